"""TUF's client, with our fetcher and our view of the time."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater

from kiosk.base import files
from kiosk.sync import layout
from kiosk.sync.errors import Damaged, NotSetUp
from kiosk.sync.fetcher import Fetcher
from kiosk.sync.trust import LARGEST

_LOG = logging.getLogger(__name__)


def open_updater(
    metadata_folder: Path,
    metadata_url: str,
    targets_url: str | None,
    fetcher: Fetcher,
    root: bytes,
    time: datetime,
) -> Updater:
    """Return an updater that trusts `root` and judges expiry by `time`.

    `metadata_folder` keeps what was verified, for protection against rollback; it may be empty.
    Where `root` is damaged, the newest root counts that was verified with it.

    Raises:
        NotSetUp: `root` is no signed root metadata.
        OSError: the folder cannot be written.
    """
    metadata_folder.mkdir(parents=True, exist_ok=True)
    _tidy(metadata_folder)
    damaged: RepositoryError | None = None
    for trusted in (root, *_verified_roots(metadata_folder)):
        try:
            updater = Updater(
                str(metadata_folder),
                metadata_url,
                target_base_url=targets_url,
                fetcher=fetcher,
                bootstrap=trusted,
            )
        except RepositoryError as error:
            damaged = damaged or error
        else:
            if damaged:
                _LOG.warning("the trusted root is damaged, one verified before counts: %s", damaged)
            # TUF goes by the clock alone; but a clock below the last verified time is wrong.
            updater._trusted_set.reference_time = time  # noqa: SLF001
            return updater
    raise NotSetUp(f"the trusted root of this kiosk cannot be used: {damaged}") from damaged


def _tidy(folder: Path) -> None:
    """Remove what a sync that was killed left, and what TUF would wait for, such as a pipe."""
    for file in folder.rglob("*"):
        if file.name.startswith("tmp") or not (file.is_file() or file.is_dir()):
            file.unlink(missing_ok=True)


def _verified_roots(folder: Path) -> Iterator[bytes]:
    """The roots that earlier syncs have verified, the newest first."""
    for file in sorted(folder.glob("root_history/*.root.json"), key=_version, reverse=True):
        with suppress(OSError):
            yield files.read(file, LARGEST)


def _version(root: Path) -> int:
    number = root.name.partition(".")[0]
    return int(number) if number.isdecimal() and len(number) < 9 else 0


class Described(NamedTuple):
    """The newest catalogue as the signed metadata describe it."""

    file: TargetFile
    sha256: str
    revision: int
    schema_version: int


def describe(updater: Updater) -> Described:
    """Return the newest catalogue, after a refresh.

    Raises:
        Damaged: the repository has none, or does not say enough about it.
        RepositoryError, DownloadError, SyncError: the repository cannot be trusted or read.
    """
    updater.refresh()
    file = updater.get_targetinfo(layout.CATALOGUE)
    if file is None:
        raise Damaged("the repository has no catalogue yet")
    match file.hashes, file.custom:
        case {"sha256": sha256}, {
            layout.REVISION: int(revision),
            layout.SCHEMA_VERSION: int(schema),
        }:
            return Described(file, sha256, revision, schema)
    raise Damaged("the repository describes its catalogue in a way unknown here")
