"""A kiosk that lives on until it is killed: python live_on.py FOLDER.

It serves visits, changes settings and saves its counts, all at once, and tells on standard output
what has been kept: "store N", "visit MOMENT".
"""

import os
import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk, open_catalogue
from kiosk.base.paths import SHIPPED_CATALOGUE


def tell(words: str) -> None:
    os.write(1, f"{words}\n".encode("ascii"))


def fail(error: Exception) -> None:
    tell(f"failed {error}")


def main(folder: Path) -> None:
    app = QGuiApplication([])
    catalogue = open_catalogue([SHIPPED_CATALOGUE])
    assert catalogue
    kiosk = Kiosk(catalogue, QSize(1280, 800), still=True, data=folder)
    numbers = count()

    def live() -> None:
        number = next(numbers)
        kiosk.settings_files.choose(store=f"Butik {number}", table_mode=number % 2 == 0)
        tell(f"store {number}")
        kiosk.navigation.home()
        kiosk.navigation.openPartner("synoptik", "hjemmet")
        kiosk.pages.visit.end()
        tell(f"visit {time.monotonic()}")
        if number % 5 == 0:
            assert kiosk.exporting
            kiosk.pages.jobs.start(kiosk.exporting.save, lambda _: None, fail)

    timer = QTimer(interval=10)
    timer.timeout.connect(live)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
