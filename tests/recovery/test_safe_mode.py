"""In safe mode the ambassador reads what happened and what to do."""

import pytest

from kiosk.app import unattended
from kiosk.app.composition import Kiosk
from kiosk.tour.rest import settle
from tests.app.hand import Hand


@pytest.fixture
def kiosk(new_kiosk: Kiosk) -> Kiosk:
    return new_kiosk


@pytest.fixture
def wanted(kiosk: Kiosk) -> list[str]:
    restarts: list[str] = []
    kiosk.tell_safe_mode().restart_wanted.connect(lambda: restarts.append("restart"))
    settle(kiosk)
    return restarts


def test_it_is_told_first_and_can_be_read_again(
    kiosk: Kiosk, hand: Hand, wanted: list[str]
) -> None:
    assert hand.sees("Den er gået ned tre gange")
    hand.tap("Brug kiosken")
    assert not hand.sees("Den er gået ned tre gange")
    hand.tap("Sikker tilstand")
    assert hand.sees("Den er gået ned tre gange")
    assert wanted == []


def test_the_kiosk_can_be_used_as_ever(kiosk: Kiosk, hand: Hand, wanted: list[str]) -> None:
    hand.tap("Brug kiosken")
    hand.tap("Vis mig hvordan")
    assert hand.sees("Hvad bruger du penge på?")
    assert not hand.sees("Sikker tilstand")


def test_an_ordinary_start_is_one_tap(hand: Hand, wanted: list[str]) -> None:
    hand.tap("Start almindeligt")
    assert wanted == ["restart"]


def test_the_ambassadors_screens_cover_it(kiosk: Kiosk, hand: Hand, wanted: list[str]) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    assert not hand.sees("Den er gået ned tre gange")
    assert not hand.sees("Sikker tilstand")


def test_a_tablet_that_nobody_has_set_up_tells_it_before_it_asks(kiosk: Kiosk, hand: Hand) -> None:
    assert not kiosk.settings_files.set_up
    unattended._finish_kiosk(kiosk, safe=True, setup=True)
    settle(kiosk)
    assert hand.sees("Den er gået ned tre gange")
    assert not hand.sees("Hvilket sprog?")
