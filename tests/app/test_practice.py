"""Practice behind the door, by hand."""

import pytest

from kiosk.app.composition import Kiosk
from kiosk.session.clock import StoppedClock
from kiosk.viewmodels.door import Place
from tests.app.behind import go
from tests.app.hand import Hand

PATIENCE = 30.0


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


def test_practice_counts_nothing(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PRACTICE)
    for part in ("Læs lidt", "De fem trin", "Svære spørgsmål", "En hel samtale"):
        hand.tap(part)
        while not hand.sees("Øv noget andet"):
            hand.tap("Spring over" if part == "Svære spørgsmål" else "Næste kort")
        hand.tap("Øv noget andet")
    assert kiosk.tally.all() == []


@pytest.mark.parametrize("right", [True, False])
def test_a_quiz_card_says_why_whatever_was_answered(kiosk: Kiosk, hand: Hand, right: bool) -> None:
    card = kiosk.library.catalogue.quiz()[0]
    choice = next(choice for choice in card.choices if choice.right is right)
    go(kiosk, Place.PRACTICE)
    hand.tap("Svære spørgsmål")
    letter = "ABC"[card.choices.index(choice)]
    hand.tap(f"{letter}: »{choice.text}«")
    assert hand.sees(f"{'Lige præcis.' if right else 'Ikke helt.'} {card.why}")
    hand.tap("Næste kort")
    assert hand.sees("Kort 2 af 8")


def test_a_rehearsal_is_timed_and_helps_on_demand(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    (talk,) = kiosk.library.catalogue.rehearsals()
    say = kiosk.library.catalogue.steps()[0].say
    go(kiosk, Place.PRACTICE)
    hand.tap("En hel samtale")
    assert hand.sees(f"»{talk.turns[0].reply}«")
    assert not hand.sees(f"»{say}«")
    hand.tap("Vis et forslag")
    assert hand.sees(f"»{say}«")
    clock.seconds += 65
    for _ in talk.turns:
        hand.tap("Næste kort")
    assert hand.sees("1:05")
    assert hand.sees("Du holdt tiden.")
