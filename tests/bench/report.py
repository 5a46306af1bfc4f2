"""What the report of a country costs: 10,000 tablets for a month, and twelve such months.

Run by `python -m tests.bench report`; KIOSK_TABLETS sets another number of tablets. The files
are made up and lie in a temporary folder, 5 GB of them. A build of before (BEFORE) reads those of
a fifth of the tablets beside this one, or of KIOSK_TABLETS_BEFORE: of all it takes ten minutes and
9 GB of memory.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import duckdb

from kiosk.base.paths import ROOT
from kiosk.report.cli import PAGE, TABLES
from tests.bench._days import DAYS, FIRST, write_days
from tests.bench._record import Row, table

BEFORE = "dbd2fcf"
TABLETS = int(os.environ.get("KIOSK_TABLETS", "10000"))
FEW = int(os.environ.get("KIOSK_TABLETS_BEFORE", TABLETS // 5))
MONTHS = 12
TODAY = "2026-12-01"
# What a process was at the most it tells itself: the system's word has its parent's before exec.
REPORT = """
import sys, time
from pathlib import Path
from kiosk.__main__ import main
code = main(["report", *sys.argv[1:]])
lines = Path("/proc/self/status").read_text().splitlines()
print(time.process_time(), next(line.split()[1] for line in lines if line.startswith("VmHWM")))
sys.exit(code)
"""


class Cost(NamedTuple):
    """Seconds on the clock and of the processor, and the most memory in MB."""

    seconds: float
    processor: float
    memory: float

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s, {self.processor:.1f} s of CPU, {self.memory:.0f} MB"


def main() -> list[str]:
    """Measure each report; the lines are for docs/benchmarks.md."""
    with TemporaryDirectory() as name:
        rows = []
        for row in _rows(Path(name)):
            print(": ".join(filter(None, row)), file=sys.stderr)
            rows.append(row)
    return table(("what", "measured", "at most"), rows)


def _rows(folder: Path) -> Iterator[Row]:
    files, out = folder / "files", folder / "out"
    size = write_days(files, TABLETS)
    month = f"a month of {TABLETS:,} tablets, {TABLETS * DAYS:,} day files of {size / 1e9:.1f} GB"
    yield Row(f"{month}, all new", str(report(ROOT, files, out)), "60 s, 1,000 MB")
    yield Row("the same, nothing new", str(report(ROOT, files, out)))
    bad = _spoil(files)
    cost = report(ROOT, files, out, bad)
    yield Row(
        f"the same, {len(bad)} cut off since, each told by its name, and all days kept", str(cost)
    )
    yield Row(*_page(out / PAGE), "2,000 ms")
    files.rename(folder / "put-away")
    files.mkdir()
    size = _copy_months(out / TABLES)
    year = f"{MONTHS} months from the tables, {size / 1e6:.0f} MB of Parquet"
    yield Row(year, str(report(ROOT, files, out)), "30 s")
    yield from _before(folder)


def report(build: Path, files: Path, out: Path, bad: Sequence[str] = ()) -> Cost:
    """Run the report of `build` on `files`, which has to tell those that are `bad`."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", REPORT, str(files), "--out", str(out), "--day", TODAY],
        cwd=build,
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - began
    assert done.returncode == (1 if bad else 0), done.stderr[-2000:]
    assert [line.split(",")[0] for line in done.stderr.splitlines() if "linje" in line] == list(bad)
    processor, memory = done.stdout.splitlines()[-1].split()
    return Cost(seconds, float(processor), int(memory) / 1000)


def _spoil(files: Path) -> list[str]:
    """Cut off a file of each hundredth tablet; returns what a report calls them."""
    bad = [next(tablet.iterdir()) for tablet in sorted(files.iterdir())[::100]]
    for file in bad:
        file.write_bytes(file.read_bytes()[:-9])
    return [str(file.relative_to(files)) for file in bad]


def _copy_months(tables: Path) -> int:
    """Make eleven more months of the one in `tables`; returns how many bytes all have.

    The counts are copied as they are: a report does not read those of a month that is done.
    """
    engine = duckdb.connect()
    (month,) = (tables / "counts").iterdir()
    for earlier in range(1, MONTHS):
        day = date(FIRST.year - (earlier >= FIRST.month), (FIRST.month - earlier - 1) % 12 + 1, 1)
        part = f"month={day:%Y-%m}"
        shutil.copytree(month, tables / "counts" / part)
        for name in ("by_hour", "by_store", "files"):
            of_file = ", name || day AS name" if name == "files" else ""
            out = tables / name / part
            out.mkdir(parents=True)
            engine.execute(
                f"COPY (SELECT * REPLACE (DATE '{day}' + (day(day) - 1)::INTEGER AS day{of_file}) "
                f"FROM '{tables / name / month.name}/*.parquet' "
                f"WHERE day(day) <= day(last_day(DATE '{day}'))) "
                f"TO '{out}/{name}.parquet' (COMPRESSION zstd)"
            )
    return sum(file.stat().st_size for file in tables.rglob("*.parquet"))


def _page(page: Path) -> tuple[str, str]:
    """How long a browser takes until the page is there."""
    what = f"the page of it, {page.stat().st_size / 1e6:.1f} MB, in Chromium until it is there"
    browser = shutil.which("chromium")
    if not browser:
        return what, "not run: there is no chromium here"
    script = b"<script>onload = () => setTimeout(() => document.title = performance.now())</script>"
    timed = page.with_name("timed.html")
    timed.write_bytes(page.read_bytes().replace(b"</head>", script + b"</head>"))
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    dumped = subprocess.run([*command, timed.as_uri()], check=True, capture_output=True).stdout
    told = re.search(rb"<title>([\d.]+)</title>", dumped)
    assert told, "the page did not load"
    timed.unlink()
    return what, f"{float(told[1]):.0f} ms"


def _before(folder: Path) -> Iterator[Row]:
    """Compare with the build of before, on the files of FEW tablets."""
    what = f"a month of {FEW:,} tablets"
    command = ["git", "archive", BEFORE, "kiosk", "assets"]
    archive = subprocess.run(command, cwd=ROOT, capture_output=True).stdout
    if not archive:
        yield Row(f"{what}, by {BEFORE}", "not run: it is not in this clone")
        return
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(folder / "before", filter="data")
    write_days(folder / "few", FEW)
    old = report(folder / "before", folder / "few", folder / "old")
    new = report(ROOT, folder / "few", folder / "new")
    yield Row(f"{what}, by {BEFORE}", str(old))
    yield Row(f"{what}, now", str(new))
    cpu, memory = new.processor / old.processor, new.memory / old.memory
    seconds = new.seconds / old.seconds
    times = f"{seconds:.2f} of the time, {cpu:.2f} of CPU, {memory:.2f} of memory"
    yield Row("now, times before", times, "0.10")


if __name__ == "__main__":
    main()
