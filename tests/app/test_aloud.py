"""A member who sees nothing: touches the glass, hears what is there, and gets to the code."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize

from kiosk.aloud.reader import FORGETS_AFTER, Reader
from kiosk.aloud.things import Thing, things
from kiosk.app.composition import Kiosk
from kiosk.device.two_fingers import HOLD_MS
from kiosk.domain.screens import Screen
from kiosk.session.clock import StoppedClock
from kiosk.tour.members import type_purchase
from kiosk.tour.rest import settle, wait
from tests.app.finger import Glass
from tests.app.hand import Hand
from tests.app.layout import faults, texts
from tests.app.test_keyboard import Keyboard

START = QPoint(300, 300)


class Listener:
    """Somebody with closed eyes: two hands on the glass, and a log of what was heard."""

    def __init__(self, kiosk: Kiosk, clock: StoppedClock) -> None:
        self._kiosk, self._clock = kiosk, clock
        self._glass = Glass(kiosk)
        self.log: list[str] = []
        self._last = ""
        kiosk.pages.aloud.changed.connect(self._listen)

    @property
    def reader(self) -> Reader:
        reader = self._kiosk.pages.read_aloud.reader
        assert reader
        return reader

    def hold_two_fingers(self) -> None:
        fingers = self._kiosk.pages.read_aloud.two_fingers
        fingers.hold_ms = 1
        on = self._kiosk.pages.aloud.on
        self._glass.press(START, 0)
        self._glass.press(START + QPoint(200, 40), 1)
        assert wait(lambda: self._kiosk.pages.aloud.on is not on)
        fingers.hold_ms = HOLD_MS
        self._glass.lift(0)
        self._glass.lift(1)

    def plug_in(self) -> None:
        self._kiosk.pages.read_aloud.plug(True)

    def touch(self, name: str) -> None:
        """Put a finger on something, and lift it after a while."""
        place = self.find(name).place.center()
        self._glass.press(place)
        self.wait(0.2)
        self._glass.lift()
        settle(self._kiosk)

    def tap(self, at: QPoint) -> None:
        self._glass.press(at)
        self._clock.seconds += 0.05
        self._glass.lift()
        self._clock.seconds += 0.1

    def tap_twice(self, at: QPoint) -> None:
        self.tap(at)
        self.tap(at)
        settle(self._kiosk)

    def swipe(self, step: int) -> None:
        self._glass.press(START)
        self._clock.seconds += 0.05
        self._glass.move(START + QPoint(step * 150, 5))
        self._clock.seconds += 0.05
        self._glass.lift()

    def choose(self, name: str) -> None:
        """Touch it to hear it, and again to choose it."""
        self.touch(name)
        assert self.log[-1].startswith(name), self.log[-3:]
        self.wait(1)
        self.touch(name)

    def find(self, name: str) -> Thing:
        there = things(self._kiosk.window)
        found = [thing for thing in there if thing.words.startswith(name)]
        assert found, f"{name!r} is not among {[thing.words for thing in there]}"
        return found[0]

    def hears(self, text: str) -> bool:
        """Whether something with this in it is heard, now or soon."""
        return wait(lambda: any(text in heard for heard in self.log))

    def drag(self, places: list[QPoint]) -> None:
        """Put a finger down, let it rest, draw it over all the places, and lift it."""
        self._glass.press(places[0])
        self.wait(0.2)
        for place in places[1:]:
            self._glass.move(place)
        self.wait(1)
        self._glass.lift()

    def wait(self, seconds: float) -> None:
        self._clock.seconds += seconds
        self.reader.tick()

    def _listen(self) -> None:
        said = self._kiosk.pages.aloud.sentence
        if said and said != self._last:
            self.log.append(said)
        self._last = said


@pytest.fixture
def listener(kiosk: Kiosk, clock: StoppedClock) -> Iterator[Listener]:
    yield Listener(kiosk, clock)
    kiosk.pages.read_aloud.plug(False)


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_a_whole_visit_by_touch_to_hear_alone(
    kiosk: Kiosk, listener: Listener, size: QSize
) -> None:
    listener.hold_two_fingers()
    assert kiosk.navigation.route.screen is Screen.HOME, "two fingers tap nothing"
    assert listener.hears("Tryk på det samme igen")
    assert listener.hears("Forside")
    listener.choose("Hjemmet")
    assert listener.hears("Kategori. Hjemmet.")
    listener.choose("Synoptik")
    assert listener.hears("Partner. Synoptik. Synoptik står på bonen.")
    listener.touch("2.000")
    assert listener.log[-1] == "2 tusind kroner giver 100 kroner"
    listener.choose("Få det på telefonen")
    assert listener.hears("eller gå ind på partnerfordele punktum coop punktum d k")
    listener.choose("Færdig")
    assert listener.hears("Besøget er slut, og bonen er ryddet.")
    assert not kiosk.pages.aloud.on
    assert kiosk.navigation.idle
    signs = [heard for heard in listener.log if re.search(r"\d\.\d|kr\.|%|\bdk\b", heard)]
    assert signs == [], "words alone are said"


def test_a_headset_begins_it_lower_and_is_heard_alone(kiosk: Kiosk, listener: Listener) -> None:
    listener.plug_in()
    aloud = kiosk.pages.aloud
    assert aloud.on
    assert aloud.private
    assert aloud.level == 2
    listener.choose("Højere. Styrken er 2 af 5")
    assert (aloud.level, listener.reader.voice.level) == (3, 3)
    assert listener.hears("Styrken er 3 af 5")
    kiosk.pages.read_aloud.plug(False)
    assert aloud.on, "the loudspeaker begins when somebody touches"
    assert not listener.reader.voice.busy


def test_a_switch_begins_it_and_two_fingers_end_it(
    kiosk: Kiosk, hand: Hand, listener: Listener
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Læsehjælp")
    hand.tap("Læs højt")
    assert kiosk.pages.aloud.on
    listener.choose("Færdig")
    listener.hold_two_fingers()
    assert not kiosk.pages.aloud.on
    assert listener.hears("ikke læst højt mere")
    hand.tap("Hjemmet")
    assert kiosk.navigation.route.screen is Screen.CATEGORY, "touches act again"


def test_a_swipe_reads_what_is_next_and_two_taps_anywhere_choose_it(
    kiosk: Kiosk, listener: Listener
) -> None:
    listener.hold_two_fingers()
    names = [thing.words for thing in things(kiosk.window)]
    for step in (1, 1, 1, -1):
        listener.swipe(step)
    assert listener.log[-1] == names[1]
    while not listener.log[-1].startswith("Ferie"):
        listener.swipe(1)
    listener.tap_twice(QPoint(700, 600))
    assert kiosk.navigation.route.subject == "ferie"


def test_a_drag_says_what_it_passes_and_acts_on_nothing(kiosk: Kiosk, listener: Listener) -> None:
    listener.hold_two_fingers()
    ends = [listener.find(name).place.center() for name in ("Ferie", "Hjemmet", "Oplevelser")]
    before = kiosk.navigation.route
    listener.drag(ends)
    assert [said.split(".")[0] for said in listener.log[-2:]] == ["Hjemmet", "Oplevelser"]
    listener.drag(ends[2:])
    assert kiosk.navigation.route == before
    listener.wait(FORGETS_AFTER + 1)
    listener.touch("Oplevelser")
    assert kiosk.navigation.route == before, "after a while a touch is a first one again"


def test_keys_say_what_has_the_focus_and_act_as_ever(kiosk: Kiosk, listener: Listener) -> None:
    keys = Keyboard(kiosk)
    listener.plug_in()
    keys.choose("Hjemmet")
    assert listener.hears("Hjemmet. Synoptik, Flügger farver med flere. Knap.")
    assert listener.hears("Kategori. Hjemmet.")


def test_the_warning_says_its_seconds_and_any_touch_stays(
    kiosk: Kiosk, listener: Listener, clock: StoppedClock
) -> None:
    listener.hold_two_fingers()
    clock.seconds += 60
    kiosk.pages.visit.tick()
    assert listener.hears("Er du der stadig? Ellers bliver bonen ryddet. 20 sekunder.")
    clock.seconds += 10
    kiosk.pages.visit.tick()
    assert listener.hears("10 sekunder")
    listener.tap(QPoint(5, 500))
    assert not kiosk.pages.visit.warning
    assert listener.hears("Du er her stadig")


def test_a_dialog_is_read_alone_and_what_changes_is_said(kiosk: Kiosk, listener: Listener) -> None:
    listener.hold_two_fingers()
    listener.choose("Læsehjælp")
    assert listener.hears("Læsehjælp")
    names = [thing.words for thing in things(kiosk.window)]
    assert not any(name.startswith("Hjemmet") for name in names)
    listener.choose("Høj kontrast")
    assert listener.hears("Høj kontrast. Slået til.")


def test_it_speaks_the_language_on_the_screen(kiosk: Kiosk, listener: Listener) -> None:
    listener.hold_two_fingers()
    listener.choose("English")
    listener.touch("Holidays")
    assert "Button" in listener.log[-1]


def test_results_are_said_as_they_come(kiosk: Kiosk, listener: Listener) -> None:
    listener.hold_two_fingers()
    kiosk.navigation.openCalculator("")
    type_purchase(kiosk, "tui-badeferie", 30000, "once")
    assert listener.hears("Bonus på et år: 15 hundrede kroner")
    kiosk.pages.calculator.write()
    assert listener.hears("Tui står på bonen. Bonus i alt 15 hundrede kroner")


def test_nothing_is_left_of_it_for_the_next_visit(kiosk: Kiosk, listener: Listener) -> None:
    listener.plug_in()
    listener.choose("Højere")
    kiosk.pages.visit.end()
    aloud = kiosk.pages.aloud
    assert (aloud.on, aloud.sentence, aloud.ring.isEmpty()) == (False, "", True)
    listener.plug_in()
    assert aloud.level == 2


def test_without_a_voice_it_cannot_be_had(
    kiosk: Kiosk, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    kiosk.pages.aloud.changed.emit()
    kiosk.pages.read_aloud.begin()
    assert not kiosk.pages.aloud.on
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Læsehjælp")
    assert not hand.sees("Læs højt")


def test_the_address_is_large_for_those_who_cannot_aim_at_a_code(kiosk: Kiosk) -> None:
    kiosk.navigation.openQr("")
    settle(kiosk)
    address = next(t for t in texts(kiosk) if t.text == "partnerfordele.coop.dk")
    assert address.place.height() >= 44
    assert list(faults(kiosk)) == []
