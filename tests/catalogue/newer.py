"""A catalogue of a newer publisher, which knows more languages and layouts than the kiosk."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.sealing import seal

NEWER = """
INSERT INTO language (position, code) VALUES (99, 'xx');
INSERT INTO translation VALUES ('xx', 'step', 'bonus', 'headline', 'Riktiga pengar');
UPDATE step SET layout = 'film', colour = 'silver' WHERE id = 'medlemsnummer';
INSERT INTO step (id, position, layout, label, colour, headline, body, say, remember)
    SELECT 'sjette', 6, layout, label, colour, 'Seks', body, say, remember
    FROM step WHERE id = 'spoerg';
UPDATE offer SET kind = 'per_minute' WHERE id = 'tui-badeferie';
UPDATE contact SET audience = 'guest' WHERE id = 'medlemsservice';
UPDATE contact_hours SET days = days || char(10) || 'someday';
"""


def write_newer(file: Path) -> None:
    """Write the catalogue that ships with more than the kiosk knows to `file`, and seal it."""
    rewrite(file, NEWER)


def rewrite(file: Path, script: str) -> None:
    """Write the catalogue that ships to `file`, changed by an SQL script, and seal it."""
    file.write_bytes(SHIPPED_CATALOGUE.read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(script)
    changed = bytearray(file.read_bytes())
    seal(changed)
    file.write_bytes(changed)
