"""The catalogues on this tablet that are whole, which is found out and not believed."""

from pathlib import Path
from typing import NamedTuple

from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.catalogue import CatalogueInfo
from kiosk.sync.catalogues import Catalogues, hash_of


class Installed(NamedTuple):
    """A whole catalogue on this tablet, and the SHA-256 of its file in hex."""

    path: Path
    sha256: str
    info: CatalogueInfo


def installed(catalogues: Catalogues) -> list[Installed]:
    """Return those of `catalogues` that are whole, the shown one first and the shipped one last.

    One whose file is not what its name says is left out, as if it were not there.
    """
    found = []
    for path in [*catalogues.candidates(), catalogues.shipped]:
        try:
            with_info = _read(path)
        except (CatalogueError, OSError):
            continue
        if path == catalogues.shipped or with_info.sha256 == path.stem:
            found.append(with_info)
    return found


def _read(path: Path) -> Installed:
    repository = CatalogueRepository.open(path)
    try:
        return Installed(path, hash_of(path), repository.info)
    finally:
        repository.close()
