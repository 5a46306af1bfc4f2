"""When to sync: a schedule that spreads tablets in time and is patient after failures."""

from collections.abc import Callable
from random import Random
from typing import Final

USUAL_HOURS: Final = 4.0

_START: Final = (5.0, 60.0)  # seconds after the start, once the kiosk is at rest
_NETWORK: Final = (2.0, 30.0)  # seconds after the network came back
_FIRST_RETRY: Final = 60.0
_SPREAD: Final = 0.25
_RECENT: Final = 600.0


class Schedule:
    """Says when the next sync is due.

    It runs no clock of its own: whoever owns it asks `seconds_left` and sets a timer. Tell it what
    happens by its methods.

    `now` is a clock in seconds that never goes back and counts sleep (`session.clock.now`).
    `every` is the usual time between syncs in seconds. `chance` spreads thousands of tablets.
    """

    def __init__(
        self,
        now: Callable[[], float],
        every: float = USUAL_HOURS * 3600,
        chance: Random | None = None,
    ) -> None:
        self._now = now
        self._every = every
        self._chance = chance or Random()
        self._failures = 0
        self._succeeded_at: float | None = None
        self._due = now() + self._chance.uniform(*_START)

    @property
    def seconds_left(self) -> float:
        """Seconds until a sync is due; zero when it is."""
        return max(0.0, self._due - self._now())

    def succeeded(self) -> None:
        """A sync came to its end, whether it found something new or not."""
        self._failures = 0
        self._succeeded_at = self._now()
        self._wait(self._every)

    def failed(self) -> None:
        """A sync failed; each time in a row the wait doubles, up to the usual one."""
        self._wait(min(self._every, _FIRST_RETRY * 2.0**self._failures))
        self._failures += 1

    def network_came(self) -> None:
        """The network is there again. A sync that went well just now is enough."""
        recently = self._succeeded_at is not None and self._now() - self._succeeded_at < _RECENT
        if not recently:
            self._failures = 0
            self._due = min(self._due, self._now() + self._chance.uniform(*_NETWORK))

    def ask(self) -> None:
        """Somebody asks for a sync: it is due now."""
        self._due = self._now()

    def _wait(self, seconds: float) -> None:
        spread = self._chance.uniform(1.0 - _SPREAD, 1.0 + _SPREAD)
        self._due = self._now() + seconds * spread
