"""A picture of the catalogue takes no more memory than the largest screen needs."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.base.images import decode


def webp(width: int, height: int) -> bytes:
    file = BytesIO()
    Image.new("L", (width, height)).save(file, "WEBP")
    return file.getvalue()


def test_what_is_larger_than_any_screen_is_not_unpacked(qapp: QGuiApplication) -> None:
    assert decode(webp(400, 300), QSize(40, 30)).size() == QSize(40, 30)
    with pytest.raises(ValueError, match="9000 x 1000 pixels"):
        decode(webp(9000, 1000), QSize(40, 30))
    with pytest.raises(ValueError, match="no WebP picture"):
        decode(webp(400, 300)[:60], QSize(40, 30))
