"""A monkey: touches, drags and types at random, the same way for the same seed."""

import random
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle

LONG_PRESS_MS = 20
"""Qt's 800 and the corner's 3,000 would take the day; the monkey sets this."""

CORNER_PX = 60

_NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
_BUTTONS = [_LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
_MODIFIERS = [
    _NONE,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
]
_TYPED = [Qt.Key(ord(letter)) for letter in "ABEGIKLNORSTU0123456789 "]
_OTHER = [
    *(Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Print, Qt.Key.Key_VolumeUp, Qt.Key.Key_Pause),
    *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z),
    *(Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_F12, Qt.Key.Key_Comma, Qt.Key.Key_Aring),
]


class Monkey:
    """Plays with a kiosk. `last` tells the newest of what it did, the newest last."""

    def __init__(self, kiosk: Kiosk, clock: StoppedClock, seed: int) -> None:
        self.last: deque[str] = deque(maxlen=30)
        self._kiosk = kiosk
        self._window = kiosk.window
        self._clock = clock
        self._chance = random.Random(seed)
        self._screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        QGuiApplication.styleHints().setMousePressAndHoldInterval(LONG_PRESS_MS)
        kiosk.ambassador.item.setProperty("holdTime", LONG_PRESS_MS)
        self._acts: list[tuple[int, Callable[[], str]]] = [
            (35, self._tap),
            (10, self._click),
            (12, self._drag),
            (8, self._touch_with_many),
            (4, self._press_long),
            (2, self._hold_corner),
            (8, self._type),
            (8, self._press_other_key),
            (3, self._scroll),
            (2, self._close),
            (8, self._wait),
            (2, self._let_go),
        ]

    def act(self) -> None:
        """Do one thing, and let the kiosk answer."""
        weights = [weight for weight, _ in self._acts]
        act = self._chance.choices(self._acts, weights)[0][1]
        self.last.append(f"{act.__name__.strip('_')} {act()}")
        QCoreApplication.processEvents()

    def _anywhere(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    def _tap(self) -> str:
        point = self._anywhere()
        QTest.touchEvent(self._window, self._screen).press(1, point, self._window).commit()
        QTest.touchEvent(self._window, self._screen).release(1, point, self._window).commit()
        return f"{point.x()},{point.y()}"

    def _click(self) -> str:
        point, button = self._anywhere(), self._chance.choice(_BUTTONS)
        QTest.mouseClick(self._window, button, _NONE, point)
        return f"{point.x()},{point.y()} {button.name}"

    def _drag(self) -> str:
        start, end = self._anywhere(), self._anywhere()
        self._move([start], [end], self._chance.randint(2, 10))
        return f"{start.x()},{start.y()} to {end.x()},{end.y()}"

    def _touch_with_many(self) -> str:
        fingers = self._chance.randint(2, 5)
        starts = [self._anywhere() for _ in range(fingers)]
        ends = [self._anywhere() for _ in range(fingers)]
        self._move(starts, ends, self._chance.randint(0, 6))
        return f"{fingers} fingers"

    def _move(self, starts: list[QPoint], ends: list[QPoint], steps: int) -> None:
        touch = QTest.touchEvent(self._window, self._screen)
        for finger, start in enumerate(starts):
            touch.press(finger, start, self._window)
        touch.commit()
        for step in range(1, steps + 1):
            touch = QTest.touchEvent(self._window, self._screen)
            for finger, (start, end) in enumerate(zip(starts, ends, strict=True)):
                touch.move(finger, start + (end - start) * (step / steps), self._window)
            touch.commit()
        touch = QTest.touchEvent(self._window, self._screen)
        for finger, end in enumerate(ends):
            touch.release(finger, end if steps else starts[finger], self._window)
        touch.commit()

    def _press_long(self) -> str:
        return self._hold(self._anywhere())

    def _hold_corner(self) -> str:
        settle(self._kiosk)  # what is still coming takes no press
        return self._hold(
            QPoint(self._chance.randrange(CORNER_PX), self._chance.randrange(CORNER_PX))
        )

    def _hold(self, point: QPoint) -> str:
        QTest.mousePress(self._window, _LEFT, _NONE, point)
        QTest.qWait(4 * LONG_PRESS_MS)
        QTest.mouseRelease(self._window, _LEFT, _NONE, point)
        return f"{point.x()},{point.y()}"

    def _type(self) -> str:
        keys = self._chance.choices(_TYPED, k=self._chance.randint(1, 8))
        for key in keys:
            QTest.keyClick(self._window, key)
        return ", ".join(key.name for key in keys)

    def _press_other_key(self) -> str:
        key, modifiers = self._chance.choice(_OTHER), self._chance.choice(_MODIFIERS)
        QTest.keyClick(self._window, key, modifiers)
        return f"{modifiers} {key.name}"

    def _scroll(self) -> str:
        point = QPointF(self._anywhere())
        turn = QPoint(0, self._chance.choice([-240, -120, 120, 240]))
        event = QWheelEvent(
            point, point, turn, turn, Qt.MouseButton.NoButton, _NONE, Qt.ScrollPhase.NoScrollPhase,
            False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self._window, event)
        return f"{turn.y()}"

    def _close(self) -> str:
        if self._chance.random() < 0.5:
            self._window.close()
            return "window"
        QGuiApplication.quit()
        return "application"

    def _wait(self) -> str:
        seconds = self._chance.choice([1, 10, 61, 70, 190, 700])
        self._clock.seconds += seconds
        self._kiosk.pages.visit.tick()
        self._kiosk.ambassador.door.tick()
        return f"{seconds} s"

    def _let_go(self) -> str:
        self._kiosk.pages.visit.end()
        return ""
