"""Fingers on the glass, with real touch points and a clock of their own."""

from itertools import count

from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk

BEGINNINGS = count(10_000, 1_000_000_000)
"""When somebody begins to touch or to type, in ms: long after the one before has ended."""


class Glass:
    """Touches the window of a kiosk whose presses are timed by `ms`. Fingers have numbers."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._lying: dict[int, QPoint] = {}
        self.ms = next(BEGINNINGS)
        kiosk.pages.taps.time = lambda event: self.ms

    def press(self, point: QPoint, finger: int = 0) -> None:
        touch = self._touch()
        touch.press(finger, point, self._kiosk.window)
        touch.commit()
        self._lying[finger] = point

    def move(self, point: QPoint, finger: int = 0) -> None:
        del self._lying[finger]
        touch = self._touch()
        touch.move(finger, point, self._kiosk.window)
        touch.commit()
        self._lying[finger] = point

    def lift(self, finger: int = 0) -> None:
        point = self._lying.pop(finger)
        touch = self._touch()
        touch.release(finger, point, self._kiosk.window)
        touch.commit()

    def tap(self, point: QPoint, finger: int = 0) -> None:
        self.press(point, finger)
        self.ms += 80
        self.lift(finger)

    def _touch(self) -> QTest.QTouchEventSequence:
        # A finger that is not told of has gone, and one that rests is told at no place.
        touch = QTest.touchEvent(self._kiosk.window, self._screen, False)
        for finger, point in self._lying.items():
            touch.move(finger, point, self._kiosk.window)
        return touch
