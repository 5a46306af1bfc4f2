"""Watches over one sync: somebody may stop it, and it may take only so long."""

import time
from collections.abc import Callable
from typing import NamedTuple

from kiosk.sync.errors import Cancelled, ServerTrouble, TooSlow


class Limits(NamedTuple):
    """How patient a sync is.

    `connect`, `idle` and `deadline` are seconds: for reaching the server, between two bytes, for
    the whole sync. After `grace` seconds a file must have come at `speed` bytes a second, else
    the server is too slow, however steadily it drips.
    """

    connect: float = 15.0
    idle: float = 20.0
    deadline: float = 1200.0
    grace: float = 20.0
    speed: float = 1000.0


class Watch:
    """Counts the bytes of one sync, and ends it where `limits` or `cancelled` say so.

    `heard` is told the number of bytes received so far, headers too, whenever some come.
    """

    TICK = 0.1
    """Seconds that a wait for bytes lasts before this watch looks up."""

    def __init__(
        self,
        limits: Limits,
        cancelled: Callable[[], bool],
        heard: Callable[[int], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.limits = limits
        self.received = 0
        self._cancelled = cancelled
        self._heard = heard
        self._now = now
        self._end = now() + limits.deadline
        self.start_file()

    def start_file(self, most: int | None = None) -> None:
        """Measure the speed from here on; `most` bytes may come, whatever they are for."""
        self._started = self._last = self._now()
        self._before = self.received
        self._most = most

    def count(self, size: int) -> None:
        """Note that `size` bytes have come. Raises what `wait` raises, and ServerTrouble."""
        self.received += size
        self._last = self._now()
        self._heard(self.received)
        if self._most is not None and self.received - self._before > self._most:
            raise ServerTrouble(f"the server sends more than {self._most} bytes")
        self.wait()

    def wait(self) -> None:
        """Raise Cancelled or TooSlow when it is time to wait no longer."""
        self.look()
        now = self._now()
        if now - self._last > self.limits.idle:
            raise TooSlow(f"nothing came for {self.limits.idle:.0f} s")
        elapsed = now - self._started
        if elapsed > self.limits.grace:
            speed = (self.received - self._before) / elapsed
            if speed < self.limits.speed:
                raise TooSlow(f"only {speed:.0f} bytes a second came")

    def look(self) -> None:
        """Raise Cancelled or TooSlow when it is time to stop, while nothing is waited for."""
        if self._cancelled():
            raise Cancelled("the sync was cancelled")
        if self._now() > self._end:
            raise TooSlow(f"it took longer than {self.limits.deadline:.0f} s")
