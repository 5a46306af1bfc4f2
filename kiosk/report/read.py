"""Reads a folder of day files from many tablets."""

import os
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.counts import TabletDay, summary
from kiosk.domain.order import danish_order
from kiosk.export import words
from kiosk.export.dayfile import SUFFIX, DayFileFlaw, from_ndjson, to_ndjson
from kiosk.export.sheets import store_key

FIRST_DAY = date(2026, 1, 1)
"""No tablet counted before this day: its clock had lost the time."""

_LONGEST = 16 * 2**20  # bytes; a day has some kilobytes
_COPIED = (
    "Hver butik er talt med; slet filen tablet-id på alle tabletterne undtagen én, så får de hver "
    "sit nummer"
)


class _Found(NamedTuple):
    """A day and the file that it was read from, `whole` where nothing is wrong with it."""

    name: str
    day: TabletDay
    whole: bool


def read_folder(folder: Path, today: date) -> tuple[list[TabletDay], list[DayFileFlaw]]:
    """All days in `folder` and the folders in it, in order, and what was wrong with the files.

    Several files of one tablet, store and day count once: the one that was written last, and a
    whole one before one with a flaw. A day from before the programme, or that has not come yet on
    `today`, is told and left out. What a computer hides is passed over, its bins too.
    """
    found: list[_Found] = []
    flaws: list[DayFileFlaw] = []
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        inside = path.relative_to(folder)
        if any(map(_is_hidden, inside.parts)):
            continue
        name = os.fsencode(inside).decode("utf-8", "replace").replace(os.sep, "/")
        day, wrong = _read(path, name)
        if day and not FIRST_DAY <= day.day <= today + timedelta(days=1):
            wrong.append(_outside(name, day))
        elif day:
            found.append(_Found(name, day, not wrong))
        flaws += wrong
    days, copies = _one_each(found)
    return days, flaws + copies


def _is_hidden(part: str) -> bool:
    """Whether a file or folder is the system's: ._ files, .Trashes, $RECYCLE.BIN, .stversions."""
    return part.startswith((".", "$")) or part == "System Volume Information"


def _read(path: Path, name: str) -> tuple[TabletDay | None, list[DayFileFlaw]]:
    if not path.is_file():  # a pipe would be waited for
        return None, [
            DayFileFlaw(name, 1, "det er ikke en fil, eller den er der ikke", "Fjern den")
        ]
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except OSError as error:
        return None, [
            DayFileFlaw(name, 1, f"filen kan ikke læses ({error.strerror})", "Kopiér den igen")
        ]
    if len(content) > _LONGEST:
        return None, [
            DayFileFlaw(name, 1, "filen er for stor til at være en dags tal", "Fjern den")
        ]
    return from_ndjson(content, name)


def _outside(name: str, day: TabletDay) -> DayFileFlaw:
    visits = words.many(summary(day.counts).visits, "besøg", "besøg")
    wrong = f"{words.long_day(day.day)} er uden for programmets tid ({visits})"
    return DayFileFlaw(name, 1, wrong, "Dagen er ikke talt med; stil tablettens ur")


def _one_each(found: Iterable[_Found]) -> tuple[list[TabletDay], list[DayFileFlaw]]:
    """Of each tablet, store and day the file that counts, and the numbers that two tablets have."""
    days: list[TabletDay] = []
    flaws: list[DayFileFlaw] = []
    # The content decides between two that were written in the same second: their names never do.
    ordered = sorted(found, key=lambda it: (it.whole, it.day.written, to_ndjson(it.day)))
    ordered.sort(key=lambda it: (it.day.tablet, it.day.day))
    for _, group in groupby(ordered, key=lambda it: (it.day.tablet, it.day.day)):
        files = list(group)
        best = {store_key(it.day.store): it.day for it in _named(files)}
        days += best.values()
        if len(best) > 1:
            flaws.append(_copies(min(it.name for it in files), list(best.values())))
    return sorted(days, key=lambda day: (day.day, day.store, day.tablet)), flaws


def _named(files: list[_Found]) -> Iterator[_Found]:
    """The files of one tablet and day; what it wrote without a store is of the one it then has."""
    stores = {store_key(it.day.store): it.day.store for it in files if store_key(it.day.store)}
    for it in files:
        if store_key(it.day.store) or not stores:
            yield it
        elif len(stores) == 1:
            yield it._replace(day=it.day._replace(store=next(iter(stores.values()))))


def _copies(name: str, days: list[TabletDay]) -> DayFileFlaw:
    stores = ", ".join(sorted((day.store for day in days), key=danish_order))
    when = words.long_day(days[0].day)
    wrong = f"tabletter i flere butikker ({stores}) har det samme nummer den {when}"
    return DayFileFlaw(name, 1, wrong, _COPIED)
