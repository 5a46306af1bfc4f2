"""Waits until the kiosk has come to rest, or so far as is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk

PATIENCE_MS = 5_000


def settle(kiosk: Kiosk) -> None:
    """Let the kiosk come to rest: no page is still arriving, and all is laid out and drawn."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while True:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        # Outside of a running loop Qt keeps the pages that were left, and they follow every change.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if kiosk.pages.settled:
            kiosk.window.grabWindow()
            break
        if deadline.hasExpired():
            raise TimeoutError("the kiosk does not come to rest")


def wait(condition: Callable[[], bool]) -> None:
    """Let the kiosk go on until `condition` holds, for some seconds at most."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not condition() and not deadline.hasExpired():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
