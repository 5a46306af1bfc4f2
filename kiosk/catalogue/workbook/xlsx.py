"""Reads the cells of an .xlsx file, whichever program wrote it.

Only what cells are made of is read: texts, numbers, and how numbers are shown. Colours, properties
and drawings are where real workbooks have what openpyxl does not take, and nothing of them is
needed. Blank cells cost next to nothing, however far a sheet is formatted.
"""

import posixpath
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from math import isfinite
from pathlib import Path
from typing import IO, NamedTuple, Self
from xml.etree.ElementTree import Element, ParseError, iterparse
from zipfile import BadZipFile, ZipFile

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from kiosk.base.problems import Problem, shown
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.workbook.strangers import NO_WORKBOOK, stranger

MOST_BYTES = 50 * 2**20
"""Of all that is read, unpacked. The content that ships has 0.3 MB."""
LAST_ROW, LAST_COLUMN = 10_000, 200
"""Where the last thing may stand. The content that ships ends in row 100 and column 30."""

GENERAL = "General"
WHOLE = "a whole workbook: open it in Excel or LibreOffice, and save it anew as .xlsx"
TOO_LARGE = "less: delete the empty rows below and the columns beside what is there"
TOO_FAR = "nothing here: the last cell that is read is "

_MAIN = "officeDocument"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LETTERS = re.compile(r"[A-Za-z]+")
_DAMAGE = (ParseError, BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, LookupError)

Value = str | bool | int | float | datetime | time | timedelta | None


class Cell(NamedTuple):
    """What stands in the cell at `place`, such as G4, and how numbers are shown there.

    `type` is "value", or "formula" or "error", whose value is their text. `epoch` is the day from
    which the workbook counts days.
    """

    place: str
    value: Value = None
    form: str = GENERAL
    type: str = "value"
    epoch: datetime = CALENDAR_WINDOWS_1900


class Page(NamedTuple):
    """The cells of a sheet in which something stands, by row and column, counted from one.

    `merged` are the cells that are joined to one, such as A1:B2.
    """

    rows: dict[int, dict[int, Cell]]
    merged: list[str]


class OpenWorkbook:
    """The workbook at `path`, open to be read. `titles` are those of its sheets.

    Raises:
        ContentError: it is no workbook that can be read, or too large; also while its sheets are
            read. It says what to do.
    """

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._left = MOST_BYTES
        self._epoch = CALENDAR_WINDOWS_1900
        self._sheets: dict[str, str] = {}
        self._forms: list[str] = []
        self._texts: dict[int, str] = {}
        with self._telling("the file", NO_WORKBOOK):
            if found := stranger(path):
                raise self._error("the file", *found)
            self._zip = ZipFile(path)
        self._parts = {_part(info.filename): info for info in self._zip.infolist()}
        try:
            with self._telling("the file"):
                self._read_frame()
        except ContentError:
            self._zip.close()
            raise
        self.titles = list(self._sheets)

    def __enter__(self) -> Self:
        """Return the workbook."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close its file."""
        self._zip.close()

    def page(self, title: str) -> Page:
        """Read a sheet."""
        page, number, data = Page({}, []), 0, None
        where = f"the sheet {title}"
        with self._telling(where), self._open(self._sheets[title], where) as stream:
            for event, element in iterparse(stream, ("start", "end")):
                tag = _local(element.tag)
                if event == "start":
                    data = element if tag == "sheetData" else data
                elif tag == "mergeCell":
                    page.merged.append(element.get("ref", ""))
                elif tag == "row" and data is not None:
                    number = int(element.get("r") or number + 1)
                    if cells := dict(self._cells(element, number, title)):
                        page.rows[number] = cells
                    data.clear()  # a million blank rows take no memory
        return page

    def _read_frame(self) -> None:
        """Read the titles of the sheets, and what their cells refer to."""
        main = next((part for kind, part in self._related("").values() if kind == _MAIN), "")
        if main not in self._parts:
            raise self._error("the file", "nothing of a workbook", NO_WORKBOOK)
        related = self._related(main)
        for element in self._elements(main):
            tag = _local(element.tag)
            if tag == "sheet":
                id = next((value for key, value in element.items() if _local(key) == "id"), "")
                self._sheets[element.get("name", "")] = related.get(id, ("", ""))[1]
            elif tag == "workbookPr" and element.get("date1904") in ("1", "true"):
                self._epoch = CALENDAR_MAC_1904
        for kind, part in related.values():
            if kind == "styles" and part in self._parts:
                self._forms = _forms(self._elements(part))
            elif kind == "sharedStrings" and part in self._parts:
                items = (e for e in self._elements(part) if _local(e.tag) == "si")
                self._texts = dict(enumerate(map(_text, items)))

    def _related(self, part: str) -> dict[str, tuple[str, str]]:
        """The parts that a part refers to by id, each with its kind."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        return {
            element.get("Id", ""): (
                posixpath.basename(element.get("Type", "")),
                _part(posixpath.join("/", folder, element.get("Target", ""))),
            )
            for element in (self._elements(rels) if rels in self._parts else ())
            if _local(element.tag) == "Relationship"
        }

    def _elements(self, part: str) -> Iterator[Element]:
        with self._open(part, "the file") as stream:
            for _, element in iterparse(stream):
                yield element

    def _open(self, part: str, where: str) -> IO[bytes]:
        if part not in self._parts:
            raise self._error(where, "nothing", WHOLE)
        info = self._parts[part]
        self._left -= info.file_size  # more than that zipfile does not unpack
        if self._left < 0:
            read = f"more than {MOST_BYTES // 2**20} MB, unpacked"
            raise self._error(where, read, TOO_LARGE)
        return self._zip.open(info)

    def _cells(self, row: Element, number: int, title: str) -> Iterator[tuple[int, Cell]]:
        column = 0
        for element in row:
            letters = _LETTERS.match(element.get("r", ""))
            column = column_index_from_string(letters[0]) if letters else column + 1
            place = f"{get_column_letter(column)}{number}"
            cell = self._cell(element, place)
            if cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()):
                continue
            if number > LAST_ROW or column > LAST_COLUMN:
                last = f"{get_column_letter(LAST_COLUMN)}{LAST_ROW}"
                raise self._error(f"{title}, cell {place}", shown(str(cell.value)), TOO_FAR + last)
            yield column, cell

    def _cell(self, element: Element, place: str) -> Cell:
        inside = {_local(child.tag): child for child in element}
        style, text = int(element.get("s") or 0), ""
        form = self._forms[style] if 0 <= style < len(self._forms) else GENERAL
        if "v" in inside:
            text = inside["v"].text or ""
        if "f" in inside:
            return Cell(place, f"={inside['f'].text or ''}", form, "formula")
        match element.get("t", "n"):
            case "e":
                return Cell(place, text or "#", form, "error")
            case "inlineStr":
                return Cell(place, _text(inside["is"]) if "is" in inside else None, form)
            case "str":
                return Cell(place, _unescaped(text), form)
            case _ if not text.strip():
                return Cell(place)
            case "s":
                return Cell(place, self._texts[int(text)], form)
            case "b":
                return Cell(place, text.strip() in ("1", "true"), form)
            case "d":
                return Cell(place, datetime.fromisoformat(text.strip()), form)
            case _:
                return Cell(place, self._number(text.strip(), form), form, "value", self._epoch)

    def _number(self, text: str, form: str) -> Value:
        """A number, or the moment that it is shown as; the text where it is neither."""
        try:
            number = int(text) if text.lstrip("-").isdecimal() else float(text)
            if not isfinite(number):
                return text
            if is_date_format(form):
                moment: Value = from_excel(number, self._epoch)
                return moment
        except (ValueError, OverflowError):
            return text
        return number

    @contextmanager
    def _telling(self, where: str, expected: str = WHOLE) -> Iterator[None]:
        """Tell whatever a damaged file makes zipfile and the parser raise."""
        try:
            yield
        except ContentError:
            raise
        except OSError as error:
            raise self._error(where, str(error), expected) from error
        except _DAMAGE as error:
            raise self._error(where, f"damage ({error})", expected) from error

    def _error(self, where: str, read: str, expected: str) -> ContentError:
        return ContentError([Problem(self._name, where, read, expected)])


def _part(name: str) -> str:
    """The name of a part as it is looked up: some programs write other slashes and cases."""
    return posixpath.normpath(name.replace("\\", "/")).lstrip("/").lower()


def _local(tag: str) -> str:
    """A name without its namespace, of which Strict Open XML has others."""
    return tag.rpartition("}")[2]


def _forms(elements: Iterable[Element]) -> list[str]:
    """The number formats by style."""
    own: dict[int, str] = {}
    forms: list[str] = []
    for element in elements:
        tag = _local(element.tag)
        if tag == "numFmt":
            own[int(element.get("numFmtId", 0))] = element.get("formatCode", GENERAL)
        elif tag == "cellXfs":
            numbers = [int(child.get("numFmtId") or 0) for child in element]
            forms = [own.get(id, BUILTIN_FORMATS.get(id, GENERAL)) for id in numbers]
    return forms


def _text(element: Element) -> str:
    """A text, which may be in several looks; how it is read aloud in Japanese is left out."""
    runs = (run for part in element for run in (part if _local(part.tag) == "r" else (part,)))
    return _unescaped("".join(run.text or "" for run in runs if _local(run.tag) == "t"))


def escaped(text: str) -> str:
    """A text as a cell has it: one that looks like such a character is none."""
    return re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)


def _unescaped(text: str) -> str:
    """A text with the characters that a cell has as _x000D_, by ECMA-376, 22.9.2.19."""
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
