"""A kiosk in a process of its own, as it runs in the store."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

PATIENCE = 30.0

# Says "ready" when the first frame is shown and everything that comes after it is built, and writes
# its process id there and whether it is in safe mode. SIGUSR1 hangs it.
SCRIPT = """
import os, signal, sys, time
from PySide6.QtQuick import QQuickItem
from kiosk.app import unattended
from kiosk.__main__ import main
from kiosk.base.paths import data_folder
really_finish = unattended._finish
def finish(opened):
    yield from really_finish(opened)
    if hasattr(signal, "SIGUSR1"):
        signal.signal(signal.SIGUSR1, lambda *_: time.sleep(1000))
    safe = opened.window.findChild(QQuickItem, "safeMode") is not None
    print("ready", flush=True)
    if data_folder().is_dir():
        with (data_folder() / "started").open("a") as file:
            print(os.getpid(), "safe" if safe else "usual", file=file)
unattended._finish = finish
sys.exit(main(sys.argv[1:] or ["run"]))
"""


class Start(NamedTuple):
    """A kiosk that was ready: its process, and "safe" or "usual"."""

    process: int
    mode: str


def starts(data: Path) -> list[Start]:
    """The kiosks that were ready with this data folder, in order."""
    try:
        text = (data / "started").read_text("ascii")
    except FileNotFoundError:
        return []
    whole = text[: text.rfind("\n") + 1].splitlines()
    return [Start(int(line.split()[0]), line.split()[1]) for line in whole]


def environment(data: Path, **more: str) -> dict[str, str]:
    """What a kiosk with this data folder runs in."""
    return os.environ | {"KIOSK_DATA": str(data)} | more


@contextmanager
def running(data: Path, script: str = SCRIPT, **more: str) -> Iterator[subprocess.Popen[str]]:
    """A kiosk that is ready; it is killed afterwards, if it still runs."""
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        env=environment(data, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for(condition: Callable[[], object], patience: float = PATIENCE) -> float:
    """Wait until `condition` holds; returns the seconds that took.

    Raises TimeoutError after `patience` seconds.
    """
    started = monotonic()
    while not condition():
        if monotonic() - started > patience:
            raise TimeoutError(f"not within {patience} s")
        sleep(0.01)
    return monotonic() - started
