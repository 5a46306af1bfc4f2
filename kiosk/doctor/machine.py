"""The tablet itself: clock, disk, permissions, brightness, and how the kiosk has been."""

import errno
import os
import shutil
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryFile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.device.backlight import BACKLIGHTS
from kiosk.device.voice import ENGINE, has_voice
from kiosk.doctor.finding import Finding, Severity, Text
from kiosk.recovery.starts import MANY, Starts
from kiosk.sync import wall_clock
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.installed import installed
from kiosk.sync.status import read_status

_CLOCK = Text("Ur", "Clock")
_DISK = Text("Plads", "Disk")
_PERMISSIONS = Text("Rettigheder", "Permissions")
_BRIGHTNESS = Text("Lysstyrke", "Brightness")
_VOICE = Text("Stemme", "Voice")
_CRASHES = Text("Nedbrud", "Crashes")

_ZONE = "Europe/Copenhagen"
_NEEDED_MB = 50
_WANTED_MB = 500


def check_clock(catalogues: Catalogues, now: datetime) -> Finding:
    """The clock is not before or far behind what is known to have passed, and shows Danish time.

    By that the opening hours are told, and the hours of the day counted.
    """
    released = [
        wall_clock.start_of(catalogue.info.released) for catalogue in installed(catalogues)[:1]
    ]
    wrong = wall_clock.is_wrong(now, read_status(catalogues.folder).verified_at, *released)
    seen = Text(f"{now:%Y-%m-%d %H:%M %Z}", f"{now:%Y-%m-%d %H:%M %Z}")
    if not wrong and _is_danish(now):
        return Finding(_CLOCK, Severity.OK, seen)
    if not wrong:
        zone = Text(
            f"Vælg dansk tid: »sudo timedatectl set-timezone {_ZONE}«.",
            f"Choose Danish time: `sudo timedatectl set-timezone {_ZONE}`.",
        )
        return Finding(_CLOCK, Severity.WARNING, seen, zone)
    remedy = Text(
        'Stil uret: »sudo timedatectl set-time "ÅÅÅÅ-MM-DD TT:MM"«, eller sæt tabletten på nettet.',
        'Set the clock: `sudo timedatectl set-time "YYYY-MM-DD HH:MM"`, or connect the network.',
    )
    return Finding(_CLOCK, Severity.PROBLEM, seen, remedy)


def _is_danish(now: datetime) -> bool:
    try:
        return now.utcoffset() == now.astimezone(ZoneInfo(_ZONE)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Windows has no such list, or it is damaged: nothing can be said.
        return True


def check_disk(data: Path, needed_mb: int = _NEEDED_MB, wanted_mb: int = _WANTED_MB) -> Finding:
    """There is room for catalogues, counts and the log; sizes are in millions of bytes."""
    free = shutil.disk_usage(_nearest(data)).free // 1_000_000
    seen = Text(f"{free} MB fri", f"{free} MB free")
    if free >= wanted_mb:
        return Finding(_DISK, Severity.OK, seen)
    remedy = Text(
        f"Slet andet på disken med {data}; kiosken bruger højst et par hundrede MB.",
        f"Delete other things on the disk of {data}; the kiosk uses a few hundred MB at most.",
    )
    return Finding(_DISK, Severity.PROBLEM if free < needed_mb else Severity.WARNING, seen, remedy)


def check_permissions(data: Path) -> Finding:
    """The kiosk may write where it keeps its data."""
    place = _nearest(data)
    try:
        with TemporaryFile(dir=place):
            return Finding(
                _PERMISSIONS, Severity.OK, Text(f"{data} kan skrives", f"{data} is writable")
            )
    except OSError as error:
        seen = Text(f"{place} kan ikke skrives: {error.strerror}", f"{place}: {error.strerror}")
        if error.errno == errno.EROFS:
            restart = Text(
                "Start tabletten igen. Hjælper det ikke, er disken i stykker.",
                "Restart the tablet. If that does not help, the disk is broken.",
            )
            return Finding(_PERMISSIONS, Severity.PROBLEM, seen, restart)
        return Finding(
            _PERMISSIONS,
            Severity.PROBLEM,
            seen,
            Text(
                f"Kør som kioskens bruger, eller giv den mappen: »sudo chown -R kiosk: {place}«.",
                f"Run as the kiosk's user, or give it the folder: `sudo chown -R kiosk: {place}`.",
            ),
        )


def check_brightness(folder: Path = BACKLIGHTS) -> Finding:
    """The screen can be turned up for a code and down when nobody is there."""
    device = next(iter(sorted(folder.glob("*/brightness"))), None)
    if device is None:
        seen = Text("kan ikke styres på denne tablet", "cannot be set on this tablet")
        return Finding(_BRIGHTNESS, Severity.OK, seen)
    if os.access(device, os.W_OK):
        return Finding(_BRIGHTNESS, Severity.OK, Text("kan styres", "can be set"))
    return Finding(
        _BRIGHTNESS,
        Severity.WARNING,
        Text(f"{device} kan ikke skrives", f"{device} is not writable"),
        Text(
            "Kør som kioskens bruger. Hjælper det ikke: genstart tabletten, så udev-reglen virker.",
            "Run as the kiosk's user. If that does not help, restart the tablet for the udev rule.",
        ),
    )


def check_voice() -> Finding:
    """There is a voice to read aloud with."""
    if has_voice():
        return Finding(_VOICE, Severity.OK, Text("kan læse højt", "can read aloud"))
    return Finding(
        _VOICE,
        Severity.WARNING,
        Text("ingen stemme: ingen kan få læst højt", "no voice: nobody can be read to"),
        Text(f"Installér {ENGINE}.", f"Install {ENGINE}."),
    )


def check_crashes(data: Path) -> Finding:
    """The kiosk does not crash again and again."""
    crashes = Starts(data).crashes()
    seen = Text(f"{crashes} i træk", f"{crashes} in a row")
    if crashes < MANY:
        return Finding(_CRASHES, Severity.OK, seen)
    log = data / "log" / "kiosk.log"
    remedy = Text(
        f"Kiosken er i sikker tilstand. Se hvorfor i {log}, og installér den nyeste udgave.",
        f"The kiosk is in safe mode. See why in {log}, and install the newest version.",
    )
    return Finding(_CRASHES, Severity.WARNING, seen, remedy)


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
