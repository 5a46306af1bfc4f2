"""The choices are kept twice: no damage to one copy takes the PIN or gives it away."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.session.pin import hash_code
from kiosk.settings.choices import COPIES
from kiosk.settings.danish import in_danish
from kiosk.settings.files import SettingsFiles

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
