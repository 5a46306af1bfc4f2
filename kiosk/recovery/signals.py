"""Leaving when the operating system asks for it."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.recovery import exits


class LeaveOnSignal(QObject):
    """SIGTERM and SIGINT end the event loop, until this object is gone.

    `told` is called first, and at once: when the system shuts down, the compositor may be gone, and
    the process with it, before the event loop has ended.

    Python runs its handlers between two steps of Python code, of which an idle kiosk has none: a
    byte in a socket wakes it.
    """

    def __init__(self, parent: QObject, told: Callable[[], None]) -> None:
        super().__init__(parent)
        self._told = told
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        self._read.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._leave)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _leave(self, number: int, frame: FrameType | None) -> None:
        self._told()
        QGuiApplication.exit(exits.QUIT)

    @Slot()
    def _woken(self) -> None:
        self._read.recv(64)
