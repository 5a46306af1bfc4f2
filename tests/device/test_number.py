"""A tablet keeps its number; a copy of its disk in another machine makes one of its own."""

import json
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.device.number import FILE, MACHINE, Numbers, numbers
from tests.device.machines import disk, network_card, system, wifi

DAY = date(2026, 11, 24)
MAC, OTHER_MAC, THIRD_MAC = "9c:b6:d0:11:22:33", "9c:b6:d0:44:55:66", "9c:b6:d0:77:88:99"
IMAGE = "3d1219c7c4c5404aaa1f6d2a48adfda4"
PLACEHOLDER = "AA000000000000000001"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the parts are told as Linux does")

Build = Callable[[Path], object]


def tablet(root: Path) -> None:
    """A tablet whose disk is a copy of an image, with the number that systemd had made there."""
    system(disk(wifi(root, MAC, "02:00:00:aa:bb:01"), "0x1f2e3d4c"), IMAGE)


def another(root: Path) -> None:
    system(disk(wifi(root, OTHER_MAC, "02:00:00:aa:bb:02"), "0x5a6b7c8d"), IMAGE)


def with_usb_card(root: Path) -> None:
    tablet(root)
    network_card(root, THIRD_MAC, "enx9c", "pci0000:00/0000:00:14.0/usb1/1-2/net")


def another_with_the_same_usb_card(root: Path) -> None:
    another(root)
    network_card(root, THIRD_MAC, "enx9c", "pci0000:00/0000:00:14.0/usb1/1-2/net")


def with_another_address_shown(root: Path) -> None:
    system(disk(wifi(root, MAC, "02:00:00:aa:bb:09"), "0x1f2e3d4c"), IMAGE)


def without_wifi(root: Path) -> None:
    system(disk(root, "0x1f2e3d4c"), IMAGE)


def with_another_system(root: Path) -> None:
    system(disk(wifi(root, MAC, "02:00:00:aa:bb:01"), "0x1f2e3d4c"), IMAGE[::-1])


def with_more_disks(root: Path) -> None:
    tablet(root)
    disk(root, "0x77777abc", "mmcblk1", "platform/mmc1")
    disk(root, "4C530001", "sda", "pci0000:00/usb2/2-1")


def with_a_usual_serial(root: Path) -> None:
    disk(wifi(root, MAC, MAC), PLACEHOLDER)


def another_with_that_serial(root: Path) -> None:
    disk(wifi(root, OTHER_MAC, OTHER_MAC), PLACEHOLDER)


def without_own_numbers(root: Path) -> None:
    system(disk(network_card(root, "00:00:00:00:00:00"), "Default string"), IMAGE)


def without_own_numbers_and_another_system(root: Path) -> None:
    system(disk(network_card(root, "00:00:00:00:00:00"), "Default string"), IMAGE[::-1])


def nothing(root: Path) -> None:
    root.mkdir()


@pytest.mark.parametrize(
    ("first", "then", "keeps"),
    [
        (tablet, tablet, True),
        (tablet, with_usb_card, True),
        (with_usb_card, tablet, True),
        (tablet, with_another_address_shown, True),
        (tablet, without_wifi, True),
        (without_wifi, tablet, True),
        (tablet, with_another_system, True),
        (tablet, with_more_disks, True),
        (tablet, nothing, True),
        (nothing, tablet, True),
        (nothing, nothing, True),
        (without_own_numbers, without_own_numbers, True),
        (tablet, another, False),
        (with_usb_card, another_with_the_same_usb_card, False),
        (with_a_usual_serial, another_with_that_serial, False),
        (without_own_numbers, without_own_numbers_and_another_system, False),
    ],
)
def test_the_number_is_the_machines(tmp_path: Path, first: Build, then: Build, keeps: bool) -> None:
    first(tmp_path / "first")
    then(tmp_path / "then")
    data = tmp_path / "data"
    before = numbers(data, DAY, tmp_path / "first")
    after = numbers(data, DAY, tmp_path / "then")
    assert (after == before) is keeps
    assert numbers(data, DAY + timedelta(days=1), tmp_path / "then") == after
    assert (data / FILE).read_text() == after.now


def test_days_from_before_the_copy_stay_under_the_number_they_were_counted_under(
    tmp_path: Path,
) -> None:
    tablet(tmp_path / "one")
    another(tmp_path / "two")
    first = numbers(tmp_path, DAY, tmp_path / "one").now
    found = numbers(tmp_path, DAY + timedelta(days=9), tmp_path / "two")
    assert [found.on(DAY + timedelta(days=days)) == first for days in (0, 8, 9, 10)] == [
        *(True, True, False, False)
    ]


def test_a_number_that_was_there_before_machines_were_told_apart_stays(tmp_path: Path) -> None:
    tablet(tmp_path / "one")
    another(tmp_path / "two")
    (tmp_path / FILE).write_text("9f2c41d07be35a68")
    assert numbers(tmp_path, DAY, tmp_path / "one") == Numbers("9f2c41d07be35a68", {})
    assert numbers(tmp_path, DAY, tmp_path / "two").now != "9f2c41d07be35a68"


def test_who_deletes_the_number_gets_another_and_keeps_the_days_before(tmp_path: Path) -> None:
    tablet(tmp_path / "one")
    first = numbers(tmp_path, DAY, tmp_path / "one").now
    (tmp_path / FILE).unlink()
    found = numbers(tmp_path, DAY, tmp_path / "one")
    assert found.now != first and found.on(DAY - timedelta(days=1)) == first


@pytest.mark.parametrize(
    "damage",
    [b"", b"\0" * 99, b"{", b"[]", b'{"number": 1, "marks": {}, "earlier": {}}', b"\xff\xfe"],
)
def test_what_is_known_of_the_machine_may_be_damaged(tmp_path: Path, damage: bytes) -> None:
    tablet(tmp_path / "one")
    first = numbers(tmp_path, DAY, tmp_path / "one")
    (tmp_path / MACHINE).write_bytes(damage)
    assert numbers(tmp_path, DAY, tmp_path / "one") == first
    assert json.loads((tmp_path / MACHINE).read_bytes())["number"] == first.now


def test_a_change_that_a_power_cut_halves_ends_with_a_number_of_its_own(tmp_path: Path) -> None:
    tablet(tmp_path / "one")
    another(tmp_path / "two")
    first = numbers(tmp_path, DAY, tmp_path / "one").now
    numbers(tmp_path, DAY, tmp_path / "two")
    (tmp_path / FILE).write_text(first)
    found = numbers(tmp_path, DAY, tmp_path / "two")
    assert found.now != first and found.on(DAY - timedelta(days=1)) == first
    assert numbers(tmp_path, DAY, tmp_path / "two") == found


def test_nothing_of_the_machine_can_be_read_from_what_is_kept(tmp_path: Path) -> None:
    tablet(tmp_path / "one")
    numbers(tmp_path / "a", DAY, tmp_path / "one")
    numbers(tmp_path / "b", DAY, tmp_path / "one")
    one, other = ((tmp_path / name / MACHINE).read_text() for name in "ab")
    for told in (MAC, "1f2e3d4c", IMAGE):
        assert told not in one and told.replace(":", "") not in one
    marks = [json.loads(text)["marks"] for text in (one, other)]
    assert marks[0].keys() == marks[1].keys() == {"network", "disk", "system"}
    assert not {m for told in marks[0].values() for m in told} & {
        m for told in marks[1].values() for m in told
    }
