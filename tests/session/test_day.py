"""A day's preparations, and whether the tablet is ready: pure states."""

from datetime import date, datetime
from typing import Any

import pytest

from kiosk.session.day import ShiftDay
from kiosk.session.life import Sense
from kiosk.session.shift import Battery, Item, Reading, check

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)

READY = Reading(
    store="Eksempelby",
    battery=Battery(82, charging=False),
    now=datetime(2026, 11, 24, 9, 54),
    released=date(2026, 11, 12),
    current_on=date(2026, 11, 12),
    stale_after_days=30,
    clock_wrong=False,
    scanned=True,
    brightness=100,
    free_megabytes=4000,
)


def test_a_tick_is_taken_away_by_another_and_by_the_next_day() -> None:
    day = ShiftDay(TUESDAY).toggle("bord").toggle("flyers").toggle("bord")._replace(started=True)
    assert day.on(TUESDAY).ticked == {"flyers"}
    assert day.on(WEDNESDAY) == ShiftDay(WEDNESDAY)


def test_a_ready_tablet_is_fine() -> None:
    held = {Item.SCREEN, Item.KEY}
    assert [f.item for f in check(READY)] == [item for item in Item if item not in held]
    assert all(finding.fine for finding in check(READY))


@pytest.mark.parametrize(
    ("change", "item", "fine"),
    [
        ({"store": ""}, Item.STORE, False),
        ({"battery": Battery(39, charging=False)}, Item.BATTERY, False),
        ({"battery": Battery(5, charging=True)}, Item.BATTERY, True),
        ({"now": datetime(2026, 11, 11, 9, 54)}, Item.CLOCK, False),
        ({"clock_wrong": True}, Item.CLOCK, False),
        ({"now": datetime(2026, 12, 12, 9, 54)}, Item.CATALOGUE, True),
        ({"now": datetime(2026, 12, 13, 9, 54)}, Item.CATALOGUE, False),
        (
            {"now": datetime(2026, 12, 13, 9, 54), "current_on": date(2026, 12, 12)},
            Item.CATALOGUE,
            True,
        ),
        ({"free_megabytes": 150}, Item.DISK, False),
        ({"scanned": None}, Item.CODE, None),
        ({"scanned": False}, Item.CODE, False),
        ({"brightness": 45}, Item.BRIGHTNESS, False),
    ],
)
def test_what_is_not_as_it_should_be_is_found(
    change: dict[str, Any], item: Item, fine: bool | None
) -> None:
    findings = dict(check(READY._replace(**change)))
    assert findings.pop(item) is fine
    assert all(findings.values())


def test_what_the_tablet_cannot_tell_is_left_out() -> None:
    findings = check(READY._replace(battery=None, brightness=None, free_megabytes=None))
    assert [f.item for f in findings] == [Item.STORE, Item.CLOCK, Item.CATALOGUE, Item.CODE]


def test_what_does_not_let_go_is_told_of() -> None:
    findings = check(READY._replace(stuck=frozenset({Sense.SCREEN})))
    assert [f.item for f in findings if not f.fine] == [Item.SCREEN]
