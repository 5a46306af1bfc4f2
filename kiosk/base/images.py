"""What a tablet does with the pictures of a catalogue, and the product's own drawings."""

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

MOST_PIXELS = 8_000_000
"""More than three times a screen of 1920x1200; a picture that needs more is wrong."""


def decode(file: bytes, size: QSize) -> QImage:
    """Return the picture in a WebP or SVG file as large as `size`. Raises ValueError."""
    if not file.startswith(b"RIFF"):
        return draw_svg(file, size)
    buffer = QBuffer()
    buffer.setData(file)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"webp")
    natural = reader.size()  # told by its first bytes; what is larger would take all memory
    if natural.width() * natural.height() > MOST_PIXELS:
        raise ValueError(f"it is {natural.width()} x {natural.height()} pixels large")
    reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        raise ValueError(f"it is no WebP picture ({reader.errorString()})")
    if not image.hasAlphaChannel():
        # What lies under it is not drawn, and it is copied instead of blended.
        return image.convertToFormat(QImage.Format.Format_RGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def draw_svg(svg: bytes, size: QSize) -> QImage:
    """Draw an SVG picture as large as `size`. Raises ValueError."""
    return _draw(QSvgRenderer(QByteArray(svg)), size)


def draw_covering(svg: bytes, size: QSize) -> QImage:
    """Draw an SVG picture in its own proportions so large that it covers `size`.

    It is as large as it says itself where that is empty. Raises ValueError.
    """
    picture = QSvgRenderer(QByteArray(svg))
    natural = picture.defaultSize()
    if natural.isEmpty():
        raise ValueError("it is no SVG picture, or it is smaller than one pixel")
    scale = 1.0
    if not size.isEmpty():
        scale = max(size.width() / natural.width(), size.height() / natural.height())
    return _draw(picture, QSize(round(natural.width() * scale), round(natural.height() * scale)))


def _draw(picture: QSvgRenderer, size: QSize) -> QImage:
    if size.width() * size.height() > MOST_PIXELS:
        raise ValueError(f"it would be {size.width()} x {size.height()} pixels large")
    image = clear_image(size.width(), size.height())
    painter = QPainter(image)
    picture.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def clear_image(width: int, height: int) -> QImage:
    """Return an image that nothing is drawn on yet."""
    # QImage.fill would do, but its overloads load the Qt namespace, 27 ms before the first frame.
    pixels = bytes(4 * width * height)
    return QImage(pixels, width, height, QImage.Format.Format_ARGB32_Premultiplied).copy()
