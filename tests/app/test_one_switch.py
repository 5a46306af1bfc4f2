"""Somebody who can press one switch: the ring walks by itself, and a press chooses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.aloud.scanner import ROUNDS, Scanner
from kiosk.app.composition import Kiosk
from kiosk.device.taps import ECHO_MS
from kiosk.domain.screens import Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route
from kiosk.settings.values import Settings
from kiosk.tour.rest import settle
from tests.app.finger import Glass
from tests.app.hand import Hand
from tests.app.test_keyboard import MOST_TABS, Keyboard

NEVER = 3600.0
"""A pace, in seconds, at which the ring goes on when the test lets it."""


class Switch:
    """One key, pressed when the ring is where it should be."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk, self._keys = kiosk, Keyboard(kiosk)

    @property
    def scanner(self) -> Scanner:
        scanner = self._kiosk.pages.scanner
        assert scanner
        return scanner

    def press(self) -> None:
        self._keys.press(Qt.Key.Key_Space)

    def wait_for(self, name: str) -> None:
        """Let the ring walk to what is called so."""
        passed: list[str] = []
        for _ in range(MOST_TABS):
            assert self.scanner.walking, f"it rests before {name!r}, after {passed}"
            self.step()
            passed.append(self._keys.at())
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"the ring comes not to {name!r}, only to {passed}")

    def step(self) -> None:
        self.scanner.go_on()
        settle(self._kiosk)

    def choose(self, name: str) -> None:
        self.wait_for(name)
        self.press()


@pytest.fixture
def switch(kiosk: Kiosk) -> Iterator[Switch]:
    kiosk.pages.use(Settings(scanning=NEVER))
    yield Switch(kiosk)
    kiosk.pages.use(Settings())


@pytest.mark.parametrize("size", ["1280x800", "800x480"], indirect=True)
def test_a_whole_visit_from_the_idle_screen_to_the_code_with_one_key(
    kiosk: Kiosk, switch: Switch, clock: StoppedClock
) -> None:
    assert not switch.scanner.walking, "nobody is there"
    switch.press()
    assert kiosk.navigation.route == Route(Screen.HOME)
    switch.choose("Hjemmet")
    switch.choose("Synoptik")
    assert kiosk.navigation.route == Route(Screen.PARTNER, "synoptik", "hjemmet")
    switch.choose("Få det på telefonen")
    assert kiosk.navigation.route == Route(Screen.QR, "synoptik")
    clock.seconds += 61
    kiosk.pages.visit.tick()
    settle(kiosk)
    assert kiosk.pages.visit.warning
    switch.choose("Ja, bliv her")
    assert not kiosk.pages.visit.warning
    switch.choose("Færdig")
    assert kiosk.navigation.idle
    switch.step()
    assert not switch.scanner.walking


def test_walking_by_itself_is_no_sign_of_life(
    kiosk: Kiosk, switch: Switch, clock: StoppedClock
) -> None:
    switch.press()
    clock.seconds += 61
    switch.step()
    kiosk.pages.visit.tick()
    assert kiosk.pages.visit.warning


def test_it_rests_after_some_rounds_and_a_press_begins_it_again(
    kiosk: Kiosk, switch: Switch
) -> None:
    switch.press()
    for _ in range(ROUNDS * MOST_TABS):
        switch.step()
    assert not switch.scanner.walking
    before = kiosk.navigation.route
    switch.press()
    assert switch.scanner.walking
    assert kiosk.navigation.route == before
    switch.choose("Hjemmet")
    assert kiosk.navigation.route.screen is Screen.CATEGORY


def test_the_switch_of_the_reading_help_begins_it_and_a_tap_anywhere_chooses(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.home()
    kiosk.navigation.openReading()
    settle(kiosk)
    hand.tap("Vælg med én knap")
    kiosk.pages.reading.pace = NEVER
    switch, glass = Switch(kiosk), Glass(kiosk)
    switch.wait_for("Færdig")
    glass.tap(QPoint(20, 20))
    settle(kiosk)
    assert not kiosk.pages.reading.property("shown")
    switch.wait_for("Hjemmet")
    glass.ms += 2 * ECHO_MS
    glass.tap(QPoint(20, 20))
    glass.ms += 200
    glass.tap(QPoint(20, 20))
    settle(kiosk)
    assert kiosk.navigation.route == Route(Screen.CATEGORY, "hjemmet"), "a double strike is one"
    kiosk.pages.visit.end()
    assert not kiosk.pages.reading.property("scanning"), "it ends with the visit"


def test_with_a_whole_keyboard_keys_act_as_ever(kiosk: Kiosk, switch: Switch) -> None:
    keys = Keyboard(kiosk)
    switch.press()
    keys.choose("Hjemmet")
    assert kiosk.navigation.route.screen is Screen.CATEGORY
    assert not switch.scanner.walking
