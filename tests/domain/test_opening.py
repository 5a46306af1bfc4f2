"""When it is open, by Danish public holidays too."""

from datetime import date, datetime, time, timedelta

import holidays
import pytest

from kiosk.domain.holidays import easter, is_public_holiday
from kiosk.domain.opening import OpeningHours, is_open, next_opening

WEEK = [OpeningHours(day, time(9), time(18)) for day in range(1, 6)]

# Easter Sundays as the almanac of the University of Copenhagen has them.
EASTERS = [(2016, 3, 27), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25)]


@pytest.mark.parametrize("day", EASTERS)
def test_easter(day: tuple[int, int, int]) -> None:
    assert easter(day[0]) == date(*day)


def test_the_public_holidays_are_those_of_the_reference() -> None:
    """By their days alone: what they are called depends on the locale of the machine."""
    years = range(2024, 2041)
    expected = set(holidays.country_holidays("DK", years=years))
    days = (date(2024, 1, 1) + timedelta(n) for n in range(366 * len(years)))
    assert {day for day in days if day.year in years and is_public_holiday(day)} == expected


def test_the_public_holidays_of_a_year() -> None:
    days = [date.fromordinal(date(2026, 1, 1).toordinal() + n) for n in range(365)]
    found = [f"{day:%d-%m}" for day in days if is_public_holiday(day)]
    assert found == [
        *("01-01", "02-04", "03-04", "05-04", "06-04", "14-05"),
        *("24-05", "25-05", "25-12", "26-12"),
    ]


def test_great_prayer_day_is_a_day_of_work() -> None:
    assert not is_public_holiday(date(2026, 5, 1))


@pytest.mark.parametrize(
    ("moment", "open_now"),
    [
        ("2026-11-24 08:59", False),  # a Tuesday
        ("2026-11-24 09:00", True),
        ("2026-11-24 17:59", True),
        ("2026-11-24 18:00", False),
        ("2026-11-28 12:00", False),  # a Saturday
        ("2026-04-06 12:00", False),  # Easter Monday
        ("2026-12-25 12:00", False),  # a Friday
        ("2026-12-24 12:00", True),
    ],
)
def test_open(moment: str, open_now: bool) -> None:
    assert is_open(WEEK, datetime.fromisoformat(moment)) is open_now


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-24 08:00", "2026-11-24 09:00"),
        ("2026-11-24 12:00", "2026-11-25 09:00"),
        ("2026-11-27 19:00", "2026-11-30 09:00"),
        ("2026-12-24 19:00", "2026-12-28 09:00"),  # two holidays and a weekend
        ("2026-04-01 18:00", "2026-04-07 09:00"),  # all of Easter
    ],
)
def test_the_next_opening(moment: str, opens: str) -> None:
    assert next_opening(WEEK, datetime.fromisoformat(moment)) == datetime.fromisoformat(opens)


def test_who_never_opens_has_no_next_opening() -> None:
    assert next_opening([], datetime(2026, 11, 24)) is None
