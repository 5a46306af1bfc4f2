"""Tells when a headset is plugged in: by the switch that Linux has for the jack of a sound card."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

INPUTS = Path("/sys/class/input")
DEVICES = Path("/dev/input")

# linux/input-event-codes.h and linux/input.h: EVIOCGSW of 8 bytes.
_EV_SW, _SW_HEADPHONE_INSERT, _GET_SWITCHES = 5, 2, 0x8008451B
_EVENT = struct.Struct("llHHi")


class Headset(QObject):
    """`changed` tells that a headset was plugged in, or pulled out, since it was made.

    A headset of USB or Bluetooth has no such switch and Windows tells of none; what this user may
    not read tells nothing either.
    """

    changed = Signal(bool)

    def __init__(self, inputs: Path = INPUTS, devices: Path = DEVICES) -> None:
        super().__init__()
        self._plugged: set[int] = set()
        self._jacks: dict[int, QSocketNotifier] = {}
        for entry in sorted(inputs.glob("event*")):  # Windows has none
            if _has_jack(entry):
                self._watch(devices / entry.name)

    @property
    def plugged(self) -> bool:
        """Whether one is plugged in now."""
        return bool(self._plugged)

    def close(self) -> None:
        """Watch no more."""
        for jack in list(self._jacks):
            self._leave(jack)

    def _watch(self, device: Path) -> None:
        if sys.platform == "win32":
            return
        try:
            jack = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            return
        if _is_in(jack):
            self._plugged.add(jack)
        self._jacks[jack] = QSocketNotifier(jack, QSocketNotifier.Type.Read, self)
        self._jacks[jack].activated.connect(lambda: self._read(jack))

    def _read(self, jack: int) -> None:
        was = self.plugged
        try:
            told = os.read(jack, 64 * _EVENT.size)
        except BlockingIOError:
            return
        except OSError:
            told = b""
        if not told:  # the card is gone
            self._leave(jack)
        for _, _, kind, code, value in _EVENT.iter_unpack(told):
            if (kind, code) == (_EV_SW, _SW_HEADPHONE_INSERT):
                (self._plugged.add if value else self._plugged.discard)(jack)
        if self.plugged != was:
            self.changed.emit(self.plugged)

    def _leave(self, jack: int) -> None:
        self._jacks.pop(jack).setEnabled(False)
        self._plugged.discard(jack)
        os.close(jack)


def _has_jack(entry: Path) -> bool:
    try:
        switches = (entry / "device/capabilities/sw").read_text("ascii").split()
    except OSError:
        return False
    return bool(switches) and bool(int(switches[-1], 16) >> _SW_HEADPHONE_INSERT & 1)


def _is_in(jack: int) -> bool:
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        switches = fcntl.ioctl(jack, _GET_SWITCHES, bytes(8))
    except OSError:
        return False
    return bool(switches[0] >> _SW_HEADPHONE_INSERT & 1)
