"""Leaving when the operating system asks for it."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.recovery import exits


class LeaveOnSignal(QObject):
    """SIGTERM and SIGINT end the event loop, until this object is gone.

    Python runs its handlers between two steps of Python code, of which an idle kiosk has none: a
    byte in a socket wakes it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        self._read.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: QGuiApplication.exit(exits.QUIT))
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    @Slot()
    def _woken(self) -> None:
        self._read.recv(64)
