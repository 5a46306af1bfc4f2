"""Reads the rows of a workbook, and tells every cell that does not hold what it should."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.problems import Problem, shown
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.workbook.cells import UnreadableCell, clean, is_empty, read, seen
from kiosk.catalogue.workbook.columns import Column, ContentSheet, Role, sheets
from kiosk.catalogue.workbook.xlsx import Cell, OpenWorkbook, Page

_NOTHING = Cell("")
_MOST_TOLD = 5


class SheetRow(NamedTuple):
    """A row that says something: what stands in its cells, and the values they have in a file.

    A cell that is empty, or does not hold what it should, has no value.
    """

    sheet: ContentSheet
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


def read_rows(path: Path, languages: Sequence[str]) -> tuple[list[SheetRow], list[Problem]]:
    """Return the rows of the workbook at `path`, texts in `languages`, and its unreadable cells.

    Sheets of other names are left alone, columns are found by their heads wherever they stand,
    and hidden rows count.

    Raises:
        ContentError: it is no workbook that can be read, or sheets or columns are missing or
            unknown, or cells merged.
    """
    amiss, wrong = list[Problem](), list[Problem]()
    rows: list[SheetRow] = []
    with OpenWorkbook(path) as book:
        for sheet in sheets(languages):
            if sheet.title not in book.titles:
                names = ", ".join(map(shown, book.titles))
                amiss.append(Problem(path.name, "the sheets", names, f"one named {sheet.title}"))
                continue
            page = book.page(sheet.title)
            columns = _columns(sheet, page)
            amiss += _misplaced(path.name, sheet, page, columns)
            for number, cells in sorted(page.rows.items()):
                in_row = {
                    column: cells.get(place, _NOTHING)
                    for place, column in columns.items()
                    if column.role is not Role.SHOWN
                }
                if number > 1 and not all(map(is_empty, in_row.values())):
                    rows.append(read_row(path.name, sheet, number, in_row, wrong))
    if amiss:
        raise ContentError(amiss)
    return rows, wrong


def _columns(sheet: ContentSheet, page: Page) -> dict[int, Column]:
    """Return the columns by their place; of two with the same head, the first one."""
    heads = {
        _folded(cell.value): place
        for place, cell in sorted(page.rows.get(1, {}).items(), reverse=True)
    }
    return {
        heads[_folded(column.header)]: column
        for column in sheet.columns
        if _folded(column.header) in heads
    }


def _folded(head: object) -> str:
    return clean(str(head)).casefold()


def _misplaced(
    book: str, sheet: ContentSheet, page: Page, columns: Mapping[int, Column]
) -> Iterator[Problem]:
    """Tell the columns that are missing, the cells that are in no known one, and merged cells."""
    missing = [
        column.header
        for column in sheet.columns
        if column not in columns.values() and column.role not in (Role.REMOVE, Role.SHOWN)
    ]
    for header in missing:
        yield Problem(book, f"{sheet.title}, row 1", "nothing", f"a column with the head {header}")
    strays: dict[int, Cell] = {}
    for _, cells in sorted(page.rows.items()):
        for place, cell in sorted(cells.items()):
            if place not in columns and not is_empty(cell):
                strays.setdefault(place, cell)
    for cell in strays.values():
        where = f"{sheet.title}, cell {cell.place}"
        expected = "nothing here; notes of your own belong in a sheet of their own"
        yield Problem(book, where, seen(cell), expected)
    if page.merged:
        where = f"{sheet.title}, cells {', '.join(page.merged[:_MOST_TOLD])}"
        expected = "a value in each cell: unmerge them, and fill in those that are empty"
        yield Problem(book, where, "merged cells", expected)


def read_row(
    book: str, sheet: ContentSheet, number: int, cells: Mapping[Column, Cell], wrong: list[Problem]
) -> SheetRow:
    """Return a row of cells, and add those that do not hold what they should to `wrong`."""
    row = SheetRow(sheet, number, {column: seen(cell) for column, cell in cells.items()}, {})
    before: dict[str, Any] = {}
    for column in sheet.columns:
        if column not in cells:
            continue
        try:
            value = read(column, cells[column], before)
        except UnreadableCell as error:
            place = row.place(column)
            wrong.append(Problem(book, place, row.seen[column], error.expected))
        else:
            if value is not None:
                row.values[column] = before[column.field] = value
    return row
