"""The clock that visits are measured by."""

import sys
import time


def now() -> float:
    """Seconds on a clock that never goes back and that counts the time a tablet sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    else:
        return time.monotonic()
