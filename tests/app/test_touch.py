"""A tap counts, from a shaky hand and with a thumb on the glass too, and it counts once."""

import re
from itertools import cycle
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.device.taps import ECHO_MS
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.session.pin import hash_code
from kiosk.tour.draw import STOPS
from kiosk.tour.rest import settle
from tests.app.finger import Glass
from tests.app.hand import Hand, place, shown_in
from tests.app.test_tour import CONTROLS

BETWEEN_MS = (60, 130, 290, 450)
GO_ON = {"held", "idle", "question", "calculator", "takeaway", "setup", "code", "panel", "sync"}
"""The kinds of stops that go on from others of their kind, or from the one before."""
STAIRS = {"takeaway", "setup", "code", "panel", "sync"}
"""Those that can only be reached from there."""

TYPES = re.compile(r"\S|Slet.*|Mellemrum")
SHAKES = (QPoint(39, 0), QPoint(0, 39), QPoint(-28, 28))
THUMB, FINGER = 1, 2
HOLDING_MS = 700
LONGER_THAN_KEYS_WAIT_MS = 700
"""Keys that go on typing while they are held begin after 400 to 600 ms."""

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def glass(kiosk: Kiosk) -> Glass:
    return Glass(kiosk)


def seen(kiosk: Kiosk) -> QImage:
    settle(kiosk)
    return kiosk.window.grabWindow()


def middle(kiosk: Kiosk, control: QAccessibleInterface) -> QPoint:
    return place(control).center() - kiosk.window.position()


class Control(NamedTuple):
    """Where a control lies in the window, and whether it is marked as the one that is chosen."""

    middle: QPoint
    marked: bool


def controls(kiosk: Kiosk) -> dict[str, Control]:
    """The controls on the screen but for those that type, by name and place."""
    return {
        f"{name} {place(control).getRect()}": Control(
            middle(kiosk, control), bool(state.selected or state.checked or state.focused)
        )
        for control in shown_in(kiosk.window)
        if control.role() in CONTROLS
        and not (state := control.state()).disabled
        and not state.offscreen
        # What a list cuts off at its edge is scrolled to before it is tapped.
        and kiosk.window.geometry().contains(place(control))
        and not TYPES.fullmatch(name := control.text(QAccessible.Text.Name))
    }


def kind(number: int) -> str:
    return STOPS[number].name.removeprefix("table-").split("-")[0]


def come_to(kiosk: Kiosk, number: int) -> None:
    """Show a stop, whatever was tapped before: it may go on from others of its kind."""
    kiosk.ambassador.door.lock()
    kiosk.pages.visit.end()
    kiosk.library.speak("da")  # a language was tapped, perhaps
    for before in range(number + 1):
        if before == number or (
            kind(number) in GO_ON and (kind(before) == kind(number) or before == number - 1)
        ):
            STOPS[before].go(kiosk)
            settle(kiosk)


def return_to(kiosk: Kiosk, number: int, wanted: set[str]) -> dict[str, Control]:
    """Show a stop that was tapped on again; the controls are those that are shown then.

    The short way does where the `wanted` ones lie as before; else all begins anew.
    """
    kiosk.pages.reading.pace = 0  # with one switch a touch chooses what is ringed
    if kind(number) not in STAIRS:
        STOPS[number].go(kiosk)
        settle(kiosk)
        there = controls(kiosk)
        # A keyboard that has come up lies over what was there.
        names = [thing.text(QAccessible.Text.Name) for thing in shown_in(kiosk.window)]
        typing = "Mellemrum" in names
        if there.keys() >= wanted and not typing:
            return there
    come_to(kiosk, number)
    return controls(kiosk)


def test_every_control_of_the_tour_hears_an_unsteady_tap_once(tablet: Kiosk) -> None:
    """With a thumb at the tablet's edge a finger shakes, and taps again too soon."""
    kiosk, glass = tablet, Glass(tablet)
    thumb = QPoint(1, kiosk.window.height() // 4)
    hands = zip(cycle(BETWEEN_MS), cycle(SHAKES), strict=False)
    tried: set[str] = set()
    for number, stop in enumerate(STOPS):
        come_to(kiosk, number)
        before, there = seen(kiosk), controls(kiosk)
        screen = kiosk.navigation.route.screen.value + kiosk.ambassador.door.place_now.value
        left = [name for name in there if screen + name not in tried]
        while left:
            name = left.pop(0)
            if name not in there:
                continue
            tried.add(screen + name)
            told = f"{name} on {stop.name}"
            point, marked = there[name]
            between, shake = next(hands)

            glass.ms += 2 * ECHO_MS
            glass.press(thumb, THUMB)
            glass.ms += HOLDING_MS
            glass.press(point, FINGER)
            glass.move(point + shake, FINGER)
            pressed = kiosk.window.grabWindow()
            glass.ms += 80
            glass.lift(FINGER)
            after = seen(kiosk)
            glass.ms += between
            glass.tap(point, FINGER)
            assert seen(kiosk) == after, f"{told} hears a tap twice, {between} ms apart"
            glass.lift(THUMB)
            assert seen(kiosk) == after, f"the thumb taps as well: {told}"
            if after == before:
                assert marked or pressed != before, f"{told} is deaf"
            elif left:
                there = return_to(kiosk, number, set(left))
                before = seen(kiosk)
    assert len(tried) > 300


def test_two_fingers_on_one_tile_tap_it_once(kiosk: Kiosk, hand: Hand, glass: Glass) -> None:
    opened: list[Route] = []
    kiosk.navigation.moved.connect(opened.append)
    for lifted_first in (THUMB, FINGER):
        kiosk.navigation.home()
        settle(kiosk)
        opened.clear()
        point = middle(kiosk, hand.find("Ferie & hotel"))
        glass.ms += 2 * ECHO_MS
        glass.press(point - QPoint(50, 0), THUMB)
        glass.press(point, FINGER)
        glass.lift(lifted_first)
        glass.lift(THUMB + FINGER - lifted_first)
        assert opened == [Route(Screen.CATEGORY, "ferie")]


def test_two_people_tap_two_keys(kiosk: Kiosk, hand: Hand, glass: Glass) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    for digit, finger in ("1", THUMB), ("2", FINGER):
        glass.press(middle(kiosk, hand.find(digit)), finger)
    for finger in (FINGER, THUMB):
        glass.lift(finger)
    assert kiosk.pages.calculator.property("amount") == "21"


def test_a_finger_that_holds_the_tablet_by_a_button_does_not_tap_it(
    kiosk: Kiosk, hand: Hand, glass: Glass
) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    glass.press(middle(kiosk, hand.find("1")), THUMB)
    glass.ms += HOLDING_MS
    glass.tap(middle(kiosk, hand.find("2")), FINGER)
    glass.lift(THUMB)
    assert kiosk.pages.calculator.property("amount") == "2"


@pytest.mark.parametrize("at", [(640, 40), (1100, 300), (200, 660)])
def test_the_idle_screen_starts_with_a_thumb_on_the_glass(
    kiosk: Kiosk, glass: Glass, at: tuple[int, int]
) -> None:
    glass.press(QPoint(1, 400), THUMB)
    glass.ms += HOLDING_MS
    glass.tap(QPoint(*at), FINGER)
    assert kiosk.navigation.route.screen is Screen.HOME
    glass.lift(THUMB)


def test_a_finger_that_leaves_a_button_taps_nothing(kiosk: Kiosk, hand: Hand, glass: Glass) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    point = middle(kiosk, hand.find("Deutsch"))
    glass.press(point)
    glass.move(point + QPoint(0, 60))
    glass.lift()
    settle(kiosk)
    assert kiosk.library.language == "da"


def test_a_drag_on_a_row_scrolls_the_list_and_taps_nothing(kiosk: Kiosk, hand: Hand) -> None:
    def rows() -> list[QAccessibleInterface]:
        return [c for c in hand.shown() if c.role() is QAccessible.Role.ListItem]

    kiosk.navigation.startDialogue()
    kiosk.pages.questions.show()
    settle(kiosk)
    point, before = middle(kiosk, rows()[5]), place(rows()[0]).y()
    opened = kiosk.pages.questions.property("openKey")
    QTest.mousePress(kiosk.window, LEFT, NONE, point)
    for up in range(10, 300, 5):
        QTest.mouseMove(kiosk.window, point - QPoint(0, up))
    QTest.mouseRelease(kiosk.window, LEFT, NONE, point - QPoint(0, 300))
    settle(kiosk)
    assert kiosk.pages.questions.property("openKey") == opened
    assert place(rows()[0]).y() < before


def test_keys_are_tapped_as_quickly_as_one_likes(kiosk: Kiosk, hand: Hand, glass: Glass) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    for name in ("5", "5", "0", "0", "0", "Slet det sidste tal", "Slet det sidste tal"):
        glass.ms += 40
        glass.tap(middle(kiosk, hand.find(name)))
    assert kiosk.pages.calculator.property("amount") == "550"


def test_the_echo_of_the_last_digit_does_nothing_on_the_panel(tablet: Kiosk) -> None:
    hand, glass = Hand(tablet), Glass(tablet)
    code = hash_code("4711")
    tablet.settings_files.choose(pin=code, recovery=code, store="Eksempelby")
    tablet.ambassador.door.knock()
    settle(tablet)
    for digit in "4711":
        glass.ms += 40
        glass.tap(middle(tablet, hand.find(digit)))
        settle(tablet)
    inside = seen(tablet)
    assert tablet.ambassador.door.place_now.value not in ("", "code")
    for _ in range(3):
        glass.ms += 40
        glass.press(QPoint(640, 560))
        assert tablet.window.grabWindow() == inside
        glass.lift()


def test_a_double_click_of_a_mouse_is_one(kiosk: Kiosk, hand: Hand, glass: Glass) -> None:
    kiosk.navigation.startDialogue()
    for number in range(2, 6):
        settle(kiosk)
        glass.ms += 2 * ECHO_MS
        point = middle(kiosk, hand.find("Næste"))
        for _ in range(2):
            QTest.mouseClick(kiosk.window, LEFT, NONE, point)
            settle(kiosk)
            glass.ms += 200
        assert kiosk.pages.dialogue.property("number") == number


def test_enter_struck_twice_is_one_and_held_it_presses_nothing_more(
    kiosk: Kiosk, hand: Hand, glass: Glass
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    opened: list[str] = []
    kiosk.library.changed.connect(lambda: opened.append(kiosk.library.language))
    while not focused(hand, "English"):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    glass.ms += 300
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    glass.ms += 2 * ECHO_MS
    assert len(opened) == 1
    for kind_, again in ((QKeyEvent.Type.KeyPress, True), (QKeyEvent.Type.KeyRelease, False)):
        event = QKeyEvent(kind_, Qt.Key.Key_Return, NONE, "\r", again)
        QCoreApplication.sendEvent(kiosk.window, event)
    assert len(opened) == 1


def test_a_key_that_is_held_types_once_on_the_glass_and_on_a_keyboard(
    kiosk: Kiosk, hand: Hand, glass: Glass, qtbot: QtBot
) -> None:
    kiosk.navigation.openCategory("ferie")
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    for text, again in ("7", False), ("7", True), ("7", True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_7, NONE, text, again)
        QCoreApplication.sendEvent(kiosk.window, event)
    assert kiosk.pages.calculator.property("amount") == "7"
    kiosk.navigation.startDialogue()
    kiosk.pages.questions.show()
    settle(kiosk)
    hand.tap("Søg, fx »butik«")
    for letter in (Qt.Key.Key_B, Qt.Key.Key_U, Qt.Key.Key_T):
        QTest.keyClick(kiosk.window, letter)
    settle(kiosk)
    glass.ms += 2 * ECHO_MS
    glass.press(middle(kiosk, hand.find("Slet et bogstav")))
    qtbot.wait(LONGER_THAN_KEYS_WAIT_MS)
    glass.lift()
    settle(kiosk)
    assert kiosk.pages.questions.property("search") == "bu"
    glass.ms += 2 * ECHO_MS
    glass.tap(middle(kiosk, hand.find("Ryd søgningen")))
    assert kiosk.pages.questions.property("search") == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Back])
def test_a_key_that_closes_closes_one_thing_however_quickly_it_is_struck(
    kiosk: Kiosk, key: Qt.Key
) -> None:
    glass = Glass(kiosk)
    kiosk.navigation.openCategory("ferie")
    kiosk.navigation.openCalculator("")
    kiosk.pages.questions.show()
    settle(kiosk)
    levels = []
    for _ in range(2):
        glass.ms += 2 * ECHO_MS
        for between in BETWEEN_MS:
            QTest.keyClick(kiosk.window, key)
            settle(kiosk)
            glass.ms += between
        levels.append((kiosk.pages.questions.property("shown"), kiosk.navigation.route.screen))
    assert levels == [(False, Screen.CALCULATOR), (False, Screen.CATEGORY)]


def focused(hand: Hand, name: str) -> bool:
    return bool(hand.find(name).state().focused)


def test_what_slides_in_is_not_pressed_before_it_has_come(
    qapp: QGuiApplication, qtbot: QtBot
) -> None:
    kiosk = Kiosk(CatalogueRepository.open(SHIPPED_CATALOGUE), QSize(1280, 800))
    settle(kiosk)
    glass, hand = Glass(kiosk), Hand(kiosk)
    kiosk.navigation.home()
    assert not kiosk.pages.settled
    glass.tap(QPointF(640, 330).toPoint())
    assert kiosk.navigation.route.screen is Screen.HOME
    settle(kiosk)
    glass.tap(middle(kiosk, hand.find("Ferie & hotel")))
    assert kiosk.navigation.route == Route(Screen.CATEGORY, "ferie")
    kiosk.close()


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize("language", ["da", "en", "de"])
def test_the_end_does_not_stand_where_the_way_on_stood(
    kiosk: Kiosk, hand: Hand, flat: bool, language: str, size: QSize
) -> None:
    kiosk.library.speak(language)
    onward, end = "Næste", "Slut"  # the ambassador's, in the language of the tablet
    steps = kiosk.library.catalogue.steps()
    kiosk.navigation.openStep(steps[-2].id)
    if flat:
        kiosk.pages.table.lay()
    settle(kiosk)
    stood = place(hand.find(onward))
    kiosk.navigation.openStep(steps[-1].id)
    settle(kiosk)
    assert not stood.intersects(place(hand.find(end)))
