"""What goes out to a workbook comes back as it was, also through LibreOffice Calc."""

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.__main__ import main
from kiosk.catalogue.content import Content
from kiosk.catalogue.description import fields_of, model_of
from kiosk.catalogue.rows import tables_of
from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.columns import FOLDERS, TITLES, sheets
from kiosk.catalogue.workbook.export import export_workbook
from kiosk.catalogue.workbook.importing import import_workbook
from kiosk.catalogue.worked import worked
from tests.catalogue.examples import write_examples
from tests.catalogue.sheets import Book, files

CALC, GNUMERIC = shutil.which("soffice"), shutil.which("ssconvert")


def through_calc(path: Path) -> Path:
    """The workbook as LibreOffice Calc writes it."""
    assert CALC
    profile = (path.parent / "profile").as_uri()
    out = path.parent / "calc"
    command = [CALC, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", out, path], check=True, capture_output=True, timeout=120)
    return out / path.name


def test_unedited_workbook_changes_no_byte(content: Path, book: Book) -> None:
    before = files(content)
    assert import_workbook(book.path, content, content.parent / "media") == []
    assert files(content) == before


def test_the_example_of_an_offer_is_shown_and_never_read(content: Path, book: Book) -> None:
    shown = {row: book.cell("Tilbud", row, "Eksempel") for row in ("tui-badeferie", "ok-benzin")}
    assert shown["tui-badeferie"].value == "30.000 kr. giver 1.500 kr."
    assert shown["tui-badeferie"].protection.locked and shown["ok-benzin"].value is None
    before = files(content)
    book.put("Tilbud", "tui-badeferie", "Eksempel", "=1/0")
    book.put("Tilbud", 40, "Eksempel", "en note")
    assert import_workbook(book.save(), content, content.parent / "media") == []
    column = shown["tui-badeferie"].column
    assert isinstance(column, int)
    book.page("Tilbud").delete_cols(column)
    assert import_workbook(book.save(), content, content.parent / "media") == []
    assert files(content) == before


def test_the_example_of_each_kind_is_what_the_kiosk_counts(content: Path) -> None:
    write_examples(content)
    told = worked(tables_of(read_content(content, content.parent / "media")).__getitem__)
    assert told["eksempel-cykler-jul"] == "6.000 kr. giver 300 kr."
    assert told["eksempel-dobbelt"] == "1.000 kr. giver 25 kr."
    assert told["eksempel-dobbelt-uge"] == "1.000 kr. giver 50 kr."
    assert told["eksempel-hotel"] == "8.000 kr. giver op til 800 kr."
    assert told["eksempel-moebler"] == "4.000 kr. giver 120 til 200 kr."
    assert told["eksempel-el"] == "4.000 kWh giver 140 kr."
    assert told["eksempel-vask"] == "10 køb giver 150 kr."
    assert told["eksempel-biograf"] == "130 kr. bliver til 95 kr."
    assert "eksempel-el-velkomst" not in told


def test_same_content_gives_the_same_cells(content: Path, book: Book) -> None:
    again = content.parent / "again.xlsx"
    export_workbook(content, content.parent / "media", again)
    for page in load_workbook(again):
        assert list(page.values) == list(book.page(page.title).values)


@pytest.mark.skipif(CALC is None, reason="LibreOffice Calc is not installed: no soffice")
def test_calc_changes_no_byte_and_keeps_an_edit(content: Path, book: Book) -> None:
    before = files(content)
    assert import_workbook(through_calc(book.path), content, content.parent / "media") == []
    assert files(content) == before
    book.put("Tilbud", "synoptik-briller", "Sats", 0.045, "0.0%")
    book.put("Tilbud", "tui-badeferie", "Sats", "4,5 %")
    book.put("Tilbud", "tui-badeferie", "Gælder til", "31. december 2027")
    edited = through_calc(book.save())
    assert import_workbook(edited, content, content.parent / "media") == [
        "partners/synoptik.toml",
        "partners/tui.toml",
    ]
    text = before["partners/synoptik.toml"].replace(b"rate = 5\n", b"rate = 4.5\n")
    assert files(content)["partners/synoptik.toml"] == text


@pytest.mark.skipif(GNUMERIC is None, reason="Gnumeric is not installed: no ssconvert")
def test_gnumeric_changes_no_byte(content: Path, book: Book) -> None:
    out, before = content.parent / "gnumeric.xlsx", files(content)
    assert GNUMERIC
    subprocess.run([GNUMERIC, book.path, out], check=True, capture_output=True, timeout=120)
    assert import_workbook(out, content, content.parent / "media") == []
    assert files(content) == before


def test_every_kind_of_content_has_its_sheet(book: Book) -> None:
    assert set(FOLDERS) | {""} == {folder for folder, _ in TITLES}
    assert {*FOLDERS, "programme", "pictures"} == set(Content.__dataclass_fields__)
    for folder in (*FOLDERS, ""):
        columns = {
            c.path[0] for s in sheets(["da"]) if s.folder == folder for c in s.columns if c.path
        }
        lists = {field for owner, field in TITLES if owner == folder}
        assert {field.in_file for field in fields_of(model_of(folder))} <= columns | lists
    assert [*TITLES.values(), "Lister"] == book.book.sheetnames


def test_a_workbook_guides_and_guards_who_edits_it(book: Book) -> None:
    offers = book.page("Tilbud")
    assert offers.freeze_panes == "B2"
    assert all(cell.comment and cell.protection.locked for cell in offers[1])
    assert offers.protection.sheet and not offers.protection.password
    assert book.cell("Tilbud", "ok-benzin", "Id").protection.locked
    assert not book.cell("Tilbud", "ok-benzin", "Sats").protection.locked
    assert not offers.column_dimensions["A"].protection.locked, "new rows may be written"
    choices = {
        str(choice.sqref): choice.formula1 for choice in offers.data_validations.dataValidation
    }
    assert '"bonus,medlemspris"' in choices.values()
    assert choices["A2:A2000"] == "'Partnere'!$A$2:$A$2000"
    rate = book.cell("Tilbud", "synoptik-briller", "Sats")
    assert (rate.value, rate.number_format) == (0.05, "0%")
    day = book.cell("Tilbud", "synoptik-briller", "Læst den")
    assert (day.is_date, day.number_format) == (True, "dd-mm-yyyy")
    assert book.page("Lister").sheet_state == "hidden"


def test_commands(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, where = content.parent / "ud.xlsx", ["--content", str(content)]
    assert main(["catalogue", "export", str(out), *where]) == 0
    assert main(["catalogue", "import", str(out), *where]) == 0
    assert "0 files changed." in capsys.readouterr().out
    book = load_workbook(out)
    book["Tilbud"]["F2"] = "fem"
    book.save(out)
    assert main(["catalogue", "import", str(out), *where]) == 1
    said = capsys.readouterr().err
    assert "ud.xlsx: Tilbud, row 2, Slags" in said or "ud.xlsx: Tilbud, row 2" in said
    assert "1 to mend; no file was changed." in said
