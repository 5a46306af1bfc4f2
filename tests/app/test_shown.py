"""What cannot be shown is an empty place and one line in the log; all around it is there."""

import logging
import sqlite3
from io import BytesIO
from typing import NamedTuple, cast

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.base.paths import ASSETS
from kiosk.domain.catalogue import Picture
from kiosk.viewmodels.images import CataloguePictures, OwnDrawings, PictureProvider, draw_code
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.rows_model import FetchedRows, RowsModel

SIZE = QSize(60, 40)
ROOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
OLD = f'{ROOT}<path d="M0 0h9v9z"/></svg>'.encode()
GOOD = "1/crop/good"


class StandIn:
    """A library whose catalogue has a good picture, and another that is as bad as can be."""

    def __init__(self, bad: bytes | Exception, *picture: int) -> None:
        self.catalogue = self
        self._bad, self._picture = bad, Picture(*(picture or (9, 9)))

    def picture(self, name: str) -> Picture:
        return Picture(9, 9) if name == "good" else self._picture

    def drawing(self, name: str, width: int) -> bytes:
        if name == "good":
            return OLD
        if isinstance(self._bad, Exception):
            raise self._bad
        return self._bad


BAD = {
    "thin as a thread": StandIn(OLD, 1, 90_000),
    "no picture": StandIn(b"RIFFhello"),
    "an I/O error": StandIn(OSError(5, "Input/output error")),
    "a catalogue that cannot be read": StandIn(sqlite3.OperationalError("disk I/O error")),
    "no memory": StandIn(MemoryError()),
}


def ask(provider: QQuickImageProvider, id: str) -> QImage:
    return provider.requestImage(id, QSize(), SIZE)


@pytest.mark.parametrize("library", BAD.values(), ids=BAD)
def test_one_bad_picture_is_an_empty_place_and_one_line(
    qapp: QGuiApplication, library: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    provider = PictureProvider(CataloguePictures(cast(Library, library)))
    for _ in range(3):
        image = ask(provider, "1/crop/bad")
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.size() == QSize(1, 1)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert caplog.messages[0].startswith("1/crop/bad cannot be drawn: ")
    assert ask(provider, GOOD).pixelColor(50, 5).alpha() == 255


def test_a_name_that_cannot_be_meant_is_an_empty_place(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture
) -> None:
    assert ask(PictureProvider(OwnDrawings(ASSETS)), "icons").size() == QSize(1, 1)
    assert caplog.messages[0].startswith("icons cannot be drawn: ValueError")


def webp(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "WEBP", lossless=True)
    return file.getvalue()


HALVES = Image.new("RGB", (40, 20), "#ff0000")
HALVES.paste("#0000ff", (20, 0, 40, 20))


@pytest.mark.parametrize(
    ("focus", "left", "right"),
    [(50, "#ff0000", "#0000ff"), (0, "#ff0000", "#ff0000"), (100, "#0000ff", "#0000ff")],
)
def test_a_picture_is_cropped_around_its_focus_point(
    qapp: QGuiApplication, focus: int, left: str, right: str
) -> None:
    provider = PictureProvider(
        CataloguePictures(cast(Library, StandIn(webp(HALVES), 40, 20, focus, 50)))
    )
    image = provider.requestImage("1/crop/halves", QSize(), QSize(20, 20))
    assert image.size() == QSize(20, 20)
    assert (image.pixelColor(1, 10).name(), image.pixelColor(18, 10).name()) == (left, right)


def test_a_picture_that_is_to_stand_whole_is_not_cropped(qapp: QGuiApplication) -> None:
    provider = PictureProvider(CataloguePictures(cast(Library, StandIn(webp(HALVES), 40, 20))))
    image = provider.requestImage("1/fit/halves", QSize(), QSize(20, 20))
    assert image.size() == QSize(20, 10)


def test_a_code_that_cannot_be_drawn_is_not_quoted(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture
) -> None:
    provider = PictureProvider(draw_code, private=True)
    assert ask(provider, "https://example.dk/" + "x" * 3000).size() == QSize(1, 1)
    assert caplog.messages == ["a code cannot be drawn: ValueError"]


class Row(NamedTuple):
    name: str


def test_a_row_that_has_gone_is_nothing() -> None:
    model = RowsModel(Row, [Row("one")])
    assert model.data(model.index(0, 0)) == "one"
    assert model.data(QModelIndex()) is None
    assert model.data(model.createIndex(1, 0)) is None
    assert model.data(model.index(0, 0), 10_000) is None


def test_rows_of_a_long_list_are_made_when_they_are_seen() -> None:
    made: list[str] = []

    def make(key: str) -> Row | None:
        made.append(key)
        return Row(key.upper()) if key != "gone" else None

    model = FetchedRows(Row)
    model.show([*(f"row {number}" for number in range(10_000)), "gone"], make)
    assert (model.rowCount(), made) == (10_001, [])
    assert [model.data(model.index(7), 256) for _ in range(2)] == ["ROW 7", "ROW 7"]
    assert model.data(model.index(10_000), 256) is None
    assert made == ["row 7", "gone"]


def test_rows_that_stay_as_many_keep_their_delegates(qapp: QGuiApplication) -> None:
    model = RowsModel(Row, [Row("Bil"), Row("Hjemmet"), Row("Ferie")])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    gone: list[int] = []
    model.rowsRemoved.connect(lambda _, first, last: gone.append(last - first + 1))
    model.replace([Row("Bil"), Row("The home"), Row("Holidays")])
    assert [row.name for row in model.rows] == ["Bil", "The home", "Holidays"]
    model.replace([Row("Bil"), Row("The home"), Row("Holidays")])
    assert (changed, gone) == ([(1, 2)], [])
    model.replace([Row("Bil"), Row("Holidays")])
    assert gone == [2]
