"""The kiosk's counting killed at random moments, as when the battery falls out."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import IO, Final

import pytest

from kiosk.base.paths import ROOT
from kiosk.session.tally import DAMAGED, FILE
from tests.session import count_on

TRIALS: Final = int(os.environ.get("KIOSK_TRIALS", "4"))
AT_ONCE: Final = 4
LOST_AT_MOST: Final = 1.0  # seconds


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_kill_9_takes_no_more_than_the_last_second(tmp_path: Path) -> None:
    chance = random.Random(5)
    for first in range(0, TRIALS, AT_ONCE):
        trials = range(first, min(TRIALS, first + AT_ONCE))
        moments = [chance.uniform(0, 2.5) for _ in trials]
        for trial, told, killed in killed_at(moments, tmp_path / str(first)):
            # Where the machine itself stands still, the counts cannot go on to the disk.
            gaps = (later - earlier for earlier, later in pairwise(told))
            allowed = LOST_AT_MOST + max(gaps, default=0.0)
            due = sum(moment < killed - allowed for moment in told)
            visits, partners = written(trial)
            assert due <= visits <= len(told) + 1
            assert abs(visits - partners) <= 1
            assert not (trial / DAMAGED).exists()


def killed_at(moments: list[float], folder: Path) -> Iterator[tuple[Path, list[float], float]]:
    """Start as many processes as moments, and kill each so many seconds after it has begun.

    Gives each one's folder, when it told that it had counted, and when it was killed.
    """
    command = [sys.executable, count_on.__file__]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    processes = []
    for number, moment in enumerate(moments):
        trial = folder / str(number)
        output = (folder.parent / f"{folder.name}-{number}.txt").open("w+b")
        process = subprocess.Popen([*command, trial], stdout=output, env=environment)
        processes.append((moment, trial, process, output))
    for _, _, process, output in processes:
        while os.fstat(output.fileno()).st_size == 0:
            assert process.poll() is None
            time.sleep(0.01)
    start = time.monotonic()
    for moment, trial, process, output in sorted(processes, key=lambda found: found[0]):
        time.sleep(max(0.0, start + moment - time.monotonic()))
        killed = time.monotonic()
        process.kill()
        process.wait()
        yield trial, lines(output), killed


def lines(output: IO[bytes]) -> list[float]:
    with output:
        output.seek(0)
        return [float(line) for line in output.read().split(b"\n")[:-1]]


def written(folder: Path) -> tuple[int, int]:
    """How many visits and partners the next start finds; none where it was too soon for a file."""
    if not (folder / FILE).exists():
        return 0, 0
    database = sqlite3.connect(folder / FILE)
    try:
        (found,) = database.execute("PRAGMA integrity_check").fetchone()
        assert found == "ok"
        tables = database.execute("SELECT name FROM sqlite_schema").fetchall()
        if not tables:
            return 0, 0
        sums = dict(database.execute("SELECT kind, sum(number) FROM counts GROUP BY kind"))
        return sums.get("visit", 0), sums.get("partner", 0)
    finally:
        database.close()
