"""When a kiosk that nobody else watches is killed and started again. No processes, no clock."""

from enum import StrEnum
from typing import NamedTuple

from kiosk.recovery import exits


class Act(StrEnum):
    """What is to be done now."""

    START = "start"
    KILL = "kill"
    LEAVE = "leave"


class Patience(NamedTuple):
    """Seconds. `first_frame`: a start may take so long. `alive`: the longest silence afterwards.

    `pause` lies between an end and the next start, and doubles up to `long_pause` with each kiosk
    that ends before it was ready, so that a broken tablet is not kept busy.
    """

    first_frame: float = 30.0
    alive: float = 15.0
    pause: float = 0.5
    long_pause: float = 30.0


USUAL_PATIENCE = Patience()


class Supervisor:
    """The state machine. All times are seconds on one clock; callers do what `due` says.

    At first START is due at once. Call `started`, `ready`, `alive` and `ended` when that happens,
    and wait for news until the time that `next_event` gives.
    """

    def __init__(self, patience: Patience = USUAL_PATIENCE) -> None:
        self._patience = patience
        self._running = False
        self._due: float | None = 0.0
        self._in_vain = 0
        self._left = False

    def next_event(self) -> float | None:
        """The time from when something is due; None while only news is waited for."""
        return self._due

    def due(self, now: float) -> Act | None:
        """What is to be done at `now`."""
        if self._left:
            return Act.LEAVE
        if self._due is None or now < self._due:
            return None
        return Act.KILL if self._running else Act.START

    def started(self, now: float) -> None:
        """A kiosk was started."""
        self._running = True
        self._due = now + self._patience.first_frame
        self._in_vain += 1

    def ready(self, now: float) -> None:
        """It shows its first frame."""
        self._in_vain = 0
        self.alive(now)

    def alive(self, now: float) -> None:
        """It gave a sign of life."""
        self._due = now + self._patience.alive

    def ended(self, now: float, code: int) -> None:
        """It ended with an exit code, which is below zero when a signal killed it."""
        self._running = False
        if code in exits.FOR_GOOD:
            self._left = True
        doublings = max(0, self._in_vain - 1)
        self._due = now + min(self._patience.pause * 2**doublings, self._patience.long_pause)
