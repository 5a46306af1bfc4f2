"""Fetches a catalogue the cheapest way there is, and believes it only when it is verified."""

import logging
from collections.abc import Callable, Iterable, Iterator
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

from tuf.api import exceptions as tuf
from tuf.ngclient import Updater

from kiosk.catalogue.check import check
from kiosk.catalogue.errors import CatalogueError, NewerSchema
from kiosk.sync import deltas
from kiosk.sync.errors import Damaged, NotARepository, Older, ProgramTooOld, ServerTrouble
from kiosk.sync.installed import Installed
from kiosk.sync.layout import WHOLE, delta_name
from kiosk.sync.outcome import Stage, Way
from kiosk.sync.updater import Described

_LOG = logging.getLogger(__name__)
_PIECE = 1 << 17

# What a delta may fail by so that the whole file may still come.
_DELTA_FAILED = (
    Damaged,
    NotARepository,
    ServerTrouble,
    deltas.BadFrame,
    tuf.RepositoryError,
    tuf.DownloadError,
)


class Obtaining(NamedTuple):
    """One catalogue on its way.

    `updater` has been refreshed, `described` is what to bring, `here` the whole catalogues on
    this tablet, `step` is told the stage and the bytes to come.
    """

    updater: Updater
    described: Described
    here: list[Installed]
    step: Callable[[Stage, int | None], None]

    def into(self, draft: Path) -> Way:
        """Write the catalogue, verified, into the file `draft` and return how it came.

        Raises:
            SyncError, RepositoryError, DownloadError: it cannot be fetched or is not to be shown.
            OSError: the disk fails.
        """
        for base in self.here:
            delta = self.updater.get_targetinfo(delta_name(base.sha256))
            if delta is None:
                continue
            try:
                self._fetch(delta_name(base.sha256), draft, base.path)
            except _DELTA_FAILED as error:
                _LOG.warning("the delta failed, fetching the whole catalogue: %s", error)
                break
            return Way.DELTA
        self._fetch(WHOLE, draft, None)
        return Way.WHOLE

    def _fetch(self, name: str, draft: Path, base: Path | None) -> None:
        target = self.updater.get_targetinfo(name)
        if target is None:
            raise Damaged(f"the repository has no {name}")
        self.step(Stage.FETCHING, target.length)
        packed = draft.with_name("packed.part")
        self.updater.download_target(target, str(packed))
        self.step(Stage.UNPACKING, None)
        with packed.open("rb") as frame, draft.open("wb") as file:
            pieces = iter(lambda: frame.read(_PIECE), b"")
            file.writelines(_unpacked(pieces, self.described.file.length, base))
        packed.unlink()
        self.step(Stage.VERIFYING, None)
        verify(draft, self.described)


def verify(draft: Path, described: Described) -> None:
    """Check that the file `draft` is the catalogue that was signed, and that it can be shown.

    Raises:
        Damaged: it is another file, or no whole catalogue.
        ProgramTooOld: this program cannot show it.
        Older: it has another revision than the signed one.
        OSError: it cannot be read.
    """
    with draft.open("rb") as file:
        try:
            described.file.verify_length_and_hashes(file)
        except tuf.LengthOrHashMismatchError as error:
            raise Damaged(f"the catalogue is not what was signed: {error}") from error
    try:
        info = check(draft)
    except NewerSchema as error:
        raise ProgramTooOld(str(error)) from error
    except CatalogueError as error:
        raise Damaged(f"the catalogue that was signed cannot be shown: {error}") from error
    if info.revision != described.revision:
        raise Older(f"the catalogue says revision {info.revision}, not {described.revision}")


def _unpacked(frame: Iterable[bytes], length: int, base: Path | None) -> Iterator[bytes]:
    if base is None:
        return deltas.unpack(frame, length)
    with base.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as old:
        return deltas.unpack(frame, length, old)
