"""Whoever says that they are done is done: nothing of a visit is left for the next member."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.domain.counts import CountKind, summary
from kiosk.domain.screens import Screen
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from kiosk.viewmodels.thanks import THANKS_SECONDS
from tests.app.hand import Hand
from tests.app.kiosks import TODAY


def at_home(kiosk: Kiosk) -> None:
    kiosk.navigation.home()
    settle(kiosk)


def talk_to_the_end(hand: Hand) -> None:
    hand.tap("Start samtale")
    for _ in range(4):
        hand.tap("Næste")
    hand.tap("Slut")


def counted(kiosk: Kiosk, kind: CountKind) -> int:
    return sum(c.number for c in kiosk.tally.between(TODAY, TODAY) if c.kind is kind)


def is_thanked(kiosk: Kiosk, hand: Hand, words: str = "Tak for snakken") -> bool:
    """Whether the member is thanked, and nothing of the visit is kept by then."""
    return hand.sees(words) and is_wiped(kiosk)


def is_fresh(kiosk: Kiosk, hand: Hand) -> bool:
    """Whether the idle screen is shown, in Danish, and nothing of a visit is kept."""
    return hand.sees("Vis mig hvordan") and is_wiped(kiosk)


def is_wiped(kiosk: Kiosk) -> bool:
    return (
        kiosk.navigation.idle
        and kiosk.pages.receipt.receipt.empty
        and kiosk.pages.receipt.receipt.previous is None
        and not kiosk.pages.visit.property("held")
        and not kiosk.pages.table.property("flat")
    )


def test_each_of_three_conversations_that_end_with_slut_counts(kiosk: Kiosk, hand: Hand) -> None:
    for _ in range(3):
        hand.tap_at(QPointF(300, 500))
        talk_to_the_end(hand)
        assert is_thanked(kiosk, hand)
        hand.tap_at(QPointF(300, 100))
        assert is_fresh(kiosk, hand)
    sums = summary(kiosk.tally.between(TODAY, TODAY))
    assert (sums.visits, sums.conversations) == (3, 3)


def test_slut_wipes_the_receipt_the_language_and_the_hold(kiosk: Kiosk, hand: Hand) -> None:
    at_home(kiosk)
    hand.tap("English")
    hand.tap("We’re talking")
    hand.tap("Holidays & hotels")
    hand.tap("TUI")
    kiosk.navigation.openStep("laes-mere")
    settle(kiosk)
    hand.tap("Slut")
    assert is_thanked(kiosk, hand, "Thanks for talking")
    hand.tap("Start again")
    assert is_fresh(kiosk, hand)
    hand.tap_at(QPointF(300, 500))
    assert not hand.find("Vi taler").state().checked


def test_the_member_who_has_the_code_is_done(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("TUI")
    hand.tap("Få det på telefonen")
    hand.tap("Færdig")
    assert is_thanked(kiosk, hand)


@pytest.mark.parametrize("last", ["Slut", "Færdig"])
def test_at_the_table_too(kiosk: Kiosk, hand: Hand, last: str) -> None:
    at_home(kiosk)
    hand.tap("Læg tabletten ned")
    assert kiosk.pages.table.property("flat")
    if last == "Færdig":
        kiosk.navigation.openProgramme()
        settle(kiosk)
    else:
        for _ in range(4):
            hand.tap("Næste")
    hand.tap(last)
    assert is_thanked(kiosk, hand)
    hand.tap("Begynd forfra")
    assert is_fresh(kiosk, hand)


def test_the_thanks_go_by_themselves(kiosk: Kiosk, hand: Hand, clock: StoppedClock) -> None:
    kiosk.navigation.openProgramme()
    settle(kiosk)
    hand.tap("Færdig")
    clock.seconds += THANKS_SECONDS - 1
    kiosk.pages.thanks.tick()
    settle(kiosk)
    assert is_thanked(kiosk, hand)
    assert hand.sees("1 sek.")
    clock.seconds += 1
    kiosk.pages.thanks.tick()
    settle(kiosk)
    assert is_fresh(kiosk, hand)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_A])
def test_any_key_clears_the_thanks(kiosk: Kiosk, hand: Hand, key: Qt.Key) -> None:
    kiosk.navigation.openProgramme()
    settle(kiosk)
    hand.tap("Færdig")
    assert is_thanked(kiosk, hand)
    QTest.keyClick(kiosk.window, key)
    settle(kiosk)
    assert is_fresh(kiosk, hand)


def test_who_does_not_answer_is_not_thanked(kiosk: Kiosk, hand: Hand) -> None:
    at_home(kiosk)
    kiosk.pages.visit.end()
    settle(kiosk)
    assert is_fresh(kiosk, hand)


@pytest.mark.parametrize("begin", ["Start samtale", "Læg tabletten ned"])
def test_a_conversation_that_begins_on_anothers_receipt_begins_a_visit(
    kiosk: Kiosk, hand: Hand, begin: str
) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("TUI")
    hand.tap("Til forsiden")
    hand.tap(begin)
    assert kiosk.navigation.route.screen is Screen.STEP
    assert kiosk.pages.receipt.receipt.empty
    assert kiosk.pages.table.property("flat") == (begin == "Læg tabletten ned")
    assert counted(kiosk, CountKind.VISIT) == 2


def test_a_conversation_after_a_conversation_is_with_another_member(
    kiosk: Kiosk, hand: Hand
) -> None:
    for _ in range(2):
        at_home(kiosk)
        hand.tap("Start samtale")
        hand.tap("Næste")
        hand.tap("Næste")
        hand.tap("Til forsiden")
    assert counted(kiosk, CountKind.CONVERSATION) == 2


def test_a_conversation_begun_again_in_another_language_is_the_same(
    kiosk: Kiosk, hand: Hand
) -> None:
    at_home(kiosk)
    hand.tap("Start samtale")
    hand.tap("Til forsiden")
    hand.tap("English")
    hand.tap("Start a conversation")
    assert hand.sees("Do you know our partners?")
    assert counted(kiosk, CountKind.VISIT) == 1


def test_the_language_that_the_ambassador_chose_for_the_next_member_stays(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("TUI")
    hand.tap("Til forsiden")
    hand.tap("English")
    hand.tap("Start a conversation")
    assert kiosk.pages.receipt.receipt.empty
    assert hand.sees("Do you know our partners?")
