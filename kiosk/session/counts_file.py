"""What stands in the file of the counts: its tables, and what is done to them.

Each function works in the transaction that is open on the connection it is given.
"""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.domain.counts import Count, CountKind, in_cells

KEPT_DAYS = 400

_VERSION = 2
_MOST_PRUNED = 7  # with each new day, so that a day with a clock years ahead takes a week at most
_SCHEMA = f"""
CREATE TABLE counts (
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (day, hour, kind, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE days (
    day TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0,
    store TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
PRAGMA user_version = {_VERSION};
"""
_FROM_1 = """
ALTER TABLE days ADD COLUMN store TEXT NOT NULL DEFAULT '';
PRAGMA user_version = 2;
"""
_OF_DAY = "SELECT * FROM counts WHERE day = ?"
_BEFORE = "SELECT * FROM counts WHERE day < ?"
_TOUCH = """
INSERT INTO days (day, version, store) VALUES (?, 1, ?)
ON CONFLICT DO UPDATE SET version = version + 1, store = iif(store = '', excluded.store, store)
"""
_DAYS = "SELECT count(*) FROM days"
_PRUNABLE = "SELECT day FROM days WHERE day < ? ORDER BY day LIMIT ?"

SumKey = tuple[str, int, str, str]
Sums = Counter[SumKey]
"""Numbers by day, hour, kind and subject."""


class DamagedCounts(Exception):
    """The file is none of ours, or not whole."""


def check(database: sqlite3.Connection) -> None:
    """Make the tables of a new file; raise where the file is none of ours or damaged."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if version == 0 and not tables:
        database.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
        return
    if version == 1:
        database.executescript(f"BEGIN; {_FROM_1} COMMIT;")
    elif version != _VERSION:
        raise DamagedCounts(f"it has version {version}, expected {_VERSION}")
    (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise DamagedCounts(found)


def add(database: sqlite3.Connection, sums: Mapping[SumKey, int], today: date, store: str) -> None:
    """Add `sums` of a tablet in `store`.

    When a day begins with them, those too old go, and of the days that are over neither a small
    hour nor a day with few visits is told any longer. What a day has is always written anew, in
    order: where it lies in the file tells nothing of what was counted first.
    """
    for day in sorted({key[0] for key in sums}):
        found = Sums({tuple(row[:4]): row[4] for row in database.execute(_OF_DAY, (day,))})
        for key, number in sums.items():
            if key[0] == day:
                found[key] += number
        _write(database, day, found)
    (before,) = database.execute(_DAYS).fetchone()
    database.executemany(_TOUCH, {(key[0], store) for key in sums})
    (after,) = database.execute(_DAYS).fetchone()
    if after > before:
        _prune(database, today)
        _fold(database, today)


def _write(database: sqlite3.Connection, day: str, sums: Mapping[SumKey, int]) -> None:
    database.execute("DELETE FROM counts WHERE day = ?", (day,))
    rows = [(*key, number) for key, number in sorted(sums.items()) if number]
    database.executemany("INSERT INTO counts VALUES (?, ?, ?, ?, ?)", rows)


def _fold(database: sqlite3.Connection, today: date) -> None:
    days: dict[date, list[Count]] = {}
    for day, hour, kind, subject, number in database.execute(_BEFORE, (today.isoformat(),)):
        on = date.fromisoformat(day)
        days.setdefault(on, []).append(Count(on, hour, CountKind(kind), subject, number))
    folded = in_cells(days, rest=True)
    for on, before in days.items():
        after = folded.get(on, [])
        if after != before:
            day = on.isoformat()
            sums = {(day, c.hour, c.kind.value, c.subject): c.number for c in after}
            _write(database, day, sums)


def _prune(database: sqlite3.Connection, today: date) -> None:
    try:
        oldest = (today - timedelta(days=KEPT_DAYS - 1)).isoformat()
    except OverflowError:  # a clock that was never set
        return
    for day in database.execute(_PRUNABLE, (oldest, _MOST_PRUNED)).fetchall():
        database.execute("DELETE FROM counts WHERE day = ?", day)
        database.execute("DELETE FROM days WHERE day = ?", day)


def read(database: sqlite3.Connection, first: date, last: date) -> Sums:
    """The sums of the days from `first` to `last`. Raises ValueError where they make no sense."""
    found = Sums()
    query = "SELECT * FROM counts WHERE day BETWEEN ? AND ?"
    rows = database.execute(query, (first.isoformat(), last.isoformat()))
    for *key, number in rows:
        found[tuple(key)] = number
    for day, kind in {(key[0], key[2]) for key in found}:
        date.fromisoformat(day)  # a value that makes no sense is damage
        CountKind(kind)
    return found


def stores(database: sqlite3.Connection) -> dict[date, str]:
    """Where the tablet stood on each day, as far as anybody had said."""
    rows = database.execute("SELECT day, store FROM days WHERE store <> ''")
    return {date.fromisoformat(day): store for day, store in rows}


def unsent(database: sqlite3.Connection) -> dict[date, int]:
    """The days that have changed since they were sent, and their versions."""
    rows = database.execute("SELECT day, version FROM days WHERE version > sent ORDER BY day")
    return {date.fromisoformat(day): version for day, version in rows}


def mark_sent(database: sqlite3.Connection, day: date, version: int) -> None:
    """Note that `day` was sent as it was at `version`."""
    command = "UPDATE days SET sent = max(sent, ?) WHERE day = ?"
    database.execute(command, (version, day.isoformat()))
