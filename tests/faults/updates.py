"""Cuts the power while a tablet brings its program up to date, and looks at what it starts then.

A process does what kiosk and installer do, from the sync until the new version stays or is taken
back, and is killed with all that it started, such as dpkg-deb, after a random part of the time
that takes. Then the tablet is started by the session's own command, and the update goes on.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final, NamedTuple

from kiosk.domain.version import Version
from kiosk.program.versions import Failure
from kiosk.sync.publish.ceremony import create
from kiosk.sync.source import Source, parse
from tests.program.packages import Tablet, make_package, offer, version
from tests.sync.repositories import KEYS, publish_revision

PACKAGE: Final = version("0.1.0")
BEFORE: Final = version("0.2.0")
NEW: Final = version("0.3.0")
_FILES: Final = 60


class Cuts(NamedTuple):
    """How often the power was cut in which stage, and the tablets that were lost, with why."""

    stages: Counter[str]
    lost: list[str]


def cut(scratch: Path, trials: int, seed: int = 1) -> Cuts:
    """Update a tablet so many times, and cut the power once in each.

    In one of four the new version turns out not to be well.
    """
    chance = random.Random(seed)
    cuts = Cuts(Counter(), [])
    repository = scratch / "repository"
    create(repository, KEYS, {}, datetime.now(UTC))
    publish_revision(repository, 2, datetime.now(UTC))
    with _served(repository) as source:
        usual = Tablet(scratch / "usual", repository)
        offer(repository, make_package(scratch, BEFORE, files=_FILES))
        _update(usual, source, PACKAGE, BEFORE, well=True)
        offer(repository, make_package(scratch, NEW, files=_FILES))
        seconds = 0.0
        for trial in range(-1, trials):  # one without a cut tells how long it takes
            well = trial % 4 != 3
            tablet = usual.copy(scratch / "tablet")
            began = time.perf_counter()
            process = _start(tablet, source, well)
            if trial >= 0:
                time.sleep(chance.uniform(0.0, seconds * 1.05))
                os.killpg(process, signal.SIGKILL)
            _, status = os.waitpid(process, 0)
            if os.WIFEXITED(status) and os.WEXITSTATUS(status):
                cuts.lost.append(f"{trial}: the update broke off by itself")
            seconds = seconds if trial >= 0 else time.perf_counter() - began
            stage = _stage(tablet)
            if trial >= 0:
                cuts.stages[stage] += 1
            if wrong := _wrong(tablet, source, well):
                cuts.lost.append(f"{trial}, cut {stage}: {wrong}")
            shutil.rmtree(tablet.folder)
    return cuts


def _update(tablet: Tablet, source: Source, own: Version, new: Version, well: bool) -> None:
    """Do what kiosk and installer do, wherever the tablet stands."""
    versions = tablet.running(own)
    if versions.trying:  # a start that was cut short
        versions.fail(versions.trying, Failure.START, 0)
    tablet.fetch(source, own)
    tablet.install()
    if versions.to_try(time.time()) != new:
        return
    versions.try_next(new)
    assert tablet.start() == str(new)
    tried = tablet.running(new)
    if well:
        tablet.fetch(source, new)
        tried.confirm()
    else:
        tried.fail(new, Failure.SYNC, time.time())
    tablet.start()


def _start(tablet: Tablet, source: Source, well: bool) -> int:
    process = os.fork()
    if process == 0:
        os.setsid()
        try:
            _update(tablet, source, BEFORE, NEW, well)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    while os.getpgid(process) != process:  # until then it could not be killed with its children
        os.sched_yield()
    return process


def _stage(tablet: Tablet) -> str:
    """How far the update was."""
    versions = tablet.running(BEFORE)
    if versions.current == NEW or versions.failed:
        return "after its trial"
    if versions.trying or (versions.desk / "trial").is_file():
        return "on trial"
    if NEW in versions.here():
        return "once it was installed"
    if (versions.programs / "scratch").exists():
        return "while it was installed"
    if any(versions.desk.rglob("*.deb")):
        return "once it was fetched"
    return "while it was fetched"


def _wrong(tablet: Tablet, source: Source, well: bool) -> str:
    """What is wrong with a tablet after a cut; empty where it starts, and then goes on."""
    started = tablet.start()
    if started not in (str(BEFORE), str(NEW)):
        return f"it starts {started}"
    found = [file for v in tablet.versions.here() for file in _damaged(tablet, v)]
    if found:
        return f"it has damaged files: {found}"
    for _ in range(2):  # a version whose trial was cut short is tried once more
        own = tablet.versions.current or PACKAGE
        if own != NEW:
            _update(tablet, source, own, NEW, well)
    ends = tablet.start()
    return "" if ends == str(NEW if well else BEFORE) else f"it ends with {ends}"


def _damaged(tablet: Tablet, of: Version) -> Iterator[Path]:
    text = f"# {of}\n" * 200
    for number in range(_FILES):
        file = tablet.versions.path(of) / "app" / f"{number}.py"
        if not file.is_file() or file.read_text("ascii") != text:
            yield file


@contextmanager
def _served(folder: Path) -> Iterator[Source]:
    """Serve a folder by HTTP, in a process of its own: this one forks."""
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        said = _open(server.stdout).readline().split()
        yield parse(f"http://127.0.0.1:{said[said.index('port') + 1]}")
        server.terminate()


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream
