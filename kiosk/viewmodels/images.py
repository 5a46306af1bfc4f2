"""Pictures for QML: the catalogue's, the product's own icons, and codes."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class SvgProvider(QQuickImageProvider):
    """Draws SVG pictures to cover the size that is asked for, keeping their proportions.

    `source` gives the bytes of the picture with an id and raises LookupError where there is none.
    """

    def __init__(self, source: Callable[[str], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._source = source

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        try:
            svg = QSvgRenderer(QByteArray(self._source(id)))
        except LookupError:
            return QImage()
        natural = svg.defaultSize()
        scale = 1.0
        if requestedSize.width() > 0 and requestedSize.height() > 0:
            scale = max(
                requestedSize.width() / natural.width(), requestedSize.height() / natural.height()
            )
        width, height = round(natural.width() * scale), round(natural.height() * scale)
        image = _clear_image(width, height)
        painter = QPainter(image)
        svg.render(painter, QRectF(0, 0, width, height))
        painter.end()
        return image


def _clear_image(width: int, height: int) -> QImage:
    # QImage.fill would do, but its overloads load the Qt namespace, 27 ms before the first frame.
    pixels = bytes(4 * width * height)
    return QImage(pixels, width, height, QImage.Format.Format_ARGB32_Premultiplied).copy()


class AssetFiles:
    """The product's own drawings: "icons/NAME/RRGGBB" is assets/icons/NAME.svg in that colour."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, id: str) -> bytes:
        folder, name, colour = id.split("/")
        try:
            svg = (self._folder / folder / f"{name}.svg").read_text(encoding="utf-8")
        except OSError as error:
            raise LookupError(id) from error
        return svg.replace("currentColor", f"#{colour}").encode()


class QrProvider(QQuickImageProvider):
    """Draws the code for the payload that is the id, a whole number of pixels to each module."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        from kiosk.qr.matrix import matrix

        rows = matrix(unquote(id)).rows
        side = len(rows)
        image = QImage(side, side, QImage.Format.Format_Mono)
        image.setColorTable([0xFFFFFDF8, 0xFF1F1A17])
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                image.setPixel(x, y, int(dark))
        # In the window's own format, so that nothing is converted in the frame that shows it.
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        pixels = side * max(1, requestedSize.width() // side)
        return image.scaled(pixels, pixels)
