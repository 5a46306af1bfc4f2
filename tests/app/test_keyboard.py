"""A whole visit by Tab and Enter, and one level back with each Esc."""

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QInputEvent, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.device.taps import ECHO_MS
from kiosk.domain.screens import Place, Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route
from kiosk.tour.members import type_purchase
from kiosk.tour.rest import settle
from tests.app.finger import BEGINNINGS
from tests.app.hand import Hand

MOST_TABS = 60


class Keyboard:
    """Somebody who has only a keyboard, strikes it calmly, and sees what has the focus."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._ms = next(BEGINNINGS)
        kiosk.pages.taps.time = self._time

    def _time(self, event: QInputEvent) -> int:
        return self._ms if isinstance(event, QKeyEvent) else event.timestamp()

    def press(self, key: Qt.Key) -> None:
        self._ms += 2 * ECHO_MS
        QTest.keyClick(self._kiosk.window, key)
        settle(self._kiosk)

    def at(self) -> str:
        """The name of what has the focus; empty where it has none."""
        item = self._kiosk.window.property("activeFocusItem")
        found = QAccessible.queryAccessibleInterface(item) if isinstance(item, QObject) else None
        return found.text(QAccessible.Text.Name) if found else ""

    def go_to(self, name: str) -> None:
        """Tab until what is called `name` has the focus."""
        passed = []
        for _ in range(MOST_TABS):
            self.press(Qt.Key.Key_Tab)
            passed.append(self.at())
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"Tab does not lead to {name!r}, only to {passed}")

    def choose(self, name: str) -> None:
        self.go_to(name)
        self.press(Qt.Key.Key_Return)


def screen(kiosk: Kiosk) -> Screen:
    return kiosk.navigation.route.screen


def place(kiosk: Kiosk) -> Place:
    return kiosk.ambassador.door.place_now


@pytest.fixture
def keys(kiosk: Kiosk) -> Keyboard:
    return Keyboard(kiosk)


def test_a_member_goes_from_the_idle_screen_to_the_code_and_leaves(
    kiosk: Kiosk, hand: Hand, keys: Keyboard
) -> None:
    for _ in range(2):
        keys.choose("Vis mig hvordan")
        keys.choose("Ferie & hotel")
        keys.choose("TUI")
        keys.choose("Få det på telefonen")
        assert screen(kiosk) is Screen.QR
        keys.choose("Færdig")
        assert kiosk.navigation.idle


def test_an_ambassador_goes_through_the_five_steps(
    kiosk: Kiosk, hand: Hand, keys: Keyboard
) -> None:
    keys.choose("Vis mig hvordan")
    keys.choose("Start samtale")
    for step in kiosk.library.catalogue.steps()[:-1]:
        assert hand.sees(step.headline)
        keys.choose("Næste")
    keys.choose("Slut")
    assert kiosk.navigation.idle


def test_after_a_start_by_touch_tab_leads_through_the_page_too(
    kiosk: Kiosk, hand: Hand, keys: Keyboard
) -> None:
    hand.tap_at(QPointF(300, 500))
    keys.choose("Hjemmet")
    assert screen(kiosk) is Screen.CATEGORY


def ask(kiosk: Kiosk, clock: StoppedClock) -> None:
    clock.seconds += 61
    kiosk.pages.visit.tick()
    settle(kiosk)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Escape]
)
def test_any_key_stays_and_acts_on_nothing_behind_the_question(
    kiosk: Kiosk, hand: Hand, keys: Keyboard, clock: StoppedClock, key: Qt.Key
) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    keys.go_to("TUI")
    before = kiosk.navigation.route
    ask(kiosk, clock)
    assert hand.sees("Er du der stadig?")
    keys.press(key)
    assert not hand.sees("Er du der stadig?")
    assert kiosk.navigation.route == before
    assert keys.at().startswith("TUI"), "the focus is given back"
    # The same key again would be an echo of it.
    keys.press(Qt.Key.Key_Space if key == Qt.Key.Key_Return else Qt.Key.Key_Return)
    assert screen(kiosk) is Screen.PARTNER


def test_a_key_types_nothing_behind_the_question(
    kiosk: Kiosk, keys: Keyboard, clock: StoppedClock
) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    keys.press(Qt.Key.Key_4)
    ask(kiosk, clock)
    keys.press(Qt.Key.Key_2)
    assert kiosk.pages.calculator.property("amount") == "4"
    keys.press(Qt.Key.Key_2)
    assert kiosk.pages.calculator.property("amount") == "42"


def test_the_question_keeps_the_focus_and_tab_gives_its_time_back(
    kiosk: Kiosk, hand: Hand, keys: Keyboard, clock: StoppedClock
) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    ask(kiosk, clock)
    seen = []
    for key in [Qt.Key.Key_Tab] * 5 + [Qt.Key.Key_Backtab] * 3:
        clock.seconds += 15
        kiosk.pages.visit.tick()
        keys.press(key)
        seen.append(keys.at())
    yes, no = "Ja, bliv her", "Nej, ryd bonen"
    assert seen == [yes, no, yes, no, yes, no, yes, no]
    keys.press(Qt.Key.Key_Return)
    assert kiosk.navigation.idle


def test_any_key_extends_a_visit_that_is_not_asked_yet(
    kiosk: Kiosk, hand: Hand, keys: Keyboard, clock: StoppedClock
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Shift, Qt.Key.Key_Escape):
        clock.seconds += 50
        keys.press(key)
    assert not hand.sees("Er du der stadig?")


def test_the_sheet_of_hard_questions_has_the_focus_to_itself(
    kiosk: Kiosk, hand: Hand, keys: Keyboard
) -> None:
    kiosk.navigation.startDialogue()
    settle(kiosk)
    keys.choose("Svære spørgsmål")
    names = []
    for _ in range(40):
        keys.press(Qt.Key.Key_Tab)
        names.append(keys.at())
    assert "Luk" in names
    assert "Næste" not in names
    keys.go_to("Luk")
    keys.press(Qt.Key.Key_Escape)
    assert not kiosk.pages.questions.property("shown")
    assert keys.at() == "Svære spørgsmål"


def test_esc_closes_the_large_code_then_the_page(kiosk: Kiosk, hand: Hand, keys: Keyboard) -> None:
    kiosk.navigation.openCategory("ferie")
    for partner in ("tui", "rejs-med-bonus"):
        kiosk.navigation.openPartner(partner, "ferie")
    kiosk.navigation.openQr("tui")
    settle(kiosk)
    if not hand.sees("Mindre"):
        hand.tap("Gør koden større")
    keys.press(Qt.Key.Key_Escape)
    assert not hand.sees("Mindre")
    assert screen(kiosk) is Screen.QR
    keys.press(Qt.Key.Key_Escape)
    assert screen(kiosk) is Screen.PARTNER


def test_esc_closes_the_keys_the_search_the_line_and_then_the_calculator(
    kiosk: Kiosk, hand: Hand, keys: Keyboard
) -> None:
    type_purchase(kiosk, "tui-badeferie", 3000, "once")
    kiosk.pages.calculator.write()
    kiosk.navigation.openCalculator("")
    kiosk.pages.calculator.edit(0)
    settle(kiosk)
    hand.tap("Jeg køber")
    hand.tap("Andre partnere")
    assert hand.sees("Mellemrum")
    keys.press(Qt.Key.Key_Escape)
    assert not hand.sees("Mellemrum")
    assert kiosk.pages.calculator.offer_search.property("open")
    keys.press(Qt.Key.Key_Escape)
    assert not kiosk.pages.calculator.offer_search.property("open")
    assert kiosk.pages.calculator.property("editing")
    keys.press(Qt.Key.Key_Escape)
    assert not kiosk.pages.calculator.property("editing")
    assert screen(kiosk) is Screen.CALCULATOR
    keys.press(Qt.Key.Key_Escape)
    assert screen(kiosk) is Screen.HOME


def test_esc_closes_the_search_for_questions_before_the_sheet(
    kiosk: Kiosk, hand: Hand, keys: Keyboard
) -> None:
    kiosk.navigation.startDialogue()
    kiosk.pages.questions.show()
    settle(kiosk)
    hand.tap("Søg, fx »butik«")
    assert hand.sees("Mellemrum")
    keys.press(Qt.Key.Key_Escape)
    assert not hand.sees("Mellemrum")
    assert kiosk.pages.questions.property("shown")
    keys.press(Qt.Key.Key_Escape)
    assert not kiosk.pages.questions.property("shown")
    assert kiosk.navigation.route == Route(Screen.STEP)


def test_esc_closes_one_level_behind_the_door_too(tablet: Kiosk) -> None:
    hand, keys, door = Hand(tablet), Keyboard(tablet), tablet.ambassador.door
    door.go(Place.PANEL)
    door.go(Place.SETTINGS)
    settle(tablet)
    hand.tap("Luk kiosken")
    assert hand.sees("Nej, bliv her")
    names = []
    for _ in range(4):
        keys.press(Qt.Key.Key_Tab)
        names.append(keys.at())
    assert set(names) == {"Nej, bliv her", "Ja, luk"}
    keys.press(Qt.Key.Key_Escape)
    assert not hand.sees("Nej, bliv her")
    assert place(tablet) is Place.SETTINGS
    hand.tap("Butikkens navn")
    assert hand.sees("Mellemrum")
    keys.press(Qt.Key.Key_Escape)
    assert not hand.sees("Mellemrum")
    keys.press(Qt.Key.Key_Escape)
    assert place(tablet) is Place.PANEL
    door.go(Place.PRACTICE)
    tablet.ambassador.practice.start("quiz")
    settle(tablet)
    keys.press(Qt.Key.Key_Escape)
    assert tablet.ambassador.practice.property("part") == "menu"
    keys.press(Qt.Key.Key_Escape)
    assert place(tablet) is Place.PANEL


def test_the_ambassadors_screens_are_entered_by_the_keyboard(tablet: Kiosk) -> None:
    keys = Keyboard(tablet)
    tablet.ambassador.door.go(Place.PANEL)
    settle(tablet)
    keys.choose("Indstillinger")
    assert place(tablet) is Place.SETTINGS
    keys.choose("Tilbage")
    assert place(tablet) is Place.PANEL
