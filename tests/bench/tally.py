"""What counting costs the thread that draws, and how a full file of 400 days behaves."""

import statistics
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.counts import Count, CountKind
from kiosk.session.counts_file import KEPT_DAYS
from kiosk.session.tally import FILE, Tally

TODAY = date(2026, 11, 24)
HOURS = range(9, 19)
SUBJECTS = 60
RUNS = 200


def main() -> None:
    """Print the cost of each thing that is done with counts."""
    with TemporaryDirectory() as folder:
        tally = _open(Path(folder))
        for age in range(KEPT_DAYS):
            for hour in HOURS:
                for subject in range(SUBJECTS):
                    day = TODAY - timedelta(days=age)
                    tally.add(Count(day, hour, CountKind.PARTNER, f"partner-{subject}", 3))
        start = time.perf_counter()
        tally.close()
        rows = KEPT_DAYS * len(HOURS) * SUBJECTS
        print(f"{rows} counts of {KEPT_DAYS} days written in {time.perf_counter() - start:.1f} s")
        print(f"{(Path(folder) / FILE).stat().st_size / 1e6:.1f} MB on the disk")

        start = time.perf_counter()
        tally = _open(Path(folder))
        began = time.perf_counter() - start
        tally.between(TODAY, TODAY)
        opened = time.perf_counter() - start
        print(f"begun in {began * 1000:.2f} ms, checked and open after {opened * 1000:.0f} ms")

        visit = Count(TODAY, 12, CountKind.VISIT, "", 1)
        _tell("count", lambda: tally.add(visit))
        _tell("read today", lambda: tally.between(TODAY, TODAY))
        month = TODAY - timedelta(days=27)
        _tell("read 28 days", lambda: tally.between(month, TODAY), runs=20)

        def commit() -> None:
            tally.add(visit)
            tally.unsent()

        _tell("write and flush", commit)
        tally.close()


def _open(folder: Path) -> Tally:
    return Tally(folder, lambda: datetime.combine(TODAY, datetime.min.time()), delay=0)


def _tell(name: str, act: Callable[[], object], runs: int = RUNS) -> None:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    print(f"{name:16} {statistics.median(times):8.3f} ms median, {max(times):8.3f} ms at most")


if __name__ == "__main__":
    main()
