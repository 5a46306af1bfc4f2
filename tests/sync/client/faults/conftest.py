"""Whatever a repository, a server or a stick does wrong: the kiosk keeps a whole catalogue.

Each fault runs on a tablet that has the first release, while the second is offered. Afterwards the
kiosk opens the first release (or the second, where the fault could be worked round), and the next
good sync brings the second.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import Reason, SyncError
from kiosk.sync.layout import METADATA, TARGETS, TIMESTAMP, WHOLE
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.publishing import (
    FIRST,
    SECOND,
    publish,
)


class Next:
    """The next good release: the second of the shelf, or a further one in another repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.revision = SECOND

    def release(self, folder: Path) -> None:
        """Publish one more in `folder`, because the tablet has seen what is signed there."""
        self.folder = folder
        self.revision = SECOND + 10
        publish(folder, self.revision)


@pytest.fixture(autouse=True)
def good(bring: Sync, shelf: Shelf, catalogues: Catalogues) -> Iterator[Next]:
    """Begin with the first release; afterwards a whole catalogue is shown, and a sync works."""
    bring(shelf.first)
    good = Next(shelf.second)
    yield good
    assert shown(catalogues) in (FIRST, SECOND)
    bring(good.folder)
    assert shown(catalogues) == good.revision


def refusal(bring: Sync, source: object, **options: object) -> Reason:
    """Why a sync from `source` fails; it is noted in the status, too."""
    with pytest.raises(SyncError) as caught:
        bring(source, **options)
    return caught.value.reason


def metadata(name: str) -> Callable[[Path], Path]:
    return lambda folder: folder / METADATA / name


def whole(folder: Path) -> Path:
    return max((folder / TARGETS).glob(f"*.{WHOLE}"), key=written_at)


def delta(folder: Path) -> Path:
    return max((folder / TARGETS / "delta").iterdir(), key=written_at)


def written_at(path: Path) -> int:
    return path.stat().st_mtime_ns


FILES: dict[str, Callable[[Path], Path]] = {
    "timestamp": metadata(TIMESTAMP),
    "snapshot": metadata("2.snapshot.json"),
    "targets": metadata("2.targets.json"),
}
