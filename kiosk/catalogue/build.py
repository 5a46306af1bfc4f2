"""Builds a catalogue from content files: the same bytes each time, with any SQLite version."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.content import Content
from kiosk.catalogue.pictures.boxes import boxes_of
from kiosk.catalogue.pictures.pixels import pixels
from kiosk.catalogue.rows import RowsByTable, tables_of
from kiosk.catalogue.schema import APPLICATION_ID, DDL, PAGE_SIZE, SCHEMA_VERSION
from kiosk.catalogue.sealing import seal
from kiosk.catalogue.source import read_content
from kiosk.catalogue.sqlite_pages import normalise

PRAGMAS = f"""
PRAGMA page_size = {PAGE_SIZE};
PRAGMA auto_vacuum = 0;
PRAGMA journal_mode = OFF;
PRAGMA secure_delete = 1;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {SCHEMA_VERSION};
"""


def build(
    content_folder: Path, media_folder: Path, out: Path, earlier: Sequence[Path] | None = None
) -> None:
    """Build the catalogue `out` from content files and pictures, replacing it in one go.

    Pictures are not drawn again that the catalogues `earlier` have, else the shipped one and `out`.

    Raises:
        ContentError: something is wrong with the content; `out` is left as it was.
    """
    content = read_content(content_folder, media_folder)
    tables = all_tables(content, (SHIPPED_CATALOGUE, out) if earlier is None else earlier)
    with TemporaryDirectory(dir=out.parent) as folder:
        draft, vacuumed, finished = (Path(folder, name) for name in ("draft", "vacuumed", "done"))
        _write(tables, draft, vacuumed)
        finished.write_bytes(finish(vacuumed.read_bytes()))
        finished.replace(out)


def all_tables(content: Content, earlier: Sequence[Path]) -> RowsByTable:
    """Return the rows of each table, with the pictures drawn as `build` does.

    Raises:
        ContentError: there are pictures that cannot be drawn.
    """
    tables = tables_of(content)
    rows = ((table, row) for table, rows in tables.items() for row in rows)
    return pixels(content.pictures, boxes_of(content.pictures, rows), earlier) | tables


def finish(vacuumed: bytes) -> bytes:
    """Return a vacuumed database as the catalogue that ships: normalised and sealed."""
    file = bytearray(vacuumed)
    normalise(file, PAGE_SIZE)
    seal(file)
    return bytes(file)


def _write(tables: RowsByTable, draft: Path, vacuumed: Path) -> None:
    connection = sqlite3.connect(draft)
    try:
        connection.executescript(PRAGMAS + DDL)
        database = Database(connection)
        for name, rows in tables.items():
            database.table(name).insert_all(rows)
        connection.commit()
        dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
        assert not dangling, f"the cross-check lets no reference lead nowhere: {dangling}"
        connection.execute("VACUUM INTO ?", [str(vacuumed)])
    finally:
        connection.close()
