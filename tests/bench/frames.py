"""What a frame costs, from synchronising to the swap, while the kiosk moves.

Run by `python -m tests.bench frames`. The software renderer is measured without a display; OpenGL
(llvmpipe where there is no GPU, for the record) needs Xvfb.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from kiosk.base.paths import ASSETS
from kiosk.catalogue.build import build
from tests.programme import write_programme

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

RUNS = (("software", "1280x800"), ("software", "1920x1200"), ("opengl", "1920x1200"))
PARTNERS = 60
ROUNDS = 4
LIMIT_MS = 16.7
FIRST_BUILD = "page's first build"
"""What goes before a page's first frame, with the wait for that; nothing moves then."""


def main() -> None:
    """Print median, p95, p99 and maximum of each movement, renderer and size."""
    with TemporaryDirectory() as folder:
        content, catalogue = Path(folder) / "content", Path(folder) / "catalogue.db"
        write_programme(content, PARTNERS)
        build(content, ASSETS / "media", catalogue)
        print(f"{'':38} median    p95    p99    max ms")
        for renderer, size in RUNS:
            for movement, costs in _measure(renderer, size, catalogue):
                cut = quantiles(costs, n=100, method="inclusive")
                row = (cut[49], cut[94], cut[98], max(costs))
                free = renderer == "opengl" or movement == FIRST_BUILD
                late = "" if free or cut[98] < LIMIT_MS else "  over"
                figures = "".join(f"{value:7.1f}" for value in row)
                print(f"{renderer:9}{size:10}{movement:18} {figures}{late}", flush=True)


def _measure(renderer: str, size: str, catalogue: Path) -> Iterator[tuple[str, list[float]]]:
    command = [sys.executable, "-m", "tests.bench.frames", size, str(catalogue)]
    environment = dict(os.environ)
    if renderer == "software":
        environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    elif shutil.which("xvfb-run"):
        environment |= {"QT_QPA_PLATFORM": "xcb", "QSG_RHI_BACKEND": "opengl"}
        environment |= {"QSG_RENDER_LOOP": "basic"}
        environment.pop("QT_QUICK_BACKEND", None)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24", *command]
    else:
        print(f"{renderer:9}{size:10}not run: xvfb-run is not installed")
        return
    run = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    yield from json.loads(run.stdout).items()


def child(size_text: str, catalogue_path: str, clock: Callable[[], float] = perf_counter) -> None:
    """Move through one kiosk and print the costs of its frames in ms of `clock`, by movement."""
    from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.composition import Kiosk
    from kiosk.catalogue.repository import CatalogueRepository
    from kiosk.domain.screens import Screen
    from kiosk.session.navigation import Route

    app = QGuiApplication([])
    width, height = (int(part) for part in size_text.split("x"))
    kiosk = Kiosk(
        CatalogueRepository.open(Path(catalogue_path)),
        QSize(width, height),
        today=lambda: date(2026, 11, 22),
    )
    _ = kiosk.pages
    costs: list[float] = []
    built: list[float] = []
    started = [0.0]

    opened = [0.0]

    def begin() -> None:
        started[0] = clock()
        if opened[0]:
            built.append((started[0] - opened[0]) * 1000)
            opened[0] = 0.0

    def end() -> None:
        if started[0]:
            costs.append((clock() - started[0]) * 1000)
            started[0] = 0.0

    kiosk.window.beforeSynchronizing.connect(begin, Qt.ConnectionType.DirectConnection)
    kiosk.window.frameSwapped.connect(end, Qt.ConnectionType.DirectConnection)

    def rest(ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    @contextmanager
    def movement(name: str) -> Iterator[None]:
        rest(400)
        costs.clear()
        yield
        result[name] = list(costs)

    pages = (
        Route(Screen.HOME),
        Route(Screen.CATEGORY, "oplevelser"),
        Route(Screen.PARTNER, "synoptik", "hjemmet"),
        Route(Screen.QR),
    )
    result: dict[str, list[float]] = {}
    with movement("page's first show"):
        for page in pages:
            opened[0] = clock()
            kiosk.navigation.open(page)
            rest(340)
    result[FIRST_BUILD] = built
    with movement("page change"):
        for _ in range(ROUNDS):
            for page in pages:
                kiosk.navigation.open(page)
                rest(340)
    with movement("moving scenes"):
        for position in range(1, 10):
            kiosk.navigation.openStory("lones-aar", position)
            rest(5000)
    kiosk.navigation.openStory("lones-aar", 1)
    with movement("receipt prints"):
        for position in range(2, 10):
            kiosk.navigation.openStory("lones-aar", position)
            rest(900)
    kiosk.navigation.openCalculator("tui")
    with movement("bag fills"):
        for _ in range(ROUNDS):
            for key in (*"30000", *"<<<<<"):
                if key == "<":
                    kiosk.pages.calculator.erase()
                else:
                    kiosk.pages.calculator.press(int(key))
                rest(120)
    with movement("receipt is torn"):
        for _ in range(ROUNDS):
            kiosk.pages.calculator.press(9)
            kiosk.pages.calculator.write()
            rest(400)
            kiosk.pages.receipt.clear()
            rest(400)
            # Typing takes the message away, and the receipt falls.
            kiosk.pages.calculator.clear()
            rest(500)
    kiosk.navigation.openCategory("hjemmet")
    with movement("list flick"):
        _flick(kiosk.window, rest)
    kiosk.pages.table.lay()
    with movement("table mode"):
        for _ in range(ROUNDS):
            for step in kiosk.library.catalogue.steps():
                kiosk.navigation.openStep(step.id)
                rest(400)
    kiosk.pages.visit.end()
    with movement("idle screen's show"):
        rest(42_000)  # two of its messages, printed and paid
    kiosk.close()
    del app
    print(json.dumps(result))


def _flick(window: "QQuickWindow", rest: Callable[[int], None]) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for start, finish in ((600, 250), (600, 250), (250, 600), (250, 600)) * 2:
        QTest.mousePress(window, left, none, QPoint(300, start))
        for step in range(1, 9):
            QTest.mouseMove(window, QPoint(300, start + (finish - start) * step // 8))
            rest(8)
        QTest.mouseRelease(window, left, none, QPoint(300, finish))
        rest(500)


if __name__ == "__main__":
    child(sys.argv[1], sys.argv[2]) if sys.argv[1:] else main()
