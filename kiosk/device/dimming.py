"""Dims the idle screen when nobody has been there for hours."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device.backlight import Backlight
from kiosk.session import clock

USUAL_HOURS = 2.0
_LOOK_EVERY_MS = 30_000


class Dimming(QObject):
    """Tells `show`, and the backlight where there is one, whether the idle screen is dim.

    `idle` says whether nobody is there; `look` is to be called when that changes. After `hours` of
    that, by the clock `now` in seconds, the screen is dim; a touch makes it bright.
    """

    def __init__(
        self,
        show: Callable[[bool], None],
        backlight: Backlight,
        idle: Callable[[], bool],
        hours: float = USUAL_HOURS,
        now: Callable[[], float] = clock.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._backlight = backlight
        self._idle = idle
        self._hours = hours
        self._now = now
        self._idle_since: float | None = None
        self._dim = False
        timer = QTimer(self, interval=_LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Dim or brighten the screen if it is time to."""
        if not self._idle():
            self._idle_since = None
        elif self._idle_since is None:
            self._idle_since = self._now()
        since = self._idle_since
        self._set(since is not None and self._now() - since >= self._hours * 3600)

    def _set(self, dim: bool) -> None:
        if dim == self._dim:
            return
        self._dim = dim
        self._show(dim)
        if dim:
            self._backlight.dim()
        else:
            self._backlight.restore()
