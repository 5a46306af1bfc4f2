"""Reads the screen to somebody who cannot see it, and lets touches that are heard first act."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QTimer, Slot
from PySide6.QtGui import QAccessible, QEventPoint, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.aloud.gestures import Gesture, Gestures, Meaning
from kiosk.aloud.things import Thing, dialog, focus, focused, press, things
from kiosk.device.two_fingers import TwoFingers
from kiosk.device.voice import Voice
from kiosk.domain.spoken import spoken
from kiosk.viewmodels.aloud import AloudViewModel
from kiosk.viewmodels.life import LifeViewModel
from kiosk.viewmodels.visit import VisitViewModel

translate = QCoreApplication.translate

LOOK_MS = 100
"""How often it looks whether what is ringed has changed, moved or gone."""
FORGETS_AFTER = 20.0
"""Seconds after which a touch on what is ringed is a first one again."""

_POINTERS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
}


class Reader(QObject):
    """From `begin` to `end` it takes all touches on the window. Keys go their usual way.

    `language` tells which is on the screen, and `now` seconds on a clock that never goes back.
    """

    def __init__(
        self,
        window: QQuickWindow,
        aloud: AloudViewModel,
        visit: VisitViewModel,
        life: LifeViewModel,
        two_fingers: TwoFingers,
        language: Callable[[], str],
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self.voice = Voice(aloud.level)
        self._window, self._aloud, self._visit, self._life = window, aloud, visit, life
        self._two_fingers, self._language, self._now = two_fingers, language, now
        self.gestures = Gestures(two_fingers.reach)
        self._current: Thing | None = None
        self._rang_at = 0.0
        # What was ringed when the finger was put down: only that acts when it lifts.
        self._before: int | None = None
        self._dialog = ""
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.tick)
        aloud.hushed.connect(self.voice.hush)
        aloud.levelChanged.connect(self._take_level)
        self.voice.began.connect(aloud.tell)

    def begin(self) -> None:
        """Say hello, and read from now on."""
        QAccessible.setActive(True)
        self._window.installEventFilter(self)
        self._window.activeFocusItemChanged.connect(self._follow_focus)
        self._aloud.show(True)
        self._dialog = dialog(self._window)
        self._looking.start()
        self.hear(
            translate(
                "Aloud",
                "Skærmen bliver læst højt. Før en finger hen over den, så hører du, hvad der er. "
                "Tryk på det samme igen, eller to gange hvor som helst, så vælger du det. "
                "Stryg til højre for det næste. Styrken er nederst. "
                "Hold to fingre på skærmen i to sekunder, så holder det op.",
            )
        )

    def end(self, last_words: str = "") -> None:
        """Say the last words, and let touches go their usual way."""
        self._window.removeEventFilter(self)
        self._window.activeFocusItemChanged.disconnect(self._follow_focus)
        self._looking.stop()
        self._due.stop()
        self.gestures.cancel()
        self._current = None
        self.voice.hush()
        if last_words:
            self.hear(last_words)
        self._aloud.show(False)

    @Slot(str)
    def hear(self, text: str) -> None:
        """Say this after what is being said."""
        self.voice.add(spoken(text, self._language()), self._language())

    @Slot()
    def tick(self) -> None:
        """Bring the gestures up to now."""
        self._act(self.gestures.tick(self._now()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a touch, or the mouse, before the window gets it."""
        if event.type() not in _POINTERS:
            return False
        self._two_fingers.eventFilter(watched, event)
        self._life.eventFilter(watched, event)
        if event.type() is QEvent.Type.TouchCancel or not isinstance(event, QPointerEvent):
            self.gestures.cancel()
        else:
            for point in event.points():
                self._point(point)
        event.accept()
        return True

    def _point(self, point: QEventPoint) -> None:
        place, now = point.position(), self._now()
        where = (point.id(), place.x(), place.y(), now)
        match point.state():
            case QEventPoint.State.Pressed:
                self._answer()
                fresh = now - self._rang_at <= FORGETS_AFTER
                self._before = self._current.number if self._current and fresh else None
                self._act(self.gestures.press(*where))
            case QEventPoint.State.Released:
                self._act(self.gestures.lift(*where))
            case QEventPoint.State.Updated:
                self._act(self.gestures.move(*where))
            case _:
                self._act(self.gestures.tick(now))

    def _answer(self) -> None:
        """Any touch is a yes to whether somebody is there."""
        if self._visit.warning:
            self._visit.touch()
            self._say(translate("Aloud", "Godt. Du er her stadig."))

    def _act(self, gesture: Gesture | None) -> None:
        due = self.gestures.due
        if due is None:
            self._due.stop()
        else:
            self._due.start(max(0, round((due - self._now()) * 1000) + 1))
        if gesture is None:
            return
        heard = things(self._window)
        match gesture.meaning:
            case Meaning.TWICE:
                self._choose(self._current)
            case Meaning.NEXT | Meaning.PREVIOUS:
                self._go(heard, 1 if gesture.meaning is Meaning.NEXT else -1)
            case Meaning.TAP | Meaning.EXPLORE:
                self._touch(_at(heard, gesture.x, gesture.y), gesture.meaning is Meaning.TAP)

    def _touch(self, thing: Thing | None, tapped: bool) -> None:
        current = self._current
        if thing is None:
            return
        if current is None or thing.number != current.number:
            self._ring(thing)
            self._say(thing.words)
        elif tapped and thing.number == self._before:
            self._choose(thing)

    def _choose(self, thing: Thing | None) -> None:
        if thing is None:
            return
        self.voice.hush()
        self._rang_at = self._now()
        self._life.feel()
        if not press(self._window, thing.number) and not focus(self._window, thing.number):
            self._say(thing.words)

    def _go(self, heard: list[Thing], step: int) -> None:
        if not heard:
            return
        numbers = [thing.number for thing in heard]
        if self._current and self._current.number in numbers:
            index = numbers.index(self._current.number) + step
        else:
            index = 0 if step > 0 else -1
        thing = heard[index % len(heard)]
        self._ring(thing)
        self._say(thing.words)
        if thing.control:
            focus(self._window, thing.number)

    @Slot()
    def _follow_focus(self) -> None:
        number = focused(self._window)
        if self._current and number == self._current.number:
            return
        for thing in things(self._window):
            if thing.number == number:
                self._ring(thing)
                self._say(thing.words)

    @Slot()
    def _look(self) -> None:
        now_open = dialog(self._window)
        if now_open != self._dialog and now_open and not self._visit.warning:
            self.hear(now_open)
        self._dialog = now_open
        if self._current is None:
            return
        number, forgotten = self._current.number, self._now() - self._rang_at > FORGETS_AFTER
        same = [thing for thing in things(self._window) if thing.number == number]
        if forgotten or not same:
            self._current = None
            self._aloud.point(QRect())
            return
        if same[0].words != self._current.words:
            self._say(same[0].words)
        self._current = same[0]
        self._aloud.point(same[0].place)

    def _ring(self, thing: Thing) -> None:
        self._current = thing
        self._rang_at = self._now()
        self._aloud.point(thing.place)

    def _say(self, text: str) -> None:
        self.voice.say(spoken(text, self._language()), self._language())

    @Slot()
    def _take_level(self) -> None:
        self.voice.level = self._aloud.level


def _at(heard: list[Thing], x: float, y: float) -> Thing | None:
    """Return what lies at a place: of several, what is over the others."""
    found = [thing for thing in heard if thing.place.contains(round(x), round(y))]
    return found[-1] if found else None
