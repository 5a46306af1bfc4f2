"""The releases before: what deltas start from, and what a rollback brings back.

When a release takes another's place, the other's catalogue goes to `releases/REVISION.db`, which
no tablet asks for. The catalogue that is served now is only in `targets/`, packed.
"""

from pathlib import Path
from typing import Final

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import TargetFile, Targets

from kiosk.base import files
from kiosk.sync import deltas
from kiosk.sync.layout import CATALOGUE, REVISION, TARGETS, WHOLE
from kiosk.sync.publish.errors import PublishError

RELEASES: Final = "releases"
DELTAS: Final = 10  # a tablet that missed more releases than this takes the whole file


def revision_of(targets: Targets) -> int:
    """Return the revision of the catalogue that is served; 0 where there is none."""
    target = targets.targets.get(CATALOGUE)
    revision: int = target.custom[REVISION] if target else 0
    return revision


def served(folder: Path, targets: Targets) -> bytes:
    """Return the catalogue that is served.

    Raises:
        PublishError: its file is missing or not what was signed.
    """
    catalogue = targets.targets[CATALOGUE]
    path = packed_path(folder, targets.targets[WHOLE])
    try:
        file = deltas.decompress(path.read_bytes(), catalogue.length)
        catalogue.verify_length_and_hashes(file)
    except (OSError, deltas.BadFrame, LengthOrHashMismatchError) as error:
        raise PublishError(
            f"{path}: is not what was released ({error}). Bring it back from the web server or a"
            " backup, and try again."
        ) from error
    return file


def packed_path(folder: Path, target: TargetFile) -> Path:
    """Return where the file of a target lies: its name carries its hash."""
    (name,) = target.get_prefixed_paths()
    return folder / TARGETS / name


def keep(folder: Path, targets: Targets) -> None:
    """Keep the catalogue that is served, because another is about to take its place."""
    if targets.targets:
        files.replace(release_path(folder, revision_of(targets)), served(folder, targets))


def release_path(folder: Path, revision: int) -> Path:
    """Return where the catalogue of a release before is kept."""
    return folder / RELEASES / f"{revision}.db"


def for_deltas(folder: Path) -> list[int]:
    """Return the revisions that a release makes deltas from, and keeps: the newest first."""
    names = (path.stem for path in (folder / RELEASES).glob("*.db"))
    return sorted((int(name) for name in names if name.isdecimal()), reverse=True)[:DELTAS]
