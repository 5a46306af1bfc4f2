"""The check before a shift, by hand."""

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.app.composition import Kiosk
from kiosk.device.backlight import Backlight
from kiosk.domain.screens import Place
from kiosk.tour.rest import settle
from tests.app.behind import go, set_up
from tests.app.hand import Hand
from tests.app.kiosks import Wall
from tests.app.test_ambassador import PIN, press


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


def test_the_shift_check_shows_the_remedy_and_never_bars_the_start(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    device = tmp_path / "light" / "panel"
    device.mkdir(parents=True)
    (device / "brightness").write_text("45\n", encoding="ascii")
    (device / "max_brightness").write_text("100\n", encoding="ascii")
    kiosk.pages.backlight = Backlight(tmp_path / "light")
    go(kiosk, Place.SHIFT)
    assert hand.sees("Hvilken butik står du i?")
    hand.tap("Lad det være")
    hand.tap("Ja, den virker")
    assert hand.sees("Skærmen er for mørk")
    hand.tap("Skru helt op")
    assert (device / "brightness").read_text(encoding="ascii").strip() == "100"
    assert hand.sees("Lysstyrke. 100\u00a0%. I orden")
    hand.tap("Prøv alt igen")
    assert hand.sees("Hvilken butik står du i?")
    hand.tap("Start vagten")
    assert hand.sees("Klar til i dag?")


def test_the_shift_check_comes_first_once_a_day(
    kiosk: Kiosk, hand: Hand, wall: Wall, tmp_path: Path
) -> None:
    set_up(kiosk, hand)
    for moment, seen in (("2026-11-24 09:00", False), ("2026-11-25 09:00", True)):
        wall.moment = datetime.fromisoformat(moment)
        kiosk.ambassador.door.knock()
        settle(kiosk)
        press(hand, PIN)
        if not seen:
            hand.tap("Start vagten")
            hand.tap("Lås skærmen")
            kiosk.ambassador.door.knock()
            settle(kiosk)
            press(hand, PIN)
        assert hand.sees("Er tabletten klar?") is seen
        hand.tap("Start vagten" if seen else "Lås skærmen")
