"""Repositories to sync from, made by the publisher's own code with keys that need no disk."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tuf.api.metadata import TargetFile

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.restamp import restamp
from kiosk.sync.layout import METADATA
from kiosk.sync.publish import past
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.keys import ROLES
from kiosk.sync.publish.release import release
from kiosk.sync.publish.repository import Signers, StaticRepository
from tests.sync.repositories import KEYS, ONLINE_KEYS, key

FIRST: Final = 2
SECOND: Final = 3


def keys_of(owner: str) -> Signers:
    """The keys of another publisher."""
    return {role: [key(f"{owner} {role}")] for role in ROLES}


def new_repository(folder: Path, now: datetime | None = None, keys: Signers = KEYS) -> bytes:
    """Make a repository without a release; return its root metadata."""
    create(folder, keys, {}, now or datetime.now(UTC))
    return (folder / METADATA / "1.root.json").read_bytes()


def publish(
    folder: Path,
    revision: int,
    now: datetime | None = None,
    keys: Signers = KEYS,
    catalogue: Path = SHIPPED_CATALOGUE,
) -> None:
    """Release the content of `catalogue` under a revision."""
    with TemporaryDirectory() as drafts:
        stamped = Path(drafts, "catalogue.db")
        restamp(catalogue, revision, date(2026, 11, 22), stamped)
        release(folder, stamped, keys, now or datetime.now(UTC))


def replace_targets(folder: Path, packed: Mapping[str, bytes]) -> None:
    """Sign and publish other content for some targets, as a publisher with a fault would."""
    repository = StaticRepository(folder, datetime.now(UTC), ONLINE_KEYS)
    files = {name: TargetFile.from_data(name, data, ["sha256"]) for name, data in packed.items()}
    with repository.edit_targets() as targets:
        for name in targets.targets.keys() & files.keys():
            files[name].unrecognized_fields = targets.targets[name].unrecognized_fields
        targets.targets |= files
    repository.do_snapshot()
    repository.do_timestamp()
    for name, target in files.items():
        path = past.packed_path(folder, target)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed[name])
    repository.commit()


def renew(folder: Path, *roles: str) -> None:
    """Sign the metadata of some roles anew, now."""
    repository = StaticRepository(folder, datetime.now(UTC), KEYS)
    if "root" in roles:
        with repository.edit_root():
            pass
    if "snapshot" in roles:
        repository.do_snapshot(force=True)
    if "timestamp" in roles:
        repository.do_timestamp(force=True)
    repository.commit()
