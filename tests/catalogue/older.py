"""A catalogue as the publisher of schema 3 built it, from the one that ships."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.sealing import seal

OLDER = """
DROP TABLE drawing;
DROP TABLE focus_point;
DROP TABLE picture;
CREATE TABLE picture (name TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
DROP TABLE tier;
DROP TABLE partner_channel;
PRAGMA user_version = 3;
"""
COLUMNS = {
    "partner": "id, name, url, keywords",
    "listing": "partner_id, category_id, position, sells, picture, banner, colour, band",
    "offer": "id, partner_id, position, applies_to, kind, rate, valid_from, valid_to, minimum_ore, "
    "cap_ore, example_ore, source, as_of",
}
"""Those of the tables that have more of them today."""


def write_older(file: Path) -> None:
    """Write the catalogue that ships to `file` as schema 3 has it, with its SVG files."""
    file.write_bytes(SHIPPED_CATALOGUE.read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(OLDER)
        for table, columns in COLUMNS.items():
            connection.executescript(
                f"CREATE TABLE old_{table} AS SELECT {columns} FROM {table}; DROP TABLE {table};"
                f"ALTER TABLE old_{table} RENAME TO {table};"
            )
        for path in sorted((ASSETS / "media").glob("*.svg")):
            connection.execute("INSERT INTO picture VALUES (?, ?)", [path.name, path.read_bytes()])
        connection.commit()
    whole = bytearray(file.read_bytes())
    seal(whole)
    file.write_bytes(whole)
