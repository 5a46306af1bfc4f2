"""When somebody answers the phone."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.holidays import is_public_holiday

_DAYS_AHEAD = 14


class Weekday(StrEnum):
    """A day of the week as content names it."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def number(self) -> int:
        """The day's number, from 1, Monday."""
        return list(Weekday).index(self) + 1


class OpeningHours(NamedTuple):
    """One day's hours, by Danish time; `weekday` counts from 1, Monday. Holidays are closed."""

    weekday: int
    opens: time
    closes: time


def is_open(hours: Iterable[OpeningHours], moment: datetime) -> bool:
    """Whether it is open at `moment`, a Danish time; at the minute of closing it is closed."""
    return not is_public_holiday(moment.date()) and any(
        part.weekday == moment.isoweekday() and part.opens <= moment.time() < part.closes
        for part in hours
    )


def next_opening(hours: Iterable[OpeningHours], moment: datetime) -> datetime | None:
    """When it opens the next time after `moment`; None when it does not within two weeks."""
    openings = (
        datetime.combine(moment.date() + timedelta(ahead), part.opens)
        for ahead in range(_DAYS_AHEAD + 1)
        for part in sorted(hours)
        if part.weekday == (moment + timedelta(ahead)).isoweekday()
        and not is_public_holiday(moment.date() + timedelta(ahead))
    )
    return next((opening for opening in openings if opening > moment), None)
