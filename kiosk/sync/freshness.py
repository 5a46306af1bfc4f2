"""How old the shown catalogue is, and whether that can be told at all."""

from datetime import date, datetime
from typing import NamedTuple

from kiosk.domain.catalogue import CatalogueInfo
from kiosk.sync import wall_clock
from kiosk.sync.status import Status


class Freshness(NamedTuple):
    """What to say of a catalogue's age.

    `current_on` is the last day that the catalogue is known to have been the newest: the day it
    was released, or was confirmed by a sync. `age_days` counts from it to `today`, the day that
    offers are to be judged by. `is_stale` says that the age is above the catalogue's own limit.
    `clock_wrong` says that the tablet's clock cannot be right, so that the age may be wrong too.
    """

    released: date
    current_on: date
    today: date
    age_days: int
    is_stale: bool
    clock_wrong: bool


def freshness(info: CatalogueInfo, status: Status, now: datetime) -> Freshness:
    """Judge the shown catalogue `info` by what the syncs found out.

    Args:
        info: the catalogue on the screen.
        status: from `read_status`.
        now: the tablet's own time, with its time zone, such as `wall_clock.now()`.
    """
    today = max(wall_clock.believed(now, status.verified_at).date(), info.released)
    current_on = info.released
    if status.confirmed_at and status.confirmed == info.revision:
        current_on = max(current_on, status.confirmed_at.astimezone(now.tzinfo).date())
    age_days = max(0, (today - current_on).days)
    return Freshness(
        released=info.released,
        current_on=current_on,
        today=today,
        age_days=age_days,
        is_stale=age_days > info.stale_after_days,
        clock_wrong=wall_clock.is_wrong(
            now, status.verified_at, wall_clock.start_of(info.released)
        ),
    )
