"""Repositories with keys that are the same each time, releases, and a tablet that reads them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import urlsplit
from urllib.request import url2pathname

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, TargetFile, Updater

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.restamp import restamp
from kiosk.sync import deltas
from kiosk.sync.layout import CATALOGUE, METADATA, REVISION, TARGETS, WHOLE, delta_name
from kiosk.sync.publish.keys import ROLES
from kiosk.sync.publish.release import Release, release
from kiosk.sync.publish.repository import Signers

NOW: Final = datetime(2026, 12, 1, 8, tzinfo=UTC)


def key(seed: str) -> CryptoSigner:
    """Return a key that is the same for the same seed, and quickly made."""
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(seed.encode().rjust(32)))


KEYS: Final = {role: [key(role)] for role in ROLES}
ONLINE_KEYS: Final = {role: KEYS[role] for role in ROLES if role != "root"}


def publish_revision(
    repository: Path, revision: int, now: datetime = NOW, keys: Signers = ONLINE_KEYS
) -> Release:
    """Release the shipped catalogue under a revision."""
    with TemporaryDirectory() as scratch:
        catalogue = Path(scratch, "catalogue.db")
        restamp(SHIPPED_CATALOGUE, revision, date(2026, 12, 1), catalogue)
        return release(repository, catalogue, keys, now)


class Tablet:
    """A plain TUF client that trusts a repository's first root and keeps its last catalogue."""

    def __init__(self, repository: Path, folder: Path, now: datetime = NOW) -> None:
        self._repository = repository.as_uri()
        self._root = (repository / METADATA / "1.root.json").read_bytes()
        self._folder = folder
        self.now = now
        self.catalogue = b""
        folder.mkdir(exist_ok=True)

    def sync(self) -> int:
        """Take what is published, by delta where there is one; return its revision.

        Raises:
            tuf.api.exceptions.RepositoryError, DownloadError: what is served is not whole.
        """
        updater = Updater(
            str(self._folder),
            f"{self._repository}/{METADATA}/",
            str(self._folder),
            f"{self._repository}/{TARGETS}/",
            fetcher=_FolderFetcher(),
            bootstrap=self._root,
        )
        updater._trusted_set.reference_time = self.now
        updater.refresh()
        target = updater.get_targetinfo(CATALOGUE)
        whole = updater.get_targetinfo(WHOLE)
        assert target and whole
        file = deltas.decompress(self._download(updater, whole), target.length)
        target.verify_length_and_hashes(file)
        delta = updater.get_targetinfo(delta_name(sha256(self.catalogue).hexdigest()))
        if delta:
            frame = self._download(updater, delta)
            assert deltas.apply(self.catalogue, frame, target.length) == file
        self.took_delta = delta is not None
        self.catalogue = file
        revision: int = target.custom[REVISION]
        return revision

    def _download(self, updater: Updater, target: TargetFile) -> bytes:
        path = self._folder / "download"
        updater.download_target(target, str(path))
        return path.read_bytes()


class _FolderFetcher(FetcherInterface):
    """Reads file: addresses."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            content = Path(url2pathname(urlsplit(url).path)).read_bytes()
        except FileNotFoundError as error:
            raise DownloadHTTPError(url, 404) from error
        return iter([content])
