"""The kiosk beside what would be used instead: from outside, by what stands on the screen and when.

By turns, on two displays (Xvfb) of 1280x800 without a GPU: the smallest window of PySide6, the
kiosk as it stands in the store, and Chromium in its kiosk mode on the same screens as plain pages
(`tests/bench/outside`). A start is measured from the start of the process.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeVar

from kiosk.base.paths import ROOT
from tests.bench._charts import Bar, bars
from tests.bench._record import DOCS, table
from tests.bench.outside import peers
from tests.bench.outside.display import display
from tests.bench.outside.tree import make_ready
from tests.bench.outside.visits import MINUTE, PAGE, Burden, Start, Subject, Visit, burdens, seen

RUNS = 9
DAY, VISITS = 10 * 3600, 200
"""A simulated day in a store: its seconds, and how many visits there are in it."""


BROWSER = "Chromium"
CHART = "benchmarks/peers.svg"

Found = TypeVar("Found")
Pair = tuple[Found, Found]
"""What was found of the kiosk, and beside it of the browser."""


class Line(NamedTuple):
    """What was measured: the figures of each run of one program, and of another, in `unit`.

    Their ratio, pair by pair, is to be `most` at most.
    """

    what: str
    other: str
    mine: Sequence[float]
    its: Sequence[float]
    unit: str
    most: float | None = None

    @property
    def ratio(self) -> float:
        """The median of the ratios, pair by pair."""
        return median(one / two for one, two in zip(self.mine, self.its, strict=True))


def main() -> None:
    """Measure them, print the table and draw its chart."""
    if lacks := peers.missing():
        print(f"not run: {lacks}")
        return
    found = measure()
    print("\n".join(told(found)))
    rows = [Bar(f"{line.what}, of {line.other}", line.ratio, line.most) for line in found]
    bars(DOCS / CHART, "The kiosk in proportion to another program (yellow: at most)", rows)
    print(f"\n![The ratios as bars]({CHART})")


def told(found: Sequence[Line]) -> list[str]:
    """A table of them, the ratios first."""
    heads = ("what", "of that of", "ratio", "at most", "kiosk", "the other")
    return table(
        heads,
        (
            (
                *(line.what, line.other, f"**{line.ratio:.2f}**"),
                "" if line.most is None else f"{line.most:.2f}",
                *(_spread(figures, line.unit) for figures in (line.mine, line.its)),
            )
            for line in found
        ),
    )


def measure() -> list[Line]:
    """Run them by turns."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        stops = peers.write_pages(folder / "pages")
        tree = make_ready(ROOT, folder / "tree")
        one, other = (stack.enter_context(display()) for _ in range(2))
        bare = Subject(peers.bare_window(folder), one)
        kiosk = Subject(peers.kiosk("kiosk", tree, folder / "data"), one, stops)
        browser = Subject(peers.chromium(folder / "pages", folder / "profile"), other, stops)
        shown, starts, visits = list[Start](), list[Pair[Start]](), list[Pair[Visit]]()
        for run in range(RUNS):
            print(f"run {run + 1} of {RUNS}", file=sys.stderr)
            shown.append(seen(bare.start))
            starts.append((seen(kiosk.start), seen(browser.start)))
            visits.append((seen(kiosk.visit), seen(browser.visit)))
        print("two minutes of rest, and one of visits", file=sys.stderr)
        burden = burdens((kiosk, browser), stops)
    return [
        *_starts(starts, shown),
        *_visits(visits),
        *_burdens((burden[0], burden[1]), PAGE * (len(stops) - 1)),
    ]


def _starts(starts: Sequence[Pair[Start]], shown: Sequence[Start]) -> Iterator[Line]:
    bare = [run.whole for run in shown]
    for what, figure, of_browser, of_bare in (
        ("whole idle screen", _whole, 0.40, 1.9),
        ("first words", _words, None, 1.25),
    ):
        mine, its = ([figure(pair[number]) for pair in starts] for number in (0, 1))
        yield Line(what, BROWSER, mine, its, "ms", of_browser)
        yield Line(what, "a bare window", mine, bare, "ms", of_bare)


def _whole(run: Start) -> float:
    return run.whole


def _words(run: Start) -> float:
    return run.words


def _visits(visits: Sequence[Pair[Visit]]) -> Iterator[Line]:
    rows: tuple[tuple[str, Callable[[Visit], float], str, float | None], ...] = (
        ("start, a tap at once, front page whole", lambda run: run.answered, "ms", 0.5),
        ("from that tap to the whole front page", lambda run: run.answer, "ms", None),
        (
            "page change, from the tap to whole",
            lambda run: median(run.changes),
            "ms",
            None,
        ),
        ("memory (PSS) after the pages", lambda run: run.memory, "MB", 0.18),
    )
    for what, figure, unit, most in rows:
        mine, its = ([figure(pair[number]) for pair in visits] for number in (0, 1))
        yield Line(what, BROWSER, mine, its, unit, most)


def _burdens(burden: Pair[Burden], length: float) -> Iterator[Line]:
    for what, figures, unit in (
        (
            "CPU in the first minute without anybody",
            [one.first * 100 for one in burden],
            "% of a core",
        ),
        ("CPU at rest after it", [one.rest * 100 for one in burden], "% of a core"),
        ("CPU of a visit", [one.visit for one in burden], "s"),
        ("CPU of a day in the store", [day(one, length) for one in burden], "s"),
    ):
        mine, its = figures
        yield Line(what, BROWSER, [mine], [its], unit)


def day(one: Burden, length: float) -> float:
    """CPU seconds of a day with visits of so many seconds, each with its first minute after it."""
    quiet = DAY - VISITS * (length + MINUTE)
    return VISITS * (one.visit + MINUTE * one.first) + quiet * one.rest


def _spread(figures: Sequence[float], unit: str) -> str:
    shown = [figure * 1000 for figure in figures] if unit == "ms" else figures
    digits = 2 if max(shown) < 10 else 0
    middle = f"{median(shown):.{digits}f} {unit}"
    if len(shown) == 1:
        return middle
    return f"{middle} ({min(shown):.{digits}f} to {max(shown):.{digits}f})"


if __name__ == "__main__":
    main()
