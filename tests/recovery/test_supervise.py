"""A kiosk that crashes or hangs is back by itself: real processes, killed and stopped."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.recovery import exits
from tests.running import SCRIPT, Start, environment, starts, wait_for

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills and stops by POSIX signals")

SUPERVISE = """
import sys
from kiosk.recovery.supervise import supervise
from kiosk.recovery.supervisor import Patience
sys.exit(supervise([sys.executable, "-c", sys.argv[1]], Patience(alive=4.0, pause=0.1)))
"""


class Supervised:
    """A supervisor, and the kiosks that it started."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self.supervisor = subprocess.Popen(
            [sys.executable, "-c", SUPERVISE, SCRIPT],
            env=environment(data),
            stderr=subprocess.DEVNULL,
        )

    def start(self, number: int) -> Start:
        """The kiosk that was ready as the `number`th, once it is."""
        wait_for(lambda: len(starts(self._data)) >= number)
        return starts(self._data)[number - 1]

    def send(self, number: signal.Signals) -> None:
        os.kill(starts(self._data)[-1].process, number)


@pytest.fixture
def supervised(tmp_path: Path) -> Iterator[Supervised]:
    found = Supervised(tmp_path)
    yield found
    found.supervisor.terminate()
    found.supervisor.wait(30)


def gone(process: int) -> Callable[[], bool]:
    def look() -> bool:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        return False

    return look


def test_three_crashes_in_a_row_lead_to_safe_mode_and_a_wanted_end_out_of_it(
    supervised: Supervised,
) -> None:
    for number in (1, 2, 3):
        assert supervised.start(number).mode == "usual"
        supervised.send(signal.SIGKILL)
    assert supervised.start(4).mode == "safe"
    supervised.send(signal.SIGTERM)
    assert supervised.supervisor.wait(30) == exits.QUIT


@pytest.mark.parametrize("hang", [signal.SIGSTOP, signal.SIGUSR1])
def test_a_hanging_kiosk_is_replaced(supervised: Supervised, hang: signal.Signals) -> None:
    first = supervised.start(1)
    supervised.send(hang)
    second = supervised.start(2)
    assert second.process != first.process
    wait_for(gone(first.process))


def test_ending_the_supervisor_ends_the_kiosk(supervised: Supervised) -> None:
    kiosk = supervised.start(1)
    supervised.supervisor.terminate()
    assert supervised.supervisor.wait(30) == exits.QUIT
    wait_for(gone(kiosk.process))


def test_a_kiosk_whose_supervisor_was_killed_leaves(supervised: Supervised) -> None:
    kiosk = supervised.start(1)
    supervised.supervisor.kill()
    wait_for(gone(kiosk.process))


def test_the_command_hands_options_to_the_kiosk(tmp_path: Path) -> None:
    log = tmp_path / "log" / "kiosk.log"
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "supervise", "--", "--skip-setup"],
        env=environment(tmp_path),
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(lambda: log.exists() and "the kiosk is shown" in log.read_text("utf-8"))
    finally:
        supervisor.terminate()
        assert supervisor.wait(30) == exits.QUIT
    assert not (tmp_path / "crashes").exists()
