"""Public holidays in Denmark, when shops and desks are closed."""

from datetime import date, timedelta

_FIXED = {(1, 1), (12, 25), (12, 26)}
_AFTER_EASTER = {timedelta(days) for days in (-3, -2, 0, 1, 39, 49, 50)}
"""Days from Easter Sunday to Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension
Day, Whit Sunday and Monday. Great Prayer Day (26 days after) was abolished from 2024 by law
no. 214 of 7 March 2023."""


def easter(year: int) -> date:
    """Easter Sunday of a year (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), (i, k) = divmod(b, 4), divmod(c, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    w = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * w) // 451
    month, day = divmod(h + w - 7 * m + 114, 31)
    return date(year, month, day + 1)


def is_public_holiday(day: date) -> bool:
    """Whether `day` is a public holiday; Sundays as such are not counted."""
    return (day.month, day.day) in _FIXED or day - easter(day.year) in _AFTER_EASTER
