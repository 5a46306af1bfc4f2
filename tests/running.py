"""A kiosk in a process of its own, as it runs in the store."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

PATIENCE = 30.0

# Says "ready" when the first frame is shown and everything that comes after it is built.
SCRIPT = """
import sys
from kiosk import unattended
from kiosk.__main__ import main
really_finish = unattended._finish
def finish(*parts):
    really_finish(*parts)
    print("ready", flush=True)
unattended._finish = finish
sys.exit(main(sys.argv[1:] or ["run"]))
"""


def environment(data: Path, **more: str) -> dict[str, str]:
    """What a kiosk with this data folder runs in."""
    return os.environ | {"KIOSK_DATA": str(data)} | more


@contextmanager
def running(data: Path, **more: str) -> Iterator[subprocess.Popen[str]]:
    """A kiosk that is ready; it is killed afterwards, if it still runs."""
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT],
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
