"""A kiosk in a process of its own, in whose search letters are typed, and whose visit then ends.

Each line of the input is a letter to tap, or "end"; a line of the output says what was done. The
letters never stand together in either.
"""

import os
import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import built


def main() -> None:
    """Do as the lines say."""
    application = QGuiApplication([])
    kiosk = built(QSize(1280, 800), StoppedClock())
    kiosk.navigation.home()
    kiosk.pages.home.search.begin()
    settle(kiosk)
    hand = Hand(kiosk)
    for line in sys.stdin:
        if line.strip() == "end":
            kiosk.pages.visit.end()
            settle(kiosk)
            settle(kiosk)
        else:
            hand.tap(line.strip())
        print("done", flush=True)
    kiosk.close()
    del application


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
