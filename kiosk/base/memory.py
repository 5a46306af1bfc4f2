"""Gives memory back to the system."""

import sys


def give_back() -> None:
    """Give back what nothing uses any more; glibc keeps it for later unless it is asked.

    Other C libraries, and other systems, are left to do so by themselves.
    """
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim:
            trim(0)
