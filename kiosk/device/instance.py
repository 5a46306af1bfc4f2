"""One kiosk at a time on the same data folder."""

from pathlib import Path

from kiosk.base.files import hold


class AlreadyRunning(Exception):
    """Another kiosk has the data folder."""


def claim(folder: Path) -> None:
    """Hold `folder`, which is made, until this process ends, however it ends.

    Where it can be neither made nor read, there is nothing to hold.
    Raises AlreadyRunning when another kiosk holds it.
    """
    try:
        held = hold(folder)
    except OSError:
        return
    if held is None:
        raise AlreadyRunning(folder)
