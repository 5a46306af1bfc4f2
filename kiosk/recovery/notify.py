"""Tells whoever started the kiosk that it is ready and alive, in the words of sd_notify(3).

systemd names a socket in NOTIFY_SOCKET. `kiosk supervise`, which runs on every platform, reads
standard output instead (STDOUT in KIOSK_NOTIFY). Both give their patience in WATCHDOG_USEC.
"""

import socket
import sys
from collections.abc import MutableMapping

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STDOUT = "stdout"


class Notifier:
    """Sends states. `patience` is for how many seconds none may come; None: nobody waits."""

    def __init__(self, environment: MutableMapping[str, str]) -> None:
        """Take what is said about it out of `environment`: no child shall speak for the kiosk."""
        address = environment.pop("NOTIFY_SOCKET", "")
        microseconds = environment.pop("WATCHDOG_USEC", "")
        environment.pop("WATCHDOG_PID", None)
        self._stdout = environment.pop("KIOSK_NOTIFY", "") == STDOUT
        # An @ stands for the byte that begins the name of an abstract socket.
        self._address = "\0" + address[1:] if address.startswith("@") else address
        heard = bool(self._stdout or address)
        self.patience = int(microseconds) / 1e6 if microseconds and heard else None

    def tell(self, state: str) -> None:
        """Send `state`, if anybody listens.

        Raises OSError when whoever listened is gone.
        """
        if self._stdout:
            print(state, flush=True)
        elif self._address and sys.platform != "win32":
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.sendto(state.encode("ascii"), self._address)
