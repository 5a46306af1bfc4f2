"""How long the kiosk takes to its first frame, beside a bare PySide6 window.

The bare window is a QQuickView with one QML rectangle; both run by turns, and
each is timed from the start of its process to its first frame. The kiosk's QML is
compiled, as the package has it."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.base.paths import QML
from tests.bench.outside.tree import compile_qml

RUNS = 9
LIMIT = 1.35

BARE = """
import sys, time
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
app = QGuiApplication(sys.argv)
view = QQuickView()
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
def shown():
    print(time.time(), flush=True)
    app.quit()
view.frameSwapped.connect(lambda: QTimer.singleShot(0, shown))
view.showFullScreen()
app.exec()
del view
"""

KIOSK = """
import gc
gc.disable()  # as the command does before it imports the app, and this
from kiosk.base.imports import import_plainly
import_plainly()
import sys, time
from pathlib import Path
from kiosk.__main__ import main
from kiosk.app import composition, unattended
composition.QML = Path(sys.argv[1])
def shown(*_):
    print(time.time(), flush=True)
    unattended.QGuiApplication.exit()
unattended._finish = shown
main([])
"""


def main() -> None:
    """Print both medians and their ratio; the first run of each only warms the caches."""
    times: dict[str, list[float]] = {"bare window": [], "kiosk": []}
    with TemporaryDirectory() as folder:
        rectangle = Path(folder) / "Rectangle.qml"
        rectangle.write_text("import QtQuick\nRectangle { color: 'red' }\n", encoding="utf-8")
        compiled = Path(folder) / "qml"
        shutil.copytree(QML, compiled)
        compile_qml(compiled)
        for run in range(RUNS + 1):
            for name, script, qml in (
                ("bare window", BARE, rectangle),
                ("kiosk", KIOSK, compiled),
            ):
                seconds = _seconds(script, qml)
                if run:
                    times[name].append(seconds)
    medians = {name: statistics.median(found) * 1000 for name, found in times.items()}
    for name, median in medians.items():
        spread = f"{min(times[name]) * 1000:.0f} to {max(times[name]) * 1000:.0f}"
        print(f"{name:12} {median:6.0f} ms to the first frame ({spread}, {RUNS} runs)")
    ratio = statistics.median(k / b for b, k in zip(*times.values(), strict=True))
    print(f"ratio        {ratio:6.2f} pair by pair, at most {LIMIT}")


def _seconds(script: str, qml: Path) -> float:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.setdefault("QT_QUICK_BACKEND", "software")
    start = time.time()
    command = [sys.executable, "-c", script, str(qml)]
    shown = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    return float(shown.stdout) - start


if __name__ == "__main__":
    main()
