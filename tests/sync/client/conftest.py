"""A published repository, a tablet's folder, and what must hold of it whatever happens."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.catalogue.check import check
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.outcome import Outcome
from kiosk.sync.source import Source, of_folder
from tests.sync.client.publishing import FIRST, SECOND, new_repository, publish


class Shelf(NamedTuple):
    """The same repository at its first release and at its second."""

    first: Path
    second: Path
    root: bytes


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    folder = tmp_path_factory.mktemp("shelf")
    root = new_repository(folder / "second")
    publish(folder / "second", FIRST)
    shutil.copytree(folder / "second", folder / "first")
    publish(folder / "second", SECOND)
    return Shelf(folder / "first", folder / "second", root)


@pytest.fixture
def first(shelf: Shelf, tmp_path: Path) -> Path:
    """The repository with its first release, to spoil."""
    return Path(shutil.copytree(shelf.first, tmp_path / "first"))


@pytest.fixture
def second(shelf: Shelf, tmp_path: Path) -> Path:
    """The repository with its second release, to spoil."""
    return Path(shutil.copytree(shelf.second, tmp_path / "second"))


@pytest.fixture
def catalogues(tmp_path: Path) -> Catalogues:
    return Catalogues(tmp_path / "data")


Sync = Callable[..., Outcome]


@pytest.fixture
def bring(catalogues: Catalogues, shelf: Shelf) -> Sync:
    """Sync into the catalogues, from a folder or a source."""

    def bring(source: Path | Source, into: Catalogues = catalogues, **options: object) -> Outcome:
        found = of_folder(source) if isinstance(source, Path) else source
        return sync(found, into, shelf.root, **options)  # type: ignore[arg-type]

    return bring


def shown(catalogues: Catalogues) -> int:
    """The revision that a kiosk starts with; every catalogue it may turn to is whole."""
    revisions = [check(path).revision for path in [*catalogues.candidates(), catalogues.shipped]]
    return revisions[0]
