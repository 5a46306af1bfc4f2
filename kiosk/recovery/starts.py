"""Counts crashes in a row, so that the third starts the kiosk in safe mode.

The count stands in a small file that is there while a kiosk runs: a start that finds it follows a
crash. That needs nobody who watches, so it is the same under systemd, `kiosk supervise` and a bare
shell. The file need not survive a power cut, which is no crash, so it is not synced to the disk.
"""

from contextlib import suppress
from pathlib import Path

from kiosk.base import files

MANY = 3
"""Crashes in a row that lead to safe mode."""

STEADY_AFTER = 60.0
"""Seconds on the screen after which a kiosk has shown that it can run."""


class Starts:
    """The starts of the kiosk that keeps its data in `folder`.

    Where the file cannot be written, each start counts as the first.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "crashes"

    def begin(self) -> int:
        """Note that the kiosk starts; returns how many crashes in a row came before."""
        before = self._read()
        crashes = 0 if before is None else before + 1
        self._write(crashes)
        return crashes

    def crashes(self) -> int:
        """The crashes in a row before the kiosk that runs, or that ran last, was started."""
        return self._read() or 0

    def steady(self) -> None:
        """Note that the kiosk runs as it should: what comes is the first crash again."""
        self._write(0)

    def end(self) -> None:
        """Note that the kiosk leaves because it was told to."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError:
            return

    def _read(self) -> int | None:
        try:
            return int(files.read(self._file))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError):  # ValueError: power failed while it was written
            return 0

    def _write(self, crashes: int) -> None:
        with suppress(OSError):
            files.replace(self._file, b"%d" % crashes, lasting=False)
