"""TUF's client, with our fetcher and our view of the time."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater

from kiosk.sync import layout
from kiosk.sync.errors import Damaged, NotSetUp
from kiosk.sync.fetcher import Fetcher


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

    Raises:
        NotSetUp: `root` is no signed root metadata.
        OSError: the folder cannot be written.
    """
    metadata_folder.mkdir(parents=True, exist_ok=True)
    for left in metadata_folder.glob("tmp*"):  # by a sync that was killed
        left.unlink(missing_ok=True)
    try:
        updater = Updater(
            str(metadata_folder),
            metadata_url,
            target_base_url=targets_url,
            fetcher=fetcher,
            bootstrap=root,
        )
    except RepositoryError as error:
        raise NotSetUp(f"the trusted root of this kiosk cannot be used: {error}") from error
    # TUF goes by the clock alone; but a clock below the last verified time is wrong.
    updater._trusted_set.reference_time = time  # noqa: SLF001
    return updater


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
