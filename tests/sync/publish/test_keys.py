"""Private keys in their files."""

import stat
import sys
from pathlib import Path

import pytest
from tuf.api.metadata import Root

from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.keys import load_keys, load_present, new_key

SECRET = "four words are enough"


def passphrase(role: str, file: str) -> str:
    return SECRET


def make(folder: Path, root: Root, role: str, number: int = 1) -> list[Path]:
    paths = []
    for _ in range(number):
        made = new_key(role, passphrase)
        made.save(folder)
        root.add_key(made.signer.public_key, role)
        paths.append(folder / made.name)
    return paths


def test_a_key_comes_back_with_its_passphrase(tmp_path: Path) -> None:
    root = Root()
    make(tmp_path, root, "targets")
    (signer,) = load_keys([tmp_path], root, ["targets"], passphrase)["targets"]
    signature = signer.sign(b"content")
    root.keys[signature.keyid].verify_signature(signature, b"content")


def test_a_key_is_encrypted_and_its_owners_alone(tmp_path: Path) -> None:
    (path,) = make(tmp_path, Root(), "root")
    assert path.read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("wrong", ["four words are not", ""])
def test_a_wrong_passphrase_is_told(tmp_path: Path, wrong: str) -> None:
    root = Root()
    (path,) = make(tmp_path, root, "targets")
    with pytest.raises(PublishError, match=f"{path.name}: the passphrase is wrong"):
        load_keys([tmp_path], root, ["targets"], lambda role, file: wrong)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(PublishError, match="at least 12 characters"):
        new_key("root", lambda role, file: "short")


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    root = Root()
    (path,) = make(tmp_path, root, "targets")
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(PublishError, match="the file is damaged"):
        load_keys([tmp_path], root, ["targets"], passphrase)


def test_another_key_under_the_name_is_told(tmp_path: Path) -> None:
    root = Root()
    (path,) = make(tmp_path, root, "targets")
    (another,) = make(tmp_path, Root(), "targets")
    another.replace(path)
    with pytest.raises(PublishError, match="is another key than its name says"):
        load_keys([tmp_path], root, ["targets"], passphrase)


def test_keys_of_several_folders_reach_the_threshold_together(tmp_path: Path) -> None:
    root = Root()
    for name in ("hers", "his", "theirs"):
        make(tmp_path / name, root, "targets")
    root.roles["targets"].threshold = 2
    with pytest.raises(PublishError, match="2 of these targets keys needed, 1 found"):
        load_keys([tmp_path / "hers"], root, ["targets"], passphrase)
    folders = [tmp_path / "hers", tmp_path / "theirs"]
    assert len(load_keys(folders, root, ["targets"], passphrase)["targets"]) == 2


def test_no_more_passphrases_are_asked_for_than_needed(tmp_path: Path) -> None:
    root = Root()
    make(tmp_path, root, "root", 3)
    make(tmp_path, root, "targets")
    root.roles["root"].threshold = 2
    asked = []

    def ask(role: str, file: str) -> str:
        asked.append(role)
        return SECRET

    load_keys([tmp_path], root, ["root"], ask)
    assert asked == ["root", "root"]


def test_keys_that_are_at_hand_need_not_reach_a_threshold(tmp_path: Path) -> None:
    root = Root()
    lost, _ = make(tmp_path, root, "targets", 2)
    root.roles["targets"].threshold = 2
    lost.unlink()
    assert len(load_present([tmp_path], root, "targets", passphrase)) == 1
