"""Which touches and keys tell that somebody is there.

A finger lets go, and so does a key. A drop of water, or something that lies on the keyboard, does
not: what is held longer than STUCK_AFTER tells nothing until it lets go.
"""

from collections.abc import Hashable
from enum import StrEnum

STUCK_AFTER = 10.0
"""Seconds."""


class Sense(StrEnum):
    """What can be held."""

    SCREEN = "screen"
    KEY = "key"


class SignsOfLife:
    """Follows what is held. All times are seconds on one clock that never goes back."""

    def __init__(self) -> None:
        self._began: dict[tuple[Sense, Hashable], float] = {}

    def held(self, sense: Sense, which: Hashable, now: float) -> bool:
        """`which` goes down, moves or repeats; whether that is a sign of life."""
        began = self._began.setdefault((sense, which), now)
        return now - began <= STUCK_AFTER

    def let_go(self, sense: Sense, which: Hashable, now: float) -> bool:
        """`which` goes up; whether that is a sign of life."""
        began = self._began.pop((sense, which), now)
        return now - began <= STUCK_AFTER

    def forget(self, sense: Sense) -> None:
        """No more is heard of what is held, as when a window loses its keys."""
        for key in [key for key in self._began if key[0] is sense]:
            del self._began[key]

    def stuck(self, now: float) -> frozenset[Sense]:
        """Where something has been held for too long."""
        return frozenset(s for (s, _), began in self._began.items() if now - began > STUCK_AFTER)
