"""The installer's half of an update: it verifies what the kiosk fetched, and unpacks it.

It runs as a user of its own, without a network, and believes nothing of what the kiosk's user laid
before it: the signatures lead to a root that the kiosk cannot write, and the package is verified
while it is copied to where the kiosk cannot reach it. No script of the package runs.
"""

import os
import re
import shutil
import subprocess
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from tuf.api.exceptions import DownloadError, ExpiredMetadataError, RepositoryError

from kiosk.base import files
from kiosk.domain.version import Version
from kiosk.program.package import offered
from kiosk.program.versions import REFUSED, Versions, own
from kiosk.sync import troubles
from kiosk.sync.errors import Damaged, Older, SyncError
from kiosk.sync.fetcher import fetcher_for
from kiosk.sync.layout import METADATA, TARGETS
from kiosk.sync.source import of_folder
from kiosk.sync.updater import open_updater
from kiosk.sync.watch import Limits, Watch

HOME: Final = Path("usr/lib/kiosk")
"""Where a package has the program."""

_KEPT: Final = 2


class Unfit(SyncError):
    """The package was signed, but this tablet cannot use it."""

    reason = Damaged.reason


def install(versions: Versions, root: bytes, now: datetime) -> Version | None:
    """Install the program that the kiosk laid before, where it is newer than all that are here.

    A cut of the power at any moment leaves the versions that were here, and no other name. What
    is left of it, the next call removes.

    Args:
        versions: those of the tablet.
        root: the root metadata that all trust begins with; not from the kiosk's user.
        now: the time to judge expiry by, with its time zone.

    Returns:
        the version; None where none is to be installed.

    Raises:
        SyncError: it is not to be trusted, or cannot be used here; it is noted too.
        OSError: the disk fails.
    """
    scratch = versions.programs / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    _tidy(versions)
    if not (versions.desk / METADATA).is_dir():
        return None
    scratch.mkdir()
    try:
        version = _bring(versions, root, now, scratch)
    except (SyncError, OSError) as error:
        with suppress(OSError):
            files.replace(versions.programs / REFUSED, f"{error}\n".encode())
        raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    (versions.programs / REFUSED).unlink(missing_ok=True)
    _tidy(versions)
    return version


def _bring(versions: Versions, root: bytes, now: datetime, scratch: Path) -> Version | None:
    package = scratch / "package.deb"
    version = _take(versions, root, now, package)
    if version in versions.here():
        return None
    newest = versions.newest()
    if not version.is_newer(newest):
        raise Older(f"{version} is offered, here is {newest}")
    _judge(version, package)
    _unpack(version, package, scratch / "root", versions.path(version))
    return version


def _take(versions: Versions, root: bytes, now: datetime, package: Path) -> Version:
    """Verify the repository that the kiosk made, and copy the package out of its reach."""
    source = of_folder(versions.desk)
    watch = Watch(Limits(), lambda: False, lambda size: None)
    urls = (f"{source.url}/{METADATA}/", f"{source.url}/{TARGETS}/")
    try:
        updater = open_updater(
            versions.programs / METADATA,
            *urls,
            fetcher_for(source, package.parent, watch),
            root,
            now,
        )
        updater.refresh()
        offer = offered(updater, versions.own)
        if offer is None:
            raise Damaged("the repository has no program for this system")
        updater.download_target(offer.target, str(package))
    except ExpiredMetadataError as error:
        raise troubles.of_expiry(error, now, False, None) from error
    except (RepositoryError, DownloadError) as error:
        raise troubles.of_repository(error) from error
    return offer.version


def _judge(version: Version, package: Path) -> None:
    """Raise Unfit unless the package is what it was published as, and can run here."""
    fields = ["Package", "Version", "Architecture"]
    said = [_said("dpkg-deb", "--field", package, field).strip() for field in fields]
    if said != ["kiosk", version.debian, version.processor]:
        raise Unfit(f"{version} was published, but the package is {' '.join(said)}")
    # apt, without a source of packages: what this one needs is installed, or it says what is not.
    nowhere = [f"--option=Dir::Etc::{name}=/dev/null" for name in ("SourceList", "SourceParts")]
    _said("apt-get", "--simulate", "--quiet", "--no-remove", *nowhere, "install", package)


def _unpack(version: Version, package: Path, draft: Path, place: Path) -> None:
    """Give the program in the package its name, once all of it is on the disk."""
    _said("dpkg-deb", "--extract", package, draft)
    if own(draft / HOME / "app") != version:
        raise Unfit(f"{version} was published, but the program in it is another")
    _sync(draft / HOME)
    (draft / HOME).rename(place)
    files.sync_folder(place.parent)


def _sync(folder: Path) -> None:
    """Bring all that is in `folder` to the disk."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if not path.is_symlink():
                with path.open("rb") as file:
                    os.fsync(file.fileno())
        files.sync_folder(Path(place))


def _tidy(versions: Versions) -> None:
    """Remove what another system left, and all versions but the current and the newest."""
    current = versions.current
    kept = [version for version in versions.here() if version.is_newer(versions.own)][:_KEPT]
    for entry in list(versions.programs.iterdir()):
        if "+" in entry.name and entry.name not in map(str, [*kept, current]):
            doomed = entry.with_name("scratch")  # a version that is there is whole
            entry.rename(doomed)
            files.sync_folder(versions.programs)
            shutil.rmtree(doomed)


def _said(*command: str | Path) -> str:
    environment = os.environ | {"LC_ALL": "C"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        missing = re.findall(r"Depends: .+", done.stdout)
        why = "; ".join(missing) or " ".join(done.stderr.split())
        raise Unfit(f"{command[0]} {command[1]}: {why}")
    return done.stdout
