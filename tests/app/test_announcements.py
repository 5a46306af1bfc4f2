"""What happens is told to assistive technology: a notification that comes to be shown, and goes."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app.composition import Kiosk
from kiosk.session.clock import StoppedClock
from kiosk.tour.members import type_purchase
from kiosk.tour.rest import settle, wait
from tests.app.hand import shown_in


def told(kiosk: Kiosk) -> list[str]:
    """The notifications that are shown. Orca 43 speaks each that comes."""
    shown = [i for i in shown_in(kiosk.window) if i.role() is QAccessible.Role.Notification]
    return [i.text(QAccessible.Text.Name) for i in shown]


def comes(kiosk: Kiosk, words: str) -> bool:
    """Whether a notification comes that ends with this, and no other beside it."""
    return wait(lambda: len(told(kiosk)) == 1 and told(kiosk)[0].endswith(words))


def test_pages_lines_and_the_end_are_told_each_once(kiosk: Kiosk) -> None:
    events: list[tuple[Callable[[], object], str]] = [
        (lambda: kiosk.navigation.openCategory("hjemmet"), "Kategori. Hjemmet."),
        (
            lambda: kiosk.navigation.openPartner("synoptik", "hjemmet"),
            "Partner. Synoptik. Synoptik står på bonen.",
        ),
        (
            lambda: kiosk.navigation.openQr("synoptik"),
            "QR-kode. Scan koden, eller gå ind på partnerfordele.coop.dk.",
        ),
        (kiosk.pages.receipt.clear, "Bonen er ryddet."),
        (kiosk.pages.visit.end, "Besøget er slut, og bonen er ryddet."),
    ]
    for happen, words in events:
        happen()
        assert comes(kiosk, words)
    assert wait(lambda: told(kiosk) == []), "it is nothing to come across later"


def test_the_bonus_is_told_while_it_is_typed_and_with_its_line(kiosk: Kiosk) -> None:
    kiosk.navigation.openCalculator("")
    type_purchase(kiosk, "synoptik-briller", 2000, "once")
    assert wait(lambda: "Bonus på et år: 100,00 kr." in " ".join(told(kiosk)))
    kiosk.pages.calculator.write()
    assert comes(kiosk, "Synoptik står på bonen. Bonus i alt 100,00 kr.")


def test_what_a_search_finds_is_told(kiosk: Kiosk) -> None:
    kiosk.navigation.home()
    search = kiosk.pages.home.search
    search.begin()
    search.find("synop")
    assert comes(kiosk, "Fundet: 1.")
    search.find("synopxyz")
    assert comes(kiosk, "Intet fundet.")


def test_the_warning_tells_its_seconds(kiosk: Kiosk, clock: StoppedClock) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    for seconds, words in ((60, "20 sekunder."), (10, "10 sekunder."), (5, "5 sekunder.")):
        clock.seconds += seconds
        kiosk.pages.visit.tick()
        assert comes(kiosk, words)


@pytest.mark.parametrize(("language", "words"), [("en", "Category"), ("de", "Kategorie")])
def test_it_is_told_in_the_language_of_the_screen(kiosk: Kiosk, language: str, words: str) -> None:
    kiosk.library.speak(language)
    kiosk.navigation.openCategory("hjemmet")
    assert wait(lambda: bool(told(kiosk)) and told(kiosk)[0].startswith(words))
