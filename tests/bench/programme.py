"""What a programme of many partners costs: to build, check and release it, and to use it.

Run by `python -m tests.bench programme`, or with sizes: `python -m tests.bench.programme 300`. Each
measure is taken in a process of its own, by its CPU time, which is the same on a busy machine. The
release is the first one. What a member does is measured until it has been drawn, by the software
renderer at 1280x800; memory is the PSS at the end of it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from tests.bench.memory import size_mb

SIZES = (10, 300, 1_000, 10_000)
DAY = date(2026, 11, 22)
LIMIT_MS = 100
ROUNDS = 5
"""The middle one is told."""


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print what each measure is for each size."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    for partners in sizes:
        with TemporaryDirectory() as folder:
            for measure in ("build", "check", "release", "use"):
                command = [sys.executable, "-m", "tests.bench.programme", measure, folder]
                command.append(str(partners))
                subprocess.run(command, check=True, env=os.environ | surroundings)


def child(measure: str, folder: Path, partners: int) -> None:
    """Take one measure of the programme that is built in `folder`."""
    measures: dict[str, Callable[[Path, int], Iterator[str]]] = {
        "build": _build,
        "check": _check,
        "release": _release,
        "use": _use,
    }
    for line in measures[measure](folder, partners):
        print(f"{partners:6} {line}", flush=True)


def _build(folder: Path, partners: int) -> Iterator[str]:
    from kiosk.base.paths import ASSETS
    from kiosk.catalogue.build import build
    from tests.programme import write_programme

    write_programme(folder / "content", partners)
    seconds = _seconds(lambda: build(folder / "content", ASSETS / "media", folder / "catalogue.db"))
    yield f"build {seconds:.1f} s, {(folder / 'catalogue.db').stat().st_size / 1e6:.1f} MB"


def _check(folder: Path, _: int) -> Iterator[str]:
    from kiosk.catalogue.check import check
    from kiosk.catalogue.checks.judge import judge

    def both() -> None:
        check(folder / "catalogue.db")
        judge(folder / "catalogue.db", DAY)

    yield f"check {_seconds(both):.1f} s, at most 10"


def _release(folder: Path, _: int) -> Iterator[str]:
    import resource

    from kiosk.catalogue.restamp import restamp
    from kiosk.sync.publish.ceremony import create
    from kiosk.sync.publish.release import release
    from tests.sync.repositories import KEYS

    now = datetime.now(UTC)
    restamp(folder / "catalogue.db", 2, DAY, folder / "stamped.db")
    create(folder / "repository", KEYS, {}, now)
    seconds = _seconds(lambda: release(folder / "repository", folder / "stamped.db", KEYS, now))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    yield f"release {seconds:.1f} s, at most 60; {megabytes:.0f} MB, at most 1000"
    shutil.rmtree(folder / "repository")


def _use(folder: Path, _: int) -> Iterator[str]:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.composition import Kiosk
    from kiosk.catalogue.repository import CatalogueRepository
    from kiosk.session.clock import StoppedClock
    from kiosk.tour.rest import settle
    from kiosk.viewmodels.search import SearchViewModel

    app = QGuiApplication([])
    started = process_time()
    catalogue = CatalogueRepository.open(folder / "catalogue.db")
    kiosk = Kiosk(catalogue, QSize(1280, 800), lambda: DAY, still=True, now=StoppedClock())
    settle(kiosk)
    yield f"start {(process_time() - started) * 1000:.0f} ms"
    kiosk.navigation.home()
    settle(kiosk)
    pages, calculator = kiosk.pages, kiosk.pages.calculator.search
    large = max(catalogue.partner_counts().items(), key=lambda item: item[1])[0]

    def timed(name: str, act: Callable[[], object], undo: Callable[[], object]) -> str:
        times = []
        for _ in range(ROUNDS):
            undo()
            settle(kiosk)
            begun = process_time()
            act()
            kiosk.window.grabWindow()
            times.append((process_time() - begun) * 1000)
        return f"{name} {sorted(times)[ROUNDS // 2]:.0f} ms, at most {LIMIT_MS}"

    def speak(language: str) -> Callable[[], None]:
        return lambda: kiosk.library.speak(language)

    def find(search: SearchViewModel, typed: str) -> Callable[[], None]:
        return lambda: search.find(typed)

    home, speaking = kiosk.navigation.home, (speak("en"), speak("da"))
    yield timed("front page", home, lambda: kiosk.navigation.openCategory("bil"))
    yield timed("category", lambda: kiosk.navigation.openCategory(large), home)
    yield timed("letters", lambda: pages.category.narrow("eh"), lambda: pages.category.narrow(""))
    yield timed("language, category", *speaking)
    search = pages.category.search
    yield timed("open search, category", search.begin, search.close)
    home()
    search = pages.home.search
    yield timed("open search", search.begin, search.close)
    for typed in ("e", "ek", "eks", "eksempel s"):
        yield timed(f"key, {typed!r}", find(search, typed), find(search, typed[:-1]))
    yield timed("language, search", *speaking)
    kiosk.navigation.openCalculator("")
    yield timed("open search, calculator", calculator.begin, calculator.close)
    yield timed("key, calculator", find(calculator, "e"), find(calculator, ""))
    yield timed("end of a visit", pages.visit.end, lambda: kiosk.navigation.openCalculator(""))
    yield f"memory {size_mb('Pss'):.0f} MB"
    kiosk.close()
    del app


def _seconds(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started


if __name__ == "__main__":
    if len(sys.argv) == 4:
        child(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
