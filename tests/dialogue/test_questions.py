"""Hard questions, as the ambassador opens them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.domain.talk import Question
from kiosk.tour.rest import settle
from kiosk.viewmodels.questions import MISSING
from tests.app.hand import Hand

QUESTIONS = CatalogueRepository.open(SHIPPED_CATALOGUE).questions()
POINTS = next(question for question in QUESTIONS if question.id == "point")
SEARCH = "Søg"
TICK = "Svaret var ikke godt nok"
BOTH_WAYS_UP = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


def tap(kiosk: Kiosk, hand: Hand, name: str) -> None:
    """Tap what has come to rest: a list is laid out anew when it is drawn."""
    kiosk.window.grabWindow()
    hand.tap(name)


@pytest.fixture(autouse=True)
def asked(kiosk: Kiosk, hand: Hand) -> None:
    """The questions are open over the first step."""
    kiosk.navigation.startDialogue()
    settle(kiosk)
    tap(kiosk, hand, "Svære spørgsmål")


def listed(hand: Hand) -> list[str]:
    return [
        i.text(QAccessible.Text.Name) for i in hand.shown() if i.role() == QAccessible.Role.ListItem
    ]


def answers_shown(hand: Hand) -> list[Question]:
    return [question for question in QUESTIONS if hand.sees(f"»{question.quote}«")]


def type_in(kiosk: Kiosk, hand: Hand, text: str) -> None:
    tap(kiosk, hand, SEARCH)
    for letter in text:
        tap(kiosk, hand, "Mellemrum" if letter == " " else letter)


@BOTH_WAYS_UP
def test_one_question_is_open_at_a_time(kiosk: Kiosk, hand: Hand) -> None:
    assert answers_shown(hand) == [QUESTIONS[0]]
    tap(kiosk, hand, QUESTIONS[3].question)
    assert answers_shown(hand) == [QUESTIONS[3]]
    assert hand.sees(QUESTIONS[3].answer)


def test_every_question_can_be_reached(kiosk: Kiosk, hand: Hand) -> None:
    assert len(QUESTIONS) >= 8
    for question in QUESTIONS:
        kiosk.pages.questions.open(question.id)
        settle(kiosk)
        assert hand.sees(question.question)
        assert answers_shown(hand) == [question]


@BOTH_WAYS_UP
def test_a_search_on_the_letter_keys_filters_as_it_is_typed(kiosk: Kiosk, hand: Hand) -> None:
    type_in(kiosk, hand, "coop-app")
    assert listed(hand) == ["Jeg har ikke Coop-appen. Hvad så?"]
    for _ in "coop-app":
        tap(kiosk, hand, "Slet et bogstav")
    assert len(listed(hand)) > 1


def test_letters_with_marks_may_be_typed_without_them(kiosk: Kiosk, hand: Hand) -> None:
    type_in(kiosk, hand, "ore")
    assert POINTS.question in listed(hand)
    tap(kiosk, hand, "Ryd søgningen")
    type_in(kiosk, hand, "øre")
    assert POINTS.question in listed(hand)


def test_a_keyboard_types_too_and_enter_ends_it(kiosk: Kiosk, hand: Hand) -> None:
    tap(kiosk, hand, SEARCH)
    for key in (Qt.Key.Key_O, Qt.Key.Key_K, Qt.Key.Key_Return):
        QTest.keyClick(kiosk.window, key)
    settle(kiosk)
    assert "Hvad får jeg hos OK?" in listed(hand)
    assert not hand.sees("Mellemrum")


@BOTH_WAYS_UP
def test_what_is_not_known_is_said_plainly_and_can_be_counted(kiosk: Kiosk, hand: Hand) -> None:
    type_in(kiosk, hand, "ferie på månen")
    tap(kiosk, hand, "Færdig")
    assert listed(hand) == []
    assert hand.sees("Ingen svar endnu")
    tap(kiosk, hand, TICK)
    assert kiosk.pages.questions.noted == {MISSING: 1}


@BOTH_WAYS_UP
def test_a_bad_answer_is_ticked_counted_and_marked(kiosk: Kiosk, hand: Hand) -> None:
    tap(kiosk, hand, QUESTIONS[1].question)
    tap(kiosk, hand, TICK)
    tap(kiosk, hand, QUESTIONS[0].question)
    assert kiosk.pages.questions.noted == {QUESTIONS[1].id: 1}
    assert f"{QUESTIONS[1].question}. Noteret" in listed(hand)
    tap(kiosk, hand, QUESTIONS[1].question)
    tap(kiosk, hand, TICK)
    assert kiosk.pages.questions.noted == {}


def test_closed_and_opened_again_it_is_as_new_but_for_what_was_noted(
    kiosk: Kiosk, hand: Hand
) -> None:
    tap(kiosk, hand, TICK)
    type_in(kiosk, hand, "nettet")
    tap(kiosk, hand, "Luk")
    assert listed(hand) == []
    tap(kiosk, hand, "Svære spørgsmål")
    assert len(listed(hand)) > 3
    assert kiosk.pages.questions.noted == {QUESTIONS[0].id: 1}


def test_the_rail_of_the_raised_strip_leads_on(kiosk: Kiosk, hand: Hand) -> None:
    tap(kiosk, hand, "Trin 4")
    assert kiosk.navigation.route.screen is Screen.STEP
    assert listed(hand) == []
    assert hand.sees("Find dit medlemsnummer")


def test_the_next_visit_sees_nothing_of_this_one(kiosk: Kiosk, hand: Hand) -> None:
    tap(kiosk, hand, TICK)
    type_in(kiosk, hand, "nettet")
    kiosk.pages.visit.end()
    kiosk.navigation.startDialogue()
    settle(kiosk)
    assert listed(hand) == []
    assert kiosk.pages.questions.noted == {}
    tap(kiosk, hand, "Svære spørgsmål")
    assert answers_shown(hand) == [QUESTIONS[0]]
