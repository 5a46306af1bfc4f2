"""Kills syncs at random moments and looks at what they leave.

Run as a program: python -m tests.sync.client.killing SHELF FOLDER TRIALS SEED. SHELF has the
repositories `first` and `second`. Each trial forks a sync, kills it with SIGKILL after a random
part of the time that a whole sync takes, and checks that the kiosk opens a whole catalogue and
that the next sync brings the newest. Half of the tablets begin with the first release and take a
delta, half with none and take the whole file. Prints what came of them as JSON.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.layout import METADATA
from kiosk.sync.source import Source, of_folder
from tests.sync.client.conftest import shown
from tests.sync.client.publishing import FIRST, SECOND


def main(shelf: Path, folder: Path, trials: int, seed: int) -> Counter[str]:
    """Run the trials in `folder` and return how many ended in which way."""
    chance = random.Random(seed)
    root = (shelf / "first" / METADATA / "1.root.json").read_bytes()
    first, second = of_folder(shelf / "first"), of_folder(shelf / "second")
    sync(first, Catalogues(folder / "with-first"), root)
    seconds = min(_seconds(second, folder / f"warm-up-{n}", root) for n in range(3))
    ends = Counter[str]()
    for trial in range(trials):
        catalogues = Catalogues(folder / "tablet")
        before = 1
        if trial % 2:
            shutil.copytree(folder / "with-first", catalogues.folder)
            before = FIRST
        child = _start(second, catalogues, root)
        time.sleep(chance.uniform(0.0, seconds * 1.1))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        after = shown(catalogues)
        assert after in (before, SECOND), (trial, after)
        ends["killed" if os.WIFSIGNALED(status) else "finished"] += 1
        ends["new" if after == SECOND else "old"] += 1
        sync(second, catalogues, root)
        assert shown(catalogues) == SECOND, trial
        shutil.rmtree(catalogues.folder)
    return ends


def _start(source: Source, catalogues: Catalogues, root: bytes) -> int:
    child = os.fork()
    if child == 0:
        sync(source, catalogues, root)
        os._exit(0)
    return child


def _seconds(source: Source, folder: Path, root: bytes) -> float:
    started = time.perf_counter()
    os.waitpid(_start(source, Catalogues(folder), root), 0)
    return time.perf_counter() - started


if __name__ == "__main__":
    shelf, folder, trials, seed = sys.argv[1:]
    print(json.dumps(main(Path(shelf), Path(folder), int(trials), int(seed))))
