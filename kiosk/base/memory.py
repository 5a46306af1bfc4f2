"""Gives memory back to the system, and overwrites what was typed as far as glibc and Python let it.

Other C libraries, and other systems, are left to do so by themselves.
"""

import gc
import sys

_PERTURB = -6  # M_PERTURB of <malloc.h>
_PATTERN = 0x5A
_SLOTS = range(64, 144, 16)  # bytes that Python takes for texts as long as a field holds
_OF_EACH = 4_000


def give_back() -> None:
    """Give back what nothing uses any more: what Python has not noticed yet, and glibc keeps."""
    gc.collect()
    _call("malloc_trim", 0)


def overwrite_freed(on: bool) -> None:
    """Let each block that is freed from now on be overwritten, or no longer.

    Qt copies a text whenever it changes; this reaches the copies. It takes time, so it is on only
    from the first letter that a member types to the visit's end.
    """
    _call("mallopt", _PERTURB, _PATTERN if on else 0)


def overwrite_free_objects() -> None:
    """Overwrite what Python's own allocator holds of short texts that are no more."""
    header = sys.getsizeof(b"")
    taken = [bytes(size - header) for size in _SLOTS for _ in range(_OF_EACH)]
    taken.clear()


def _call(name: str, *arguments: int) -> None:
    if sys.platform == "linux":
        import ctypes

        function = getattr(ctypes.CDLL(None), name, None)
        if function:
            function(*arguments)
