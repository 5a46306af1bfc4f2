"""What is done with the root key: the first root, and replacing keys."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.repository import Signers, StaticRepository


def create(folder: Path, signers: Signers, thresholds: Mapping[str, int], now: datetime) -> None:
    """Make a repository whose root names the keys of `signers`; it serves no catalogue yet.

    Args:
        folder: where; it may be there already, but not as a repository.
        signers: every key of every role.
        thresholds: how many keys must sign for a role, where it is more than one.
        now: the time to sign at, in UTC.

    Raises:
        PublishError: there is a repository already.
    """
    repository = StaticRepository(folder, now, signers)
    with repository.edit_root() as root:
        if root.version:
            raise PublishError(
                f"{folder}: is a repository already. Take another folder, or replace a key with"
                " `kiosk publish rotate`."
            )
        for role, keys in signers.items():
            for signer in keys:
                root.add_key(signer.public_key, role)
            root.roles[role].threshold = thresholds.get(role, 1)
    repository.commit()
