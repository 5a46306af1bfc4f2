"""What the tablet tells of itself: its battery and its disk."""

import shutil
import sys
from pathlib import Path

from kiosk.base.files import read
from kiosk.session.shift import Battery

_SUPPLIES = Path("/sys/class/power_supply")
_MEGABYTE = 1_000_000


def battery(folder: Path = _SUPPLIES) -> Battery | None:
    """The battery and its charger; None where there is none, or the platform does not tell.

    `folder` is where Linux has one folder for each power supply
    (Documentation/ABI/testing/sysfs-class-power). Several batteries count as one.
    """
    if sys.platform == "win32":
        return _windows_battery()
    # Mice, pens and phones have the scope Device.
    own = [path for path in sorted(folder.glob("*")) if _text(path / "scope") != "Device"]
    batteries = [path for path in own if _text(path / "type") == "Battery"]
    percent = _percent([path for path in batteries if _text(path / "present") != "0"])
    if percent is None:
        return None
    said = {_text(path / "status") for path in batteries}
    chargers = [path for path in own if path not in batteries]
    return Battery(percent, _charging(said, {_text(path / "online") for path in chargers}))


def battery_health(folder: Path = _SUPPLIES) -> int | None:
    """What the worst battery still holds of what it held when it was new, in percent.

    None where there is none, or it does not tell.
    """
    told = [
        round(100 * full / new)
        for path in folder.glob("*")
        if _text(path / "type") == "Battery" and _text(path / "scope") != "Device"
        for kind in ("energy", "charge")
        if (full := _number(path / f"{kind}_full")) is not None
        and (new := _number(path / f"{kind}_full_design"))
    ]
    return min(100, *told) if told else None


def _charging(said: set[str], online: set[str]) -> bool:
    """Whether the charger is in, by what the batteries and the chargers say.

    A charger that is too weak does not count. "Unknown" is said by some batteries that discharge.
    """
    if "Charging" in said or "Discharging" in said:
        return "Charging" in said
    if online & {"0", "1", "2"}:  # 1 and 2: plugged in, with a fixed voltage or another
        return bool(online & {"1", "2"})
    return bool(said & {"Full", "Not charging"})


def _percent(batteries: list[Path]) -> int | None:
    """How full the batteries are together: by their energy where all tell it, else on average."""
    percents = [
        percent for path in batteries if (percent := _number(path / "capacity")) is not None
    ]
    if not percents:
        return None
    energies = [_energy(path) for path in batteries]
    full = sum(most for _, most in energies)
    if len(batteries) > 1 and all(most for _, most in energies):
        return min(100, round(100 * sum(now for now, _ in energies) / full))
    return min(100, round(sum(percents) / len(percents)))


def _energy(battery: Path) -> tuple[int, int]:
    """What is in it and what goes into it, in one unit for each tablet; 0 where it is not told."""
    energy = (_number(battery / "energy_now"), _number(battery / "energy_full"))
    charge = (_number(battery / "charge_now"), _number(battery / "charge_full"))
    if None not in energy:
        return energy[0] or 0, energy[1] or 0
    volts = _number(battery / "voltage_min_design") or 0
    return (charge[0] or 0) * volts // 1_000_000, (charge[1] or 0) * volts // 1_000_000


def free_megabytes(folder: Path | None) -> int | None:
    """Room left on the disk of `folder` or of the nearest folder above it that is there."""
    while folder is not None and not folder.exists():
        folder = folder.parent if folder.parent != folder else None
    return None if folder is None else shutil.disk_usage(folder).free // _MEGABYTE


def _text(path: Path) -> str:
    try:
        return read(path).decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _number(path: Path) -> int | None:
    text = _text(path)
    return int(text) if text.isdecimal() else None


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
