"""What a finger means that cannot see: explore, tap, tap twice, or swipe to what is next."""

from enum import StrEnum
from math import hypot
from typing import NamedTuple

EXPLORES_AFTER = 0.15
"""Seconds that a finger rests before it reads what is under it; quicker ones tap or swipe."""
TAP = 0.7
"""A finger that stays longer, in seconds, only listens."""
SWIPE = 0.4
"""Seconds that a swipe takes at most."""
TWICE = 0.3
"""Seconds between two taps that are one double tap."""


class Meaning(StrEnum):
    """EXPLORE reads what is under a finger, TAP may act on it, TWICE acts wherever it is."""

    EXPLORE = "explore"
    TAP = "tap"
    TWICE = "twice"
    NEXT = "next"
    PREVIOUS = "previous"


class Gesture(NamedTuple):
    """`x` and `y`, in px of the window, are where it began or, of EXPLORE, where the finger is."""

    meaning: Meaning
    x: float
    y: float


class Gestures:
    """Follows one finger; others that come meanwhile mean nothing.

    `reach` is how far in px it may move and still tap. All times are seconds on one clock. Each
    input returns the gesture that it completes, or None.
    """

    def __init__(self, reach: float) -> None:
        self._reach = reach
        self._finger: int | None = None
        self._began = (0.0, 0.0, 0.0)
        self._at = (0.0, 0.0)
        self._moved = False
        self._exploring = False
        self._waiting: tuple[float, float, float] | None = None

    @property
    def due(self) -> float | None:
        """When `tick` has something to tell, if no finger does anything before."""
        if self._finger is not None:
            return None if self._exploring else self._began[2] + self._patience
        return self._waiting[2] + TWICE if self._waiting else None

    def press(self, finger: int, x: float, y: float, now: float) -> Gesture | None:
        """A finger is put down."""
        told = self.tick(now)
        if self._finger is None:
            self._finger, self._began, self._at = finger, (x, y, now), (x, y)
            self._moved = self._exploring = False
        return told

    def move(self, finger: int, x: float, y: float, now: float) -> Gesture | None:
        """A finger that lies there is at another place."""
        if finger != self._finger:
            return None
        self._at = x, y
        self._moved = self._moved or self._distance > self._reach
        return Gesture(Meaning.EXPLORE, x, y) if self._exploring else self.tick(now)

    def lift(self, finger: int, x: float, y: float, now: float) -> Gesture | None:
        """A finger is lifted."""
        if finger != self._finger:
            return None
        self.move(finger, x, y, now)
        self._finger = None
        left, top, began = self._began
        if self._moved:
            return None if self._exploring else self._swipe(now - began)
        if self._exploring:
            return Gesture(Meaning.TAP, left, top) if now - began <= TAP else None
        if self._waiting:
            self._waiting = None
            return Gesture(Meaning.TWICE, left, top)
        self._waiting = left, top, now
        return None

    def cancel(self) -> None:
        """Whatever the finger meant, it means nothing any more."""
        self._finger = self._waiting = None

    def tick(self, now: float) -> Gesture | None:
        """Bring it up to `now`: a finger rests and explores, or a tap stays alone."""
        due = self.due
        if due is None or now < due:
            return None
        if self._finger is not None:
            self._exploring = True
            return Gesture(Meaning.EXPLORE, *self._at)
        assert self._waiting
        left, top, _ = self._waiting
        self._waiting = None
        return Gesture(Meaning.TAP, left, top)

    @property
    def _distance(self) -> float:
        return hypot(self._at[0] - self._began[0], self._at[1] - self._began[1])

    @property
    def _patience(self) -> float:
        return SWIPE if self._moved else EXPLORES_AFTER

    def _swipe(self, took: float) -> Gesture | None:
        left, top, _ = self._began
        across, down = self._at[0] - left, self._at[1] - top
        if took > SWIPE or abs(across) < 2 * abs(down):
            return None
        return Gesture(Meaning.NEXT if across > 0 else Meaning.PREVIOUS, left, top)
