"""The documents' pictures show the screens as they are now: else `make pictures`."""

import importlib.util
from types import ModuleType

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage, QTextDocument

from kiosk.base.paths import ROOT

PAGE = ROOT / "docs" / "ambassadoer.md"
README = ROOT / "README.md"
TYPE_AREA_MM = QSizeF(180, 267)
"""Of an A4 sheet with margins of 15 mm."""

MOST_DIFFERENCE = 1.0
"""On average, of 255: the files have fewer colours than the screen."""


@pytest.fixture(scope="module")
def drawing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pictures", ROOT / "docs" / "pictures.py")
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def test_the_ambassadors_page_prints_on_one_sheet(qapp: QGuiApplication) -> None:
    page, font = QTextDocument(), QFont()
    font.setPointSize(11)
    page.setDefaultFont(font)
    page.setDocumentMargin(0)
    page.setPageSize(TYPE_AREA_MM / 25.4 * qapp.primaryScreen().logicalDotsPerInch())
    for picture in (ROOT / "docs" / "pictures").glob("*.png"):
        name = QUrl(f"pictures/{picture.name}")
        column = QImage(str(picture)).scaledToWidth(int(page.pageSize().width() / 4.3))
        page.addResource(QTextDocument.ResourceType.ImageResource, name, column)
    page.setMarkdown(PAGE.read_text(encoding="utf-8"))
    assert page.pageCount() == 1


def test_the_readme_opens_with_a_picture() -> None:
    assert README.read_text(encoding="utf-8").splitlines()[2].endswith("(docs/pictures/home.png)")


def test_the_pages_pictures_are_those_of_the_tour(
    qapp: QGuiApplication, drawing: ModuleType
) -> None:
    for file, picture in drawing.pictures():
        assert f"(pictures/{file.name})" in PAGE.read_text(encoding="utf-8")
        with Image.open(file) as kept:
            difference = ImageChops.difference(kept.convert("RGB"), picture)
        assert max(ImageStat.Stat(difference).mean) < MOST_DIFFERENCE, file.name
