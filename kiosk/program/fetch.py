"""The kiosk's half of an update: it fetches the program and lays it before the installer.

What it lays there is a repository with the one package in it, so that the installer, which has no
network and believes nobody, verifies all of it anew.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tuf.ngclient import Updater

from kiosk.base import files
from kiosk.domain.version import ring_of
from kiosk.program.package import Package, offered
from kiosk.program.versions import Versions, versions_here
from kiosk.sync.client import Besides, OnStep
from kiosk.sync.errors import NotSetUp
from kiosk.sync.layout import METADATA, TARGETS, TIMESTAMP
from kiosk.sync.outcome import Stage
from kiosk.sync.trust import trusted_root

_READABLE: Final = 0o022


def besides(enabled: bool, number: Callable[[], str]) -> Besides | None:
    """Return what a sync of this tablet does besides; None where the program is not to be updated.

    `enabled` is what the settings say of it, `number` gives the tablet's.
    """
    versions = versions_here()
    if not (enabled and versions and versions.desk.is_dir()):
        return None
    try:
        trusted_root(versions.folder)
    except NotSetUp:  # the installer would refuse whatever comes
        return None
    return bring(versions, number)


def bring(versions: Versions, number: Callable[[], str]) -> Besides:
    """Return what fetches the program for `versions` where that is due."""

    def bring(updater: Updater, metadata: Path, step: OnStep) -> None:
        package = offered(updater, versions.own)
        newest = versions.newest()
        if (
            package is None
            or not package.version.is_newer(newest)
            or ring_of(number()) > package.ring
        ):
            _clear(versions.desk)
            return
        mask = os.umask(_READABLE)  # the installer is another user
        try:
            _fetch(package, versions.desk, updater, step)
            _hand_over(updater, metadata, versions.desk / METADATA)
        finally:
            os.umask(mask)

    return bring


def _fetch(package: Package, desk: Path, updater: Updater, step: OnStep) -> None:
    path = package.path(desk)
    if updater.find_cached_target(package.target, str(path)):
        return
    _clear(desk)
    files.make_folder(path.parent)
    draft = path.with_suffix(".part")
    step(Stage.FETCHING, package.target.length)
    updater.download_target(package.target, str(draft))
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    files.move(draft, path)


def _hand_over(updater: Updater, metadata: Path, desk: Path) -> None:
    """Copy what `updater` has verified, under the names that a repository has for it.

    The timestamp comes last: it calls the installer.
    """
    known = updater._trusted_set  # noqa: SLF001  # of what it verified it tells no versions
    copies = {root.name: root for root in (metadata / "root_history").glob("*.root.json")}
    copies |= {
        f"{known.snapshot.version}.snapshot.json": metadata / "snapshot.json",
        f"{known.targets.version}.targets.json": metadata / "targets.json",
        TIMESTAMP: metadata / TIMESTAMP,
    }
    for name, source in copies.items():
        files.replace(desk / name, source.read_bytes())


def _clear(desk: Path) -> None:
    for name in (METADATA, TARGETS):
        shutil.rmtree(desk / name, ignore_errors=True)
