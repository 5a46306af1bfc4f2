"""Reads the rows of a workbook, and tells every cell that does not hold what it should."""

import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.catalogue.problems import ContentError, Problem, shown
from kiosk.catalogue.workbook.cells import AnyCell, Unreadable, is_empty, read, seen
from kiosk.catalogue.workbook.columns import Column, Role, Sheet, sheets


class Row(NamedTuple):
    """A row that says something: what stands in its cells, and the values they have in a file.

    A cell that is empty, or does not hold what it should, has no value.
    """

    sheet: Sheet
    number: int
    seen: dict[Column, str]
    values: dict[Column, Any]

    def value(self, role: Role) -> Any:
        """The value of the column with a role of which there is one."""
        return next((value for column, value in self.values.items() if column.role is role), None)

    def place(self, column: Column | None = None) -> str:
        """Where the row, or one of its cells, is found in the workbook."""
        row = f"{self.sheet.title}, row {self.number}"
        return f"{row}, {column.header}" if column else row


def read_rows(path: Path, languages: Sequence[str]) -> tuple[list[Row], list[Problem]]:
    """Return the rows of the workbook at `path`, texts in `languages`, and its unreadable cells.

    Sheets of other names are left alone, columns are found by their heads wherever they stand,
    and hidden rows count.

    Raises:
        ContentError: it is no workbook, or sheets or columns are missing or unknown.
    """
    try:
        with warnings.catch_warnings():
            # Drop-downs as Excel stores them are beyond openpyxl, and nothing that is read here.
            warnings.simplefilter("ignore", UserWarning)
            pages = {page.title: page for page in load_workbook(path).worksheets}
    except (InvalidFileException, BadZipFile, KeyError, OSError, ValueError) as error:
        expected = "a workbook that kiosk catalogue export wrote"
        raise ContentError([Problem(path.name, "the file", str(error), expected)]) from error
    amiss, wrong = list[Problem](), list[Problem]()
    rows: list[Row] = []
    for sheet in sheets(languages):
        page = pages.get(sheet.title)
        if page is None:
            names = ", ".join(map(shown, pages))
            amiss.append(Problem(path.name, "the sheets", names, f"one named {sheet.title}"))
            continue
        columns = _columns(sheet, page)
        amiss += _misplaced(path.name, sheet, page, columns)
        for number, cells in enumerate(page.iter_rows(min_row=2), 2):
            in_row = {column: cells[place] for place, column in columns.items()}
            if not all(map(is_empty, in_row.values())):
                rows.append(_row(path.name, sheet, number, in_row, wrong))
    if amiss:
        raise ContentError(amiss)
    return rows, wrong


def _columns(sheet: Sheet, page: Worksheet) -> dict[int, Column]:
    """Return the columns by their place; of two with the same head, the first one."""
    heads = [_folded(cell.value) for cell in page[1]]
    return {
        heads.index(_folded(column.header)): column
        for column in sheet.columns
        if _folded(column.header) in heads
    }


def _folded(head: object) -> str:
    return " ".join(str(head or "").split()).casefold()


def _misplaced(
    book: str, sheet: Sheet, page: Worksheet, columns: dict[int, Column]
) -> Iterator[Problem]:
    """Tell the columns that are missing, and the cells that are in no known column."""
    missing = [
        column.header
        for column in sheet.columns
        if column not in columns.values() and column.role is not Role.REMOVE
    ]
    for header in missing:
        yield Problem(book, f"{sheet.title}, row 1", "nothing", f"a column with the head {header}")
    for place, cells in enumerate(page.iter_cols()):
        filled = next((cell for cell in cells if not is_empty(cell)), None)
        if place not in columns and filled is not None:
            where = f"{sheet.title}, cell {filled.coordinate}"
            expected = "nothing here; notes of your own belong in a sheet of their own"
            yield Problem(book, where, seen(filled), expected)


def _row(
    book: str, sheet: Sheet, number: int, cells: dict[Column, AnyCell], wrong: list[Problem]
) -> Row:
    row = Row(sheet, number, {column: seen(cell) for column, cell in cells.items()}, {})
    before: dict[str, Any] = {}
    for column in sheet.columns:
        if column not in cells:
            continue
        try:
            value = read(column, cells[column], before)
        except Unreadable as error:
            place = row.place(column)
            wrong.append(Problem(book, place, row.seen[column], error.expected))
        else:
            if value is not None:
                row.values[column] = before[column.field] = value
    return row
