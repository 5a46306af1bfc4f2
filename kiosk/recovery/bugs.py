"""Bugs: what nobody foresaw is logged with its traceback, and the kiosk goes back to attract.

PySide gives an exception in a slot, a property or an overridden method to `sys.excepthook` and goes
on; Python gives those of other threads and of garbage collection to two more hooks. A property that
cannot be read leaves one place on the screen empty: that is logged once, and ends no visit.
"""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from types import CodeType, TracebackType

from PySide6.QtCore import (
    Property,
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

_REPEATED = "libpyside: An error occurred executing the property metacall"
_LAST_MESSAGES = 50


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
        self._empty: set[CodeType] = set()
        self._hashes: deque[int] = deque(maxlen=_LAST_MESSAGES)
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
        self._hashes.append(hash(str(known)))
        log = logging.getLogger(__name__)
        getter = _getter(trace)
        if getter is None:
            log.critical("a bug", exc_info=(kind, known, trace))
            self._caught.emit()
        elif getter not in self._empty:
            self._empty.add(getter)
            log.error("a property cannot be read", exc_info=(kind, known, trace))

    def _message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        import logging

        _, _, error = text.partition(": Error: ")
        if text.startswith(_REPEATED) or (error and hash(error) in self._hashes):
            return  # an exception that is logged already; here its message would be
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


def _getter(trace: TracebackType | None) -> CodeType | None:
    """The code that reads a property, where Qt had asked for one; else None."""
    if trace is None or trace.tb_frame.f_code.co_argcount != 1:
        return None
    frame = trace.tb_frame
    owner = type(frame.f_locals.get("self"))
    named = getattr(owner, frame.f_code.co_name, None)
    return frame.f_code if isinstance(named, Property) else None
