"""How many texts fail on any tablet: its screen's pixels, how Qt scales them, held either way.

Run by `python -m tests.bench tablets`, without a display, in some ten minutes. It looks at what
`text_sizes` looks at, in Danish, at 100 and 200 percent.
"""

import os
import subprocess
import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.clock import StoppedClock
from tests.app.kiosks import built
from tests.bench.text_sizes import measure

SCREENS = (QSize(2160, 1440), QSize(2880, 1920))
SCALES = (1, 1.5, 2, 3)
SMALL = QSize(800, 480)
"""Nobody scales a screen that is so small."""


def look(width: int, height: int) -> None:
    """Measure one screen of so many pixels, as large as Qt then says that it is."""
    # Kept until the end: without it no window opens.
    application = QGuiApplication([])
    ratio = application.primaryScreen().devicePixelRatio()
    window = QSize(round(width / ratio), round(height / ratio))
    kiosk = built(window, StoppedClock())
    assert kiosk.window.devicePixelRatio() == ratio
    print(f"{width}x{height}, scale {ratio:g}:", flush=True)
    measure(kiosk, window, "da", percents=(100, 200))
    kiosk.close()


def main() -> None:
    """Measure each screen, scaled and turned, in a process of its own: Qt scales when it starts."""
    tried = [(SMALL, 1.0), *((screen, scale) for screen in SCREENS for scale in SCALES)]
    for screen, scale in tried:
        for way in (screen, screen.transposed()):
            environment = {
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": str(scale),
                "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
            }
            run = f"from tests.bench.tablets import look; look({way.width()}, {way.height()})"
            subprocess.run([sys.executable, "-c", run], env=environment, check=True)
