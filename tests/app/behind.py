"""The way behind the ambassador's door."""

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.test_ambassador import PIN, press


def go(kiosk: Kiosk, place: Place) -> None:
    kiosk.ambassador.door.go(place)
    settle(kiosk)


def set_up(kiosk: Kiosk, hand: Hand, to_the_end: bool = True) -> str:
    """Go through the first start by hand and return the recovery code.

    Where not `to_the_end`, its last page is shown.
    """
    kiosk.ambassador.door.knock()
    settle(kiosk)
    hand.tap("Næste")
    for letter in "st. by 2":
        hand.tap("Mellemrum" if letter == " " else letter)
    hand.tap("Næste")
    press(hand, PIN)
    press(hand, PIN)
    hand.tap("Spring over")
    code = str(kiosk.ambassador.setup.property("recovery"))
    assert hand.sees(code)
    hand.tap("Jeg har skrevet den ned")
    assert hand.sees("Hold hjørnet i 3\u00a0sekunder")
    if to_the_end:
        hand.tap("Klar til vagten")
        assert hand.sees("Vis mig hvordan")
    return code.replace(" ", "")
