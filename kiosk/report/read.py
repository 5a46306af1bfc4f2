"""Reads a folder of day files from many tablets."""

import os
from collections.abc import Iterable
from pathlib import Path

from kiosk.domain.counts import TabletDay
from kiosk.export.dayfile import SUFFIX, Flaw, from_ndjson, to_ndjson

_LONGEST = 16 * 2**20  # bytes; a day has some kilobytes


def read_folder(folder: Path) -> tuple[list[TabletDay], list[Flaw]]:
    """All days in `folder` and the folders in it, in order, and what was wrong with the files.

    Several files of one tablet and day count once: the one that was written last, and a whole one
    before one with a flaw.
    """
    found: list[tuple[TabletDay, bool]] = []
    flaws: list[Flaw] = []
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        name = os.fsencode(path.relative_to(folder)).decode("utf-8", "replace")
        day, wrong = _read(path, name.replace(os.sep, "/"))
        flaws += wrong
        if day:
            found.append((day, not wrong))
    return _newest(found), flaws


def _read(path: Path, name: str) -> tuple[TabletDay | None, list[Flaw]]:
    if not path.is_file():  # a pipe would be waited for
        return None, [Flaw(name, 1, "det er ikke en fil, eller den er der ikke", "Fjern den")]
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except OSError as error:
        return None, [Flaw(name, 1, f"filen kan ikke læses ({error.strerror})", "Kopiér den igen")]
    if len(content) > _LONGEST:
        return None, [Flaw(name, 1, "filen er for stor til at være en dags tal", "Fjern den")]
    return from_ndjson(content, name)


def _newest(found: Iterable[tuple[TabletDay, bool]]) -> list[TabletDay]:
    # The content decides between two that were written in the same second: their names never do.
    ordered = sorted(found, key=lambda it: (it[1], it[0].written, to_ndjson(it[0])))
    best = {(day.tablet, day.day): day for day, _ in ordered}
    return sorted(best.values(), key=lambda day: (day.day, day.store, day.tablet))
