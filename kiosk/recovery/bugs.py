"""Bugs: what nobody foresaw is logged with its traceback, and the kiosk goes back to attract.

PySide gives an exception in a slot, a property or an overridden method to `sys.excepthook` and goes
on; Python gives those of other threads and of garbage collection to two more hooks.
"""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

MANY = 3
SOON = 10.0
"""MANY bugs within SOON seconds are too many: going back to attract does not help."""


class Bugs(QObject):
    """Catches bugs in every thread; `start_log` is called before the first is told in the log.

    `found` comes in the thread of this object after each bug, `too_many` instead when they come
    faster than MANY in SOON seconds by the clock `now`.
    """

    found = Signal()
    too_many = Signal()
    _caught = Signal()

    def __init__(
        self, start_log: Callable[[], None], now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._start_log = start_log
        self._now = now
        self._times: deque[float] = deque(maxlen=MANY)
        self._caught.connect(self._tell_soon)

    def catch(self) -> None:
        """Catch bugs from now on."""
        sys.excepthook = self._exception
        sys.unraisablehook = lambda bug: self._exception(
            bug.exc_type, bug.exc_value, bug.exc_traceback
        )
        threading.excepthook = lambda bug: self._exception(
            bug.exc_type, bug.exc_value, bug.exc_traceback
        )

    def log_messages(self) -> None:
        """Write Qt's messages to the log from now on; until then Qt writes them to stderr.

        A start that goes well has some to tell on certain platforms, and must not load the log.
        """
        self._start_log()
        qInstallMessageHandler(self._message)

    def release(self) -> None:
        """Leave bugs and messages to Python and Qt again."""
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _exception(
        self,
        kind: type[BaseException],
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._start_log()
        import logging

        known = value if value is not None else kind()
        logging.getLogger(__name__).critical("a bug", exc_info=(kind, known, trace))
        self._caught.emit()

    def _message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        import logging

        levels = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
            QtMsgType.QtCriticalMsg: logging.ERROR,
            QtMsgType.QtFatalMsg: logging.CRITICAL,
        }
        logging.getLogger("qt").log(levels[kind], "%s: %s", context.category, text)

    @Slot()
    def _tell_soon(self) -> None:
        # Not from within what failed; a queued connection would load the Qt namespace, 27 ms.
        QTimer.singleShot(0, self._tell)

    @Slot()
    def _tell(self) -> None:
        self._times.append(self._now())
        if len(self._times) == MANY and self._times[-1] - self._times[0] < SOON:
            self.too_many.emit()
        else:
            self.found.emit()
