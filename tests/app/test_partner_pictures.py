"""A partner with a picture, with a logo alone, and with neither, wherever partners are shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.catalogue.build import build
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand, picture_of, place
from tests.app.kiosks import TODAY

GREEN, WHITE = "#0a5f38", "#ffffff"
NAMELESS = "Kokkens Hverdagsmad"
WORDMARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 100">'
    '<rect width="500" height="100" fill="#0a5f38"/></svg>'
)
PLATE = {"#aedce8", "#ffc93c", "#0b4a57", "#ffbfae", "#a80f1c"}


@pytest.fixture
def kiosk(qapp: QGuiApplication, content: Path) -> Iterator[Kiosk]:
    """A kiosk where Flügger farver has a logo alone and Kokkens Hverdagsmad nothing."""
    partners = content / "content" / "partners"
    for name, logo in (("flugger-farver", 'logo = "logo.svg"\n'), ("kokkens-hverdagsmad", "")):
        file = partners / f"{name}.toml"
        lines = file.read_text("utf-8").splitlines()
        kept = [line for line in lines if not line.startswith(("picture =", "banner ="))]
        file.write_text(logo + "\n".join(kept), "utf-8")
    (content / "media" / "logo.svg").write_text(WORDMARK, "utf-8")
    build(content / "content", content / "media", content / "catalogue.db")
    catalogue = CatalogueRepository.open(content / "catalogue.db")
    kiosk = Kiosk(catalogue, QSize(1280, 800), today=lambda: TODAY, still=True, now=StoppedClock())
    kiosk.navigation.openCategory("hjemmet")
    settle(kiosk)
    yield kiosk
    kiosk.close()


def extent(image: Image.Image, colour: str) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all pixels of a colour."""
    ground = Image.new("RGB", image.size, colour)
    unlike = (
        ImageChops.difference(image, ground).convert("L").point(lambda value: 255 * (value > 0))
    )
    box = ImageChops.invert(unlike).getbbox()
    assert box, f"{colour} is not there"
    return box


def tile_of(kiosk: Kiosk, hand: Hand, name: str) -> Image.Image:
    at = place(hand.find(name))
    return picture_of(kiosk).crop((at.left(), at.top(), at.right(), at.bottom()))


def test_a_logo_stands_whole_on_white_with_room_around_it(kiosk: Kiosk, hand: Hand) -> None:
    tile = tile_of(kiosk, hand, "Flügger farver")
    left, top, right, bottom = extent(tile, GREEN)
    assert (right - left) / (bottom - top) == pytest.approx(5, rel=0.05), "all of it"
    ground = extent(tile, WHITE)
    assert left - ground[0] >= 8 and ground[2] - right >= 8
    assert top - ground[1] >= 8 and ground[3] - bottom >= 8


def test_without_any_picture_a_name_has_the_same_plate_everywhere(kiosk: Kiosk, hand: Hand) -> None:
    colour = f"#{tile_of(kiosk, hand, NAMELESS).crop((3, 3, 4, 4)).tobytes().hex()}"
    assert colour in PLATE
    hand.tap(NAMELESS)
    left, _, right, _ = extent(picture_of(kiosk).crop((560, 40, 810, 190)), colour)
    assert right - left > 150
