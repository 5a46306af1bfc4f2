"""What Linux tells of battery and disk, read from its files."""

from pathlib import Path

import pytest

from kiosk.session.shift import Battery
from kiosk.tablet import battery, free_megabytes


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(f"{text}\n", encoding="ascii")


@pytest.mark.parametrize(
    ("status", "charging"),
    [("Discharging", False), ("Charging", True), ("Full", True), ("Not charging", True)],
)
def test_the_battery_and_its_charger(tmp_path: Path, status: str, charging: bool) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    supply(tmp_path, "BAT0", type="Battery", capacity="82", status=status)
    assert battery(tmp_path) == Battery(82, charging)


def test_the_battery_of_a_pen_is_not_the_tablets(tmp_path: Path) -> None:
    supply(tmp_path, "a-pen", type="Battery", scope="Device", capacity="3", status="Discharging")
    assert battery(tmp_path) is None
    assert battery(tmp_path / "none") is None


def test_room_is_told_for_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    free = free_megabytes(tmp_path / "data" / "kiosk")
    assert free is not None and free > 0
    assert free_megabytes(None) is None
