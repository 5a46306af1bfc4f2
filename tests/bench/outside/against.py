"""The kiosk beside itself as it was at an earlier commit: make bench-against REV=v0.1.

Both run by turns, with the same Python and libraries, as `bench peers` runs it beside others. The
earlier program may look otherwise: each is measured by its own pictures, and tapped where the
present one has its controls.
"""

import sys
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from kiosk.base.paths import ROOT
from tests.bench.outside import peers
from tests.bench.outside.display import display
from tests.bench.outside.tree import check_out, make_ready
from tests.bench.outside.visits import PAGE, Burden, Start, Subject, Visit, burdens, seen
from tests.bench.peers import Line, day, told

RUNS = 9


def main(revision: str) -> None:
    """Print the ratios, pair by pair."""
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

    def line(what: str, unit: str, pairs: list[list[float]]) -> Line:
        mine, its = ([pair[number] for pair in pairs] for number in (0, 1))
        return Line(what, revision, mine, its, unit)

    lines = [
        line("first words", "ms", [[run.words for run in pair] for pair in starts]),
        line("whole idle screen", "ms", [[run.whole for run in pair] for pair in starts]),
        line("a tap at once, front page whole", "ms", [[v.answered for v in p] for p in visits]),
        line("page change", "ms", [[median(v.changes) for v in p] for p in visits]),
        line("memory after the pages", "MB", [[v.memory for v in p] for p in visits]),
        line("CPU in the first minute", "% of a core", [[one.first * 100 for one in burden]]),
        line("CPU at rest after it", "% of a core", [[one.rest * 100 for one in burden]]),
        line("CPU of a visit", "s", [[one.visit for one in burden]]),
        line("CPU of a day", "s", [[day(one, PAGE * (len(stops) - 1)) for one in burden]]),
    ]
    print("\n".join(told(lines)))


if __name__ == "__main__":
    main(sys.argv[1])
