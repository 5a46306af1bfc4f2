"""How many texts fail at each size of the reading help: cut, off the screen, or over another.

Run by `python -m tests.bench text_sizes`, without a display. It looks at every stop that members
see, in Danish, and prints the failing ones of the largest size.
"""

import os

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.clock import StoppedClock
from kiosk.tour.members import MEMBER_STOPS
from kiosk.tour.rest import settle
from kiosk.tour.table import TABLE_STOPS
from kiosk.viewmodels.reading import SIZES
from tests.app.kiosks import built
from tests.app.layout import faults, texts

WINDOWS = (QSize(1280, 800), QSize(800, 1280))
COVERED = {"reading", "table-reading", "idle-warning", "questions", "question-open"}
COVERED |= {"question-unanswered", "takeaway-large"}
COVERED |= {"attract", "receipt-torn", "step-3", "table-step-3"}
"""Where one thing lies over another, or aslant, which is not told from a fault."""


def measure(window: QSize, percent: int) -> None:
    """Print the figures of one window and one size of text."""
    kiosk = built(window, StoppedClock())
    checked, failing, told = 0, 0, []
    for stop in (*MEMBER_STOPS, *TABLE_STOPS):
        stop.go(kiosk)
        kiosk.pages.reading.resize(percent)
        settle(kiosk)
        if stop.name not in COVERED:
            checked += len(texts(kiosk))
            found = list(faults(kiosk))
            failing += len(found)
            told += [f"  {stop.name}: {fault}" for fault in found]
    kiosk.close()
    print(f"{window.width()}x{window.height()} at {percent} %: {failing} faults, {checked} texts")
    if percent == SIZES[-1]:
        print("\n".join(told))


def main() -> None:
    """Measure each window at each size of text."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Kept until the end: without it no window opens.
    application = QGuiApplication.instance() or QGuiApplication([])
    for window in WINDOWS:
        for percent in SIZES:
            measure(window, percent)
    del application
