"""Pictures for QML: the catalogue's, the product's own icons, and codes."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.base.images import MOST_PIXELS, clear_image, decode, draw_covering
from kiosk.viewmodels.library import Library


class PictureProvider(QQuickImageProvider):
    """Gives QML the pictures that `draw` draws, for an id and the size that is asked for.

    What cannot be drawn is an empty place and, once, a line in the log that names it; where ids
    are `private`, of a visit, it does not. A LookupError stays Qt's to tell.
    """

    def __init__(self, draw: Callable[[str, QSize], QImage], private: bool = False) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._draw = draw
        self._private = private
        self._told: set[str] = set()

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        try:
            return self._draw(id, requested)
        except LookupError:
            return QImage()
        except Exception as error:  # whatever it is, the rest of the page is there
            self._tell("a code" if self._private else id, error)
            return clear_image(1, 1)

    def _tell(self, name: str, error: Exception) -> None:
        import logging

        if name not in self._told:
            self._told.add(name)
            problem = "" if self._private else f" ({error})"
            log = logging.getLogger(__name__)
            log.error("%s cannot be drawn: %s%s", name, type(error).__name__, problem)


class CataloguePictures:
    """The pictures of the catalogue that a library shows.

    "EDITION/crop/NAME" fills the size that is asked for, cropped around its focus point, and
    "EDITION/fit/NAME" stands whole inside it.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, id: str, wanted: QSize) -> QImage:
        """Draw one. Raises ValueError where it is no picture, or none that can be that large."""
        _, how, name = id.split("/")
        picture = self._library.catalogue.picture(name)
        if wanted.isEmpty():
            wanted = QSize(picture.width, picture.height)
        choose = min if how == "fit" else max
        scale = choose(wanted.width() / picture.width, wanted.height() / picture.height)
        width, height = (max(1, round(side * scale)) for side in (picture.width, picture.height))
        if width * height > MOST_PIXELS:
            raise ValueError(f"it would be {width} x {height} pixels large")
        file = self._library.catalogue.drawing(name, width)
        image = decode(file, QSize(width, height))
        if how == "fit":
            return image
        left, top = picture.cropped((width, height), (wanted.width(), wanted.height()))
        return image.copy(left, top, wanted.width(), wanted.height())


class OwnDrawings:
    """The product's own drawings: "icons/NAME/RRGGBB" is assets/icons/NAME.svg in that colour.

    One covers the size that is asked for, in its own proportions.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, id: str, wanted: QSize) -> QImage:
        """Draw one. Raises LookupError where there is none, ValueError where it is no drawing."""
        return draw_covering(self._file(id), wanted)

    def _file(self, id: str) -> bytes:
        folder, name, colour = id.split("/")
        try:
            svg = (self._folder / folder / f"{name}.svg").read_text(encoding="utf-8")
        except OSError as error:
            raise LookupError(id) from error
        return svg.replace("currentColor", f"#{colour}").encode()


def draw_code(payload: str, wanted: QSize) -> QImage:
    """Draw the code for a payload, which is percent-encoded, whole pixels to each module."""
    from kiosk.qr.matrix import matrix

    rows = matrix(unquote(payload)).rows
    side = len(rows)
    image = QImage(side, side, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFDF8, 0xFF1F1A17])
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixel(x, y, int(dark))
    # In the window's own format, so that nothing is converted in the frame that shows it.
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = side * max(1, wanted.width() // side)
    return image.scaled(pixels, pixels)
