"""Writes the content files to a workbook that can be edited in Excel and LibreOffice Calc."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.base import toml
from kiosk.base.textfiles import read_toml
from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.rows import tables_of
from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.cells import SEPARATOR
from kiosk.catalogue.workbook.columns import (
    CHOICES,
    FOLDERS,
    PROGRAMME,
    CellKind,
    Column,
    ContentSheet,
    Role,
    sheets,
)
from kiosk.catalogue.workbook.notes import note
from kiosk.catalogue.workbook.xlsx import escaped
from kiosk.catalogue.worked import worked
from kiosk.domain.languages import BASE_LANGUAGE

_LISTS = "Lister"
_LAST_ROW = 2000
_HEAD = PatternFill("solid", fgColor="A80F1C")
_HEAD_FONT = Font(bold=True, color="FBF5E9")
_NARROW, _MIDDLE, _WIDE = 14, 22, 36
_FORMATS = {
    CellKind.TEXT: "@",
    CellKind.WORDS: "@",
    CellKind.WHOLE: "0",
    CellKind.KRONER: "#,##0.00",
    CellKind.DAY: "dd-mm-yyyy",
}
_PERCENT_FORMATS = ("0%", "0.0%", "0.00%")

ValueByColumn = dict[Column, Any]


def export_workbook(content_folder: Path, media_folder: Path, out: Path) -> None:
    """Write the content files to the workbook `out`, replacing it.

    Raises:
        ContentError: something is wrong with the content; mend it before editing on.
    """
    examples = worked(tables_of(read_content(content_folder, media_folder)).__getitem__)
    tables = _tables(content_folder)
    book = Workbook()
    book.remove(book.worksheets[0])
    pictures = sorted(path.name for path in media_folder.iterdir())
    for sheet in sheets(tables[PROGRAMME]["languages"]):
        page = book.create_sheet(sheet.title)
        rows = list(rows_of(sheet, tables, examples))
        _write_head(page, sheet)
        for number, row in enumerate(rows, 2):
            for place, column in enumerate(sheet.columns, 1):
                _write_cell(_cell(page, number, place), column, row)
        _add_choices(page, sheet, len(pictures))
        _protect(page, len(rows) + 1)
    _write_lists(book.create_sheet(_LISTS), pictures)
    draft = out.with_name(f"{out.name}.part")
    try:
        book.save(draft)
        draft.replace(out)
    finally:
        draft.unlink(missing_ok=True)


def _tables(content_folder: Path) -> dict[str, toml.Table]:
    files = [content_folder / PROGRAMME]
    for folder in FOLDERS:
        files += sorted((content_folder / folder).glob("*.toml"))
    return {
        path.relative_to(content_folder).as_posix(): read_toml(path, "docs/content.md", Decimal)
        for path in files
    }


def rows_of(
    sheet: ContentSheet, tables: Mapping[str, toml.Table], examples: Mapping[str, str] | None = None
) -> Iterator[ValueByColumn]:
    """Yield the rows of a sheet: what a file says, by column; `examples` are those of offers."""
    for file, table in _files_of(sheet, tables):
        id = Path(file).stem
        if not sheet.field:
            yield _row(sheet, id, "", table)
        elif sheet.named:
            for name, text in table.get(sheet.field, {}).items():
                yield _row(sheet, id, name, text)
        else:
            for entry in table.get(sheet.field, []):
                shown = examples.get(entry["id"]) if examples and sheet.field == "offers" else None
                yield _row(sheet, id, "", entry, shown)


def _files_of(
    sheet: ContentSheet, tables: Mapping[str, toml.Table]
) -> list[tuple[str, toml.Table]]:
    if not sheet.folder:
        return [(PROGRAMME, tables[PROGRAMME])]
    files = [(file, table) for file, table in tables.items() if file.startswith(f"{sheet.folder}/")]
    return sorted(files, key=lambda file: (file[1].get("position", 0), file[0]))


def _row(
    sheet: ContentSheet, id: str, name: str, table: Any, shown: str | None = None
) -> ValueByColumn:
    given = {Role.ID: id, Role.KEY: name, Role.SHOWN: shown, Role.REMOVE: None}
    return {
        column: given.get(column.role, _value_at(table, column.path)) for column in sheet.columns
    }


def _value_at(table: Any, path: tuple[str, ...]) -> Any:
    """The value at `path`; a text that is Danish alone is a string in the place of a table."""
    for key in path:
        if isinstance(table, str):
            table = table if key == BASE_LANGUAGE else None
        else:
            table = table.get(key) if table else None
    return table


def _write_head(page: Worksheet, sheet: ContentSheet) -> None:
    for place, column in enumerate(sheet.columns, 1):
        cell = _cell(page, 1, place)
        cell.value = column.header
        cell.font, cell.fill = _HEAD_FONT, _HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.comment = Comment(note(column), "kiosk", height=110, width=300)
        below = page.column_dimensions[get_column_letter(place)]
        below.width = _width(column)
        _style(below, column, locked=False)
    fixed = sum(column.role in (Role.ID, Role.KEY) for column in sheet.columns)
    page.freeze_panes = f"{get_column_letter(fixed + 1)}2"


def _width(column: Column) -> int:
    if column.role is Role.REMOVE or column.kind in (
        CellKind.WHOLE,
        CellKind.KRONER,
        CellKind.RATE,
        CellKind.DAY,
    ):
        return _NARROW
    return _MIDDLE if column.list_of or column.choices or column.role is not Role.FIELD else _WIDE


def _stays(column: Column) -> bool:
    """Whether a row that is there keeps what it has in the column."""
    return column.role in (Role.ID, Role.KEY, Role.SHOWN) or column.field in ("id", "languages")


def _cell(page: Worksheet, row: int, column: int) -> Cell:
    cell = page.cell(row, column)
    assert isinstance(cell, Cell), "no cells are merged here"
    return cell


def _write_cell(cell: Cell, column: Column, row: ValueByColumn) -> None:
    value = row[column]
    _style(cell, column, locked=_stays(column))
    if column.kind is CellKind.RATE and value is not None:
        cell.number_format, value = _rate(Decimal(value), row)
    elif isinstance(value, list):
        value = f"{SEPARATOR} ".join(value)
    elif column.choices and value:
        value = CHOICES[value]
    cell.value = escaped(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"  # never a formula, whatever a text begins with


def _style(cells: Cell | ColumnDimension, column: Column, locked: bool) -> None:
    cells.number_format = _FORMATS.get(column.kind, "General")
    cells.protection = Protection(locked=locked)
    cells.alignment = Alignment(wrap_text=column.kind is CellKind.TEXT, vertical="top")


def _rate(rate: Decimal, row: ValueByColumn) -> tuple[str, Decimal]:
    if not any(column.field == "kind" and value == "percent" for column, value in row.items()):
        return "General", rate
    decimals = -int(rate.normalize().as_tuple().exponent)
    return _PERCENT_FORMATS[max(0, decimals)], rate / 100


def _add_choices(page: Worksheet, sheet: ContentSheet, pictures: int) -> None:
    for place, column in enumerate(sheet.columns, 1):
        source = _source(column, pictures)
        if source:
            choice = DataValidation("list", formula1=source, allow_blank=True)
            choice.errorTitle, choice.error = "Vælg fra listen", note(column)
            letter = get_column_letter(place)
            choice.add(f"{letter}2:{letter}{_LAST_ROW}")
            page.add_data_validation(choice)


def _source(column: Column, pictures: int) -> str | None:
    if column.choices:
        return f'"{",".join(CHOICES[code] for code in column.choices)}"'
    if column.list_of is None or column.kind is CellKind.WORDS:
        return None
    if column.list_of == "picture":
        return f"'{_LISTS}'!$A$1:$A${pictures}"
    kind = KINDS[column.list_of]
    ids = "B" if kind.owner else "A"
    return f"'{kind.sheet}'!${ids}$2:${ids}${_LAST_ROW}"


def _protect(page: Worksheet, last: int) -> None:
    """Lock the heads and ids, without a password: whoever must may lift it."""
    page.auto_filter.ref = f"A1:{get_column_letter(page.max_column)}{last}"
    protection = page.protection
    protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(protection, allowed, False)


def _write_lists(page: Worksheet, pictures: list[str]) -> None:
    for number, name in enumerate(pictures, 1):
        page.cell(number, 1, name)
    page.sheet_state = "hidden"
