"""Publishes a catalogue: the whole file, deltas from the releases before it, signed metadata."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from tuf.api.metadata import TargetFile, Targets

from kiosk.base import files
from kiosk.catalogue.check import check
from kiosk.domain.catalogue import CatalogueInfo
from kiosk.sync import deltas
from kiosk.sync.layout import (
    CATALOGUE,
    RELEASED,
    REVISION,
    SCHEMA_VERSION,
    WHOLE,
    delta_name,
    is_program,
)
from kiosk.sync.publish import past
from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.repository import Signers, StaticRepository, exclusive
from kiosk.sync.publish.tidy import tidy


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
    with exclusive(folder):
        repository = StaticRepository(folder, now, signers)
        with repository.edit_targets() as targets:
            refuse_older(info, targets)
            with suppress(PublishError):  # what is damaged there, this release mends
                past.keep(folder, targets)
            deltas_from = {
                revision: past.release_path(folder, revision).read_bytes()
                for revision in past.for_deltas(folder)
            }
            packed = {WHOLE: deltas.compress(file)}
            for old in deltas_from.values():
                packed[delta_name(sha256(old).hexdigest())] = deltas.make(old, file)
            described = [
                TargetFile.from_data(name, content, ["sha256"]) for name, content in packed.items()
            ]
            programs = [target for name, target in targets.targets.items() if is_program(name)]
            targets.targets = {
                target.path: target
                for target in [_catalogue_target(file, info), *described, *programs]
            }
        repository.do_snapshot()
        repository.do_timestamp()
        for target in described:
            files.replace(past.packed_path(folder, target), packed[target.path])
        repository.commit()
        tidy(folder)
    sizes = [len(content) for content in packed.values()]
    return Release(info, sizes[0], dict(zip(deltas_from, sizes[1:], strict=True)))


def refuse_older(info: CatalogueInfo, targets: Targets) -> None:
    """Raise PublishError unless the catalogue's revision is above the served one's."""
    last = past.revision_of(targets)
    if info.revision <= last:
        raise PublishError(
            f"The catalogue has revision {info.revision}, but revision {last} is published. Set"
            f" `revision = {last + 1}` in programme.toml, and release again."
        )


def _catalogue_target(file: bytes, info: CatalogueInfo) -> TargetFile:
    target = TargetFile.from_data(CATALOGUE, file, ["sha256"])
    target.unrecognized_fields["custom"] = {
        REVISION: info.revision,
        SCHEMA_VERSION: info.schema_version,
        RELEASED: info.released.isoformat(),
    }
    return target
