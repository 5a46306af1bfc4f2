"""Files that are whole at any moment, whenever the power goes."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import Final

SMALL: Final = 64 * 1024
"""Bytes that the largest of the kiosk's own small files stays far below."""

_BINARY: Final = getattr(os, "O_BINARY", 0)  # Windows
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0)


def is_file(path: Path) -> bool:
    """Whether there is a file. Unlike Path.is_file, this is silent about what it may not see."""
    return os.path.isfile(path)  # noqa: PTH113


def open_regular(path: Path) -> BufferedReader:
    """Open a file to read it. Raises OSError, also for a pipe or a device, which may never end."""
    descriptor = os.open(path, os.O_RDONLY | _BINARY | _AT_ONCE)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is no regular file", str(path))
    return os.fdopen(descriptor, "rb")


def read(path: Path, largest: int = SMALL) -> bytes:
    """Return what is in a regular file. Raises OSError, also for one of more bytes."""
    with open_regular(path) as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise OSError(errno.EFBIG, f"it has more than {largest} bytes", str(path))
    return content


def replace(path: Path, content: bytes, secret: bool = False, lasting: bool = True) -> None:
    """Give the file at `path` new content: after a crash it has the old or the new, whole.

    Folders are made where they are missing. What is `secret` only its owner may read; what is not
    `lasting` need not outlive a power cut. Raises OSError; the old content stays.
    """
    make_folder(path.parent)
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.unlink(missing_ok=True)  # one that is there has rights of its own, or is a pipe
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
        with os.fdopen(os.open(draft, flags, 0o600 if secret else 0o666), "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        if lasting:
            move(draft, path)
        else:
            draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)  # a full disk needs the room
        raise


def move(draft: Path, path: Path) -> None:
    """Put the flushed file `draft` in the place of `path`, for good.

    Raises OSError; `path` stays as it was.
    """
    draft.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` outlive a power cut. Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make `folder`, and those it lies in, so that they outlive a power cut."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Hold a folder, which is made, for a while; gives False at once where another holds it.

    Raises OSError where nothing can be held.
    """
    held = hold(folder)
    try:
        yield held is not None
    finally:
        if held is not None:
            os.close(held)


def hold(folder: Path) -> int | None:
    """Hold a folder, which is made, until the descriptor returned is closed.

    The system lets go of it when the process ends, however it ends. Nothing is read or written for
    it, so nothing that a power cut left or that was copied from another machine is in the way.

    Returns:
        the descriptor; None where another holds the folder.

    Raises:
        OSError: nothing can be held there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = _open(folder)
    try:
        if _lock(descriptor):
            return descriptor
    except OSError:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


if sys.platform == "win32":
    # Not run by any test here. Windows locks bytes of files, also those that are not there.
    import msvcrt

    def _open(folder: Path) -> int:
        return os.open(folder / "lock", os.O_RDONLY | os.O_CREAT)

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
