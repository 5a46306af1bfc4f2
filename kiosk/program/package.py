"""The program that a repository offers to a tablet."""

from pathlib import Path
from typing import NamedTuple

from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater

from kiosk.domain.version import Version, parse_version
from kiosk.sync import layout
from kiosk.sync.errors import Damaged


class Package(NamedTuple):
    """A package: its signed description, its version, and how many of a hundred are to take it."""

    target: TargetFile
    version: Version
    ring: int

    def path(self, repository: Path) -> Path:
        """Where the package lies in the folder of a repository."""
        (name,) = self.target.get_prefixed_paths()
        return repository / layout.TARGETS / name


def offered(updater: Updater, own: Version) -> Package | None:
    """Return what is offered to the system and processor of `own`, after a refresh.

    Raises Damaged where it is described in a way unknown here.
    """
    target = updater.get_targetinfo(layout.program_name(own.system, own.processor))
    if target is None:
        return None
    match target.custom:
        case {layout.VERSION: str(text), layout.RING: int(ring)}:
            version = parse_version(text)
            if version and version[1:] == own[1:]:
                return Package(target, version, ring)
    raise Damaged(f"{target.path} is described in a way unknown here")
