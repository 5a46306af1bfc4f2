"""The visit on the screen: any touch keeps it, silence ends it."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement

from kiosk.base import keys
from kiosk.session import clock
from kiosk.session.visit import Visit, VisitState, VisitTimes
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOVES = (keys.TAB, keys.BACKTAB)
_ANSWERS = (keys.RETURN, keys.ENTER, keys.SPACE, keys.ESCAPE)


@QmlElement
class VisitViewModel(QObject):
    """Feeds the visit's state machine with touches and time.

    `ended` tells everybody to forget what the member typed or tapped, `finished` that the member
    said so and is to be thanked. `away` is set while somebody
    else is at the tablet: no touch starts a visit then. `now` gives seconds on a clock that never
    goes back.
    """

    changed = Signal()
    ended = Signal()
    finished = Signal()

    def __init__(self, times: VisitTimes, now: Callable[[], float] = clock.now) -> None:
        super().__init__()
        self.away = False
        self._now = now
        self._times = times
        self._visit = Visit(times, self.ended.emit)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        return self._visit.state is VisitState.WARNING

    @Property(bool, notify=changed)
    def held(self) -> bool:
        return self._visit.held

    @Property(int, notify=changed)
    def remaining(self) -> int:
        """Whole seconds until the visit ends, while the warning stands."""
        return self._visit.remaining(self._now())

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Seconds that the warning stands in all."""
        return ceil(self._times.countdown)

    @Slot()
    def toggleHold(self) -> None:
        """ "We are talking": keep the screen, or let it go again."""
        act = self._visit.release if self._visit.held else self._visit.hold
        act(self._now())
        self._follow()

    @Slot()
    def end(self) -> None:
        """The member is done: wipe at once."""
        self._visit.end()
        self._follow()

    @Slot()
    def finish(self) -> None:
        """The conversation is over: wipe at once, and thank the member."""
        self.finished.emit()

    @Slot()
    def touch(self) -> None:
        if not self.away:
            self._visit.touch(self._now())
            self._follow()

    @Slot()
    def tick(self) -> None:
        """Catch up with the clock, as when the tablet wakes from sleep."""
        self._visit.tick(self._now())
        self._follow()

    def use(self, times: VisitTimes) -> None:
        """Let the next visit have these times; none may be running."""
        self._times = times
        self._visit = Visit(times, self.ended.emit)
        self._follow()

    def in_dialogue(self, inside: bool) -> None:
        """The dialogue gives the member longer to think."""
        act = self._visit.dialogue_entered if inside else self._visit.dialogue_left
        act(self._now())
        self._follow()

    @Slot()
    def feel(self) -> None:
        """A sign of life. While the warning stands it answers for itself, or a touch would take it
        away from under the finger that says no."""
        if self._visit.state is not VisitState.WARNING:
            self.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch a window: while the warning stands any key is an answer, and acts on nothing else.

        Those that press what has the focus go on their way, and those that move the focus give
        their time back. A key that repeats was pressed before.
        """
        if event.type() != QEvent.Type.KeyPress or self._visit.state is not VisitState.WARNING:
            return False
        assert isinstance(event, QKeyEvent)
        if event.isAutoRepeat():
            return True
        if event.key() in _MOVES:
            self._visit.ask_again(self._now())
            self._follow()
            return False
        if event.key() in _ANSWERS:
            return False
        self.touch()
        return True

    def _follow(self) -> None:
        now = self._now()
        due = self._visit.next_event(now)
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(ceil(max(0.0, due - now) * 1000))
        self.changed.emit()
