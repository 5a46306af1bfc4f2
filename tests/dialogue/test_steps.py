"""The five steps, as an ambassador and a member go through them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.domain.talk import Step
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import TODAY

CATALOGUE = CatalogueRepository.open(SHIPPED_CATALOGUE)
STEPS = CATALOGUE.steps()
NUMBER = CATALOGUE.programme().sample_member_number
BOTH_WAYS_UP = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


def open_step(kiosk: Kiosk, number: int) -> None:
    kiosk.navigation.openStep(STEPS[number - 1].id)
    settle(kiosk)


def step_at(kiosk: Kiosk) -> int:
    """The number of the step on the screen; 0 when it is another screen."""
    if kiosk.navigation.route.screen is not Screen.STEP:
        return 0
    return int(kiosk.pages.dialogue.property("number"))


def tab(step: Step) -> str:
    return f"Trin {step.position}: {step.label}"


def names(hand: Hand) -> list[str]:
    return [i.text(QAccessible.Text.Name) for i in hand.shown()]


def drag(kiosk: Kiosk, start: QPoint, end: QPoint) -> None:
    window = kiosk.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 11):
        QTest.mouseMove(window, start + (end - start) * part / 10)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)
    settle(kiosk)


def below(interface: QAccessibleInterface, edge: QAccessibleInterface) -> bool:
    return interface.rect().top() >= edge.rect().top()


@BOTH_WAYS_UP
def test_next_goes_through_all_five_steps_and_then_ends(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.startDialogue()
    settle(kiosk)
    for step in STEPS:
        assert hand.sees(step.headline)
        assert hand.sees(f"»{step.say}«")
        assert hand.sees(step.remember)
        hand.tap("Slut" if step is STEPS[-1] else "Næste")
    assert kiosk.navigation.route.screen is Screen.ATTRACT


def test_back_goes_through_the_steps_and_leaves_from_the_first(kiosk: Kiosk, hand: Hand) -> None:
    open_step(kiosk, 3)
    hand.tap("Forrige trin")
    assert step_at(kiosk) == 2
    hand.tap("Forrige trin")
    assert step_at(kiosk) == 1
    hand.tap("Tilbage")
    assert kiosk.navigation.route.screen is Screen.HOME


@BOTH_WAYS_UP
@pytest.mark.parametrize("number", range(1, 6))
def test_home_is_one_tap_from_every_step(kiosk: Kiosk, hand: Hand, number: int) -> None:
    open_step(kiosk, number)
    hand.tap("Til forsiden")
    assert kiosk.navigation.route.screen is Screen.HOME


@BOTH_WAYS_UP
def test_the_rail_jumps_from_any_step_to_any_other(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.startDialogue()
    settle(kiosk)
    for number in (5, 2, 4, 1, 3):
        hand.tap(tab(STEPS[number - 1]))
        assert step_at(kiosk) == number


def test_the_way_back_from_any_step_is_home(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.startDialogue()
    settle(kiosk)
    hand.tap("Næste")
    hand.tap(tab(STEPS[3]))
    kiosk.navigation.back()
    assert kiosk.navigation.route.screen is Screen.HOME


@BOTH_WAYS_UP
def test_a_swipe_turns_the_steps_but_not_beyond_the_ends(kiosk: Kiosk) -> None:
    right, left = QPoint(600, 300), QPoint(200, 320)
    kiosk.navigation.startDialogue()
    settle(kiosk)
    drag(kiosk, left, right)
    assert step_at(kiosk) == 1
    for number in (2, 3, 4, 5, 5):
        drag(kiosk, right, left)
        assert step_at(kiosk) == number
    drag(kiosk, left, right)
    assert step_at(kiosk) == 4


def test_a_swipe_that_starts_on_a_word_does_not_tap_it(kiosk: Kiosk, hand: Hand) -> None:
    open_step(kiosk, 2)
    start = hand.find("forlystelser").rect().center() - kiosk.window.position()
    drag(kiosk, start, start - QPoint(250, 0))
    assert step_at(kiosk) == 3


def test_a_short_drag_leaves_the_step_where_it_is(kiosk: Kiosk) -> None:
    open_step(kiosk, 3)
    drag(kiosk, QPoint(400, 300), QPoint(370, 300))
    assert step_at(kiosk) == 3


def test_an_answer_leads_to_the_step_that_the_catalogue_says(kiosk: Kiosk, hand: Hand) -> None:
    for answer in STEPS[0].answers:
        open_step(kiosk, 1)
        hand.tap(answer.text)
        assert STEPS[step_at(kiosk) - 1].id == answer.step_id


@BOTH_WAYS_UP
def test_each_word_leads_to_its_category_and_back_to_the_step(kiosk: Kiosk, hand: Hand) -> None:
    open_step(kiosk, 2)
    for word in STEPS[1].words:
        hand.tap(word.text)
        assert kiosk.navigation.route == (Screen.CATEGORY, word.category_id, None)
        hand.tap("Tilbage")
        assert step_at(kiosk) == 2


def test_bonus_is_shown_with_the_published_example(kiosk: Kiosk, hand: Hand) -> None:
    open_step(kiosk, 3)
    assert hand.sees("TUI 30.000,00")
    assert hand.sees("5\N{NO-BREAK SPACE}% bonus 1.500,00")
    assert hand.sees("Medlemskonto")


@BOTH_WAYS_UP
def test_the_member_number_stands_in_three_places(kiosk: Kiosk, hand: Hand) -> None:
    open_step(kiosk, 4)
    assert [name for name in names(hand) if NUMBER in name] == [f"Medlemsnummer {NUMBER}"] * 3
    for place in ("I Coop-appen", "På kortet", "På bonen"):
        assert hand.sees(place)


@BOTH_WAYS_UP
def test_the_code_of_the_last_step_opens_the_large_one(kiosk: Kiosk, hand: Hand) -> None:
    open_step(kiosk, 5)
    hand.tap("Kode til partnerfordele.coop.dk")
    assert kiosk.navigation.route.screen is Screen.QR
    assert kiosk.pages.takeaway.property("payload") == CATALOGUE.programme().address
    hand.tap("Tilbage")
    assert step_at(kiosk) == 5


@BOTH_WAYS_UP
@pytest.mark.parametrize("number", range(1, 6))
def test_the_cue_stands_in_the_strip_and_nowhere_else(
    kiosk: Kiosk, hand: Hand, number: int
) -> None:
    open_step(kiosk, number)
    step = STEPS[number - 1]
    strip = hand.find(tab(STEPS[0]))
    for cue in (f"»{step.say}«", step.remember):
        found = [i for i in hand.shown() if i.text(QAccessible.Text.Name) == cue]
        assert len(found) == 1 and below(found[0], strip)
    assert not below(hand.find(step.headline), strip)


@BOTH_WAYS_UP
@pytest.mark.parametrize("number", range(1, 6))
def test_every_control_is_large_enough_and_inside_the_window(
    kiosk: Kiosk, hand: Hand, number: int
) -> None:
    open_step(kiosk, number)
    roles = (QAccessible.Role.Button, QAccessible.Role.PageTab)
    controls = [i for i in hand.shown() if i.role() in roles]
    assert len(controls) >= 8
    for control in controls:
        name, rect = control.text(QAccessible.Text.Name), control.rect()
        assert min(rect.width(), rect.height()) >= 56, name
        assert kiosk.window.geometry().contains(rect), name


def test_the_ambassador_says_it_in_the_members_language_and_reads_danish_beside_it(
    kiosk: Kiosk, hand: Hand
) -> None:
    open_step(kiosk, 2)
    kiosk.library.speak("en")
    settle(kiosk)
    assert step_at(kiosk) == 2
    assert hand.sees("You earn bonus on")
    assert hand.sees("attractions")
    english = CatalogueRepository.open(SHIPPED_CATALOGUE, "en").steps()[1]
    assert hand.sees(f"“{english.say}”")
    assert hand.sees(STEPS[1].say)
    assert hand.sees(STEPS[1].remember)
    assert hand.sees("Næste")


def test_the_cue_goes_along_to_the_category_of_a_word(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    cue = "»Hvem af dem handler du hos?«"
    hand.tap("Start samtale")
    hand.tap("Næste")
    hand.tap("rejser")
    assert hand.sees(cue)
    hand.tap("Til forsiden")
    hand.tap("Ferie & hotel")
    assert not hand.sees(cue), "nobody talks, and the member reads it"


@pytest.fixture
def moving(qapp: QGuiApplication) -> Iterator[Kiosk]:
    """The same kiosk with its movement on."""
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    kiosk = Kiosk(catalogue, QSize(1280, 800), today=lambda: TODAY)
    yield kiosk
    kiosk.close()


def test_the_app_points_out_the_dots_and_then_the_number(moving: Kiosk, qtbot: QtBot) -> None:
    open_step(moving, 4)
    app = next(
        item
        for item in moving.window.findChildren(QQuickItem)
        if item.metaObject().className().startswith("NumberInApp")
    )

    def pointed_out() -> tuple[bool, bool]:
        return bool(app.property("dotsShown")), bool(app.property("numberShown"))

    seen = [pointed_out()]
    while len(seen) < 4:
        qtbot.waitUntil(lambda: pointed_out() != seen[-1], timeout=10_000)
        seen.append(pointed_out())
    assert seen == [(False, False), (True, False), (True, True), (False, False)]
