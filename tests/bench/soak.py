"""Day after day in the store: what a tablet takes does not grow. Run by its name.

A simulated day is ten hours, of which the clock on the wall tells: 200 visits, three syncs, one of
which finds no network, and a crash at noon, after which the kiosk starts again. The same data
folder lives through all of them; KIOSK_DAYS says how many, by default 100. A real kiosk does all of
it, as in `tests/faults`, in a process of its own for each start: it draws each page, and goes on to
the next one without a wait.
"""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from kiosk.sync.publish.repository import StaticRepository
from tests.bench._charts import curves
from tests.bench._record import DOCS, table
from tests.faults.data import Tablet, make, tablet
from tests.faults.tablet import Asked, Told
from tests.sync.repositories import KEYS

DAYS = int(os.environ.get("KIOSK_DAYS", "100"))
PARTS = ((9, 70, "", False), (11, 60, "nowhere", True), (13, 70, "", False))
"""The parts of a day: the hour, its visits, where no network is found, and a crash after it."""
CHART = "benchmarks/soak.svg"


class Day(NamedTuple):
    """What a day took: bytes of memory and of the data folder, open files, CPU seconds, and those
    of its dearest frames; `lost` is how many visits are not counted, beside the one that each crash
    may cost."""

    memory: float
    disk: float
    handles: float
    cpu: float
    frame: float
    lost: float


SHOWN = (
    ("most memory (RSS), MB", 1e6, 1),
    ("data folder, MB", 1e6, 2),
    ("open files", 1, 0),
    ("CPU of a day, s", 1, 1),
    ("frame's CPU, p99, ms", 1e-3, 1),
    ("visits that a day lost", 1, 0),
)
"""How each of them is called, its unit and its digits."""


def main() -> None:
    """Print what the first days and the last ones took, and draw all of them."""
    with TemporaryDirectory() as folder, tablet() as started:
        data, repository = make(Path(folder) / "made")
        days = live(started, data, repository, DAYS)
    fifth = max(1, DAYS // 5)
    heads = (f"of {DAYS} days with 200 visits each", "the first fifth", "the last fifth")
    print("\n".join(table(heads, _rows(days[:fifth], days[-fifth:]))))
    lines = {
        what: {float(day): taken[number] / unit for day, taken in enumerate(days, 1)}
        for number, (what, unit, _) in enumerate(SHOWN[:-1])
    }
    curves(DOCS / CHART, "What a day in the store takes, day after day", lines)
    print(f"\n![What each day took]({CHART})")


def live(started: Tablet, data: Path, repository: Path, days: int) -> list[Day]:
    """Let the tablet on the data folder `data` live for so many days."""
    found = []
    visits = started.start(Asked(str(data))).visits
    first = datetime.now(UTC).replace(hour=9, minute=0, tzinfo=None)
    for number in range(days):
        moment = first + timedelta(days=number)
        data.with_name("boot_id").write_text(str(number), "ascii")
        _renew(repository, moment)
        parts = [_part(started, data, repository, moment, part) for part in PARTS]
        served = sum(part[1] for part in PARTS)
        found.append(
            Day(
                max(told.memory for told in parts),
                sum(file.lstat().st_size for file in data.rglob("*") if file.is_file()),
                max(told.handles for told in parts),
                sum(told.cpu for told in parts),
                max(told.frame for told in parts),
                max(0, visits + served - parts[-1].visits),
            )
        )
        visits = parts[-1].visits
        print(f"day {number + 1} of {days}: {found[-1]}", file=sys.stderr)
    return found


def _part(
    started: Tablet, data: Path, repository: Path, day: datetime, part: tuple[int, int, str, bool]
) -> Told:
    hour, visits, wrong, crash = part
    moment = day.replace(hour=hour).isoformat()
    source = repository / wrong if wrong else repository
    told = started.start(Asked(str(data), str(source), moment, visits, crash, brief=True))
    expected = -9 if crash else 0
    if told.ended != expected or told.bugs or told.safe:
        raise RuntimeError(f"on {moment}: ended with {told.ended}, {told.bugs} bugs: {told.why}")
    return told


def _renew(repository: Path, moment: datetime) -> None:
    published = StaticRepository(repository, moment.replace(tzinfo=UTC) - timedelta(hours=6), KEYS)
    published.do_snapshot(force=True)
    published.do_timestamp(force=True)
    published.commit()


def _rows(first: Sequence[Day], last: Sequence[Day]) -> list[tuple[str, str, str]]:
    def most(days: Sequence[Day], number: int, unit: float, digits: int) -> str:
        return f"{max(day[number] for day in days) / unit:.{digits}f}"

    return [
        (what, most(first, number, unit, digits), most(last, number, unit, digits))
        for number, (what, unit, digits) in enumerate(SHOWN)
    ]


if __name__ == "__main__":
    main()
