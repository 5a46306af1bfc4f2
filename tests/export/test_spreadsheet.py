"""The workbook: what it says, that it is the same each time, and that LibreOffice opens it."""

import csv
import io
import shutil
import subprocess
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from kiosk.domain.counts import TabletDay
from kiosk.export.spreadsheet import to_xlsx
from kiosk.export.totals import totals
from tests.export.samples import DAY, tablet_day

OFFICE = shutil.which("soffice")
UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76"


@pytest.fixture
def days() -> list[TabletDay]:
    earlier = date(2026, 11, 2)
    return [
        tablet_day("b" * 16, "Prøvestrup", earlier, 5),
        tablet_day("a" * 16, "Eksempelby", DAY, 3),
        tablet_day("b" * 16, "Prøvestrup", DAY, 8),
        tablet_day("c" * 16, "", DAY, 1),
    ]


def test_each_sheet_adds_up(days: list[TabletDay]) -> None:
    book = load_workbook(io.BytesIO(to_xlsx(totals(days))))
    tables = {sheet.title: list(sheet.values) for sheet in book}
    assert tables["Butikker"][1:] == [
        ("Eksempelby", 4, 1, 1, 1, 1, 1, 1),
        ("Prøvestrup", 15, 2, 2, 2, 2, 2, 1),
        ("Uden butik", 2, 1, 1, 1, 1, 1, 1),
    ]
    assert [row[2:4] for row in tables["Dage"][1:]] == [(6, 1), (15, 3)]
    assert [row[:3] for row in tables["Timer"][1:]] == [
        ("10–11", 17, 8),
        ("11–12", 4, 0),
        ("14–15", 0, 0),
    ]
    assert tables["Partnere"][1:] == [
        ("OK", 8, 0),
        ("Flügger farver", 4, 0),
        ("Hele programmet", 0, 4),
    ]
    assert tables["Skærme"][1:] == [("Forside", 17)]
    assert tables["De fem trin"][1] == ("1 Spørg", 20)
    assert [len(vars(sheet)["_charts"]) for sheet in book] == [1, 1, 0, 1, 1, 1, 1, 0, 0]


def test_the_same_counts_give_the_same_bytes(days: list[TabletDay]) -> None:
    content = to_xlsx(totals(days))
    assert content == to_xlsx(totals(days))
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_no_cell_is_a_formula() -> None:
    book = load_workbook(io.BytesIO(to_xlsx(totals([tablet_day(store="=1+1")]))))
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n", "d"}


def test_without_counts_there_is_still_a_workbook() -> None:
    assert len(load_workbook(io.BytesIO(to_xlsx(totals([])))).sheetnames) == 9


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(days: list[TabletDay], tmp_path: Path) -> None:
    assert OFFICE
    (tmp_path / "tal.xlsx").write_bytes(to_xlsx(totals(days)))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command: list[str | Path] = [
        OFFICE,
        profile,
        "--headless",
        "--convert-to",
        UTF8,
        "--outdir",
        tmp_path,
    ]
    subprocess.run([*command, tmp_path / "tal.xlsx"], check=True, capture_output=True, timeout=120)
    rows = list(csv.reader((tmp_path / "tal.csv").read_text("utf-8").splitlines()))
    assert rows[2][:3] == ["Prøvestrup", "15", "2"]
