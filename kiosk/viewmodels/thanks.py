"""The thanks at the end of a conversation, which clear themselves away."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import clock
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

THANKS_SECONDS = 20.0
"""As long as a warning stands: time to point a camera at the code that is left."""


@QmlElement
class ThanksViewModel(QObject):
    """Whether the thanks are shown; the visit is over by then, and nothing of it is kept.

    `over` comes when they are gone. `now` gives seconds on a clock that never goes back.
    """

    changed = Signal()
    over = Signal()

    def __init__(self, now: Callable[[], float] = clock.now) -> None:
        super().__init__()
        self._now = now
        self._until: float | None = None
        self._turned = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._until is not None

    @Property(bool, notify=changed)
    def turned(self) -> bool:
        """Whether the member sits opposite, so that the screen is upside down."""
        return self._turned

    @Property(int, notify=changed)
    def remaining(self) -> int:
        """Whole seconds until they go."""
        return 0 if self._until is None else max(0, ceil(self._until - self._now()))

    @Property(int, constant=True)
    def seconds(self) -> int:
        """Seconds that they stand in all."""
        return ceil(THANKS_SECONDS)

    def say(self, turned: bool) -> None:
        """Show them, turned towards a member who sits opposite."""
        self._until = self._now() + THANKS_SECONDS
        self._turned = turned
        self._timer.start()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Let them go at once."""
        if self._until is not None:
            self._until = None
            self._timer.stop()
            self.changed.emit()
            self.over.emit()

    @Slot()
    def tick(self) -> None:
        """Catch up with the clock, as when the tablet wakes from sleep."""
        if self._until is not None and self._now() >= self._until:
            self.leave()
        self.changed.emit()
