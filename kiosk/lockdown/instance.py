"""One kiosk at a time on the same data folder."""

from pathlib import Path

from PySide6.QtCore import QLockFile


class AlreadyRunning(Exception):
    """Another kiosk has the data folder."""


def claim(folder: Path) -> QLockFile | None:
    """Hold `folder`, which is made, until the lock returned is gone; a crash lets go of it too.

    Returns None where the folder cannot be written: then there is nothing to hold.
    Raises AlreadyRunning when another kiosk holds it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    lock = QLockFile(str(folder / "kiosk.lock"))
    lock.setStaleLockTime(0)  # a kiosk may run for months; only its death frees the lock
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        raise AlreadyRunning(folder)
    return None
