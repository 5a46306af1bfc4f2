"""A workbook in the hands of somebody who edits it."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.base.paths import ASSETS
from kiosk.catalogue.workbook.export import export_workbook


@cache
def exported() -> bytes:
    """The workbook of the content that ships."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "kiosk.xlsx")
        export_workbook(ASSETS / "content", ASSETS / "media", path)
        return path.read_bytes()


class Book:
    """A workbook in `folder`: the one that is there, or that of the content that ships."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "kiosk.xlsx"
        if not self.path.exists():
            self.path.write_bytes(exported())
        self.book = load_workbook(self.path)

    def page(self, sheet: str) -> Worksheet:
        page = self.book[sheet]
        assert isinstance(page, Worksheet)
        return page

    def cell(self, sheet: str, row: int | str, head: str) -> Cell:
        """The cell under `head` in a row, which is its number or an id that stands in it."""
        page = self.page(sheet)
        heads = [cell.value for cell in page[1]]
        if isinstance(row, str):
            ids = (2, 1) if sheet == "Tilbud" else (1, 2)
            found = [
                n for i in ids for n in range(2, page.max_row + 1) if page.cell(n, i).value == row
            ]
            row = found[0]
        cell = page.cell(row, heads.index(head) + 1)
        assert isinstance(cell, Cell)
        return cell

    def put(self, sheet: str, row: int | str, head: str, value: Any, form: str = "") -> None:
        cell = self.cell(sheet, row, head)
        cell.value = value
        if form:
            cell.number_format = form

    def add(self, sheet: str, **values: Any) -> int:
        """Write a row below the others, its values by head; return its number."""
        row = self.page(sheet).max_row + 1
        for head, value in values.items():
            self.put(sheet, row, head.replace("_", " "), value)
        return row

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path


def files(content: Path) -> dict[str, bytes]:
    """The content files by name."""
    paths = sorted(path for path in content.rglob("*") if path.is_file())
    return {path.relative_to(content).as_posix(): path.read_bytes() for path in paths}
