"""What Linux tells of battery and disk, read from its files."""

from pathlib import Path

import pytest

from kiosk.device.battery import battery, free_megabytes
from kiosk.session.shift import Battery


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(f"{text}\n", encoding="ascii")


@pytest.mark.parametrize(
    ("status", "charging"),
    [("Discharging", False), ("Charging", True), ("Full", True), ("Not charging", True)],
)
def test_the_battery_and_its_charger(tmp_path: Path, status: str, charging: bool) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="82", status=status)
    assert battery(tmp_path) == Battery(82, charging)


@pytest.mark.parametrize("kind", ["Mains", "USB", "Wireless"])
@pytest.mark.parametrize("status", ["Unknown", "Full", "Not charging", ""])
@pytest.mark.parametrize("online", ["0", "1"])
def test_where_the_battery_does_not_know_the_charger_does(
    tmp_path: Path, kind: str, status: str, online: str
) -> None:
    supply(tmp_path, "charger", type=kind, online=online)
    supply(tmp_path, "BAT0", type="Battery", capacity="82", status=status)
    supply(tmp_path, "phone", type="USB", scope="Device", online="1")
    assert battery(tmp_path) == Battery(82, online == "1")


def test_a_battery_that_does_not_know_is_not_charging(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="82", status="Unknown")
    assert battery(tmp_path) == Battery(82, False)


@pytest.mark.parametrize(
    ("first", "second", "charging"),
    [
        ("Not charging", "Discharging", False),
        ("Unknown", "Discharging", False),
        ("Full", "Charging", True),
        ("Not charging", "Full", True),
    ],
)
def test_two_batteries_are_one(tmp_path: Path, first: str, second: str, charging: bool) -> None:
    battery_0 = {"type": "Battery", "energy_now": "9000000", "energy_full": "10000000"}
    battery_1 = {"type": "Battery", "energy_now": "3000000", "energy_full": "30000000"}
    supply(tmp_path, "BAT0", capacity="90", status=first, **battery_0)
    supply(tmp_path, "BAT1", capacity="10", status=second, **battery_1)
    supply(tmp_path, "BAT2", type="Battery", present="0", capacity="0")
    assert battery(tmp_path) == Battery(30, charging)


def test_two_batteries_by_their_charge_or_on_average(tmp_path: Path) -> None:
    battery_0 = {"charge_now": "2000000", "charge_full": "2000000", "voltage_min_design": "7400000"}
    battery_1 = {"charge_now": "0", "charge_full": "6000000", "voltage_min_design": "7400000"}
    supply(tmp_path, "BAT0", type="Battery", capacity="100", status="Discharging", **battery_0)
    supply(tmp_path, "BAT1", type="Battery", capacity="0", status="Discharging", **battery_1)
    assert battery(tmp_path) == Battery(25, False)
    (tmp_path / "BAT1" / "charge_full").unlink()
    assert battery(tmp_path) == Battery(50, False)


def test_the_battery_of_a_pen_is_not_the_tablets(tmp_path: Path) -> None:
    supply(tmp_path, "a-pen", type="Battery", scope="Device", capacity="3", status="Discharging")
    assert battery(tmp_path) is None
    assert battery(tmp_path / "none") is None


def test_room_is_told_for_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    free = free_megabytes(tmp_path / "data" / "kiosk")
    assert free is not None and free > 0
    assert free_megabytes(None) is None
