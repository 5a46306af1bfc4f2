"""Crashes in a row are counted without anybody who watches."""

from pathlib import Path

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


def test_a_torn_file_is_one_crash(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_bytes(b"\0\0")
    assert Starts(tmp_path).begin() == 1


def test_a_folder_that_is_not_there_counts_nothing(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "none")
    assert [starts.begin(), starts.begin()] == [0, 0]
    starts.steady()
    starts.end()
