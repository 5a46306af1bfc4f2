"""Practice behind the door, by hand."""

import pytest

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place
from kiosk.session.clock import StoppedClock
from tests.app.behind import go
from tests.app.hand import Hand, picture_of, place

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
    number = card.choices.index(choice)
    hand.tap(f"{'ABC'[number]}: »{choice.text}«")
    assert hand.sees(f"{'Lige præcis.' if right else 'Næsten.'} {card.why}")
    the_right_one = next(choice for choice in card.choices if choice.right)
    assert hand.sees(f"Det rigtige: »{the_right_one.text}«")
    assert hand.sees(f"Dit svar: »{choice.text}«") is not right
    hand.tap("Næste kort")
    assert hand.sees("Kort 2 af 8")


def test_the_previous_card_is_as_it_was_left(kiosk: Kiosk, hand: Hand) -> None:
    first = kiosk.library.catalogue.quiz()[0]
    wrong = next(choice for choice in first.choices if not choice.right)
    go(kiosk, Place.PRACTICE)
    hand.tap("Svære spørgsmål")
    assert not hand.sees("Forrige kort")
    hand.tap(f"{'ABC'[first.choices.index(wrong)]}: »{wrong.text}«")
    hand.tap("Næste kort")
    assert not hand.sees("Dit svar")
    hand.tap("Forrige kort")
    assert hand.sees("Kort 1 af 8")
    assert hand.sees(f"Dit svar: »{wrong.text}«")


def test_a_page_of_the_reader_ends_with_the_sentence_to_keep_on_sun(
    kiosk: Kiosk, hand: Hand
) -> None:
    lesson = kiosk.library.catalogue.lessons()[1]
    go(kiosk, Place.PRACTICE)
    hand.tap("Læs lidt")
    hand.tap("Næste kort")
    grounds = [ground_of(kiosk, hand, line) for line in lesson.body]
    assert grounds == [*["fbf5e9"] * (len(lesson.body) - 1), "ffc93c"]


def test_every_page_of_the_reader_ends_on_its_card(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PRACTICE)
    hand.tap("Læs lidt")
    for lesson in kiosk.library.catalogue.lessons():
        words = place(hand.find(lesson.body[-1]))
        assert words.bottom() < place(hand.find("Næste kort")).top() - 40, lesson.title
        hand.tap("Næste kort")


def test_every_step_has_a_drawing(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PRACTICE)
    hand.tap("De fem trin")
    for _ in kiosk.library.catalogue.steps():
        plate = picture_of(kiosk).crop((40, 130, 500, 660))
        colours = plate.getcolors(maxcolors=100_000) or []
        assert len([pixels for pixels, _ in colours if pixels > 500]) > 3, "a numeral has two"
        hand.tap("Næste kort")


def ground_of(kiosk: Kiosk, hand: Hand, text: str) -> str:
    """The colour that a text is written on."""
    corner = place(hand.find(text)).topLeft() - kiosk.window.position()
    beside = (corner.x() - 2, corner.y() + 2)
    return picture_of(kiosk).crop((*beside, beside[0] + 1, beside[1] + 1)).tobytes().hex()


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
    hand.tap("Næste kort")
    for seconds in (15, 25, 40, 30):
        assert not hand.sees("Forrige kort")
        clock.seconds += seconds
        hand.tap("Næste kort")
    clock.seconds += 3600
    assert hand.sees("Sådan!")
    assert hand.sees("1:50")
    assert hand.sees("Målet er 3 minutter.")
    assert hand.sees("Du holdt tiden. Prøv næste gang uden forslag.")
    labels = [step.label for step in kiosk.library.catalogue.steps()]
    times = ("0:00", "0:15", "0:25", "0:40", "0:30")
    for number, (label, time) in enumerate(zip(labels, times, strict=True), start=1):
        assert hand.sees(f"{number} {label} {time}")
    assert hand.sees("I ALT 1:50")


def test_a_rehearsal_that_takes_too_long_asks_to_be_tried_again(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    go(kiosk, Place.PRACTICE)
    hand.tap("En hel samtale")
    clock.seconds += 200
    for _ in range(5):
        hand.tap("Næste kort")
    assert hand.sees("Næsten")
    assert hand.sees("3:20")
    again = place(hand.find("Prøv igen")).center() - kiosk.window.position()
    assert picture_of(kiosk).getpixel((again.x(), again.y() + 30)) == (0xFF, 0xC9, 0x3C)
    hand.tap("Prøv igen")
    assert hand.sees("0:00 gået")
