"""A visit's end: the kiosk asks first, and then forgets everything."""

import pytest
from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand


def wait(kiosk: Kiosk, clock: StoppedClock, seconds: float) -> None:
    """Let time pass without a touch."""
    clock.seconds += seconds
    kiosk.pages.visit.tick()
    settle(kiosk)


@pytest.fixture
def at_tui(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("TUI")


def test_after_a_quiet_minute_the_kiosk_asks_and_a_tap_stays(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock, at_tui: None
) -> None:
    wait(kiosk, clock, 59)
    assert not hand.sees("Er du der stadig?")
    wait(kiosk, clock, 2)
    assert hand.sees("Er du der stadig?")
    hand.tap("Ja, bliv her")
    assert not hand.sees("Er du der stadig?")
    assert hand.sees("Sådan får du bonus")


def test_a_touch_beside_the_question_stays_too(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock, at_tui: None
) -> None:
    wait(kiosk, clock, 61)
    hand.tap_at(QPointF(40, 40))
    assert not hand.sees("Er du der stadig?")
    assert hand.sees("Sådan får du bonus")


def test_when_nobody_answers_everything_is_wiped(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock, at_tui: None
) -> None:
    hand.tap("Til forsiden")
    hand.tap("English")
    wait(kiosk, clock, 61)
    wait(kiosk, clock, 20)
    assert hand.sees("Vis mig hvordan")
    hand.tap_at(QPointF(300, 400))
    assert hand.sees("Hvad bruger du penge på?")
    hand.tap("Ferie & hotel")
    assert not hand.sees("FERIE & HOTEL")
    assert kiosk.pages.receipt.receipt.taps == ()


def test_no_wipes_at_once(kiosk: Kiosk, hand: Hand, clock: StoppedClock, at_tui: None) -> None:
    wait(kiosk, clock, 61)
    hand.tap("Nej, ryd bonen")
    assert hand.sees("Vis mig hvordan")
    assert kiosk.pages.receipt.receipt.taps == ()


def test_we_are_talking_holds_the_screen_for_ten_minutes_at_most(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Vi taler")
    assert hand.find("Vi taler").state().checked
    wait(kiosk, clock, 599)
    assert not hand.sees("Er du der stadig?")
    wait(kiosk, clock, 2)
    assert not hand.find("Vi taler").state().checked
    wait(kiosk, clock, 60)
    assert hand.sees("Er du der stadig?")


def test_one_tap_ends_the_hold(kiosk: Kiosk, hand: Hand, clock: StoppedClock) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Vi taler")
    hand.tap("Vi taler")
    wait(kiosk, clock, 61)
    assert hand.sees("Er du der stadig?")


def test_the_hold_shows_on_every_screen_and_can_be_ended_there(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Vi taler")
    hand.tap("Hjemmet")
    assert hand.find("Vi taler").state().checked
    hand.tap("Vi taler")
    assert not hand.sees("Vi taler")
    wait(kiosk, clock, 61)
    assert hand.sees("Er du der stadig?")


def test_the_dialogue_has_three_minutes(kiosk: Kiosk, hand: Hand, clock: StoppedClock) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Start samtale")
    wait(kiosk, clock, 179)
    assert not hand.sees("Er du der stadig?")
    wait(kiosk, clock, 2)
    assert hand.sees("Er du der stadig?")


def test_a_tablet_that_slept_wakes_on_the_idle_screen(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock, at_tui: None
) -> None:
    wait(kiosk, clock, 3600)
    assert hand.sees("Vis mig hvordan")


def test_a_kiosk_that_is_closed_does_nothing_more(
    qapp: QGuiApplication, clock: StoppedClock, size: QSize
) -> None:
    """A visit that ended by itself would ask the catalogue, which is closed."""
    kiosk = Kiosk(CatalogueRepository.open(SHIPPED_CATALOGUE), size, still=True, now=clock)
    kiosk.navigation.home()
    kiosk.ambassador.door.knock()
    settle(kiosk)
    models = [kiosk.pages.visit, kiosk.ambassador.door, kiosk.ambassador.pin]
    timers = [timer for model in models for timer in model.findChildren(QTimer)]
    assert any(timer.isActive() for timer in timers)
    ended: list[None] = []
    kiosk.pages.visit.ended.connect(lambda: ended.append(None))
    kiosk.close()
    assert not any(timer.isActive() for timer in timers)
    clock.seconds += 3600
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert ended == []
