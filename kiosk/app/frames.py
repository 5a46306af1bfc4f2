"""What waits for a frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow


class NextFrame(QObject):
    """Does `action` once, in its own thread, when `window` has shown its next frame.

    A plain function would be called in the thread that draws. It lives as long as the window.
    """

    def __init__(self, window: QQuickWindow, action: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._action: Callable[[], None] | None = action
        window.frameSwapped.connect(self.seen)

    @Slot()
    def seen(self) -> None:
        # Frames that were drawn meanwhile wait in the queue.
        if self._action is not None:
            self._window.frameSwapped.disconnect(self.seen)
            QTimer.singleShot(0, self._window, self._action)
            self._action = None
            self.deleteLater()
