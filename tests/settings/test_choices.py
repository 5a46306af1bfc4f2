"""The choices are kept twice: no damage to one copy takes the PIN or gives it away."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.session.pin import hash_code, matches
from kiosk.settings.choices import COPIES
from kiosk.settings.danish import in_danish
from kiosk.settings.files import SettingsFiles
from kiosk.settings.given import GIVEN

PIN = hash_code("2580")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    SettingsFiles(tmp_path).choose(store="Eksempelby", pin=PIN, idle=90.0)
    return tmp_path


def damaged(content: bytes) -> Iterator[bytes]:
    """Every fifth cut, and every fifth byte with one bit flipped."""
    for place in range(0, len(content), 5):
        yield content[:place]
        yield content[:place] + bytes([content[place] ^ 1 << place % 8]) + content[place + 1 :]


@pytest.mark.parametrize("name", COPIES)
def test_no_damage_to_one_copy_is_seen_by_anybody(folder: Path, name: str) -> None:
    whole = (folder / name).read_bytes()
    usual = SettingsFiles(folder).settings
    for content in damaged(whole):
        (folder / name).write_bytes(content)
        store = SettingsFiles(folder)
        assert (store.settings, store.problems) == (usual, [])
    store.mend()
    assert (folder / name).read_bytes() == whole


def test_no_cut_of_both_opens_the_first_start(folder: Path) -> None:
    whole = (folder / COPIES[0]).read_bytes()
    for length in (*range(0, len(whole), 5), len(whole) - 1):
        for name in COPIES:
            (folder / name).write_bytes(whole[:length])
        store = SettingsFiles(folder)
        store.mend()
        assert store.set_up, "a PIN may have stood there"
        assert store.problems
        assert all(problem.expected not in in_danish(problem) for problem in store.problems)
    # Nothing was made of what is damaged: but what could still be read counts, and is kept.
    assert store.settings.pin == PIN
    assert store.choose(volume=50).pin == PIN
    assert SettingsFiles(folder).problems == []


def test_the_newer_copy_counts_where_a_power_cut_left_an_old_one(folder: Path) -> None:
    old = (folder / COPIES[1]).read_bytes()
    SettingsFiles(folder).choose(store="Andetsteds")
    (folder / COPIES[1]).write_bytes(old)
    assert SettingsFiles(folder).settings.store == "Andetsteds"
    (folder / COPIES[1]).write_bytes((folder / COPIES[0]).read_bytes())
    (folder / COPIES[0]).write_bytes(old)
    assert SettingsFiles(folder).settings.store == "Andetsteds"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_secrets_are_the_kiosks_own(folder: Path, tmp_path: Path) -> None:
    for name in COPIES:
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    pipe = folder / f"{COPIES[0]}.part"  # nobody waits for what another left in the way
    os.mkfifo(pipe)
    SettingsFiles(folder).choose(volume=50)
    assert stat.S_IMODE((folder / COPIES[0]).stat().st_mode) == 0o600


def given(folder: Path, *lines: str) -> SettingsFiles:
    """The settings of a tablet whose kiosk.toml has these lines, once it is at rest."""
    (folder / "kiosk.toml").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    store = SettingsFiles(folder)
    store.mend()
    return store


def test_no_damage_to_the_file_of_it_opens_a_tablet_or_locks_it(tmp_path: Path) -> None:
    lines = ('store = "Eksempelby"', f'pin = "{PIN}"', f'recovery = "{hash_code("1" * 12)}"')
    usual = given(tmp_path, *lines, "[visit]", "idle = 90").settings
    whole = (tmp_path / "kiosk.toml").read_bytes()
    after_lines = [whole[: place + 1] for place in range(len(whole)) if whole[place] == ord("\n")]
    for content in (b"", *damaged(whole), *after_lines):
        (tmp_path / "kiosk.toml").write_bytes(content)
        store = SettingsFiles(tmp_path)
        store.mend()
        assert store.set_up and PIN in store.settings.pin.split(), content
        assert all(problem.expected not in in_danish(problem) for problem in store.problems)
    (tmp_path / "kiosk.toml").unlink()
    assert SettingsFiles(tmp_path).settings.pin == PIN
    (tmp_path / "kiosk.toml").write_bytes(whole)
    assert (SettingsFiles(tmp_path).settings, SettingsFiles(tmp_path).problems) == (usual, [])


def test_a_new_pin_in_the_file_of_it_counts_at_once_and_from_then_on(tmp_path: Path) -> None:
    new = hash_code("1866")
    given(tmp_path, f'pin = "{PIN}"', f'recovery = "{PIN}"')
    store = given(tmp_path, f'pin = "{new}"')
    assert (store.settings.pin, store.settings.recovery, store.problems) == (new, "", [])
    assert given(tmp_path).settings.pin == new
    for name in GIVEN:
        (tmp_path / name).unlink()
    assert not given(tmp_path).set_up, "IT does without one"


def test_a_file_that_is_put_right_counts_though_it_was_first_read_damaged(tmp_path: Path) -> None:
    other = "B" if PIN[-2] == "A" else "A"
    given(tmp_path, f'pin = "{PIN[:-2]}{other}{PIN[-1]}"')
    store = given(tmp_path, f'pin = "{PIN}"')
    assert matches("2580", store.settings.pin) and not matches("1866", store.settings.pin)


def test_what_is_remembered_of_the_file_is_kept_twice(tmp_path: Path) -> None:
    given(tmp_path, f'pin = "{PIN}"')
    (tmp_path / GIVEN[0]).write_bytes(b"cut")
    assert given(tmp_path).settings.pin == PIN
    for name in GIVEN:
        (tmp_path / name).write_bytes(b"cut")
    assert SettingsFiles(tmp_path).set_up, "a PIN may have stood there"
