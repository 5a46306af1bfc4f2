"""Removes what tablets have no use for any more, and what a crash left."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tuf.api.exceptions import StorageError
from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp

from kiosk.sync.layout import CATALOGUE, METADATA, TARGETS, TIMESTAMP
from kiosk.sync.publish import past

_OURS = ("*.snapshot.json", "*.targets.json", "*.zst", "*.deb", "*.part")


def tidy(folder: Path) -> None:
    """Remove what neither the published snapshot nor the one before it refers to.

    A tablet that read the timestamp a moment ago still finds all that it leads to. Roots stay for
    ever: a tablet follows them one by one from the root it trusts.
    """
    kept = set(_referred(folder))
    kept.update(past.release_path(folder, revision) for revision in past.for_deltas(folder))
    for place, patterns in (
        (folder / METADATA, _OURS),
        (folder / TARGETS, _OURS),
        (folder / past.RELEASES, ("*.db", "*.part")),
    ):
        for pattern in patterns:
            for path in place.rglob(pattern):
                if path not in kept:
                    path.unlink()


def _referred(folder: Path) -> Iterator[Path]:
    metadata = folder / METADATA
    timestamp = Metadata[Timestamp].from_file(str(metadata / TIMESTAMP)).signed
    published = timestamp.snapshot_meta.version
    versions = (path.name.partition(".")[0] for path in metadata.glob("*.snapshot.json"))
    followed = sorted(number for number in map(int, versions) if number <= published)
    for version in followed[-2:]:
        with suppress(StorageError):  # the snapshot before may be without its targets
            path = metadata / f"{version}.snapshot.json"
            yield path
            snapshot = Metadata[Snapshot].from_file(str(path)).signed
            path = metadata / f"{snapshot.meta['targets.json'].version}.targets.json"
            yield path
            targets = Metadata[Targets].from_file(str(path)).signed
            for name, target in targets.targets.items():
                if name != CATALOGUE:
                    yield past.packed_path(folder, target)
