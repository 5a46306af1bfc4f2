"""What stands in a cell, however Excel, LibreOffice or a person has written it there."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from openpyxl.utils.datetime import from_excel

from kiosk.base.problems import shown
from kiosk.catalogue.workbook.columns import CHOICES, CellKind, Column
from kiosk.catalogue.workbook.xlsx import Cell
from kiosk.domain.months import MONTHS

SEPARATOR = ";"

_MONTHS = [month[:3] for month in MONTHS["da"].split()]
_DAY_BY_NAME = re.compile(r"(\d{1,2})\.? ([a-z]{3})[a-z]*\.? (\d{4})")
_DAY_BY_NUMBER = re.compile(r"(\d{1,2})[-./] ?(\d{1,2})[-./ ] ?(\d{4})")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?")
_ENGLISH_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")
_NUMBER = re.compile(r"\d+([.,]\d+)?")
_TOO_MUCH = 10**15  # more digits than a cell has
_YEARS = range(2000, 2100)
# What a number format writes as it stands, or does not write: quoted, escaped, in brackets.
_LITERAL = re.compile(r'"[^"]*"?|\\.|[_*].|\[[^\]]*\]')
_DIGITS = re.compile("[0#?]|general", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")

_DAY = "a date, such as 1. januar 2027, 01-01-2027 or 2027-01-01"
_PERCENT = "a rate in percent with its sign, such as 5 % or 0,5 %"


class UnreadableCell(Exception):
    """A cell that does not hold what its column is for; `expected` says what that is."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


def is_empty(cell: Cell) -> bool:
    """Whether nothing, or nothing but blanks, stands in the cell."""
    return cell.value is None or (isinstance(cell.value, str) and not clean(cell.value))


def seen(cell: Cell) -> str:
    """Return what stands in the cell as its reader would recognise it."""
    value: Any = cell.value
    if is_empty(cell):
        return "nothing"
    if isinstance(value, float) or (type(value) is int and "%" in cell.form):
        value = _exact(value)
        times_hundred = _is_percent(cell.form)
        if "%" in cell.form and times_hundred is not None:
            value *= 100 if times_hundred else 1
            return f"{value.normalize():f} %".replace(".", ",")
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return shown(value) if isinstance(value, str | int | Decimal | date) else str(value)


def read(column: Column, cell: Cell, row: Mapping[str, Any]) -> Any:
    """Return the value in a cell as a content file has it, or None for an empty cell.

    `row` has what stands before it in the same row: a rate is read by its kind.

    Raises:
        Unreadable: the cell holds something else.
    """
    if cell.type == "formula":
        raise UnreadableCell("the value itself, not a formula")
    if cell.type == "error":
        raise UnreadableCell("a value, not an error or a picture")
    if is_empty(cell):
        return None
    if isinstance(cell.value, str):
        cell = cell._replace(value=clean(cell.value))
    if column.kind is CellKind.RATE:
        return _rate(cell, row.get("kind"))
    if column.kind is CellKind.DAY:
        return _day(cell)
    value = _READERS[column.kind](cell.value)
    if not column.choices:
        return value
    named = {word.casefold(): code for code in column.choices for word in (code, CHOICES[code])}
    if value.casefold() not in named:
        raise UnreadableCell(f"one of {', '.join(CHOICES[code] for code in column.choices)}")
    return named[value.casefold()]


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UnreadableCell("a text")
    if any(unicodedata.category(c) == "Cc" for c in str(value)):
        raise UnreadableCell("a text without control characters")
    return str(value)


def clean(text: str) -> str:
    """Without blanks at the ends and what nobody sees; blanks inside are one space.

    What nobody sees are soft hyphens, joiners, marks of direction and the like.
    """
    text = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")
    return _BLANKS.sub(" ", text.strip())


def _words(value: Any) -> list[str]:
    return [word for word in map(clean, _text(value).split(SEPARATOR)) if word]


def _whole(value: Any) -> int:
    number = _number(value, "a whole number, such as 3")
    if number % 1:
        raise UnreadableCell("a whole number, such as 3")
    return int(number)


def _kroner(value: Any) -> Decimal:
    if isinstance(value, str):
        value = re.sub(r"\s*kr\.?$", "", value.strip(), flags=re.IGNORECASE)
    return _number(value, "an amount in kroner, such as 1.500 or 99,50")


def _rate(cell: Cell, kind: str | None) -> Decimal:
    """A rate; a percent cell holds 0.05 and shows 5 %."""
    value, expected = cell.value, "a rate, such as 5 %, or 6,5 where the kind is øre"
    if isinstance(value, str):
        percent, value = value.endswith("%"), value.removesuffix("%").rstrip()
        number = _number(value, expected, thousands=False)
    else:
        percent, times_hundred = "%" in cell.form, _is_percent(cell.form)
        if times_hundred is None:
            raise UnreadableCell(f"{expected}, in a cell of the format percent")
        number = _number(value, expected) * (100 if times_hundred else 1)
    if percent and kind not in (None, "percent"):
        raise UnreadableCell("a rate without %, because its kind is not procent")
    if kind == "percent" and not percent and number < 1:
        raise UnreadableCell(_PERCENT)
    return number


def _is_percent(form: str) -> bool | None:
    """Whether a number of this format is shown a hundredfold; None where only some are, or more.

    A percent sign that is quoted or escaped is written after the number as it is.
    """
    parts = [part for part in _LITERAL.sub("", form).split(";") if _DIGITS.search(part)]
    signs = {part.count("%") for part in parts} or {0}
    return {0: False, 1: True}.get(max(signs)) if len(signs) == 1 else None


def _exact(number: float) -> Decimal:
    """A number with the 15 digits that a cell shows of it."""
    return Decimal(f"{number:.15g}")


def _number(value: Any, expected: str, thousands: bool = True) -> Decimal:
    """A number. Where it may have thousands, one that is written as in English is refused."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = _exact(value)
    elif isinstance(value, str):
        text = "".join(value.split())
        if thousands and _THOUSANDS.fullmatch(text):
            text = text.replace(".", "")
        english = thousands and _ENGLISH_THOUSANDS.fullmatch(text)
        if english or not _NUMBER.fullmatch(text):
            raise UnreadableCell(expected)
        number = Decimal(text.replace(",", "."))
    else:
        raise UnreadableCell(expected)
    if abs(number) >= _TOO_MUCH:
        raise UnreadableCell(expected)
    return number.normalize() if number % 1 else number.quantize(Decimal(1))


def _day(cell: Cell) -> date:
    """A day; a number is one that lost its format, as in workbooks by Gnumeric and SheetJS."""
    value: Any = cell.value
    if type(value) in (int, float) and value % 1 == 0 and 0 < value < 100_000:
        value = from_excel(value, cell.epoch)
        if value.year not in _YEARS:
            raise UnreadableCell(_DAY)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
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
    raise UnreadableCell(_DAY)


_READERS: dict[CellKind, Callable[[Any], Any]] = {
    CellKind.TEXT: _text,
    CellKind.CHOICE: _text,
    CellKind.WORDS: _words,
    CellKind.WHOLE: _whole,
    CellKind.KRONER: _kroner,
}
