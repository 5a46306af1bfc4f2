"""One member's visit: when it starts, when the kiosk asks whether anybody is there, when it ends.

All times are seconds on one clock that never goes back and counts sleep (`kiosk.session.clock`).
The deadlines follow from the inputs alone, so a late call gives the same result as one in time.
"""

from collections.abc import Callable
from enum import StrEnum
from math import ceil
from typing import NamedTuple


class VisitState(StrEnum):
    """ATTRACT: nobody is there. WARNING: the visit ends soon unless somebody touches."""

    ATTRACT = "attract"
    ACTIVE = "active"
    WARNING = "warning"


class VisitTimes(NamedTuple):
    """The times of a visit in seconds.

    `idle` is how long nobody touches before the warning, `dialogue` the same in the dialogue,
    `countdown` how long the warning stands, and `hold` the longest hold.
    """

    idle: float = 60.0
    dialogue: float = 180.0
    countdown: float = 20.0
    hold: float = 600.0


USUAL_TIMES = VisitTimes()


class Visit:
    """The state machine. Each input first brings the state up to its time `now`.

    `on_end` is called each time a visit ends, with the state already ATTRACT: there everything
    that the member typed or tapped is wiped. An input that comes after the visit should have
    ended, as when the tablet wakes from sleep, only ends it.

    Raises ValueError when one of the times is not above zero.
    """

    def __init__(self, times: VisitTimes, on_end: Callable[[], None]) -> None:
        if min(times) <= 0:
            raise ValueError(f"all times of a visit must be above zero: {times}")
        self._times = times
        self._on_end = on_end
        self._state = VisitState.ATTRACT
        self._quiet_since = 0.0
        self._held_since: float | None = None
        self._in_dialogue = False

    @property
    def state(self) -> VisitState:
        """The state at the last input."""
        return self._state

    @property
    def held(self) -> bool:
        """Whether a hold keeps the idle clock still."""
        return self._held_since is not None

    def touch(self, now: float) -> None:
        """Somebody touched the screen: starts a visit, or stays in it."""
        if self._state is VisitState.ATTRACT:
            self._quiet_since = now
            self._state = VisitState.ACTIVE
        else:
            self._act(now)

    def ask_again(self, now: float) -> None:
        """Somebody is about to answer the warning: its countdown starts again."""
        self.tick(now)
        if self._state is VisitState.WARNING:
            self._quiet_since += now - self._warning_time()

    def hold(self, now: float) -> None:
        """Keep the idle clock still from now on, at most `times.hold`; holding on adds nothing."""
        if self._act(now) and self._held_since is None:
            self._held_since = now

    def release(self, now: float) -> None:
        """End the hold; the idle clock starts again."""
        if self._act(now):
            self._held_since = None

    def dialogue_entered(self, now: float) -> None:
        """The dialogue is on the screen: its longer idle time counts."""
        if self._act(now):
            self._in_dialogue = True

    def dialogue_left(self, now: float) -> None:
        """The dialogue is left: the ordinary idle time counts."""
        if self._act(now):
            self._in_dialogue = False

    def tick(self, now: float) -> None:
        """Bring the state up to `now`; to be called at `next_event`."""
        if self._state is VisitState.ATTRACT:
            return
        if self._held_since is not None:
            released = self._held_since + self._times.hold
            if now < released:
                return
            self._held_since = None
            self._quiet_since = released
        if now >= self._end_time():
            self.end()
        elif now >= self._warning_time():
            self._state = VisitState.WARNING

    def end(self) -> None:
        """End the visit at once, and forget everything about it."""
        if self._state is VisitState.ATTRACT:
            return
        self._state = VisitState.ATTRACT
        self._held_since = None
        self._in_dialogue = False
        self._on_end()

    def remaining(self, now: float) -> int:
        """Whole seconds that the warning still stands, at least 1 until the visit ends."""
        return max(1, ceil(self._end_time() - now))

    def next_event(self, now: float) -> float | None:
        """The time of the next change by itself, on the same clock; None when none will come.

        While the warning stands, each new whole second of `remaining` is a change.
        """
        if self._state is VisitState.ATTRACT:
            return None
        if self._held_since is not None:
            return self._held_since + self._times.hold
        if self._state is VisitState.WARNING:
            return self._end_time() - (self.remaining(now) - 1)
        return self._warning_time()

    def _act(self, now: float) -> bool:
        """Note that somebody is there; False when no visit is running."""
        self.tick(now)
        if self._state is VisitState.ATTRACT:
            return False
        self._quiet_since = now
        self._state = VisitState.ACTIVE
        return True

    def _warning_time(self) -> float:
        idle = self._times.dialogue if self._in_dialogue else self._times.idle
        return self._quiet_since + idle

    def _end_time(self) -> float:
        return self._warning_time() + self._times.countdown
