"""A preview is the kiosk on what is not published, says so on every screen, and can be closed."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.__main__ import main
from kiosk.app.composition import Kiosk
from kiosk.app.preview import open_preview
from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.draft import catalogue_of
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.workbook.export import export_workbook
from kiosk.tour.rest import settle
from tests.app.hand import shown_in

RIBBON = "Forhåndsvisning: ikke udgivet"
MEDIA = ASSETS / "media"

# Opens the command and closes its window, as a person would, when the first frame is there.
OPEN_AND_CLOSE = """
import sys
from kiosk.app import preview
from kiosk.__main__ import main
show = preview.open_preview
def open_preview(*arguments):
    kiosk = show(*arguments)
    print(kiosk.window.title(), kiosk.library.catalogue.partner("tui").offers[0].rate.value)
    kiosk.window.frameSwapped.connect(kiosk.window.close)
    return kiosk
preview.open_preview = open_preview
sys.exit(main(sys.argv[1:]))
"""


def words(kiosk: Kiosk) -> list[str]:
    return [thing.text(QAccessible.Text.Name) for thing in shown_in(kiosk.window)]


def edited(tmp_path: Path, workbook: bool) -> Path:
    """Content, or a workbook, in which TUI gives 4.5 %."""
    content = tmp_path / "content"
    for file in (ASSETS / "content").rglob("*.toml"):
        copy = content / file.relative_to(ASSETS / "content")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(file.read_text("utf-8"), "utf-8")
    tui = content / "partners" / "tui.toml"
    tui.write_text(tui.read_text("utf-8").replace("rate = 5", "rate = 4.5"), "utf-8")
    if not workbook:
        return content
    export_workbook(content, MEDIA, tmp_path / "kiosk.xlsx")
    return tmp_path / "kiosk.xlsx"


def test_every_screen_says_that_it_is_a_preview(qapp: QGuiApplication) -> None:
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    kiosk = open_preview(catalogue, QSize(1280, 800), lambda: date(2026, 11, 22))
    settle(kiosk)
    assert RIBBON in words(kiosk)
    kiosk.navigation.home()
    settle(kiosk)
    assert RIBBON in words(kiosk)
    ribbon = kiosk.window.findChild(QQuickItem, "preview")
    assert isinstance(ribbon, QQuickItem) and ribbon.height() < 32
    assert kiosk.window.title() == RIBBON
    assert kiosk.window.close(), "unlike the kiosk's, the window can be closed"
    kiosk.close()


def test_the_kiosk_itself_says_nothing_of_it(kiosk: Kiosk) -> None:
    assert RIBBON not in words(kiosk)
    assert not kiosk.window.close()


@pytest.mark.parametrize("workbook", [False, True], ids=["content folder", "workbook"])
def test_content_and_workbooks_are_shown_without_touching_them(
    tmp_path: Path, workbook: bool
) -> None:
    source, shipped = edited(tmp_path, workbook), ASSETS / "content" / "partners" / "tui.toml"
    before = shipped.read_bytes()
    run = subprocess.run(
        [sys.executable, "-c", OPEN_AND_CLOSE, "preview", str(source), "--day", "2026-11-22"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout.strip() == f"{RIBBON} 450"
    assert shipped.read_bytes() == before


def test_a_catalogue_is_shown_as_it_is(tmp_path: Path) -> None:
    assert catalogue_of(SHIPPED_CATALOGUE, ASSETS, MEDIA, tmp_path) == SHIPPED_CATALOGUE
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_shown_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = edited(tmp_path, workbook=False)
    (source / "partners" / "tui.toml").write_text("name = 5", "utf-8")
    assert main(["preview", str(source)]) == 1
    assert "partners/tui.toml: name: read 5; expected a text in quotes" in capsys.readouterr().err
    assert main(["preview", str(tmp_path / "none.db")]) == 1
    assert "none.db: cannot be read" in capsys.readouterr().err
