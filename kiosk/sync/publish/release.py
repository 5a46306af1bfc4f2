"""Publishes a catalogue: the whole file, deltas from the releases before it, signed metadata."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from tuf.api.metadata import TargetFile

from kiosk.catalogue.check import check
from kiosk.domain.catalogue import CatalogueInfo
from kiosk.sync import deltas, files
from kiosk.sync.layout import (
    CATALOGUE,
    RELEASED,
    REVISION,
    SCHEMA_VERSION,
    WHOLE,
    delta_name,
)
from kiosk.sync.publish import past
from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.repository import Signers, StaticRepository

DELTAS: Final = 10  # a tablet that missed more releases than this takes the whole file


@dataclass(frozen=True, slots=True)
class Release:
    """What was published; sizes in bytes, `deltas` by the revision that each starts from."""

    info: CatalogueInfo
    whole: int
    deltas: dict[int, int]


def release(folder: Path, catalogue: Path, signers: Signers, now: datetime) -> Release:
    """Publish `catalogue` in the repository `folder`.

    After a crash at any point the repository serves the old release or the new one.

    Args:
        folder: a repository.
        catalogue: the file, with a higher revision than any before.
        signers: the keys of targets, snapshot and timestamp.
        now: the time to sign at, in UTC.

    Raises:
        CatalogueError: the catalogue is not whole.
        PublishError: its revision is not higher, or it cannot be signed.
        OSError: the repository cannot be written.
    """
    info = check(catalogue)
    file = catalogue.read_bytes()
    repository = StaticRepository(folder, now, signers)
    with repository.edit_targets() as targets:
        last = past.revision_of(targets)
        if info.revision <= last:
            raise PublishError(
                f"{catalogue}: revision {info.revision} was published before; the last is {last}."
                f" Set `revision = {last + 1}` in programme.toml, and build again."
            )
        past.keep(folder, targets)
        packed = {WHOLE: deltas.compress(file)}
        sizes = {}
        for revision in past.revisions(folder)[:DELTAS]:
            old = past.release_path(folder, revision).read_bytes()
            delta = deltas.make(old, file)
            packed[delta_name(sha256(old).hexdigest())] = delta
            sizes[revision] = len(delta)
        described = [_describe_catalogue(file, info)] + [
            TargetFile.from_data(name, content, ["sha256"]) for name, content in packed.items()
        ]
        targets.targets = {target.path: target for target in described}
    repository.do_snapshot()
    repository.do_timestamp()
    for target in described[1:]:
        files.replace(past.packed_path(folder, target), packed[target.path])
    repository.commit()
    return Release(info, len(packed[WHOLE]), sizes)


def _describe_catalogue(file: bytes, info: CatalogueInfo) -> TargetFile:
    target = TargetFile.from_data(CATALOGUE, file, ["sha256"])
    target.unrecognized_fields["custom"] = {
        REVISION: info.revision,
        SCHEMA_VERSION: info.schema_version,
        RELEASED: info.released.isoformat(),
    }
    return target
