"""The kiosk tells systemd that it is ready and alive: a real socket and a real kiosk."""

import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.recovery.notify import Notifier
from tests.running import running

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sd_notify needs Unix sockets")


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd has."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as found:
        found.bind(str(tmp_path / "notify"))
        found.settimeout(30)
        yield found


def test_the_environment_is_left_without_it(listener: socket.socket) -> None:
    environment = {
        "NOTIFY_SOCKET": listener.getsockname(),
        "WATCHDOG_USEC": "15000000",
        "WATCHDOG_PID": "1",
        "HOME": "/",
    }
    notifier = Notifier(environment)
    assert environment == {"HOME": "/"}
    assert notifier.patience == 15
    notifier.tell("READY=1")
    assert listener.recv(64) == b"READY=1"


@pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")
def test_an_abstract_socket() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as found:
        found.bind(f"\0kiosk-test-{os.getpid()}")
        Notifier({"NOTIFY_SOCKET": f"@kiosk-test-{os.getpid()}"}).tell("READY=1")
        assert found.recv(64) == b"READY=1"


def test_nobody_who_listens_is_told_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    notifier = Notifier({"WATCHDOG_USEC": "15000000"})
    notifier.tell("READY=1")
    assert notifier.patience is None
    assert capsys.readouterr().out == ""


def test_the_kiosk_is_ready_at_its_first_frame_and_alive_while_it_draws(
    tmp_path: Path, listener: socket.socket
) -> None:
    watched = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "400000"}
    with running(tmp_path / "data", **watched) as kiosk:
        assert [listener.recv(64) for _ in range(4)] == [b"READY=1", *[b"WATCHDOG=1"] * 3]
        kiosk.send_signal(signal.SIGUSR1)  # its thread sleeps
        listener.settimeout(2)
        with pytest.raises(TimeoutError):
            while True:
                assert listener.recv(64) == b"WATCHDOG=1"


def test_a_kiosk_that_nobody_watches_any_more_leaves(
    tmp_path: Path, listener: socket.socket
) -> None:
    watched = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "400000"}
    with running(tmp_path / "data", **watched) as kiosk:
        listener.close()
        assert kiosk.wait(30) != 0
