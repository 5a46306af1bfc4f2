"""Shows whoever started the kiosk that its thread still draws."""

import logging

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.recovery import exits
from kiosk.recovery.notify import ALIVE, READY, Notifier

_LOG = logging.getLogger(__name__)


class Watchdog(QObject):
    """Says that the kiosk is ready, and then four times in each patience that it is alive.

    Each time it asks `window` for a frame and speaks when that was shown: a hung thread and a
    stuck renderer both fall silent. A window that the system hides gets no frames; then the
    thread alone is the sign. When nobody listens any more, the kiosk leaves, so that none is left
    behind beside the next one.
    """

    def __init__(self, window: QQuickWindow, notifier: Notifier) -> None:
        super().__init__(window)
        self._window = window
        self._notifier = notifier
        self._waiting = False
        self._tell(READY)
        if notifier.patience:
            timer = QTimer(self, interval=int(notifier.patience * 1000 / 4))
            timer.timeout.connect(self._ask)
            timer.start()

    @Slot()
    def _ask(self) -> None:
        if not self._window.isExposed():
            self._tell(ALIVE)
            return
        if not self._waiting:
            self._waiting = True
            self._window.frameSwapped.connect(self._shown)
        self._window.update()

    @Slot()
    def _shown(self) -> None:
        # Frames that were drawn meanwhile wait in the queue.
        if self._waiting:
            self._waiting = False
            self._window.frameSwapped.disconnect(self._shown)
            self._tell(ALIVE)

    def _tell(self, state: str) -> None:
        try:
            self._notifier.tell(state)
        except OSError as error:
            _LOG.error("nobody watches any more: %s", error)
            QGuiApplication.exit(exits.BROKEN)
