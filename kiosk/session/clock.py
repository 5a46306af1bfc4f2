"""The clock that visits are measured by."""

import sys
import time


def now() -> float:
    """Seconds on a clock that never goes back and that counts the time a tablet sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class StoppedClock:
    """A clock whose `seconds` pass only when somebody moves them: for the tour and the tests."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds
