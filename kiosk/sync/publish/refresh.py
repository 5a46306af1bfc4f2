"""Signs anew what would expire: the timestamp each day, the snapshot now and then."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from tuf.api.metadata import Root, Snapshot, Targets, Timestamp

from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.repository import LIFETIMES, Signers, StaticRepository, exclusive
from kiosk.sync.publish.tidy import tidy

_SNAPSHOT_AHEAD: Final = LIFETIMES[Snapshot.type] / 2
_WARN_AHEAD: Final = timedelta(days=30)


def due(repository: StaticRepository) -> list[str]:
    """Return the roles that a daily refresh signs: the snapshot once half of its time is over."""
    near = repository.expiry(Snapshot.type) - repository.now < _SNAPSHOT_AHEAD
    return [Snapshot.type, Timestamp.type] if near else [Timestamp.type]


def soon_to_expire(repository: StaticRepository) -> list[str]:
    """Return which of root and targets a daily refresh should warn of: those with 30 days left."""
    roles = (Root.type, Targets.type)
    return [role for role in roles if repository.expiry(role) - repository.now < _WARN_AHEAD]


def refresh(folder: Path, signers: Signers, now: datetime) -> None:
    """Sign anew the roles of `signers`, with nothing changed but their version and expiry.

    Args:
        folder: a repository.
        signers: the keys of the roles; of snapshot and timestamp too where there are targets.
        now: the time to sign at, in UTC.

    Raises:
        PublishError: there is no release yet, or it cannot be signed.
        OSError: the repository cannot be written.
    """
    with exclusive(folder):
        repository = StaticRepository(folder, now, signers)
        if not repository.released:
            raise PublishError(
                f"{folder}: has no release yet. Make the first with `kiosk publish release`."
            )
        for role in (Root.type, Targets.type):
            if role in signers:
                with repository.edit(role):
                    pass
        if Timestamp.type in signers:
            repository.do_snapshot(force=Snapshot.type in signers)
            repository.do_timestamp(force=True)
        repository.commit()
        tidy(folder)
