"""What tells one machine from another that has a copy of its disk."""

import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.files import read

SYSTEM = "system"

Facts = dict[str, set[str]]
"""Numbers that the makers gave to parts, by kind of part; SYSTEM's are copied with the disk."""

_BOARD = (
    "sys/class/dmi/id/product_uuid",  # these three are for root alone
    "sys/class/dmi/id/product_serial",
    "sys/class/dmi/id/board_serial",
    "sys/firmware/devicetree/base/serial-number",
)
_DISK = ("device/cid", "device/serial", "device/wwid", "wwid", "serial")
_COUNTED_UP = "0123456789abcdef"


def facts(root: Path = Path("/")) -> Facts:
    """What the machine tells whose files lie in `root`, as far as anybody may read it.

    What is plugged in by USB is left out: it comes and goes, and sets up one tablet after another.
    """
    if sys.platform == "win32":
        return {SYSTEM: _windows_number()}
    found = {
        "board": {_text(root / name) for name in _BOARD},
        "network": set(map(_address, _built_in(root, "sys/class/net"))),
        "disk": set(map(_serial, _built_in(root, "sys/block"))),
        SYSTEM: {_text(root / "etc/machine-id")},
    }
    told = {kind: set(filter(_is_own, numbers)) for kind, numbers in found.items()}
    return {kind: numbers for kind, numbers in told.items() if numbers}


def _built_in(root: Path, folder: str) -> Iterator[Path]:
    for path in (root / folder).glob("*"):
        inside = path.resolve().relative_to(root.resolve()).parts
        if not any(part == "virtual" or part.startswith("usb") for part in inside):
            yield path


def _address(card: Path) -> str:
    """The address that the maker gave to a network card; that of Wi-Fi may be made up for now."""
    given = _text(card / "addr_assign_type") == "0"
    return _text(card / "phy80211/macaddress") or (_text(card / "address") if given else "")


def _serial(disk: Path) -> str:
    return next(filter(None, (_text(disk / name) for name in _DISK)), "")


def _is_own(number: str) -> bool:
    """Whether a number is one, and no "Default string", 00:00:00 or 123456789."""
    plain = "".join(filter(str.isalnum, number))
    counted_up = plain in _COUNTED_UP
    return any(map(str.isdigit, plain)) and len(set(plain)) > 2 and not counted_up


def _text(path: Path) -> str:
    try:
        return read(path).decode("ascii", "replace").strip("\0 \n").lower()
    except OSError:
        return ""


def _windows_number() -> set[str]:
    """Windows' own number, which sysprep makes anew; not run by any test here."""
    if sys.platform != "win32":
        return set()
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return {str(winreg.QueryValueEx(key, "MachineGuid")[0])}
    except OSError:
        return set()
