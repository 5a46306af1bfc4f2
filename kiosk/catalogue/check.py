"""Verifies a catalogue file more thoroughly than opening it does."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.catalogue.errors import CatalogueDamaged
from kiosk.catalogue.opened import connect
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.schema import DDL, SCHEMA_VERSION
from kiosk.domain.catalogue import CatalogueInfo

_REQUIRED = ("programme", "language", "category", "partner", "step", "attract_message", "picture")


def check(path: Path) -> CatalogueInfo:
    """Check the catalogue at `path` and return which one it is.

    Beyond what opening checks: SQLite's own structure, the tables of the schema, all references
    between them (to pictures too), and that no required kind of content is empty.

    Raises:
        CatalogueError: it is missing, damaged or incomplete, or has another schema version.
    """
    with closing(CatalogueRepository.open(path)) as catalogue:
        info = catalogue.info
    try:
        _, connection = connect(path)
        with closing(connection):
            _check_structure(path, connection)
            _check_content(path, connection)
    except sqlite3.Error as error:
        raise CatalogueDamaged(path, f"cannot be read ({error})") from error
    return info


def _check_structure(path: Path, connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise CatalogueDamaged(path, f"is damaged: {verdict}")
    with closing(sqlite3.connect(":memory:")) as empty:
        empty.executescript(DDL)
        if _tables(connection) != _tables(empty):
            raise CatalogueDamaged(path, f"has other tables than schema version {SCHEMA_VERSION}")
    for table, *_, target, _ in connection.execute("PRAGMA foreign_key_check"):
        raise CatalogueDamaged(path, f"is incomplete: a row of {table} has no {target}")


def _tables(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def _check_content(path: Path, connection: sqlite3.Connection) -> None:
    for table in _REQUIRED:
        if not connection.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0]:
            raise CatalogueDamaged(path, f"is incomplete: it has no {table}")
    unlisted = connection.execute(
        "SELECT id FROM partner WHERE id NOT IN (SELECT partner_id FROM listing)"
    ).fetchone()
    if unlisted:
        raise CatalogueDamaged(path, f"is incomplete: partner {unlisted[0]} is in no category")
