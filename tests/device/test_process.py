"""One kiosk on a data folder, which leaves when the system asks, and asks for a screen awake."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.recovery import exits
from tests.device.test_backlight import backlight
from tests.running import SCRIPT, environment, running, wait_for


def start_another(data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment(data),
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_second_kiosk_says_so_and_leaves(tmp_path: Path) -> None:
    with running(tmp_path):
        second = start_another(tmp_path)
        assert second.returncode == exits.REFUSED
        assert "another kiosk is running" in second.stderr
        with running(tmp_path / "elsewhere"):
            pass


def test_a_killed_kiosk_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "kiosk.lock").write_bytes(bytes(40))  # as a power cut leaves a file
    for _ in range(2):
        with running(tmp_path) as kiosk:
            kiosk.kill()
            kiosk.wait()


def test_a_data_folder_that_cannot_be_written_does_not_keep_the_kiosk_from_starting(
    tmp_path: Path,
) -> None:
    (tmp_path / "data").write_text("a file in the way", "utf-8")
    with running(tmp_path / "data") as kiosk:
        assert kiosk.poll() is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that can be caught")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_may_end_it(tmp_path: Path, number: int) -> None:
    with running(tmp_path) as kiosk:
        assert (tmp_path / "crashes").exists()
        kiosk.send_signal(number)
        assert kiosk.wait(60) == exits.QUIT
        assert not (tmp_path / "crashes").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that can be caught")
def test_work_that_hangs_does_not_keep_it_from_leaving(tmp_path: Path) -> None:
    hanging = "opened.kiosk.pages.jobs.start(lambda: time.sleep(1000), print, print)"
    script = SCRIPT.replace("really_finish(opened)", f"really_finish(opened); {hanging}")
    with running(tmp_path, script) as kiosk:
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(60) == exits.QUIT
    with running(tmp_path):  # which it did not hold either
        pass


def dimmed(data: Path) -> str:
    """A kiosk with a backlight in its data folder, which it has dimmed when it is ready."""
    return (
        "from functools import partial\n"
        "from pathlib import Path\n"
        "from kiosk.device import backlight\n"
        f"device = Path({str(data)!r})\n"
        "backlight.Backlight = partial(backlight.Backlight, device / 'lights')\n"
    ) + SCRIPT.replace(
        "really_finish(opened)\n", "really_finish(opened); opened.kiosk.pages.backlight.dim()\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no backlight files")
def test_whatever_ends_a_dimmed_kiosk_the_screen_gets_its_brightness_back(tmp_path: Path) -> None:
    level = backlight(tmp_path / "lights", now=300, most=1000)
    with running(tmp_path, dimmed(tmp_path)) as kiosk:
        assert level.read_text("ascii") == "100"
        kiosk.send_signal(signal.SIGTERM)
        kiosk.wait(60)
        assert level.read_text("ascii") == "300"
    with running(tmp_path, dimmed(tmp_path)) as kiosk:
        kiosk.kill()
        kiosk.wait()
        assert level.read_text("ascii") == "100"
    usual = dimmed(tmp_path).replace(".dim()", ".percent()")
    with running(tmp_path, usual):
        assert level.read_text("ascii") == "300"


DESKTOP = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject

class ScreenSaver(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        print(message.member(), message.arguments()[0], flush=True)
        return connection.send(message.createReply([1]))

app = QCoreApplication([])
bus, desktop = QDBusConnection.sessionBus(), ScreenSaver()
assert bus.registerVirtualObject("/org/freedesktop/ScreenSaver", desktop)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("there", flush=True)
app.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
def test_the_desktop_is_asked_to_keep_the_screen_on(tmp_path: Path) -> None:
    daemon = shutil.which("dbus-daemon")
    assert daemon, "packaging/system-packages.sh test installs it"
    address = f"unix:path={tmp_path / 'bus'}"
    bus = subprocess.Popen(
        [daemon, "--session", "--nofork", f"--address={address}"], stderr=subprocess.DEVNULL
    )
    try:
        wait_for((tmp_path / "bus").exists)
        desktop = subprocess.Popen(
            [sys.executable, "-c", DESKTOP],
            env=environment(tmp_path, DBUS_SESSION_BUS_ADDRESS=address),
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert desktop.stdout
            assert desktop.stdout.readline() == "there\n"
            with running(tmp_path / "data", DBUS_SESSION_BUS_ADDRESS=address):
                assert desktop.stdout.readline() == "Inhibit kiosk\n"
        finally:
            desktop.kill()
            desktop.communicate()
    finally:
        bus.kill()
        bus.wait()
