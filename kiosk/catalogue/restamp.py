"""Gives a catalogue another revision: its content stays, its seal is made anew."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.catalogue.build import finish
from kiosk.catalogue.check import check


def restamp(catalogue: Path, revision: int, released: date, out: Path) -> None:
    """Write the content of `catalogue` to `out` as the release `revision` of the day `released`.

    The bytes are those that the build would give for the same content.

    Raises:
        CatalogueError: `catalogue` is missing, damaged or of another schema version.
    """
    check(catalogue)
    with TemporaryDirectory(dir=out.parent) as folder:
        draft, vacuumed, finished = (Path(folder, name) for name in ("draft", "vacuumed", "done"))
        draft.write_bytes(catalogue.read_bytes())
        with closing(sqlite3.connect(draft)) as connection:
            connection.executescript("PRAGMA journal_mode = OFF; PRAGMA secure_delete = 1;")
            connection.execute(
                "UPDATE programme SET revision = ?, released = ?", (revision, released.isoformat())
            )
            connection.commit()
            connection.execute("VACUUM INTO ?", [str(vacuumed)])
        finished.write_bytes(finish(vacuumed.read_bytes()))
        finished.replace(out)
