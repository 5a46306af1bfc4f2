"""The signed metadata of a repository: read, edited in memory, written in the safe order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from securesystemslib.signer import Signer
from tuf.api.exceptions import RepositoryError, StorageError, UnsignedMetadataError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer
from tuf.repository import Repository

from kiosk.base import files
from kiosk.sync.layout import METADATA
from kiosk.sync.publish.errors import PublishError

Signers = Mapping[str, Sequence[Signer]]  # by role

# How long a tablet accepts what was signed. Shorter means sooner noticed when somebody holds new
# releases back; longer means that a daily job may fail for more days.
LIFETIMES: Final = {
    Root.type: timedelta(days=365),
    Targets.type: timedelta(days=180),
    Snapshot.type: timedelta(days=30),
    Timestamp.type: timedelta(days=7),
}

_TYPES: Final[dict[str, type[Any]]] = {
    Root.type: Root,
    Targets.type: Targets,
    Snapshot.type: Snapshot,
    Timestamp.type: Timestamp,
}
# A tablet follows the timestamp, so what it leads to is written before it. A root comes last: the
# rest is signed for the old root and the new one.
_WRITING_ORDER: Final = (Targets.type, Snapshot.type, Timestamp.type, Root.type)
_LARGEST: Final = 2**53 - 1  # JavaScript and many others read a larger number as its neighbour
_TARGETS_FILE: Final = f"{Targets.type}.json"


def require(folder: Path) -> None:
    """Raise PublishError unless there is a repository in `folder`."""
    if not (folder / METADATA / "1.root.json").is_file():
        raise PublishError(f"{folder}: is no repository. Make one with `kiosk publish init`.")


@contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """Keep other publishers out of a repository.

    Raises:
        PublishError: another is at work in it, or there is none.
    """
    require(folder)
    with files.locked(folder) as mine:
        if not mine:
            raise PublishError(f"{folder}: another `kiosk publish` is at work. Wait for it to end.")
        yield


class StaticRepository(Repository):
    """The metadata in the folder of a repository.

    What is edited is signed at once but written by `commit`, all of it or, after a crash, none
    that a tablet would follow.

    Args:
        folder: the repository; what is missing in it has version 0.
        now: the time to sign at, in UTC.
        signers: the keys to sign with, by role.
    """

    def __init__(self, folder: Path, now: datetime, signers: Signers) -> None:
        self._folder = folder / METADATA
        self.now = now.replace(microsecond=0)
        self._signers = signers
        self._edited: dict[str, Metadata[Any]] = {}

    def open(self, role: str) -> Metadata[Any]:
        """Return the metadata of a role as edited, else as published, else of version 0.

        Raises:
            PublishError: what is published cannot be read, or is not signed by the right keys.
        """
        return deepcopy(self._edited[role]) if role in self._edited else self._published(role)

    def close(self, role: str, md: Metadata[Any]) -> None:
        """Give edited metadata the next version, a new expiry and signatures.

        Raises:
            PublishError: keys are missing, or it says what other TUF clients would misread.
        """
        _refuse_what_others_misread(md.signed.to_dict())
        md.signed.version = 1 + max([md.signed.version, *self._versions(role)])
        md.signed.expires = self.now + LIFETIMES[role]
        md.signatures.clear()
        for signer in self._signers.get(role, ()):
            md.sign(signer, append=True)
        try:
            for authority in self._authorities(md):
                authority.verify_delegate(role, md.signed_bytes, md.signatures)
        except UnsignedMetadataError as error:
            raise PublishError(
                f"{error}. Give every folder with {role} keys that is needed, each with --keys."
            ) from error
        self._edited[role] = md

    @property
    def targets_infos(self) -> dict[str, MetaFile]:
        """What the snapshot says."""
        return {_TARGETS_FILE: MetaFile(self.targets().version)}

    @property
    def snapshot_info(self) -> MetaFile:
        """What the timestamp says."""
        return MetaFile(self.snapshot().version)

    @property
    def released(self) -> bool:
        """Whether there is a release."""
        return self._published_version(Timestamp.type) > 0

    def expiry(self, role: str) -> datetime:
        """Return until when tablets accept what is published of a role."""
        expires: datetime = self._published(role).signed.expires
        return expires

    def commit(self) -> None:
        """Write what was edited. The repository changes with the timestamp, in one go."""
        for role in _WRITING_ORDER:
            if role in self._edited:
                metadata = self._edited.pop(role)
                content = metadata.to_bytes(JSONSerializer(compact=True))
                files.replace(self._path(role, metadata.signed.version), content)

    def _authorities(self, md: Metadata[Any]) -> list[Root]:
        """The roots that must accept `md`: a root is signed for the one before it too."""
        if md.signed.type != Root.type:
            return [self.root()]
        before = self._published(Root.type).signed
        return [before, md.signed] if before.version else [md.signed]

    def _published(self, role: str) -> Metadata[Any]:
        version = self._published_version(role)
        if version == 0:
            empty = Metadata(_TYPES[role](expires=self.now))
            empty.signed.version = 0
            return empty
        path = self._path(role, version)
        try:
            metadata: Metadata[Any] = Metadata.from_file(str(path))
            root = (metadata if role == Root.type else self._published(Root.type)).signed
            root.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
        except (StorageError, RepositoryError) as error:
            raise PublishError(
                f"{path}: cannot be trusted ({error}). Bring the repository back from the web"
                " server or a backup, and try again."
            ) from error
        return metadata

    def _published_version(self, role: str) -> int:
        """The version of a role that tablets follow; 0 where there is none yet."""
        if role == Root.type:
            return max(self._versions(role), default=0)
        if not self._path(Timestamp.type, 1).exists():
            return 0
        if role == Timestamp.type:
            return 1
        if role == Snapshot.type:
            version: int = self._published(Timestamp.type).signed.snapshot_meta.version
        else:
            version = self._published(Snapshot.type).signed.meta[_TARGETS_FILE].version
        return version

    def _versions(self, role: str) -> list[int]:
        """The versions of a role that lie in the folder, published or left by a crash."""
        name = re.compile(rf"(\d+)\.{role}\.json")
        found = (name.fullmatch(path.name) for path in self._folder.glob("*.json"))
        return [int(match[1]) for match in found if match]

    def _path(self, role: str, version: int) -> Path:
        name = f"{role}.json"
        return self._folder / (name if role == Timestamp.type else f"{version}.{name}")


def _refuse_what_others_misread(said: object) -> None:
    """Raise PublishError for numbers that JavaScript rounds, and names that no address can hold."""
    if isinstance(said, dict):
        for name, value in said.items():
            if unfit := re.search(r"[#?%]", name):
                raise PublishError(f"{name}: cannot be fetched. Take a name without {unfit[0]}.")
            _refuse_what_others_misread(value)
    elif isinstance(said, list):
        for value in said:
            _refuse_what_others_misread(value)
    elif isinstance(said, int) and abs(said) > _LARGEST:
        raise PublishError(f"{said}: is read as another number by some. Take one up to {_LARGEST}.")
