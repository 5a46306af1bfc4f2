"""Runs what has to wait, such as a sync, beside the thread that draws."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

_T = TypeVar("_T")

_PATIENCE: Final = 3.0
_given_up: Final[list[QThreadPool]] = []  # deleting a pool would wait for its work


def given_up() -> bool:
    """Whether some work has not ended in time. Then Python would not end either."""
    return any(pool.activeThreadCount() for pool in _given_up)


def logged(what: str) -> Callable[[Exception], None]:
    """What to do with a bug of work beside the screens: log it as `what`."""

    def log(error: Exception) -> None:
        import logging

        logging.getLogger(__name__).error(what, exc_info=error)

    return log


class Jobs(QObject):
    """Does work in other threads and brings the results back into its own."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._open = True
        self._going = 0
        self._finished.connect(self._bring)

    @property
    def idle(self) -> bool:
        """Whether all work is done and all results have come back."""
        return self._going == 0

    def start(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` elsewhere, then call `done` with its result, or `failed`, in this one."""

        def run() -> None:
            # Names of their own: an exception's name is gone after its clause.
            try:
                result = work()
            except Exception as error:
                caught = error
                self._finished.emit(lambda: self._end(failed, caught))
            else:
                self._finished.emit(lambda: self._end(done, result))

        self._going += 1
        self._pool.start(run)

    def tell(self, news: Callable[[], None]) -> None:
        """Call `news` in the thread of these jobs; for work that reports on its way."""
        self._finished.emit(news)

    def wait(self, patience: float = _PATIENCE) -> None:
        """Wait until no work is going on; results that have not come back are dropped.

        Work that hangs on a server or a disk is given up after `patience` seconds.
        """
        self._open = False
        if not self._pool.waitForDone(int(patience * 1000)):
            _given_up.append(self._pool)

    def _end(self, heard: Callable[[Any], None], outcome: object) -> None:
        self._going -= 1
        heard(outcome)

    @Slot(object)
    def _bring(self, news: Callable[[], None]) -> None:
        if self._open:
            news()
