"""One switch is enough: the ring goes from control to control, and a press chooses."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.aloud.things import focus, press, things
from kiosk.device.taps import ECHO_MS, Taps
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.reading import ReadingViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.window import WindowViewModel

ROUNDS = 3
"""How often it goes through a page until it rests; the next press lets it begin again."""

_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_LIFTS = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd}
_MOVES = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
_GOING_BACK = {Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_F10}
_KEYBOARD = {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
}
"""No switch sends these: who does has a whole keyboard, and finds the way by that."""


class Scanner(QObject):
    """While `reading` has a pace, the keyboard's focus goes through what can be pressed by itself.

    Any key chooses what has it, and so does a touch anywhere. While it rests, touches go their
    usual way. `watchers` are shown what it takes from the window.
    """

    def __init__(
        self,
        window: QQuickWindow,
        reading: ReadingViewModel,
        frame: WindowViewModel,
        navigation: NavigationViewModel,
        visit: VisitViewModel,
        taps: Taps,
        watchers: tuple[QObject, ...],
    ) -> None:
        super().__init__(window)
        self._window, self._frame, self._navigation = window, frame, navigation
        self._reading, self._visit, self._taps, self._watchers = reading, visit, taps, watchers
        self._ringed: int | None = None
        self._rounds = 0
        self._touched = False
        self._pressed_at = -ECHO_MS
        self._pace = QTimer(self)
        self._pace.timeout.connect(self.go_on)
        window.installEventFilter(self)
        reading.changed.connect(self._follow)
        self._follow()

    @property
    def walking(self) -> bool:
        return self._pace.isActive()

    @Slot()
    def go_on(self) -> None:
        """Ring what is read next; after `ROUNDS` rest."""
        if self._frame.look.covered or self._navigation.idle:
            self._pace.stop()
        elif self._frame.settled:
            controls = [thing.number for thing in things(self._window, whole=True) if thing.control]
            now = controls.index(self._ringed) + 1 if self._ringed in controls else 0
            self._rounds += self._ringed is not None and now == len(controls)
            if self._rounds == ROUNDS:
                self._pace.stop()
                return
            ways = [*controls[now:], *controls[:now]]
            self._ringed = next((one for one in ways if focus(self._window, one)), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take any key, and while it walks any touch, before the window gets it."""
        if self._reading.pace == 0 or self._frame.look.covered:
            return False
        if event.type() in _KEYS:
            assert isinstance(event, QKeyEvent)
            taken = self._takes(event)
        else:
            taken = self._takes_touch(event)
        if taken:
            for watcher in self._watchers:
                watcher.eventFilter(watched, event)
            event.accept()
        return taken

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() in _KEYBOARD and event.type() == QEvent.Type.KeyPress:
            self._reading.pace = 0
        if event.key() in _KEYBOARD | _GOING_BACK or self._frame.look.thanking:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._press(event)
        return True

    def _takes_touch(self, event: QEvent) -> bool:
        if event.type() in _PRESSES:
            self._touched = self.walking
        taken = self._touched and event.type() in _PRESSES | _MOVES | _LIFTS
        if event.type() in _LIFTS and self._touched:
            self._touched = False
            assert isinstance(event, QPointerEvent)
            self._press(event)
        return taken

    def _press(self, event: QKeyEvent | QPointerEvent) -> None:
        now = self._taps.time(event)
        if 0 <= now - self._pressed_at < ECHO_MS:
            return
        self._pressed_at = now
        if self._navigation.idle:
            self._navigation.home()
        elif self.walking and not (self._ringed and press(self._window, self._ringed)):
            # Whoever presses is there, whatever was asked just before.
            self._visit.touch()
        self._walk()

    @Slot()
    def _follow(self) -> None:
        pace = round(self._reading.pace * 1000)
        began = pace > 0 and self._pace.interval() == 0
        self._pace.setInterval(pace)
        if pace == 0:
            self._pace.stop()
        elif began and not self._navigation.idle:
            self._walk()

    def _walk(self) -> None:
        QAccessible.setActive(True)
        self._rounds = 0
        self._pace.start()
