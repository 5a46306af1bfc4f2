"""Crashes in a row are counted without anybody who watches."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.recovery.starts import Starts


def test_the_first_start_follows_no_crash(tmp_path: Path) -> None:
    assert Starts(tmp_path).begin() == 0


def test_starts_without_an_end_are_crashes(tmp_path: Path) -> None:
    assert [Starts(tmp_path).begin() for _ in range(5)] == [0, 1, 2, 3, 4]


def test_leaving_when_told_to_is_no_crash(tmp_path: Path) -> None:
    for _ in range(5):
        starts = Starts(tmp_path)
        assert starts.begin() == 0
        starts.end()


def test_a_kiosk_that_ran_well_begins_a_new_row(tmp_path: Path) -> None:
    for _ in range(3):
        Starts(tmp_path).begin()
    Starts(tmp_path).steady()
    assert Starts(tmp_path).begin() == 1


def test_a_power_cut_is_no_crash(tmp_path: Path) -> None:
    boot = tmp_path / "boot_id"
    found = []
    for run in ("a", "a", "b", "b", "c"):
        boot.write_text(f"{run}\n", "ascii")
        starts = Starts(tmp_path, boot)
        found.append((starts.begin(), starts.follows_crash))
    assert found == [(0, False), (1, True), (1, False), (2, True), (2, False)]


def test_a_torn_file_is_one_crash(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_bytes(b"\0\0")
    assert Starts(tmp_path).begin() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_count_that_is_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    for name in ("crashes", "crashes.part"):
        os.mkfifo(tmp_path / name)
    assert [Starts(tmp_path).begin() for _ in range(3)] == [1, 2, 3]


def test_a_folder_that_cannot_be_made_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    starts = Starts(tmp_path / "file" / "none")
    assert [starts.begin(), starts.begin()] == [0, 0]
    starts.steady()
    starts.end()
