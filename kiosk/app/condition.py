"""What the tablet tells of itself to whoever looks after many. Read beside the UI."""

import re
import sys
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.base.files import read
from kiosk.base.paths import ROOT
from kiosk.device.battery import battery_health, free_megabytes
from kiosk.doctor.examine import examine_files
from kiosk.doctor.finding import Finding, Severity
from kiosk.export.status import TabletStatus
from kiosk.program.versions import own, versions_here
from kiosk.recovery.starts import Starts
from kiosk.settings.values import Settings
from kiosk.sync import wall_clock
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.freshness import freshness
from kiosk.sync.installed import installed
from kiosk.sync.status import read_status

_WEEK = timedelta(days=7)
_SHOWN = b"kiosk is shown"  # what `kiosk.app.unattended` says at each start
_LOG_BYTES = 2**20
_STEP = 100  # MB: nothing of a visit is to be read from what it adds


def condition(
    tablet: str, settings: Settings, data: Path, now: datetime, root: Path = Path("/")
) -> TabletStatus:
    """How the tablet with the number `tablet` is, that keeps its data in `data`.

    `now` has a time zone; `root` has the machine's files. Raises OSError.
    """
    catalogues, synced = Catalogues(data), read_status(data)
    shown = next((catalogue.info for catalogue in installed(catalogues)), None)
    found = examine_files(data)
    free = free_megabytes(data)
    versions = versions_here()
    failed = versions.failed if versions else []
    return TabletStatus(
        tablet,
        settings.store,
        settings.region,
        now,
        program_version(),
        f"{_system(root)}, Python {sys.version_info.major}.{sys.version_info.minor}",
        shown.revision if shown else None,
        freshness(shown, synced, wall_clock.now()).current_on if shown else None,
        synced.result or "",
        battery_health(root / "sys/class/power_supply"),
        None if free is None else free // _STEP * _STEP,
        _hours_up(root),
        Starts(data).crashes(),
        _starts(data / "log", now.replace(tzinfo=None) - _WEEK),
        _named(found, Severity.PROBLEM),
        _named(found, Severity.WARNING),
        f"{failed[0].version} {failed[0].why}" if failed else "",
    )


def program_version(root: Path = ROOT) -> str:
    """The version of the program that runs: the package's, else the project's."""
    if version := own(root):
        return str(version)
    with suppress(OSError):
        found = re.search(rb'^version = "(.+)"', read(root / "pyproject.toml"), re.MULTILINE)
        return found[1].decode("utf-8") if found else ""
    return ""


def _named(found: list[Finding], state: Severity) -> str:
    return ", ".join(finding.name.da for finding in found if finding.state is state)


def _system(root: Path) -> str:
    with suppress(OSError):
        found = re.search(rb'^PRETTY_NAME="(.+)"', read(root / "etc/os-release"), re.MULTILINE)
        return found[1].decode("utf-8", "replace") if found else sys.platform
    return sys.platform


def _hours_up(root: Path) -> int | None:
    with suppress(OSError, ValueError, IndexError):
        return int(float(read(root / "proc/uptime").split()[0])) // 3600
    return None


def _starts(logs: Path, since: datetime) -> int:
    """How often the kiosk was shown since then, by its log."""
    begin = f"{since:%Y-%m-%d %H:%M:%S}".encode()
    starts = 0
    for file in logs.glob("kiosk.log*"):
        with suppress(OSError):
            starts += sum(
                _SHOWN in line and line[: len(begin)] >= begin
                for line in read(file, _LOG_BYTES).splitlines()
            )
    return starts
