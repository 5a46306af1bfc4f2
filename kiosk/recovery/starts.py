"""Counts crashes in a row, so that the third starts the kiosk in safe mode.

The count stands in a small file that is there while a kiosk runs: a start that finds it follows a
crash, or a power cut where the system was started meanwhile. That needs nobody who watches, so it
is the same under systemd, `kiosk supervise` and a bare shell. The file need not survive a power
cut, so it is not synced to the disk.
"""

from contextlib import suppress
from pathlib import Path

from kiosk.base import files

MANY = 3
"""Crashes in a row that lead to safe mode."""

BOOT = Path("/proc/sys/kernel/random/boot_id")

STEADY_AFTER = 60.0
"""Seconds on the screen after which a kiosk has shown that it can run."""


class Starts:
    """The starts of the kiosk that keeps its data in `folder`.

    Where the file cannot be written, each start counts as the first. `follows_crash` says whether
    the one that has begun follows a crash. `boot` has what tells one run of the system from
    another; where nothing does, a power cut counts as a crash.
    """

    def __init__(self, folder: Path, boot: Path = BOOT) -> None:
        self._file = folder / "crashes"
        self.follows_crash = False
        self._boot = b""
        with suppress(OSError):
            self._boot = files.read(boot).strip()

    def begin(self) -> int:
        """Note that the kiosk starts; returns how many crashes in a row came before."""
        before = self._read()
        crashes, boot = before or (0, b"")
        self.follows_crash = before is not None and (not boot or boot == self._boot)
        crashes += self.follows_crash
        self._write(crashes)
        return crashes

    def crashes(self) -> int:
        """The crashes in a row before the kiosk that runs, or that ran last, was started."""
        before = self._read()
        return before[0] if before else 0

    def steady(self) -> None:
        """Note that the kiosk runs as it should: what comes is the first crash again."""
        self._write(0)

    def end(self) -> None:
        """Note that the kiosk leaves because it was told to."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError:
            return

    def _read(self) -> tuple[int, bytes] | None:
        """The crashes before the last start, and the run of the system that was in."""
        try:
            crashes, _, boot = files.read(self._file).partition(b" ")
            return max(0, int(crashes)), boot
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError):  # ValueError: power failed while it was written
            return 0, b""

    def _write(self, crashes: int) -> None:
        with suppress(OSError):
            files.replace(self._file, b"%d %b" % (crashes, self._boot), lasting=False)
