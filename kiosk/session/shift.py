"""Whether the tablet is ready for a shift. It advises and never forbids."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from kiosk.session.life import Sense

LEAST_BATTERY = 40
LEAST_BRIGHTNESS = 80
LEAST_FREE_MEGABYTES = 200


class Battery(NamedTuple):
    """Charge in percent, and whether the charger is in."""

    percent: int
    charging: bool


class Reading(NamedTuple):
    """What the tablet tells of itself; None where it cannot tell.

    `brightness` is in percent. `released` is the day of the catalogue and `current_on` the last day
    that it was known to be the newest; `stale_after_days` after that it is old. `clock_wrong` says
    that the syncs know better than the clock, `scanned` whether a phone could read the code.
    `stuck` is where something is held that does not let go.
    """

    store: str
    battery: Battery | None
    now: datetime
    released: date
    current_on: date
    stale_after_days: int
    clock_wrong: bool
    scanned: bool | None
    brightness: int | None
    free_megabytes: int | None
    stuck: frozenset[Sense] = frozenset()


class Item(StrEnum):
    """What is looked at, in the order in which it is shown."""

    STORE = "store"
    BATTERY = "battery"
    CLOCK = "clock"
    CATALOGUE = "catalogue"
    DISK = "disk"
    CODE = "code"
    BRIGHTNESS = "brightness"
    SCREEN = "screen"
    KEY = "key"


class CheckedItem(NamedTuple):
    """Whether an item is `fine`; None where somebody has to try it first."""

    item: Item
    fine: bool | None


def check(reading: Reading) -> tuple[CheckedItem, ...]:
    """The findings on all that the tablet can tell."""
    return tuple(CheckedItem(item, fine) for item, fine in _judge(reading))


def _judge(reading: Reading) -> Iterator[tuple[Item, bool | None]]:
    today = reading.now.date()
    yield Item.STORE, bool(reading.store)
    if reading.battery is not None:
        charged = reading.battery.percent >= LEAST_BATTERY
        yield Item.BATTERY, charged or reading.battery.charging
    # No catalogue is newer than today, so a clock before its release is wrong.
    yield Item.CLOCK, today >= reading.released and not reading.clock_wrong
    yield Item.CATALOGUE, today - reading.current_on <= timedelta(reading.stale_after_days)
    if reading.free_megabytes is not None:
        yield Item.DISK, reading.free_megabytes >= LEAST_FREE_MEGABYTES
    yield Item.CODE, reading.scanned
    if reading.brightness is not None:
        yield Item.BRIGHTNESS, reading.brightness >= LEAST_BRIGHTNESS
    # Only what is held is told.
    if Sense.SCREEN in reading.stuck:
        yield Item.SCREEN, False
    if Sense.KEY in reading.stuck:
        yield Item.KEY, False
