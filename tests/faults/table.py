"""Every file and folder that a kiosk reads on a tablet beside what shipped, and what may befall it.

A file that is read and not in here fails tests/faults/test_faults.py. `rule` says what comes of it
where it is damaged; whatever befalls it, the kiosk starts, shows a catalogue that was verified,
keeps the PIN and lets nobody set the tablet up anew.
"""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple


class Read(NamedTuple):
    """`name` is a pattern within the data folder, or of a full path. `synced`: a sync reads it."""

    name: str
    rule: str
    synced: bool = False


UNKNOWN: Final = "counts as missing"
DATA: Final = (
    Read("kiosk.toml", "what is wrong in it is told and left out; the PIN is as it was"),
    Read("choices.toml", "its copy counts and mends it"),
    Read("choices.copy.toml", "choices.toml counts and mends it"),
    Read("given.toml", "its copy counts and mends it"),
    Read("given.copy.toml", "given.toml counts and mends it"),
    Read("crashes", "counts as one crash"),
    Read("current", "the newest whole catalogue is shown", synced=True),
    Read("previous", "what lies unpointed counts", synced=True),
    Read("refused", UNKNOWN, synced=True),
    Read("failing", UNKNOWN, synced=True),
    Read("versions", "the shipped catalogue is shown", synced=True),
    Read("versions/*.db", "the one before it is shown, else the shipped one", synced=True),
    Read("versions/*.part", "removed by the next sync", synced=True),
    Read("status.json", UNKNOWN, synced=True),
    Read("metadata", "no sync; what is there is shown", synced=True),
    Read("metadata/*.json", "fetched anew", synced=True),
    Read("metadata/root_history", "no sync; what is there is shown", synced=True),
    Read("metadata/root_history/*.json", "fetched anew", synced=True),
    Read("metadata/tmp*", "removed by the next sync", synced=True),
    Read("trust/root.json", "the root that a sync has verified counts", synced=True),
    Read("counts.db", "set aside, and a new one is begun"),
    Read("counts.db-*", "set aside, and a new one is begun"),
    Read("tablet-id", "the tablet has another number from now on", synced=True),
    Read("tablet-machine.json", "written anew", synced=True),
    Read("tries.toml", "no wrong try is known"),
    Read("day.toml", "the day begins anew"),
    Read("brightness", "the brightness stays"),
    Read("log", "stderr alone has the log"),
    Read("log/kiosk.log", "a pipe or a bad link is removed, and the log begun anew"),
    Read("export", "nothing is saved there, and that is told", synced=True),
    Read("export/*.part", "removed before it is written", synced=True),
    Read("*.part", "removed before it is written"),
    Read(".", "the data folder itself: nothing is kept"),
)
MACHINE: Final = (
    Read("/etc/machine-id", UNKNOWN),
    Read("/sys/class/net", UNKNOWN),
    Read("/sys/class/net/*", UNKNOWN),
    Read("/sys/block", UNKNOWN),
    Read("/sys/block/*", UNKNOWN),
    Read("/sys/class/block", UNKNOWN),
    Read("/sys/class/block/*", UNKNOWN),
    Read("/sys/class/dmi/id/*", UNKNOWN),
    Read("/sys/firmware/devicetree/base/serial-number", UNKNOWN),
    Read("/sys/class/backlight", "the brightness stays"),
    Read("/sys/class/backlight/*", "the brightness stays"),
    Read("/sys/class/power_supply", "no battery is shown"),
    Read("/sys/class/power_supply/*", "no battery is shown"),
    Read("/proc/sys/kernel/random/boot_id", "a power cut counts as a crash"),
    Read("/proc/self/mountinfo", "no stick is told of"),
    Read("/proc/self/fd", "a process that is started inherits what is open"),
    Read("/proc/uptime", "the status does not say how long the tablet runs"),
    Read("/etc/os-release", "the status does not say which system it has"),
    Read("/usr/share/zoneinfo/*", "the status does not say whether the time zone is right"),
    Read("/sys/class/input", "a headset is not noticed"),
    Read("/sys/class/input/*", "a headset is not noticed"),
    Read("/run/udev/data/b*", "no stick is told of"),
    Read("/mnt", "no stick is seen"),
    Read("/mnt/*", "no stick is seen"),
    Read("/media", "no stick is seen"),
    Read("/media/*", "no stick is seen"),
    Read("/run/media", "no stick is seen"),
    Read("/run/media/*", "no stick is seen"),
    Read("/Volumes", "no stick is seen"),
    Read("/etc/mime.types", "openpyxl has its own list"),
)

Damage = Callable[[Path, random.Random], object]


def _cut(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content) or 1)])


def _flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes()) or bytearray(1)
    for _ in range(chance.choice((1, 1, 8))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _stuff(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes() + chance.randbytes(3_000_000))


def _instead(act: Callable[[Path], object]) -> Damage:
    """`act` on the path once nothing is there."""

    def damage(path: Path, _: random.Random) -> None:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        act(path)

    return damage


def _give_away(path: Path) -> None:
    path.chmod(0o700 if path.is_dir() else 0o600)
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    else:
        path.chmod(0)


OF_FILES: Final[dict[str, Damage]] = {
    "empty": lambda path, _: path.write_bytes(b""),
    "cut": _cut,
    "flipped": _flip,
    "grown": _stuff,
}
OF_ALL: Final[dict[str, Damage]] = {
    "missing": _instead(lambda _: None),
    "a folder": _instead(lambda path: (path / "full").mkdir(parents=True)),
    "a file": _instead(lambda path: path.write_bytes(b"x")),
    "a pipe": _instead(os.mkfifo),
    "a link to itself": _instead(lambda path: path.symlink_to(path.name)),
    "a link to a device without end": _instead(lambda path: path.symlink_to("/dev/zero")),
    "unreadable": lambda path, _: path.chmod(0),
    "somebody else's": lambda path, _: _give_away(path),
    "a link into nothing": _instead(lambda path: path.symlink_to("nowhere/at/all")),
}
