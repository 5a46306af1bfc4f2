"""A workbook goes out and comes back, and what is wrong in it is told where it stands."""

from pathlib import Path

import pytest

from kiosk.studio.pages import Studio
from kiosk.studio.server import Request
from kiosk.studio.workspace import Workspace
from tests.catalogue.sheets import Book, files
from tests.studio.conftest import Browser

GLASSES = ("Tilbud", "synoptik-briller")


def taken_out(browser: Browser, folder: Path) -> Book:
    answer = browser.ask(f"/{browser.server.token}/regneark/kiosk.xlsx")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="kiosk.xlsx"'
    (folder / "kiosk.xlsx").write_bytes(answer.body)
    return Book(folder)


def test_it_goes_out_and_comes_back(browser: Browser, workspace: Workspace, tmp_path: Path) -> None:
    book = taken_out(browser, tmp_path)
    book.put(*GLASSES, "Sats", 0.04, "0%")
    page = browser.upload("regneark", "kiosk.xlsx", book.save().read_bytes())
    assert "Taget ind: 1 fil ændret." in page.text
    assert b"rate = 4\n" in files(workspace.content)["partners/synoptik.toml"]


def test_a_mistake_is_told_in_danish_with_its_cell(
    browser: Browser, workspace: Workspace, tmp_path: Path
) -> None:
    before = files(workspace.content)
    book = taken_out(browser, tmp_path)
    book.put(*GLASSES, "Sats", "fem", "@")
    book.put("Placeringer", "tui", "Kategori", "rejser")
    page = browser.upload("regneark", "mit ark.xlsx", book.save().read_bytes())
    assert "Skal rettes (2)" in page.text
    assert "Tilbud, række" in page.text and "Her står »fem«." in page.text
    assert "Her står »rejser«. Vælg et id, der findes i »categories«." in page.text
    assert files(workspace.content) == before


def test_a_doubt_is_asked_about_and_the_workbook_kept_until_then(
    browser: Browser, workspace: Workspace, tmp_path: Path
) -> None:
    before = files(workspace.content)
    book = taken_out(browser, tmp_path)
    book.put(*GLASSES, "Sats", 0.55, "0%")
    page = browser.upload("regneark", "kiosk.xlsx", book.save().read_bytes())
    assert "Synoptik, briller og solbriller: 55 %. Er det rigtigt?" in page.text
    assert files(workspace.content) == before
    assert "Taget ind: 1 fil" in browser.open("regneark", b"ja=ja").text
    assert b"rate = 55\n" in files(workspace.content)["partners/synoptik.toml"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("ark.csv", b"Partner;Sats\r\n", "Her står et enkelt ark som tekst (.csv)."),
        ("ark.xls", bytes.fromhex("d0cf11e0a1b11ae1") + "Workbook".encode("utf-16-le"),
            "Her står et regneark fra Excel 97 til 2003 (.xls). Åbn det i sit program, og gem"),
        ("../../x.xlsx", b"\0\1\2", "Her står noget, der ikke er et regneark."),
    ],
)  # fmt: skip
def test_other_files_are_told_as_what_they_are(
    browser: Browser, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    before = sorted(path for path in tmp_path.rglob("*") if "workbook" not in path.parts)
    assert told in browser.upload("regneark", name, content).text
    left = sorted(path for path in tmp_path.rglob("*") if "workbook" not in path.parts)
    assert left == before


def test_bytes_of_every_kind_arrive(browser: Browser, tmp_path: Path) -> None:
    content = bytes(range(256)) * 3 + b"\r\n\r\n--\n\r"
    browser.upload("regneark", "alle.xlsx", content)
    assert (tmp_path / "scratch/workbook/alle.xlsx").read_bytes() == content


def test_a_workbook_may_be_named_at_the_start(workspace: Workspace, tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.put(*GLASSES, "Sats", 0.04, "0%")
    studio = Studio(workspace, book.save())
    assert b"kiosk.xlsx" in studio.answer(Request("regneark", {})).body
    body = studio.answer(Request("regneark", {}, {"tag": "ja"})).body
    assert "Taget ind: 1 fil ændret." in body.decode()
