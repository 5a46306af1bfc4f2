"""What is done with the root key: the first root, and replacing keys."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import Signer
from tuf.api.metadata import Root, Snapshot, Targets, Timestamp

from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.repository import Signers, StaticRepository, exclusive
from kiosk.sync.publish.tidy import tidy


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


def rotate(
    folder: Path, role: str, old_keyid: str, new: Signer, signers: Signers, now: datetime
) -> None:
    """Put the key `new` in the place of a key of `role`, and sign anew what that key signed.

    The root comes last, and what is signed for it is signed by the old key too, where that is at
    hand: a tablet finds a whole repository at any moment, and after a crash. Without the old key,
    tablets refuse the repository from the first file that is written until the root is.

    Args:
        folder: a repository.
        role: which kind of key.
        old_keyid: the key that is replaced.
        new: the key that takes its place.
        signers: as many root keys as are demanded; those of `role` that are at hand; and those of
            the roles that lead to it, so for targets of snapshot and timestamp.
        now: the time to sign at, in UTC.

    Raises:
        PublishError: it cannot be signed.
        OSError: the repository cannot be written.
    """
    with exclusive(folder):
        repository = StaticRepository(folder, now, {**signers, role: [*signers[role], new]})
        with repository.edit_root() as root:
            root.revoke_key(old_keyid, role)
            root.add_key(new.public_key, role)
        if repository.released:
            if role == Targets.type:
                with repository.edit_targets():
                    pass
            if role in (Targets.type, Snapshot.type):
                repository.do_snapshot(force=True)
            if role != Root.type:
                repository.do_timestamp(force=True)
        repository.commit()
        if repository.released:
            tidy(folder)


def signing_with(role: str) -> list[str]:
    """Return the roles whose metadata is signed anew when a key of `role` is replaced."""
    return {
        Root.type: [],
        Targets.type: [Snapshot.type, Timestamp.type],
        Snapshot.type: [Timestamp.type],
        Timestamp.type: [],
    }[role]
