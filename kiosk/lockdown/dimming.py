"""Dims the idle screen after hours."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.brightness import Backlight
from kiosk.session.hours import Hours

_LOOK_EVERY_MS = 30_000


class Dimming(QObject):
    """Tells the window, and the backlight where there is one, whether the idle screen is dim.

    `idle` says whether nobody is there; `look` is to be called when that changes. Outside `hours`,
    which is judged by the clock `now`, an idle screen is dim; a touch makes it bright.
    """

    def __init__(
        self,
        window: QQuickWindow,
        backlight: Backlight,
        idle: Callable[[], bool],
        hours: Hours,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backlight = backlight
        self._idle = idle
        self._hours = hours
        self._now = now
        self._dim = False
        timer = QTimer(self, interval=_LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Dim or brighten the screen if it is time to."""
        dim = self._idle() and not self._hours.bright_at(self._now())
        if dim == self._dim:
            return
        self._dim = dim
        self._window.setProperty("dim", dim)
        if dim:
            self._backlight.dim()
        else:
            self._backlight.restore()
