"""The kiosk beside itself as it was at an earlier commit: make bench-against REV=v0.1.

Both run by turns, with the same Python and libraries, as `bench peers` runs it beside others. The
earlier program may look otherwise: each is measured by its own pictures, and tapped where the
present one has its controls.

KIOSK_RUNS says how many pairs there are. The memory after every screen of each one's own tour, and
what a frame costs where most moves, are measured from inside, as `bench memory` and `bench frames`
do, on each one's own catalogue; a frame by its CPU time, which does not mind that both are moved
through at once.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from kiosk.base.paths import ROOT
from tests.bench._record import record
from tests.bench.frames import FIRST_BUILD
from tests.bench.outside import peers
from tests.bench.outside.display import display
from tests.bench.outside.tree import check_out, make_ready
from tests.bench.outside.visits import PAGE, Burden, Start, Subject, Visit, burdens, seen
from tests.bench.peers import Line, day, told

RUNS = int(os.environ.get("KIOSK_RUNS", "9"))
_SIZE = "1920x1200"
_MEMORY = "from tests.bench.memory import child; child({size!r})"
_FRAMES = """
from time import process_time
from tests.bench.frames import child
child({size!r}, {catalogue!r}, process_time)
"""


def main(revision: str) -> None:
    """Print the ratios, pair by pair, and write them into docs/benchmarks.md."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        stops = peers.write_pages(folder / "pages")
        trees = make_ready(ROOT, folder / "now"), check_out(revision, folder / "before")
        subjects = [
            Subject(
                peers.kiosk(tree.name, tree, folder / f"data {number}"),
                stack.enter_context(display()),
                stops,
            )
            for number, tree in enumerate(trees)
        ]
        starts, visits = list[list[Start]](), list[list[Visit]]()
        for run in range(RUNS):
            print(f"run {run + 1} of {RUNS}", file=sys.stderr)
            starts.append([seen(subject.start) for subject in subjects])
            visits.append([seen(subject.visit) for subject in subjects])
        burden: list[Burden] = burdens(subjects, stops)
        memory = [[_memory(tree) for tree in trees]]
        frames = _frames(trees)

    def line(what: str, unit: str, pairs: list[list[float]], most: float | None = None) -> Line:
        mine, its = ([pair[number] for pair in pairs] for number in (0, 1))
        return Line(what, revision, mine, its, unit, most)

    lines = [
        line("first words", "ms", [[run.words for run in pair] for pair in starts]),
        line("whole idle screen", "ms", [[run.whole for run in pair] for pair in starts]),
        line("a tap at once, front page whole", "ms", [[v.answered for v in p] for p in visits]),
        line("page change", "ms", [[median(v.changes) for v in p] for p in visits]),
        line("memory after the pages", "MB", [[v.memory for v in p] for p in visits]),
        line("memory after every screen", "MB", memory, 0.85),
        line(
            "a frame of the worst movement, p99", "ms", [[max(one.values()) for one in frames]], 0.7
        ),
        *(line(f"a frame, p99: {what}", "ms", [[f[what] for f in frames]]) for what in frames[0]),
        line("CPU in the first minute", "% of a core", [[one.first * 100 for one in burden]]),
        line("CPU at rest after it", "% of a core", [[one.rest * 100 for one in burden]]),
        line("CPU of a visit", "s", [[one.visit for one in burden]]),
        line("CPU of a day", "s", [[day(one, PAGE * (len(stops) - 1)) for one in burden]], 0.8),
    ]
    printed = told(lines)
    print("\n".join(printed))
    record("against", printed)


def _memory(tree: Path) -> float:
    told = _inside(tree, _MEMORY).communicate()[0]
    found = re.search(r"([\d.]+) MB after", told)
    if not found:
        raise RuntimeError(f"{tree} told no memory: {told}")
    return float(found[1])


def _frames(trees: Sequence[Path]) -> list[dict[str, float]]:
    """What one of a hundred frames takes more CPU seconds than, by movement."""
    running = [_inside(tree, _FRAMES) for tree in trees]
    told = [json.loads(one.communicate()[0]) for one in running]
    return [
        {
            movement: quantiles(costs, n=100, method="inclusive")[98] / 1000
            for movement, costs in one.items()
            if movement != FIRST_BUILD
        }
        for one in told
    ]


def _inside(tree: Path, script: str) -> "subprocess.Popen[str]":
    """Run a script of the present tests on the program in `tree`."""
    script = script.format(size=_SIZE, catalogue=str(tree / "catalogue.db"))
    surroundings = {
        "PYTHONPATH": f"{tree}{os.pathsep}{ROOT}",
        "PYTHONSAFEPATH": "1",
        "MALLOC_MMAP_THRESHOLD_": "131072",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    command = [sys.executable, "-c", script]
    return subprocess.Popen(
        command, env=os.environ | surroundings, stdout=subprocess.PIPE, text=True
    )


if __name__ == "__main__":
    main(sys.argv[1])
