"""What waits: for a frame, or until nothing else is to be done."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

_BESIDE_SOMEBODY_MS = 100


class NextFrame(QObject):
    """Does `action` once, in its own thread, when `window` has shown its next frame.

    A plain function would be called in the thread that draws. It lives as long as the window.
    """

    def __init__(self, window: QQuickWindow, action: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._action: Callable[[], object] | None = action
        window.frameSwapped.connect(self.seen)

    @Slot()
    def seen(self) -> None:
        # Frames that were drawn meanwhile wait in the queue.
        if self._action is not None:
            self._window.frameSwapped.disconnect(self.seen)
            QTimer.singleShot(0, self._window, self._action)
            self._action = None
            self.deleteLater()


class Slices(QObject):
    """Does `work` a slice at a time in its own thread; what happens meanwhile goes first.

    While somebody is there, so while it is not `idle`, the frames do too. It lives as long as the
    window at most.
    """

    def __init__(
        self, window: QQuickWindow, work: Iterator[None], idle: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._work = work
        self._idle = idle
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        if not self._idle() and not self._timer.interval():
            self._timer.setInterval(_BESIDE_SOMEBODY_MS)
        elif next(self._work, self) is self:
            self._timer.stop()
            self.deleteLater()
