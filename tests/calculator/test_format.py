"""Danish figures and dates, against Babel's."""

from datetime import date, timedelta

from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.format import Format

DANISH = Format("da")


@given(st.integers(0, 10**13))
def test_amounts_are_written_as_babel_writes_them(ore: int) -> None:
    kroner, rest = divmod(ore, 100)
    whole = format_decimal(kroner, locale="da")
    assert DANISH.amount(ore) == f"{whole},{rest:02}"
    assert DANISH.whole(ore) == format_decimal(ore, locale="da")


@given(st.integers(0, 20_000))
def test_days_are_written_as_babel_writes_them(days: int) -> None:
    day = date(2000, 1, 1) + timedelta(days)
    assert DANISH.day(day) == format_date(day, "d. MMMM", locale="da")
    assert DANISH.day_and_year(day) == format_date(day, "long", locale="da")
