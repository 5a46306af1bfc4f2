"""What the report of a country costs: 10,000 tablets for a month, and twelve such months.

Run by `python -m tests.bench report`; KIOSK_TABLETS sets another number of tablets. The files
are made up and lie in a temporary folder, 5 GB of them. A build of before (BEFORE) reads those of
a twentieth of the tablets beside this one.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import duckdb

from kiosk.base.paths import ROOT
from kiosk.report.cli import PAGE, TABLES
from tests.bench._days import FIRST, write_days

BEFORE = "dbd2fcf"
TABLETS = int(os.environ.get("KIOSK_TABLETS", "10000"))
MONTHS = 12
TODAY = "2026-12-01"


class Cost(NamedTuple):
    """Seconds on the clock and of the processor, and the most memory in MB."""

    seconds: float
    processor: float
    memory: float

    def __str__(self) -> str:
        return f"{self.seconds:6.1f} s, {self.processor:6.1f} s of CPU, {self.memory:6.0f} MB"


def main() -> None:
    """Print what each report costs, beside what it may."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = folder / "files"
        began = time.perf_counter()
        size = write_days(files, TABLETS)
        took = time.perf_counter() - began
        print(f"{TABLETS} tablets, 30 days: {size / 1e9:.2f} GB made up in {took:.0f} s")
        print(f"all of it new       {report(ROOT, files, folder / 'out')}; at most 60 s, 1,000 MB")
        print(f"nothing new         {report(ROOT, files, folder / 'out')}")
        _page(folder / "out" / PAGE)
        files.rename(folder / "put-away")
        files.mkdir()
        year = _copy_months(folder / "out" / TABLES)
        print(f"{MONTHS} months are {year / 1e6:.0f} MB of Parquet")
        print(f"{MONTHS} months, tables   {report(ROOT, files, folder / 'out')}; at most 30 s")
        _before(folder)


def report(build: Path, files: Path, out: Path) -> Cost:
    """Run the report of `build` on `files`."""
    command = [sys.executable, "-m", "kiosk", "report", str(files), "--out", str(out)]
    began = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--day", TODAY], cwd=build, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert process.stdout
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, said.decode()
    seconds = time.perf_counter() - began
    return Cost(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _copy_months(tables: Path) -> int:
    """Make eleven more months of the one in `tables`; returns how many bytes all have."""
    engine = duckdb.connect()
    (month,) = (tables / "counts").iterdir()
    for earlier in range(1, MONTHS):
        day = date(FIRST.year - (earlier >= FIRST.month), (FIRST.month - earlier - 1) % 12 + 1, 1)
        for name in ("counts", "by_hour", "by_store", "files"):
            of_file = ", name || day AS name" if name == "files" else ""
            out = tables / name / f"month={day:%Y-%m}"
            out.mkdir(parents=True)
            engine.execute(
                f"COPY (SELECT * REPLACE (DATE '{day}' + (day(day) - 1)::INTEGER % 28 AS day"
                f"{of_file}) FROM '{tables / name / month.name}/*.parquet') "
                f"TO '{out}/{name}.parquet' (COMPRESSION zstd)"
            )
    return sum(file.stat().st_size for file in tables.rglob("*.parquet"))


def _page(page: Path) -> None:
    """How long a browser takes until the page is there, beyond an empty one."""
    browser = shutil.which("chromium")
    if not browser:
        print("the page is not opened: there is no chromium here")
        return
    script = b"<script>onload = () => setTimeout(() => document.title = performance.now())</script>"
    timed = page.with_name("timed.html")
    timed.write_bytes(page.read_bytes().replace(b"</head>", script + b"</head>"))
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    dumped = subprocess.run([*command, timed.as_uri()], check=True, capture_output=True).stdout
    told = re.search(rb"<title>([\d.]+)</title>", dumped)
    assert told, "the page did not load"
    size = page.stat().st_size / 1e6
    print(f"the page, {size:.1f} MB, is there in a browser after {float(told[1]):.0f} ms")
    timed.unlink()


def _before(folder: Path) -> None:
    """Compare with the build of before, on a twentieth of the tablets."""
    archive = subprocess.run(
        ["git", "archive", BEFORE, "kiosk", "assets"], cwd=ROOT, capture_output=True, check=False
    ).stdout
    if not archive:
        print(f"not compared: {BEFORE} is not in this clone")
        return
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(folder / "before", filter="data")
    write_days(folder / "few", TABLETS // 20)
    old = report(folder / "before", folder / "few", folder / "old")
    new = report(ROOT, folder / "few", folder / "new")
    print(f"{TABLETS // 20} tablets, {BEFORE} {old}")
    print(f"{TABLETS // 20} tablets, now     {new}")
    print(
        f"ratio: {new.processor / old.processor:.3f} of CPU, {new.memory / old.memory:.3f} memory"
    )


if __name__ == "__main__":
    main()
