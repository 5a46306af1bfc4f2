"""What the kiosk takes of the tablet's memory after a visit to every screen of the tour.

The proportional set size (PSS) of a process of its own, with the software renderer, and with the
allocator set as the package's /usr/bin/kiosk sets it. Libraries that other processes use too count
only in part; the resident set size (RSS) is what it takes on a tablet that runs nothing else.
"""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

LIMIT_MB = 140
SIZES = ("1280x800", "1920x1200")

_ROLLUP = Path("/proc/self/smaps_rollup")


def main() -> None:
    """Print the PSS at the idle screen and after every other screen, for each size."""
    if not _ROLLUP.exists():
        print(f"not run: there is no {_ROLLUP}")
        return
    surroundings = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "MALLOC_MMAP_THRESHOLD_": "131072",
    }
    for size in SIZES:
        command = [sys.executable, "-m", "tests.bench.memory", size]
        subprocess.run(command, check=True, env=os.environ | surroundings)


def child(size_text: str) -> None:
    """Visit every screen and print what that took."""
    sys.modules["PIL"] = None  # type: ignore[assignment]  # the package leaves Pillow out
    from kiosk.base.imports import import_plainly

    import_plainly()  # as the command does
    from PySide6.QtCore import QCoreApplication, QEvent, QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.composition import Kiosk
    from kiosk.app.frames import NextFrame
    from kiosk.base.paths import SHIPPED_CATALOGUE
    from kiosk.catalogue.repository import CatalogueRepository
    from kiosk.session.clock import StoppedClock
    from kiosk.tour.draw import STOPS
    from kiosk.tour.rest import settle, wait

    app = QGuiApplication([])
    width, height = (int(part) for part in size_text.split("x"))
    kiosk = Kiosk(
        CatalogueRepository.open(SHIPPED_CATALOGUE),
        QSize(width, height),
        today=lambda: date(2026, 11, 22),
        now=StoppedClock(),
    )
    settle(kiosk)
    idle = size_mb("Pss")
    for stop in STOPS:
        stop.go(kiosk)
        settle(kiosk)
        # The event loop of a running kiosk does this by itself.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kiosk.ambassador.door.lock()
    kiosk.pages.visit.end()
    settle(kiosk)
    rested: list[bool] = []
    NextFrame(kiosk.window, lambda: rested.append(True))  # after the one that the pages wait for
    kiosk.window.update()
    wait(lambda: bool(rested))
    print(
        f"{size_text:10} {idle:6.1f} MB idle, {size_mb('Pss'):6.1f} MB after {len(STOPS)} screens, "
        f"at most {LIMIT_MB}; RSS {size_mb('Rss'):6.1f} MB"
    )
    kiosk.close()
    del app


def size_mb(kind: str) -> float:
    """One of this process's sizes, "Pss" or "Rss", in millions of bytes."""
    lines = _ROLLUP.read_text("ascii").splitlines()
    line = next(line for line in lines if line.startswith(f"{kind}:"))
    return int(line.split()[1]) * 1024 / 1e6


if __name__ == "__main__":
    child(*sys.argv[1:]) if sys.argv[1:] else main()
