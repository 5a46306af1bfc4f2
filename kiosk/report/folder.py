"""Finds the files of many tablets in a folder, and says what is wrong with one."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.counts import TabletDay, summary
from kiosk.export import words
from kiosk.export.dayfile import DayFileFlaw, from_ndjson

FIRST_DAY = date(2026, 1, 1)
"""No tablet counted before this day: its clock had lost the time."""

LONGEST = 16 * 2**20
"""Bytes that a file has at most; a day has some kilobytes."""


class Found(NamedTuple):
    """A file, called `name` in what is told; `size` in bytes, below 0 where it is no file.

    `modified` is in ns since 1970: with name and size it tells whether the file was read before.
    """

    path: str
    name: str
    size: int
    modified: int


def find(folder: str, suffix: str, inside: str = "") -> Iterator[Found]:
    """The files in `folder` and the folders in it whose names end with `suffix`, by their names.

    What a computer hides is passed over, its bins too. A folder that cannot be read is found as
    what is no file.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield Found(folder, inside, -1, 0)
        return
    for entry in entries:
        name = inside + os.fsencode(entry.name).decode("utf-8", "replace")
        if _is_hidden(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from find(entry.path, suffix, f"{name}/")
        elif name.endswith(suffix):
            yield Found(entry.path, name, *_known(entry))


def _known(entry: "os.DirEntry[str]") -> tuple[int, int]:
    with suppress(OSError):
        if entry.is_file():  # a pipe would be waited for
            known = entry.stat()
            return known.st_size, known.st_mtime_ns
    return -1, 0


def _is_hidden(part: str) -> bool:
    """Whether a file or folder is the system's: ._ files, .Trashes, $RECYCLE.BIN, .stversions."""
    return part.startswith((".", "$")) or part == "System Volume Information"


def examine(file: Found, today: date) -> tuple[TabletDay | None, list[DayFileFlaw]]:
    """Read a day file line by line: what it holds, and what is wrong with it.

    A day from before the programme, or that has not come yet on `today`, is told and left out.
    """
    if file.size < 0:
        return None, [_flaw(file, "det er ikke en fil, eller den kan ikke læses", "Fjern den")]
    if file.size > LONGEST:
        return None, [_flaw(file, "filen er for stor til at være en dags tal", "Fjern den")]
    try:
        day, flaws = from_ndjson(Path(file.path).read_bytes(), file.name)
    except OSError as error:
        return None, [_flaw(file, f"filen kan ikke læses ({error.strerror})", "Kopiér den igen")]
    if day and not counts(day.day, today):
        visits = words.many(summary(day.counts).visits, "besøg", "besøg")
        wrong = f"{words.long_day(day.day)} er uden for programmets tid ({visits})"
        flaws.append(_flaw(file, wrong, "Dagen er ikke talt med; stil tablettens ur"))
        day = None
    return day, flaws


def counts(day: date, today: date) -> bool:
    """Whether a report of `today` counts `day`; a clock may be a day ahead."""
    return FIRST_DAY <= day <= today + timedelta(days=1)


def _flaw(file: Found, wrong: str, remedy: str) -> DayFileFlaw:
    return DayFileFlaw(file.name, 1, wrong, remedy)
