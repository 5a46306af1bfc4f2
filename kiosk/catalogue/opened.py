"""An open catalogue file, whole and unaltered, that nobody writes."""

import sqlite3
from collections.abc import Hashable, Mapping
from pathlib import Path
from threading import Lock
from typing import Any, Self
from weakref import finalize

from kiosk.catalogue import queries
from kiosk.catalogue.errors import CatalogueDamaged
from kiosk.catalogue.schema import SCHEMA_VERSION
from kiosk.catalogue.sealing import sealed_uri, verify


class OpenedFile:
    """Is read in every language, and by the threads that decode pictures.

    It is closed with the last who reads it, if nobody closes it before.
    """

    def __init__(self, path: Path, version: int, connection: sqlite3.Connection) -> None:
        self.path = path
        self.schema_version = version
        self.texts: dict[Hashable, list[dict[str, Any]]] = {}
        """What a `PartnerRepository` keeps of the texts that it has read."""
        self._connection = connection
        # Python 3.12 and later give two threads one prepared statement, and one binds its values
        # over the other's.
        self._lock = Lock()
        self.close = finalize(self, connection.close)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file.

        Raises:
            CatalogueError: it is missing, damaged, or of a schema version that is not read here.
        """
        try:
            version, connection = connect(path)
            opened = cls(path, version, connection)
            connection.row_factory = sqlite3.Row
            connection.execute(queries.INFO).fetchone()
        except sqlite3.Error as error:
            raise CatalogueDamaged(path, f"cannot be opened ({error})") from error
        return opened

    def all(self, query: str, parameters: Mapping[str, str | int]) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with self._lock:
            return self._connection.execute(query, parameters).fetchall()


def connect(path: Path) -> tuple[int, sqlite3.Connection]:
    """Return the schema version of a file, and a catalogue of this schema with what it says.

    Raises:
        CatalogueError: it is missing, damaged, or of a schema version that is not read here.
        sqlite3.Error: it is not as its schema asks.
    """
    version = verify(path)
    if version < SCHEMA_VERSION:
        from kiosk.catalogue.older import open_older

        return version, open_older(path)
    return version, sqlite3.connect(sealed_uri(path), uri=True, check_same_thread=False)
