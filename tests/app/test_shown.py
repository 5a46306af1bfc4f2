"""What cannot be shown is an empty place and one line in the log; all around it is there."""

import logging
import sqlite3
from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.viewmodels.images import PictureProvider, SvgPictures, draw_code
from kiosk.viewmodels.rows_model import RowsModel

SIZE = QSize(60, 40)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {}"><path d="M0 0h9v9z"/></svg>'
GOOD = SVG.format("9 9").encode()


def broken(error: Exception) -> Callable[[str], bytes]:
    def source(id: str) -> bytes:
        if id == "good":
            return GOOD
        raise error

    return source


def holding(content: bytes) -> Callable[[str], bytes]:
    return lambda id: GOOD if id == "good" else content


BAD = {
    "under one pixel": holding(SVG.format("0.4 0.4").encode()),
    "thin as a thread": holding(SVG.format("1 90000").encode()),
    "no picture": holding(b"hello"),
    "empty": holding(b""),
    "an I/O error": broken(OSError(5, "Input/output error")),
    "a catalogue that cannot be read": broken(sqlite3.OperationalError("disk I/O error")),
    "no memory": broken(MemoryError()),
    "a name that cannot be meant": broken(ValueError("not enough values to unpack")),
}


def ask(provider: QQuickImageProvider, id: str) -> QImage:
    return provider.requestImage(id, QSize(), SIZE)


@pytest.mark.parametrize("source", BAD.values(), ids=BAD)
def test_one_bad_picture_is_an_empty_place_and_one_line(
    qapp: QGuiApplication, source: Callable[[str], bytes], caplog: pytest.LogCaptureFixture
) -> None:
    provider = PictureProvider(SvgPictures(source))
    for _ in range(3):
        image = ask(provider, "bad")
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.size() == QSize(1, 1)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert caplog.messages[0].startswith("bad cannot be drawn: ")
    assert ask(provider, "good").pixelColor(50, 5).alpha() == 255


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
