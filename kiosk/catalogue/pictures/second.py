"""A second opinion: does QtSvg, which knows less of SVG than resvg, draw the same picture?

Where two renderers disagree, one of them is wrong, and somebody is to look at the picture.
"""

import os
from collections.abc import Callable

from PIL import Image, ImageChops

from kiosk.base.paths import ASSETS
from kiosk.catalogue.pictures.svg import Svg

_SIDE = 320  # px
_UNLIKE = 48  # of 255, in any colour
_SHARE = 0.02  # of all pixels


def draws_otherwise(svg: Svg, paint: Callable[[int, int], Image.Image]) -> bool:
    """Whether QtSvg draws more than 2 % of the pixels otherwise than `paint`."""
    scale = _SIDE / max(svg.width, svg.height)
    width, height = max(1, round(svg.width * scale)), max(1, round(svg.height * scale))
    return share_unlike(paint(width, height), _by_qt(svg, width, height)) > _SHARE


def share_unlike(one: Image.Image, other: Image.Image) -> float:
    """Return the share of pixels that two pictures of one size do not have alike, on white."""
    pair = []
    for image in (one, other):
        ground = Image.new("RGBA", image.size, "white")
        pair.append(Image.alpha_composite(ground, image).convert("RGB"))
    red, green, blue = ImageChops.difference(*pair).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[_UNLIKE + 1 :]) / (most.width * most.height)


def _by_qt(svg: Svg, width: int, height: int) -> Image.Image:
    from PySide6.QtCore import QByteArray, QRectF, qInstallMessageHandler
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(lambda kind, context, text: None)
        _applications.append(QGuiApplication([]))
        for font in sorted((ASSETS / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
    image = QImage(bytes(4 * width * height), width, height, QImage.Format.Format_RGBA8888).copy()
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(svg.text.encode()))
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return Image.frombytes("RGBA", (width, height), bytes(image.constBits()))


_applications: list[object] = []
"""Keeps Qt's application as long as this process lives."""
