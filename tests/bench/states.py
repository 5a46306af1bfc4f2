"""What cannot be read in any state of the tour, at four sizes and in three languages.

Run by `python -m tests.bench states`, without a display; `tests/app/test_states.py` asserts two
of the sizes.
"""

import os

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.domain.languages import Language
from kiosk.session.clock import StoppedClock
from kiosk.tour.draw import STOPS
from kiosk.tour.rest import settle
from kiosk.tour.states import states
from tests.app.kiosks import built
from tests.app.readable import unreadable

SIZES = (QSize(1280, 800), QSize(800, 1280), QSize(1920, 1200), QSize(1200, 1920))


def measure(size: QSize) -> None:
    """Print how many states of one size were read, and what cannot be read in them."""
    kiosk = built(size, StoppedClock())
    read = failing = 0
    for stop in (*STOPS, *states(kiosk.library.catalogue)):
        stop.go(kiosk)
        for language in reversed(Language):
            kiosk.library.speak(language)
            settle(kiosk)
            read += 1
            for what in unreadable(kiosk):
                failing += 1
                print(f"  {stop.name}, {language}: {what}")
    kiosk.close()
    print(f"{size.width()}x{size.height()}: {failing} faults in {read} states")


def main() -> None:
    """Measure each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Kept until the end: without it no window opens.
    application = QGuiApplication.instance() or QGuiApplication([])
    for size in SIZES:
        measure(size)
    del application
