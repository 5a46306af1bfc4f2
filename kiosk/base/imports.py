"""Python's own import, in the place of the one that PySide6 puts there."""

import builtins


def import_plainly() -> None:
    """Import from now on as Python does.

    PySide6's import reads the source of every module, to find those that use PySide6 and may ask
    for a `__feature__`; here none asks. That costs 8 ms before the first frame and keeps 4 MB of
    text. Python's own is kept as `__orig_import__` (PySide6's notes on "The __feature__ import").
    """
    import PySide6.QtCore  # noqa: F401  # puts its own import there

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
