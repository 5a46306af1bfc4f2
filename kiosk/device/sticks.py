"""Finds repositories on USB sticks, wherever the system mounts them."""

import os
import string
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.base.files import is_file, read
from kiosk.sync.layout import METADATA, TIMESTAMP

_MOST_FOLDERS = 200


def mounts() -> list[Path]:
    """Return the folders in which sticks lie: the mounted volumes, or the drives of Windows."""
    if sys.platform == "win32":
        drives = (Path(f"{letter}:\\") for letter in string.ascii_uppercase[3:])
        return [drive for drive in drives if os.path.exists(drive)]  # noqa: PTH110
    roots = [Path("/mnt"), Path("/media"), Path("/Volumes")]
    users = [*folders(Path("/media")), *folders(Path("/run/media"))]
    return [volume for root in [*roots, *users] for volume in folders(root)]


def unmounted_formats(machine: Path = Path("/")) -> list[str]:
    """Return how USB sticks are formatted that are plugged in and that the system does not mount.

    By what Linux tells of its disks, and udev of what is on them, such as "ntfs". Elsewhere none.
    """
    mounted, formats = _text(machine / "proc/self/mountinfo"), []
    for device in folders(machine / "sys/class/block"):
        number = _text(device / "dev")
        if "/usb" not in str(device.resolve()) or f" {number} " in mounted:
            continue
        said = dict(
            line.partition("=")[::2]
            for line in _text(machine / f"run/udev/data/b{number}").splitlines()
        )
        if said.get("E:ID_FS_USAGE") == "filesystem":
            formats.append(said.get("E:ID_FS_TYPE", ""))
    return formats


def repositories(mounts: Iterable[Path]) -> list[Path]:
    """Return the repositories on the volumes `mounts`: a volume itself, or a folder in it.

    A volume that cannot be read has none.
    """
    inside = (folder for mount in mounts for folder in [mount, *folders(mount)])
    return [folder for folder in inside if _is_one(folder)]


def folders(parent: Path) -> list[Path]:
    """Return the folders in `parent`, in order; none where it cannot be read."""
    try:
        with os.scandir(parent) as entries:
            found = [Path(entry.path) for entry in entries if entry.is_dir()]
    except OSError:
        return []
    return sorted(found)[:_MOST_FOLDERS]


def _text(path: Path) -> str:
    try:
        return read(path).decode("utf-8", errors="replace").strip()
    except OSError:
        return ""


def _is_one(folder: Path) -> bool:
    return is_file(folder / METADATA / TIMESTAMP)
