"""What a programme of many partners costs: to build, check and release it, and to use it.

Run by `python -m tests.bench programme`, or with sizes: `python -m tests.bench.programme 300`. Each
measure is taken in a process of its own, by its CPU time, which is the same on a busy machine. The
release is the first one, the delta that of one changed rate. What a member does is measured until
it has been drawn, by the software renderer at 1280x800; memory is the PSS at the end of it. The
last column of the table is how much more 10,000 partners cost than 100.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from tests.bench._charts import curves
from tests.bench._record import DOCS, table
from tests.bench.memory import size_mb

SIZES = (10, 100, 300, 1_000, 10_000)
DAY = date(2026, 11, 22)
ROUNDS = 5
"""The middle one is told."""
CHARTS = {
    "publisher": (
        "What a publisher does, CPU seconds by the number of partners",
        ("build, s", "check, s", "release, s", "delta, s"),
    ),
    "tablet": (
        "What a tablet does, CPU ms by the number of partners",
        (
            "start, ms",
            "open the catalogue, ms",
            "category, ms",
            "open search, ms",
            "key, 'e', ms",
        ),
    ),
    "memory": (
        "Memory and files, MB by the number of partners",
        ("memory, MB", "memory of the release, MB", "catalogue, MB", "delta, MB"),
    ),
}
LIMITS = {"check, s": 10, "release, s": 60, "memory of the release, MB": 1_000, "memory, MB": 140}
LIMIT_MS = 100
"""Of all that a member does."""

Found = tuple[str, float]


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print a table of what each measure is for each size, and draw the charts."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    found: dict[str, dict[float, float]] = {}
    for partners in sizes:
        with TemporaryDirectory() as folder:
            for measure in ("build", "check", "release", "use"):
                command = [sys.executable, "-m", "tests.bench.programme", measure, folder]
                command.append(str(partners))
                run = subprocess.run(
                    command, check=True, env=os.environ | surroundings, stdout=subprocess.PIPE
                )
                for what, figure in map(json.loads, run.stdout.splitlines()):
                    found.setdefault(what, {})[partners] = figure
    heads = ("what", *(f"{size:,}" for size in sizes), "at most", "times")
    print("\n".join(table(heads, (_row(what, line) for what, line in found.items()))), flush=True)
    for name, (title, wanted) in CHARTS.items() if sizes == SIZES else ():
        lines = {what: found[what] for what in wanted}
        curves(DOCS / "benchmarks" / f"{name}.svg", title, lines)
        print(f"\n![{title}](benchmarks/{name}.svg)")


def _row(what: str, line: dict[float, float]) -> list[str]:
    most = LIMITS.get(what, LIMIT_MS if what.endswith("ms") and what != "start, ms" else "")
    few, many = line.get(100, 0), line.get(10_000, 0)
    times = f"{many / few:.1f}" if few > 0 and many > 0 else ""
    return [what, *(f"{figure:.3g}" for figure in line.values()), str(most), times]


def child(measure: str, folder: Path, partners: int) -> None:
    """Take one measure of the programme that is built in `folder`."""
    measures: dict[str, Callable[[Path, int], Iterator[Found]]] = {
        "build": _build,
        "check": _check,
        "release": _release,
        "use": _use,
    }
    for found in measures[measure](folder, partners):
        print(json.dumps(found), flush=True)


def _build(folder: Path, partners: int) -> Iterator[Found]:
    from kiosk.base.paths import ASSETS
    from kiosk.catalogue.build import build
    from tests.programme import write_programme

    write_programme(folder / "content", partners)
    seconds = _seconds(lambda: build(folder / "content", ASSETS / "media", folder / "catalogue.db"))
    yield "build, s", seconds
    yield "catalogue, MB", (folder / "catalogue.db").stat().st_size / 1e6


def _check(folder: Path, _: int) -> Iterator[Found]:
    from kiosk.catalogue.check import check
    from kiosk.catalogue.checks.judge import judge

    def both() -> None:
        check(folder / "catalogue.db")
        judge(folder / "catalogue.db", DAY)

    yield "check, s", _seconds(both)


def _release(folder: Path, _: int) -> Iterator[Found]:
    import resource

    from kiosk.catalogue.restamp import restamp
    from kiosk.sync.deltas import make
    from kiosk.sync.publish.ceremony import create
    from kiosk.sync.publish.release import release
    from tests.bench.sync import ONE_RATE, edit
    from tests.sync.repositories import KEYS

    now = datetime.now(UTC)
    restamp(folder / "catalogue.db", 2, DAY, folder / "stamped.db")
    create(folder / "repository", KEYS, {}, now)
    seconds = _seconds(lambda: release(folder / "repository", folder / "stamped.db", KEYS, now))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    yield "release, s", seconds
    yield "memory of the release, MB", megabytes
    shutil.rmtree(folder / "repository")
    old = (folder / "stamped.db").read_bytes()
    edit(folder / "stamped.db", folder / "edited.db", ONE_RATE, [(1,)])
    new = (folder / "edited.db").read_bytes()
    made: list[bytes] = []
    yield "delta, s", _seconds(lambda: made.append(make(old, new)))
    yield "delta, MB", len(made[0]) / 1e6


def _use(folder: Path, _: int) -> Iterator[Found]:
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
    yield "open the catalogue, ms", (process_time() - started) * 1000
    kiosk = Kiosk(catalogue, QSize(1280, 800), lambda: DAY, still=True, now=StoppedClock())
    settle(kiosk)
    yield "start, ms", (process_time() - started) * 1000
    kiosk.navigation.home()
    settle(kiosk)
    pages, calculator = kiosk.pages, kiosk.pages.calculator.search
    large = max(catalogue.partner_counts().items(), key=lambda item: item[1])[0]

    def timed(name: str, act: Callable[[], object], undo: Callable[[], object]) -> Found:
        times = []
        for _ in range(ROUNDS):
            undo()
            settle(kiosk)
            begun = process_time()
            act()
            kiosk.window.grabWindow()
            times.append((process_time() - begun) * 1000)
        return f"{name}, ms", sorted(times)[ROUNDS // 2]

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
    yield "memory, MB", size_mb("Pss")
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
