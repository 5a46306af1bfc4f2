"""The tablet on the table: the member's half turned, the ambassador's upright."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QAccessible

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place
from tests.app.test_tour import CONTROLS

CATALOGUE = CatalogueRepository.open(SHIPPED_CATALOGUE)
STEPS = CATALOGUE.steps()
MIRROR = "Det ser medlemmet"
pytestmark = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


@pytest.fixture(autouse=True)
def laid(kiosk: Kiosk, hand: Hand) -> None:
    """The ambassador has laid the tablet down from the front page."""
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Læg tabletten ned")


def calculate(kiosk: Kiosk) -> None:
    kiosk.navigation.openCalculator("synoptik-briller")
    settle(kiosk)


def draw(kiosk: Kiosk) -> None:
    """Let what has come or gone be laid out."""
    settle(kiosk)
    kiosk.window.grabWindow()


def amount(kiosk: Kiosk) -> str:
    return str(kiosk.pages.calculator.property("amount"))


def where(hand: Hand, name: str) -> QRect:
    return place(hand.find(name))


def member_half(kiosk: Kiosk) -> QRect:
    half = kiosk.window.geometry()
    half.setHeight(round(half.height() * 0.605))
    return half


def step_at(kiosk: Kiosk) -> int:
    assert kiosk.navigation.route.screen is Screen.STEP
    return int(kiosk.pages.dialogue.property("number"))


def test_it_begins_with_the_first_step_and_one_cue(kiosk: Kiosk, hand: Hand) -> None:
    assert step_at(kiosk) == 1
    cues = [i for i in hand.shown() if i.text(QAccessible.Text.Name) == f"»{STEPS[0].say}«"]
    assert len(cues) == 1
    assert not member_half(kiosk).intersects(place(cues[0]))
    assert member_half(kiosk).contains(where(hand, STEPS[0].headline))


def test_the_cue_follows_what_the_member_sees(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openStep("laes-mere")
    for route, cue in (
        (Route(Screen.CATEGORY, "hjemmet"), "»Hvem af dem handler du hos?«"),
        (Route(Screen.PARTNER, "synoptik", "hjemmet"), "»Her får du bonus."),
        (Route(Screen.PARTNER, "legoland", "oplevelser"), "»Scan koden, så ser vi"),
        (Route(Screen.HOME), "»Hvad bruger du penge på?"),
    ):
        kiosk.navigation.open(route)
        settle(kiosk)
        assert hand.sees(cue)


def test_the_members_keypad_types_what_the_member_taps(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    one, two = where(hand, "1"), where(hand, "2")
    assert one.left() > two.right(), "the member reads from the other side"
    assert member_half(kiosk).contains(one)
    hand.tap("2")
    assert amount(kiosk) == "2"
    for digit in "000":
        hand.tap(digit)
    assert amount(kiosk) == "2.000"
    hand.tap("Slet det sidste tal")
    hand.tap("hvor tit")
    hand.tap("Hver måned")
    assert (amount(kiosk), kiosk.pages.calculator.property("frequency")) == ("200", "monthly")


def test_the_members_keys_are_large(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    assert all(where(hand, str(digit)).height() >= 88 for digit in range(10))


def test_a_search_is_typed_in_the_members_half(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    hand.tap("Jeg køber")
    hand.tap("Andre partnere")
    hand.tap("Søg, fx »briller«")
    for letter in "tui":
        hand.tap(letter)
    assert kiosk.pages.calculator.offer_search.property("query") == "tui"
    hand.tap("Luk søgningen")
    hand.tap("for 0 kr.")
    hand.tap("2")
    assert amount(kiosk) == "2"


def test_a_word_in_the_members_half_opens_its_category(kiosk: Kiosk, hand: Hand) -> None:
    hand.tap("Næste")
    for word in STEPS[1].words:
        if word.category_id:
            hand.tap(word.text)
            assert kiosk.navigation.route == Route(Screen.CATEGORY, word.category_id)
            hand.tap("Videre")
            assert step_at(kiosk) == 2


def test_the_ambassador_goes_through_the_steps(kiosk: Kiosk, hand: Hand) -> None:
    for step in STEPS[:-1]:
        assert step_at(kiosk) == step.position
        hand.tap("Næste")
    hand.tap(f"Trin 3: {STEPS[2].label}")
    assert step_at(kiosk) == 3
    hand.tap(f"Trin 5: {STEPS[4].label}")
    hand.tap(f"Trin 3: {STEPS[2].label}")
    for name, screen in (("Lones år", Screen.STORY), ("Beregner", Screen.CALCULATOR)):
        hand.tap(name)
        assert kiosk.navigation.route.screen is screen
    hand.tap("Videre")
    assert step_at(kiosk) == 3
    hand.tap(f"Trin 5: {STEPS[4].label}")
    hand.tap("Slut")
    assert kiosk.navigation.route.screen is Screen.ATTRACT


def test_the_code_takes_the_whole_screen_for_who_stands_further_away(
    kiosk: Kiosk, hand: Hand
) -> None:
    assert not hand.sees("Koden i fuld skærm")
    hand.tap(f"Trin 5: {STEPS[4].label}")
    half = where(hand, "Kode til partnerfordele.coop.dk")
    hand.tap("Koden i fuld skærm")
    whole = where(hand, "Kode til partnerfordele.coop.dk. Tryk for at gøre den mindre.")
    assert whole.width() > half.width()
    assert whole.width() >= 580
    hand.tap("Mindre")
    hand.tap("Videre")
    assert step_at(kiosk) == 5


def test_what_is_said_is_the_members_language_and_all_else_the_tablets(
    kiosk: Kiosk, hand: Hand
) -> None:
    hand.tap("Næste")
    kiosk.library.speak("en")
    settle(kiosk)
    english = CATALOGUE.with_language("en").steps()[1]
    assert hand.sees(f"“{english.say}”")
    for own in (STEPS[1].say, STEPS[1].remember, "Sig fx", "Næste", f"Trin 3: {STEPS[2].label}"):
        assert hand.sees(own)
    assert hand.sees(english.headline)
    assert not hand.sees(english.remember)
    hand.tap("Spørgsmål?")
    asked = CATALOGUE.questions()[0]
    answered = CATALOGUE.with_language("en").questions()[0]
    for text in (asked.question, f"“{answered.quote}”", answered.answer):
        assert hand.sees(text)
    assert hand.sees(f"{asked.quote} {asked.answer}")


def test_the_small_picture_cannot_be_tapped(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    hand.tap("2")
    before = kiosk.navigation.route
    picture = QRect(where(hand, MIRROR))
    for x in range(1, 10):
        for y in range(1, 10):
            at = QPoint(picture.width() * x // 10, picture.height() * y // 10)
            hand.tap_at(QPointF(picture.topLeft() + at))
    assert (kiosk.navigation.route, amount(kiosk)) == (before, "2")


def test_turning_the_picture_turns_the_touches_too(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    far = where(hand, "1")
    hand.tap("Vend billedet")
    near = where(hand, "1")
    assert near.center().x() < where(hand, "2").center().x()
    assert near.center() != far.center()
    hand.tap("1")
    hand.tap("Vend billedet")
    assert where(hand, "1") == far
    hand.tap("2")
    assert amount(kiosk) == "12"


def test_the_tablet_is_lifted_again(kiosk: Kiosk, hand: Hand) -> None:
    hand.tap("Næste")
    hand.tap("Rejs tabletten op")
    assert not hand.sees(MIRROR)
    assert step_at(kiosk) == 2
    hand.tap("Forrige trin")
    assert step_at(kiosk) == 1


def test_the_next_visit_begins_upright(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.reset()
    kiosk.navigation.home()
    settle(kiosk)
    assert hand.sees("Læg tabletten ned")
    assert not hand.sees(MIRROR)


def test_hard_questions_open_upright_over_both_halves(kiosk: Kiosk, hand: Hand) -> None:
    question = CATALOGUE.questions()[2]
    hand.tap("Spørgsmål?")
    draw(kiosk)
    search = where(hand, "Søg, fx »butik«")
    assert member_half(kiosk).contains(search)
    assert search.bottom() < where(hand, question.question).top()
    hand.tap(question.question)
    assert hand.sees(question.answer)
    hand.tap("Luk")
    hand.tap("Næste")
    assert step_at(kiosk) == 2


def test_what_happened_is_told_to_the_member_who_can_undo_it(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    for digit in "2000":
        hand.tap(digit)
    hand.tap("Sæt på bonen")
    message = where(hand, "Synoptik står på bonen")
    assert member_half(kiosk).contains(message)
    undo = where(hand, "Fortryd")
    assert undo.center().x() < message.center().x(), "turned with the member's half"
    for control in hand.shown():
        name = control.text(QAccessible.Text.Name)
        # It lies over the button that is of no use until more is typed.
        if control.role() in CONTROLS and name not in ("Fortryd", "Sæt på bonen"):
            assert not message.intersects(place(control)), name
    hand.tap("Fortryd")
    assert kiosk.pages.receipt.property("empty")


def test_the_member_corrects_and_removes_a_line(kiosk: Kiosk, hand: Hand) -> None:
    calculate(kiosk)
    hand.tap("2")
    hand.tap("Sæt på bonen")
    kiosk.pages.calculator.edit(0)
    draw(kiosk)
    hand.tap("Tilbage")
    assert not kiosk.pages.calculator.property("editing")
    kiosk.pages.calculator.edit(0)
    draw(kiosk)
    hand.tap("Slet linjen")
    assert kiosk.pages.receipt.property("empty")


def test_the_label_on_the_bag_has_the_total_and_lifts_the_receipt(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    calculate(kiosk)
    for digit in "2000":
        hand.tap(digit)
    hand.tap("Sæt på bonen")
    if size.height() > size.width():
        assert not hand.sees("BONUS I ALT"), "half a portrait screen has no room for it"
        return
    assert not hand.sees("Få det på telefonen")
    hand.tap("BONUS I ALT 100,00")
    assert member_half(kiosk).contains(where(hand, "Få det på telefonen"))
    hand.tap("Ret Briller og solbriller")
    assert kiosk.pages.calculator.property("editing")
    assert not hand.sees("Få det på telefonen")


def test_the_code_in_the_half_is_all_partners(kiosk: Kiosk, hand: Hand) -> None:
    for partner, category in (("tui", "ferie"), ("synoptik", "hjemmet")):
        kiosk.navigation.openPartner(partner, category)
    kiosk.navigation.openQr("tui")
    settle(kiosk)
    assert hand.sees("Dine partnere")
    assert not hand.sees("Næste partner")
    hand.tap("Færdig")
    assert kiosk.navigation.route.screen is Screen.ATTRACT


def test_what_to_say_in_another_language_ends_above_the_buttons(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.library.speak("de")
    for step in STEPS:
        kiosk.navigation.openStep(step.id)
        settle(kiosk)
        # Upright the buttons at the left stand below it, and the way on beside those.
        buttons = [place(hand.find(name)).top() for name in ("Vend billedet", "Rejs tabletten op")]
        assert place(hand.find(step.remember)).bottom() < min(buttons), step.id
