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
PRAGMA user_version = 3;
"""


def write_older(file: Path) -> None:
    """Write the catalogue that ships to `file` as schema 3 has it, with its SVG files."""
    file.write_bytes(SHIPPED_CATALOGUE.read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(OLDER)
        for path in sorted((ASSETS / "media").glob("*.svg")):
            connection.execute("INSERT INTO picture VALUES (?, ?)", [path.name, path.read_bytes()])
        connection.commit()
    whole = bytearray(file.read_bytes())
    seal(whole)
    file.write_bytes(whole)
