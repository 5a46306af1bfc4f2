"""Tries what may befall a tablet, often: python -m tests.faults. The figures: docs/benchmarks.md.

With the word `updates` it cuts the power while the program is brought up to date, and no more.
KIOSK_TRIALS is how many faults are tried on the files that a start reads, by default 1,000, and the
most days that a year has.
"""

import os
import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.attacker import Won, attack
from tests.faults.data import make, tablet
from tests.faults.trying import Tried, try_faults
from tests.faults.updates import cut
from tests.faults.year import live

TRIALS = int(os.environ.get("KIOSK_TRIALS", "1000"))
VISITS = 40  # a day


def main() -> int:
    """Print what was tried and what became of it; the exit code is 1 where something was lost."""
    lost = updates()
    return lost if sys.argv[1:] == ["updates"] else lost + others()


def updates() -> int:
    """Cut the power in updates of the program, and print what became of it; how many were lost."""
    with TemporaryDirectory() as folder:
        cuts = cut(Path(folder), min(200, TRIALS))
    lines = ["| power cut in an update | tried |", "|---|---|"]
    lines += [f"| {stage} | {n} |" for stage, n in cuts.stages.most_common()]
    print(*lines, f"| all, {len(cuts.lost)} lost | {cuts.stages.total()} |", *cuts.lost, sep="\n")
    return len(cuts.lost)


def others() -> int:
    """Try faults of files, a year, and an attacker, and print what became of it."""
    with TemporaryDirectory() as folder, tablet() as started:
        scratch = Path(folder)
        data, repository = make(scratch / "made")
        tried = try_faults(started, data, repository, TRIALS, 1, scratch)
        print("\n".join(report(tried)), flush=True)
        year = live(started, data, repository, min(365, TRIALS), VISITS)
        print(year._replace(lost=[]), *year.lost, sep="\n", flush=True)
        won = [attack(scratch / f"seed {n}", 60, random.Random(n)) for n in range(6)]
        print(Won(*map(sum, zip(*won, strict=True))))
    return len(tried.lost) + len(year.lost)


def report(tried: Tried) -> list[str]:
    """A table in Markdown, and a line for each start that was lost."""
    often, lost = Counter[str](), Counter[str]()
    for fault, number in tried.often.items():
        often[fault.kind] += number
    for faults, _ in tried.lost:
        lost.update(fault.kind for fault in faults)
    lines = ["| what befell a file | tried | survived | lost |", "|---|---|---|---|"]
    lines += [f"| {kind} | {n} | {n - lost[kind]} | {lost[kind]} |" for kind, n in often.items()]
    lines.append(
        f"| all | {often.total()} | {often.total() - len(tried.lost)} | {len(tried.lost)} |"
    )
    return lines + [f"{faults}: {wrong}" for faults, wrong in tried.lost]


if __name__ == "__main__":
    raise SystemExit(bool(main()))
