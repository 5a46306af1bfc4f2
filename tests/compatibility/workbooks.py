"""The workbook of the content after a save by other programs, read back."""

import shutil
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from openpyxl import load_workbook

from kiosk.base.paths import ASSETS
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.workbook.importing import import_workbook
from tests.catalogue.sheets import exported, files
from tests.compatibility.outside import NotRun, Outside, Row

XLSXWRITER = """
import sys
from openpyxl import load_workbook
import xlsxwriter
book = xlsxwriter.Workbook(sys.argv[2])
for sheet in load_workbook(sys.argv[1]):
    page = book.add_worksheet(sheet.title)
    for row in sheet:
        for cell in row:
            if cell.value is not None:
                form = book.add_format({"num_format": cell.number_format})
                page.write(cell.row - 1, cell.column - 1, cell.value, form)
book.close()
"""
SHEETJS = """
const XLSX = require("xlsx");
const [from, to] = process.argv.slice(2);
XLSX.writeFile(XLSX.readFile(from), to);
"""


def rows(outside: Outside) -> Iterator[Row]:
    folder = outside.folder / "books"
    folder.mkdir()
    book, saved = folder / "kiosk.xlsx", folder / "saved" / "kiosk.xlsx"
    book.write_bytes(exported())
    saved.parent.mkdir()

    def openpyxl() -> str:
        load_workbook(book).save(saved)
        return version("openpyxl")

    def xlsxwriter() -> str:
        outside.python(XLSXWRITER, book, saved)
        return outside.version("xlsxwriter")

    def libreoffice() -> str:
        number = outside.run("libreoffice", "--version").split()[1]
        out = ("--outdir", saved.parent)
        outside.run("libreoffice", "--headless", "--convert-to", "xlsx", *out, book)
        return number

    def gnumeric() -> str:
        outside.run("ssconvert", "--export-type=Gnumeric_Excel:xlsx2", book, saved)
        number: str = outside.run("gnumeric", "--version").split()[2]
        return number.strip("'")

    def sheetjs() -> str:
        outside.node(SHEETJS, book, saved)
        return outside.node("console.log(require('xlsx').version)")

    for name, save, remedy in (
        ("openpyxl", openpyxl, "nothing"),
        ("XlsxWriter, each cell written anew", xlsxwriter, "nothing"),
        ("LibreOffice Calc", libreoffice, "nothing; save as .xlsx"),
        ("Gnumeric", gnumeric, "export a new one to edit on: lists of choices are gone"),
        ("SheetJS, community edition", sheetjs, "do not edit with it: it writes no formats"),
    ):
        saved.unlink(missing_ok=True)
        try:
            number = save()
            came = read_back(outside.folder / "content", saved)
        except NotRun as error:
            number, came = "", f"not run: {error}"
        yield Row(name, number, came, remedy)


def read_back(content: Path, book: Path) -> str:
    """What comes of the workbook in a copy of the content."""
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(ASSETS / "content", content)
    before = files(content)
    try:
        import_workbook(book, content, ASSETS / "media")
    except ContentError as error:
        first, *others = error.problems
        return f"refused in {1 + len(others)} places, such as {first}"
    changed = sum(files(content)[path] != text for path, text in before.items())
    return f"read; {changed} files change" if changed else "read; no file changes"
