"""A drop of water and a jammed key keep nobody's visit; a finger, a key and a screen reader do."""

import logging
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import Wall

NONE = Qt.KeyboardModifier.NoModifier
TWO_HOURS = 2 * 3600


@pytest.fixture(scope="module")
def glass() -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


class Drop:
    """A drop of water: it touches, trembles, and does not let go."""

    def __init__(self, kiosk: Kiosk, glass: QPointingDevice) -> None:
        self._window, self._glass, self._at = kiosk.window, glass, QPoint(700, 30)

    def fall(self) -> None:
        QTest.touchEvent(self._window, self._glass).press(1, self._at, self._window).commit()

    def tremble(self) -> None:
        self._at += QPoint(1 if self._at.x() % 2 == 0 else -1, 0)
        QTest.touchEvent(self._window, self._glass).move(1, self._at, self._window).commit()

    def dry(self) -> None:
        QTest.touchEvent(self._window, self._glass).release(1, self._at, self._window).commit()


class JammedKey:
    """A key that repeats until it is lifted."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._window = kiosk.window

    def fall(self, repeated: bool = False) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, NONE, "j", repeated)
        QCoreApplication.sendEvent(self._window, event)

    def tremble(self) -> None:
        self.fall(repeated=True)

    def dry(self) -> None:
        QTest.keyRelease(self._window, Qt.Key.Key_J)


@pytest.fixture(params=["drop", "key"])
def thing(
    request: pytest.FixtureRequest, tablet: Kiosk, glass: QPointingDevice
) -> Drop | JammedKey:
    return Drop(tablet, glass) if request.param == "drop" else JammedKey(tablet)


def pass_time(
    kiosk: Kiosk, clock: StoppedClock, wall: Wall, seconds: int, each: Callable[[], None]
) -> None:
    for _ in range(seconds // 5):
        clock.seconds += 5
        wall.moment += timedelta(seconds=5)
        each()
        kiosk.pages.visit.tick()
        kiosk.ambassador.door.tick()


def test_it_keeps_no_visit_and_no_receipt(
    tablet: Kiosk,
    clock: StoppedClock,
    wall: Wall,
    thing: Drop | JammedKey,
    caplog: pytest.LogCaptureFixture,
) -> None:
    tablet.navigation.openPartner("tui", "ferie")
    settle(tablet)
    with caplog.at_level(logging.WARNING):
        thing.fall()
        pass_time(tablet, clock, wall, TWO_HOURS, thing.tremble)
    assert tablet.navigation.idle
    assert tablet.pages.receipt.receipt.empty
    told = [r.message for r in caplog.records if "counts no more" in r.message]
    assert len(told) == 1, "the log tells it once"
    thing.dry()


def test_it_keeps_no_panel_open(
    tablet: Kiosk, clock: StoppedClock, wall: Wall, thing: Drop | JammedKey
) -> None:
    tablet.ambassador.door.go(Place.PANEL)
    settle(tablet)
    thing.fall()
    pass_time(tablet, clock, wall, TWO_HOURS, thing.tremble)
    assert not tablet.ambassador.door.inside
    thing.dry()


def test_the_shift_check_tells_of_it_while_it_lies_there(
    tablet: Kiosk, clock: StoppedClock, wall: Wall, thing: Drop | JammedKey
) -> None:
    hand = Hand(tablet)
    tablet.ambassador.door.go(Place.SHIFT)
    settle(tablet)
    label = "Skærm" if isinstance(thing, Drop) else "Tastatur"
    assert not hand.sees(label)
    thing.fall()
    pass_time(tablet, clock, wall, 15, thing.tremble)
    tablet.ambassador.shift.again()
    settle(tablet)
    assert hand.sees(label)
    thing.dry()
    tablet.ambassador.shift.again()
    settle(tablet)
    assert not hand.sees(label)


def test_a_finger_beside_the_drop_keeps_the_visit(
    tablet: Kiosk, clock: StoppedClock, wall: Wall, glass: QPointingDevice
) -> None:
    tablet.navigation.openPartner("tui", "ferie")
    settle(tablet)
    drop = Drop(tablet, glass)
    drop.fall()

    def tap_now_and_then() -> None:
        drop.tremble()
        if clock.seconds % 50 == 0:
            at = QPoint(500, 400)
            QTest.touchEvent(tablet.window, glass).stationary(1).press(2, at).commit()
            QTest.touchEvent(tablet.window, glass).stationary(1).release(2, at).commit()

    pass_time(tablet, clock, wall, 600, tap_now_and_then)
    assert not tablet.navigation.idle
    drop.dry()


def press_by_screen_reader(hand: Hand, name: str) -> None:
    actions = hand.find(name).actionInterface()
    assert actions is not None
    actions.doAction(actions.pressAction())


def test_a_press_by_a_screen_reader_keeps_the_visit(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    kiosk.navigation.openStep("partnere")
    settle(kiosk)
    clock.seconds += 170
    kiosk.pages.visit.tick()
    press_by_screen_reader(hand, "Svære spørgsmål")
    clock.seconds += 100
    kiosk.pages.visit.tick()
    settle(kiosk)
    assert not hand.sees("Er du der stadig?")


def test_a_press_by_a_screen_reader_keeps_the_panel(tablet: Kiosk, clock: StoppedClock) -> None:
    hand = Hand(tablet)
    tablet.ambassador.door.go(Place.PANEL)
    settle(tablet)
    clock.seconds += 290
    press_by_screen_reader(hand, "En samtale mere")
    clock.seconds += 290
    tablet.ambassador.door.tick()
    assert tablet.ambassador.door.inside
