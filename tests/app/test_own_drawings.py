"""The product's own drawings stay SVG: QtSvg draws each as a complete renderer does."""

from io import BytesIO

import pytest
import resvg_py
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.base.paths import ASSETS
from kiosk.catalogue.pictures.second import share_unlike
from kiosk.viewmodels.images import OwnDrawings

DRAWINGS = sorted(
    f"{folder}/{path.stem}"
    for folder in ("drawings", "icons")
    for path in (ASSETS / folder).glob("*.svg")
)
SIDE, INK = 160, "1F1A17"


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_at_most_2_percent_of_the_pixels_are_apart(qapp: QGuiApplication, drawing: str) -> None:
    image = OwnDrawings(ASSETS)(f"{drawing}/{INK}", QSize(SIDE, SIDE))
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    ours = Image.frombytes("RGBA", (rgba.width(), rgba.height()), bytes(rgba.constBits()))
    svg = (ASSETS / f"{drawing}.svg").read_text("utf-8").replace("currentColor", f"#{INK}")
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=ours.width, height=ours.height, dpi=96, skip_system_fonts=True
    )
    right = Image.open(BytesIO(png)).convert("RGBA").resize(ours.size)
    assert right.getchannel("A").getbbox(), "it shows something"
    assert share_unlike(ours, right) <= 0.02
