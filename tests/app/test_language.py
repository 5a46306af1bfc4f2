"""The kiosk speaks one language at a time, all of it, and changes it at a tap."""

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.base.paths import I18N, SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.draw import STOPS
from kiosk.tour.rest import settle
from tests.app.hand import Hand, shown_in
from tests.app.kiosks import MOMENT, TODAY
from tests.app.layout import texts

OWN = {"Til ambassadøren", "Svære spørgsmål"}
"""What the ambassador's strip and sheet are called."""


@pytest.mark.parametrize(
    ("language", "question", "category", "offer", "back"),
    [
        ("English", "What do you spend money on?", "Home", "Glasses and sunglasses", "Back"),
        ("Deutsch", "Wofür gibst du Geld aus?", "Zuhause", "Brillen und Sonnenbrillen", "Zurück"),
    ],
)
def test_a_tap_on_a_language_changes_interface_and_catalogue_and_another_changes_them_back(
    kiosk: Kiosk, hand: Hand, language: str, question: str, category: str, offer: str, back: str
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap(language)
    assert hand.sees(question)
    assert not hand.sees("Hvad bruger du penge på?")
    hand.tap(category)
    assert hand.sees(f"Synoptik. {offer}")
    hand.tap(back)
    hand.tap("Dansk")
    assert hand.sees("Hvad bruger du penge på?")
    hand.tap("Hjemmet")
    assert hand.sees("Synoptik. Briller og solbriller")
    assert hand.sees("Tilbage")


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_danish_word_of_the_interface_is_left_on_the_tour(
    qapp: QGuiApplication, language: str
) -> None:
    danish = danish_of(language)
    assert [text for text in sorted(said_from_the_start(language)) if danish.fullmatch(text)] == []


def test_a_kiosk_that_changes_language_says_nothing_else_than_one_that_began_in_it(
    qapp: QGuiApplication,
) -> None:
    # A torn receipt falls when the language changes, and the button offers its lines again.
    fallen = {"Zeilen zurückholen"}
    assert said("da", "de") - said_from_the_start("de") - fallen == set()


def is_kept(thing: QAccessibleInterface | None) -> bool:
    """Whether it has been told already, or is the ambassador's, in the tablet's language."""
    if thing is not None and thing.role() == QAccessible.Role.Notification:
        return True
    while thing is not None and thing.isValid():
        if thing.text(QAccessible.Text.Name) in OWN:
            return True
        thing = thing.parent()
    return False


def test_the_receipt_of_the_idle_screen_is_translated_too(kiosk: Kiosk) -> None:
    kiosk.library.speak("de")
    printed = [row.words for row in kiosk.attract.lines.rows]
    assert "5\u00a0% Bonus" in printed


def danish_of(language: str) -> re.Pattern[str]:
    """Every string of the interface that is another one in `language`.

    A word may be filled in, and a figure follow as on a receipt.
    """
    messages = ET.parse(I18N / f"kiosk_{language}.ts").getroot().iter("message")
    texts = {
        message.findtext("source", ""): message.findtext("translation") for message in messages
    }
    changed = [source for source, translation in texts.items() if source != translation]
    filled = (re.sub(r"%\d|\\{\w+\\}", "[^ ]+", re.escape(source)) for source in changed)
    return re.compile(rf"({'|'.join(filled)})( [\d.,–]+)?")


@cache
def said_from_the_start(language: str) -> set[str]:
    return said(language, language)


def said(first: str, then: str) -> set[str]:
    """All that a tour says that goes to each stop in one language and hears it in another."""
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE, first)
    kiosk = Kiosk(
        *(catalogue, QSize(1280, 800), lambda: TODAY),
        still=True,
        now=StoppedClock(),
        moment=lambda: MOMENT,
    )
    texts = set[str]()
    for stop in STOPS:
        stop.go(kiosk)
        settle(kiosk)
        if then != first:
            kiosk.library.speak(then)
            settle(kiosk)
        shown = [t for t in shown_in(kiosk.window) if then == first or not is_kept(t)]
        texts |= {thing.text(QAccessible.Text.Name) for thing in shown}
        kiosk.library.speak(first)
    kiosk.close()
    return texts


@pytest.mark.parametrize(
    ("language", "told"), [("da", ""), ("de", ""), ("en", "2.000 kr. is two thousand kroner")]
)
def test_whoever_writes_thousands_otherwise_is_told_how_amounts_are_read(
    kiosk: Kiosk, language: str, told: str
) -> None:
    kiosk.library.speak(language)
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    settle(kiosk)
    words = " ".join(text.text for text in texts(kiosk))
    assert "2.000" in words
    assert told in words
    assert ("2.000 kr. " in words) is bool(told)
