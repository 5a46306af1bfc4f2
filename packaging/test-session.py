"""Plays systemd for the session under cage, inside the Debian that test-package.sh makes.

It wants to hear that the kiosk is ready and alive, takes a picture, kills the kiosk, and starts the
session again as the unit says.
"""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

RUN = Path("/tmp/run")
RESTART_AFTER = 0.2  # RestartSec of kiosk.service
PATIENCE = 600  # s; a processor that is emulated takes minutes for a start


def main() -> None:
    os.environ["NOTIFY_SOCKET"] = str(RUN / "notify")
    os.environ["WATCHDOG_USEC"] = "4000000"
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd,
        (RUN / "session.log").open("wb") as log,
    ):
        systemd.bind(str(RUN / "notify"))
        systemd.settimeout(PATIENCE)

        def start() -> subprocess.Popen[bytes]:
            session = subprocess.Popen(["kiosk-session"], stdout=log, stderr=log)
            while systemd.recv(64) != b"READY=1":
                pass
            return session

        session = start()
        assert [systemd.recv(64) for _ in range(2)] == [b"WATCHDOG=1"] * 2
        print("the kiosk is ready and alive")
        shown = os.environ | {"WAYLAND_DISPLAY": "wayland-0"}
        subprocess.run(["grim", RUN / "session.png"], check=True, env=shown)
        began = time.monotonic()
        kill_kiosk()
        code = session.wait(PATIENCE)
        assert code != 0, "systemd would not start it again"
        print(f"the session of a killed kiosk ends with {code}", end=", ")
        time.sleep(RESTART_AFTER)
        session = start()
        print(f"and the next one is ready {time.monotonic() - began:.1f} s after the kill")
        session.terminate()
        kill_kiosk()
        session.wait(PATIENCE)


def kill_kiosk() -> None:
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = command.read_bytes().split(b"\0")
        except OSError:
            continue
        # Where the processor is emulated, what does that comes first.
        if words[-4:-1] == [b"-I", b"-m", b"kiosk"]:
            os.kill(int(command.parent.name), signal.SIGKILL)


if __name__ == "__main__":
    main()
