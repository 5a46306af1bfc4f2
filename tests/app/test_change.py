"""Another catalogue comes while the kiosk runs, and is shown when nobody is there."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.app.composition import Kiosk
from kiosk.catalogue.build import build
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.tour.rest import settle
from kiosk.viewmodels.journey import JOURNEY
from kiosk.viewmodels.story import YEAR
from tests.app.hand import Hand

ADDED = """name = "Cykelhuset"

[[listings]]
category = "bil"
position = 9
picture = "scene-tank.svg"
banner = "wide-bil.svg"
colour = "petrol"
band = "paper"
sells = "Cykler"

[[offers]]
id = "cykelhuset-cykler"
applies_to = "cykler"
"""

GREEN = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
<rect width="10" height="10" fill="#00ff00"/></svg>"""


@pytest.fixture
def kiosk(new_kiosk: Kiosk) -> Kiosk:
    return new_kiosk


def built(folder: Path) -> CatalogueRepository:
    build(folder / "content", folder / "media", folder / "catalogue.db")
    return CatalogueRepository.open(folder / "catalogue.db")


def end_visit(kiosk: Kiosk) -> None:
    kiosk.pages.visit.end()
    settle(kiosk)


def is_green(image: QImage) -> bool:
    """Whether the green of the new pictures is anywhere to be seen."""
    points = product(range(0, image.width(), 16), range(0, image.height(), 16))
    return any(image.pixelColor(x, y) == QColor("#00ff00") for x, y in points)


def test_a_visit_goes_on_with_the_catalogue_that_it_began_with(
    kiosk: Kiosk, hand: Hand, content: Path
) -> None:
    (content / "content" / "partners" / "cykelhuset.toml").write_text(ADDED, "utf-8")
    hand.tap("Penge til maden fra Coops partnere")
    kiosk.bring(built(content))
    hand.tap("Bil & transport")
    assert not hand.sees("Cykelhuset")

    end_visit(kiosk)
    hand.tap("Penge til maden fra Coops partnere")
    hand.tap("Bil & transport")
    assert hand.sees("Cykelhuset")


def test_where_nobody_is_it_is_shown_at_once(kiosk: Kiosk, hand: Hand, content: Path) -> None:
    message = content / "content" / "attract" / "maden.toml"
    text = message.read_text("utf-8")
    changed = text.replace("Penge til maden fra Coops partnere", "Hvad er til aften")
    message.write_text(changed, "utf-8")
    kiosk.bring(built(content))
    settle(kiosk)
    assert hand.sees("Hvad er til aften")


def test_a_picture_that_was_replaced_is_drawn_anew(kiosk: Kiosk, content: Path) -> None:
    kiosk.navigation.open(Route(Screen.CATEGORY, "oplevelser"))
    settle(kiosk)
    assert not is_green(kiosk.window.grabWindow())
    for picture in (content / "media").glob("*.svg"):
        picture.write_text(GREEN, "utf-8")
    end_visit(kiosk)
    kiosk.bring(built(content))
    kiosk.navigation.open(Route(Screen.CATEGORY, "oplevelser"))
    settle(kiosk)
    assert is_green(kiosk.window.grabWindow())


def test_what_has_left_the_catalogue_is_gone_from_every_screen(
    kiosk: Kiosk, hand: Hand, content: Path
) -> None:
    for screen, subject in (
        (Screen.PARTNER, "lalandia"),
        (Screen.CALCULATOR, "lalandia"),
        (Screen.QR, "lalandia"),
        (Screen.STORY, YEAR),
        (Screen.JOURNEY, JOURNEY),
    ):
        kiosk.navigation.open(Route(screen, subject))
        settle(kiosk)
    story = content / "content" / "stories" / f"{YEAR}.toml"
    kept = [stop for stop in story.read_text("utf-8").split("[[stops]]") if "lalandia" not in stop]
    story.write_text("[[stops]]".join(kept), "utf-8")
    (content / "content" / "partners" / "lalandia.toml").unlink()
    kiosk.bring(built(content))

    end_visit(kiosk)
    for screen, subject in (
        (Screen.CATEGORY, "oplevelser"),
        (Screen.CALCULATOR, ""),
        (Screen.QR, ""),
        (Screen.STORY, YEAR),
    ):
        kiosk.navigation.open(Route(screen, subject))
        settle(kiosk)
        assert not hand.sees("Lalandia")
