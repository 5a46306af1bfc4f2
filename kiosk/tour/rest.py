"""Waits until the kiosk has come to rest, or so far as is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk

PATIENCE_MS = 5_000
LOOK_MS = 10


def settle(kiosk: Kiosk) -> None:
    """Let the kiosk come to rest: no page is still arriving, and all is laid out and drawn."""

    def at_rest() -> bool:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        # Outside of a running loop Qt keeps the pages that were left, and they follow every change.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return kiosk.pages.settled

    if not wait(at_rest):
        raise TimeoutError("the kiosk does not come to rest")
    kiosk.window.grabWindow()


def wait(condition: Callable[[], bool]) -> bool:
    """Let the kiosk go on until `condition` holds, for some seconds at most.

    Returns:
        Whether it holds.
    """
    deadline = QDeadlineTimer(PATIENCE_MS)
    look = QTimer()
    look.start(LOOK_MS)  # what happens beside the event loop does not wake it
    while not condition():
        if deadline.hasExpired():
            return False
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return True
