"""A tap counts once: its echo, and a press on what is only just coming, reach nothing."""

from collections.abc import Callable
from math import hypot
from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QInputEvent, QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.base import keys

ECHO_MS = 500
"""Within this time a second tap at the same place is part of the first (EN 301 549, 5.8)."""

_POINTERS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    }
)
# Shortcuts are asked for before the press itself is told of.
_KEY_PRESSES = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_KEYS = _KEY_PRESSES | {QEvent.Type.KeyRelease}
_CLOSING_KEYS = frozenset({keys.ESCAPE, keys.BACK})
_ACTING_KEYS = frozenset({keys.SPACE, keys.RETURN, keys.ENTER}) | _CLOSING_KEYS


class _Tap(NamedTuple):
    """Where and when a finger was lifted, in px and ms."""

    place: QPointF
    at: int


class Glass(Protocol):
    """What is on the window, by which a press on it is judged.

    `shake` is how far in px a finger may move and still tap.
    """

    shake: int
    typing: bool
    settled: bool


class Taps(QObject):
    """Watches the presses on `window`, by the time that each event carries.

    Swallowed are a press where somebody has just tapped, the same key again, and every press while
    what is shown on the `glass` has not settled, but where nobody is there: then `idle` holds.
    Controls that are meant for quick taps, such as those of a keypad, are spared: see Typing.qml.
    A key that is held counts once: nobody can set how it repeats here (EN 301 549, 5.7).
    A finger that lay on the glass while another one tapped holds the tablet, and taps nothing when
    it lifts. `time` tells the ms of an event.
    """

    def __init__(
        self,
        window: QQuickWindow,
        glass: Glass,
        idle: Callable[[], bool],
        time: Callable[[QInputEvent], int] = QInputEvent.timestamp,
    ) -> None:
        super().__init__(window)
        self.time = time
        self._glass = glass
        self._idle = idle
        self._down: dict[int, int] = {}
        self._taps: list[_Tap] = []
        self._last_tap_began = -1
        self._swallowed: list[QPointF] = []
        self._last_key = (0, 0)
        self._dead_keys: set[int] = set()
        window.installEventFilter(self)

    @Slot(QPointF, result=bool)
    def contains(self, place: QPointF) -> bool:
        """Whether a press at `place` is to be swallowed, of the event that is on its way."""
        return any(_distance(place, other) < 1 for other in self._swallowed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge a press before the window gets it. A key is held back here, a press in Main.qml."""
        if event.type() in _POINTERS:
            assert isinstance(event, QPointerEvent)
            self._judge(event)
        elif event.type() in _KEYS:
            assert isinstance(event, QKeyEvent)
            return self._swallows(event)
        return False

    def _judge(self, event: QPointerEvent) -> None:
        now = self.time(event)
        self._swallowed = []
        for point in event.points():
            if point.state() is QEventPoint.State.Pressed:
                self._press(point, now)
            elif point.state() is QEventPoint.State.Released and point.id() in self._down:
                self._lift(event, point, now)

    def _press(self, point: QEventPoint, now: int) -> None:
        self._taps = [tap for tap in self._taps if _echoes(now, tap.at)]
        place, reach = point.position(), self._glass.shake
        # Until a finger has moved so far, no list follows it.
        QGuiApplication.styleHints().setStartDragDistance(reach)
        again = any(_distance(place, tap.place) <= reach for tap in self._taps)
        if self._counts(again and not self._glass.typing):
            self._down[point.id()] = now
        else:
            self._swallowed.append(place)

    def _lift(self, event: QPointerEvent, point: QEventPoint, now: int) -> None:
        began = self._down.pop(point.id())
        moved = _distance(point.globalPosition(), point.globalPressPosition())
        if now - began >= ECHO_MS and began <= self._last_tap_began:
            event.setExclusiveGrabber(point, None)  # type: ignore[arg-type]
        elif moved <= self._glass.shake:
            self._taps.append(_Tap(point.position(), now))
            self._last_tap_began = began

    def _swallows(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            event.accept()
            return True
        key, now = event.key(), self.time(event)
        if event.type() in _KEY_PRESSES:
            last, lifted = self._last_key
            again = last == key and _echoes(now, lifted)
            spared = self._glass.typing and key not in _CLOSING_KEYS
            if key in _ACTING_KEYS and not self._counts(again and not spared):
                self._dead_keys.add(key)
        swallowed = key in self._dead_keys
        if swallowed:
            # Then no shortcut takes it.
            event.accept()
        if event.type() == QEvent.Type.KeyRelease:
            self._dead_keys.discard(key)
            if not swallowed:
                self._last_key = (key, now)
        return swallowed

    def _counts(self, again: bool) -> bool:
        return (self._glass.settled or self._idle()) and not again


def _echoes(now: int, before: int) -> bool:
    # A clock that counts its ms in 32 bits begins anew after 50 days.
    return 0 <= now - before < ECHO_MS


def _distance(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
