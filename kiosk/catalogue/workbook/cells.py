"""What stands in a cell, however Excel, LibreOffice or a person has written it there."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from openpyxl.cell.cell import Cell, MergedCell

from kiosk.catalogue.problems import shown
from kiosk.catalogue.workbook.columns import CHOICES, Column, Kind

AnyCell = Cell | MergedCell

SEPARATOR = ";"

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DAY_BY_NAME = re.compile(r"(\d{1,2})\.? ([a-z]{3})[a-z]*\.? (\d{4})")
_DAY_BY_NUMBER = re.compile(r"(\d{1,2})[-./] ?(\d{1,2})[-./ ] ?(\d{4})")
_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_NUMBER = re.compile(r"\d+([.,]\d+)?")

_DAY = "a date, such as 1. januar 2027, 01-01-2027 or 2027-01-01"
_PERCENT = "a rate in percent with its sign, such as 5 % or 0,5 %"


class Unreadable(Exception):
    """A cell that does not hold what its column is for; `expected` says what that is."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


def is_empty(cell: AnyCell) -> bool:
    """Whether nothing, or nothing but blanks, stands in the cell."""
    return cell.value is None or (isinstance(cell.value, str) and not _text_of(cell.value))


def seen(cell: AnyCell) -> str:
    """Return what stands in the cell as its reader would recognise it."""
    value = cell.value
    if isinstance(value, float):
        value = Decimal(repr(value))
        if "%" in cell.number_format:
            return f"{(value * 100).normalize():f} %".replace(".", ",")
    if is_empty(cell):
        return "nothing"
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return shown(value) if isinstance(value, str | int | Decimal | date) else str(value)


def read(column: Column, cell: AnyCell, row: Mapping[str, Any]) -> Any:
    """Return the value in a cell as a content file has it, or None for an empty cell.

    `row` has what stands before it in the same row: a rate is read by its kind.

    Raises:
        Unreadable: the cell holds something else.
    """
    if cell.data_type == "f":
        raise Unreadable("the value itself, not a formula")
    if cell.data_type == "e":
        raise Unreadable("a value, not an error")
    if is_empty(cell):
        return None
    if column.kind is Kind.RATE:
        return _rate(cell, row.get("kind"))
    value = _READERS[column.kind](cell.value)
    if not column.choices:
        return value
    named = {word.casefold(): code for code in column.choices for word in (code, CHOICES[code])}
    if value.casefold() not in named:
        raise Unreadable(f"one of {', '.join(CHOICES[code] for code in column.choices)}")
    return named[value.casefold()]


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise Unreadable("a text")
    return _text_of(str(value))


def _text_of(text: str) -> str:
    """Without blanks at the ends; those inside that nobody sees are one space."""
    return re.sub(r"[ \t\r\n]+", " ", text.strip())


def _words(value: Any) -> list[str]:
    return [word for word in map(_text_of, _text(value).split(SEPARATOR)) if word]


def _whole(value: Any) -> int:
    number = _number(value, "a whole number, such as 3")
    if number % 1:
        raise Unreadable("a whole number, such as 3")
    return int(number)


def _kroner(value: Any) -> Decimal:
    if isinstance(value, str):
        value = re.sub(r"\s*kr\.?$", "", value.strip(), flags=re.IGNORECASE)
    return _number(value, "an amount in kroner, such as 1.500 or 99,50")


def _rate(cell: AnyCell, kind: str | None) -> Decimal:
    """A rate; a percent cell holds 0.05 and shows 5 %."""
    value, expected = cell.value, "a rate, such as 5 %, or 6,5 where the kind is øre"
    percent = isinstance(value, str) and value.rstrip().endswith("%")
    if isinstance(value, str):
        value = value.rstrip().removesuffix("%")
    elif "%" in cell.number_format:
        percent, value = True, _number(value, expected) * 100
    number = _number(value, expected)
    if percent and kind not in (None, "percent"):
        raise Unreadable("a rate without %, because its kind is not procent")
    if kind == "percent" and not percent and number < 1:
        raise Unreadable(_PERCENT)
    return number


def _number(value: Any, expected: str) -> Decimal:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    elif isinstance(value, str):
        text = "".join(value.split())
        if _THOUSANDS.fullmatch(text):
            text = text.replace(".", "")
        elif not _NUMBER.fullmatch(text):
            raise Unreadable(expected)
        number = Decimal(text.replace(",", "."))
    else:
        raise Unreadable(expected)
    return number.normalize() if number % 1 else number.quantize(Decimal(1))


def _day(value: Any) -> date:
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if type(value) is date:
        return value
    if isinstance(value, str):
        text = " ".join(value.split()).lower()
        try:
            if named := _DAY_BY_NAME.fullmatch(text):
                day, month, year = named.groups()
                return date(int(year), _MONTHS.index(month) + 1, int(day))
            if numbered := _DAY_BY_NUMBER.fullmatch(text):
                day, month, year = numbered.groups()
                return date(int(year), int(month), int(day))
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise Unreadable(_DAY)


_READERS: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: _text,
    Kind.CHOICE: _text,
    Kind.WORDS: _words,
    Kind.WHOLE: _whole,
    Kind.KRONER: _kroner,
    Kind.DAY: _day,
}
