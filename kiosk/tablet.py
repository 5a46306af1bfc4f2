"""What the tablet tells of itself: its battery and its disk."""

import shutil
import sys
from pathlib import Path

from kiosk.session.shift import Battery

_SUPPLIES = Path("/sys/class/power_supply")
_MEGABYTE = 1_000_000


def battery(folder: Path = _SUPPLIES) -> Battery | None:
    """The battery and its charger; None where there is none, or the platform does not tell.

    `folder` is where Linux has one folder for each power supply.
    """
    if sys.platform == "win32":
        return _windows_battery()
    for supply in sorted(folder.glob("*")):
        if _text(supply / "type") == "Battery" and _text(supply / "scope") != "Device":
            percent = _text(supply / "capacity")
            if percent.isdigit():
                # "Full" and "Not charging" are said with the charger in.
                return Battery(int(percent), _text(supply / "status") != "Discharging")
    return None


def free_megabytes(folder: Path | None) -> int | None:
    """Room left on the disk of `folder` or of the nearest folder above it that is there."""
    while folder is not None and not folder.exists():
        folder = folder.parent if folder.parent != folder else None
    return None if folder is None else shutil.disk_usage(folder).free // _MEGABYTE


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _windows_battery() -> Battery | None:
    """By GetSystemPowerStatus; not run by any test here."""
    if sys.platform != "win32":
        return None
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("ac_line", ctypes.c_ubyte),
            ("flags", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("seconds_left", ctypes.c_ulong),
            ("seconds_full", ctypes.c_ulong),
        )

    status = Status()
    asked: bool = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))
    if not asked or status.percent > 100:
        return None
    return Battery(status.percent, status.ac_line == 1)
