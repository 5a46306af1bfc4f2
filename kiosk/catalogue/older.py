"""Reads a catalogue of an older schema as one of this schema, in memory.

The tablets of a fleet have their programs and their catalogues renewed in any order. What a column
that is new says of an old row is its default in `schema`.
"""

import sqlite3
from hashlib import sha256
from pathlib import Path

from kiosk.catalogue.schema import DDL
from kiosk.catalogue.sealing import sealed_uri


def open_older(path: Path) -> sqlite3.Connection:
    """Return a catalogue of this schema with what the one at `path` says.

    Raises sqlite3.Error where it is not as its schema asks.
    """
    connection = sqlite3.connect(":memory:", uri=True, check_same_thread=False)
    connection.executescript(DDL)
    connection.execute("ATTACH ? AS old", [sealed_uri(path)])
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM old.sqlite_schema WHERE type = 'table'")
    ]
    for table in tables:
        if table != "picture":
            _copy(connection, table)
    _copy_pictures(connection)
    connection.commit()
    connection.execute("DETACH old")
    return connection


def _copy(connection: sqlite3.Connection, table: str) -> None:
    was, now = (
        [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({table})")]
        for schema in ("old", "main")
    )
    columns = ", ".join(f'"{name}"' for name in was if name in now)
    connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM old.{table}")


def _copy_pictures(connection: sqlite3.Connection) -> None:
    """Schema 3 has SVG files, which know their size; they stand as a drawing of that size."""
    for name, file in connection.execute("SELECT name, data FROM old.picture").fetchall():
        width, height = _size(file)
        connection.execute(
            "INSERT INTO picture (name, width, height, source) VALUES (?, ?, ?, ?)",
            [name, width, height, sha256(file).hexdigest()],
        )
        connection.execute("INSERT INTO drawing VALUES (?, ?, ?)", [name, width, file])


def _size(svg: bytes) -> tuple[int, int]:
    from xml.etree import ElementTree

    try:
        root = ElementTree.fromstring(svg)
        box = [float(part) for part in root.get("viewBox", "").replace(",", " ").split()]
        sides = box[2:] or [float(root.get("width", "")), float(root.get("height", ""))]
        width, height = (max(1, round(side)) for side in sides)
    except (ElementTree.ParseError, ValueError):
        return 1, 1
    return width, height
