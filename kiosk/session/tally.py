"""Keeps the counts in one small SQLite file, 400 days long.

The file is in WAL mode with synchronous FULL: a commit is one flush of the log, and after a power
cut the file stands as at the last commit. (NORMAL would leave the flush to the system, and with
it the last half minute.) Counts are gathered for half a second and committed by a thread of the
tally's own, so that whoever counts never waits for the disk, and no crash takes more than the
last second.

A full or read-only disk is told in the log once; the counts wait in memory until it is better. A
damaged file is set aside as counts.damaged.db, and a new one is begun.
"""

import logging
import sqlite3
from collections import Counter, deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TypeVar

from kiosk.domain.counts import Count, Kind

FILE = "counts.db"
DAMAGED = "counts.damaged.db"
KEPT_DAYS = 400

_LOG = logging.getLogger(__name__)
_VERSION = 1
_PATIENCE = 5.0  # seconds, for a disk that hangs while the kiosk closes
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
    sent INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
PRAGMA user_version = {_VERSION};
"""
_ADD = """
INSERT INTO counts VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET number = number + excluded.number
"""
_TOUCH = (
    "INSERT INTO days (day, version) VALUES (?, 1) ON CONFLICT DO UPDATE SET version = version + 1"
)
_DAYS = "SELECT count(*) FROM days"
_PRUNABLE = "SELECT day FROM days WHERE day < ? ORDER BY day LIMIT ?"

T = TypeVar("T")
Sums = Counter[tuple[str, int, str, str]]


class _Damaged(Exception):
    pass


class Tally:
    """The counts in `folder`, which is made; None keeps them in memory alone.

    `now` is the clock on the wall. `delay` is how long counts are gathered and `retry` how long
    to wait after the disk has refused them, both in seconds. All methods may be called from any
    thread; only `add` never waits for the disk.
    """

    def __init__(
        self,
        folder: Path | None,
        now: Callable[[], datetime] = datetime.now,
        delay: float = 0.5,
        retry: float = 30.0,
    ) -> None:
        self._folder = folder
        self._now = now
        self._delay = delay
        self._retry = retry
        self._waiting = deque[Count]()
        self._lock = Lock()  # guards what follows
        self._unwritten = Sums()
        self._database: sqlite3.Connection | None = None
        self._told = False
        self._wake = Event()
        self._closing = Event()
        self._thread = Thread(target=self._work, name="tally", daemon=True)
        self._thread.start()

    def add(self, count: Count) -> None:
        """Count, or take back where the number is below zero."""
        self._waiting.append(count)
        self._wake.set()

    def between(self, first: date, last: date) -> list[Count]:
        """All counts of the days from `first` to `last`, both included, in order."""
        with self._lock:
            self._gather()
            found = self._try(lambda database: _read(database, first, last), Sums())
            for key, number in self._unwritten.items():
                if first.isoformat() <= key[0] <= last.isoformat():
                    found[key] += number
        days = {day: date.fromisoformat(day) for day in {key[0] for key in found}}
        return [
            Count(days[day], hour, Kind(kind), subject, number)
            for (day, hour, kind, subject), number in sorted(found.items())
            if number
        ]

    def all(self) -> list[Count]:
        """All counts that are kept."""
        return self.between(date.min, date.max)

    def unsent(self) -> dict[date, int]:
        """The days with counts that `mark_sent` has not seen yet, and their versions."""
        with self._lock:
            self._write()
            return self._try(_unsent, {})

    def mark_sent(self, day: date, version: int) -> None:
        """Note that the counts of `day` have left the tablet as they were at `version`."""
        with self._lock:
            self._try(lambda database: _mark_sent(database, day, version), None)

    def close(self) -> None:
        """Write what waits, and let go of the file."""
        self._closing.set()
        self._wake.set()
        self._thread.join(_PATIENCE)

    def _work(self) -> None:
        with self._lock:
            self._try(lambda database: None, None)
        while not self._closing.is_set():
            self._wake.wait(self._retry if self._unwritten else None)
            self._wake.clear()
            self._closing.wait(self._delay)
            with self._lock:
                self._write()
        with self._lock:
            self._write()
            if self._database:
                self._database.close()
                self._database = None

    def _gather(self) -> None:
        while self._waiting:
            day, hour, kind, subject, number = self._waiting.popleft()
            self._unwritten[day.isoformat(), hour, kind.value, subject] += number

    def _write(self) -> None:
        self._gather()
        if not self._unwritten:
            return
        written = self._try(self._commit, False)
        if written:
            self._unwritten.clear()
            self._told = False

    def _commit(self, database: sqlite3.Connection) -> bool:
        database.executemany(_ADD, [(*key, number) for key, number in self._unwritten.items()])
        (before,) = database.execute(_DAYS).fetchone()
        database.executemany(_TOUCH, {(key[0],) for key in self._unwritten})
        (after,) = database.execute(_DAYS).fetchone()
        if after > before:
            self._prune(database)
        return True

    def _prune(self, database: sqlite3.Connection) -> None:
        try:
            oldest = (self._now().date() - timedelta(days=KEPT_DAYS - 1)).isoformat()
        except OverflowError:  # a clock that was never set
            return
        for day in database.execute(_PRUNABLE, (oldest, _MOST_PRUNED)).fetchall():
            database.execute("DELETE FROM counts WHERE day = ?", day)
            database.execute("DELETE FROM days WHERE day = ?", day)

    def _try(self, act: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do `act` in one transaction; `otherwise` where the disk does not let us."""
        try:
            try:
                return self._do(act)
            except (_Damaged, ValueError, sqlite3.DatabaseError) as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self._set_aside(error)
                return self._do(act)
        except (OSError, sqlite3.Error, _Damaged) as error:
            if not self._told:
                _LOG.warning("the counts cannot be kept and wait in memory: %s", error)
            self._told = True
            return otherwise

    def _do(self, act: Callable[[sqlite3.Connection], T]) -> T:
        if self._database is None:
            self._database = self._open()
        with self._database:
            return act(self._database)

    def _open(self) -> sqlite3.Connection:
        path = ":memory:"
        if self._folder:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = str(self._folder / FILE)
        database = sqlite3.connect(path, timeout=0.5, check_same_thread=False)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA wal_autocheckpoint = 100")  # 400 kB
            _check(database)
        except BaseException:
            database.close()
            raise
        return database

    def _set_aside(self, error: Exception) -> None:
        if self._database:
            self._database.close()
            self._database = None
        if self._folder:
            _LOG.warning("%s is damaged, set aside as %s: %s", FILE, DAMAGED, error)
            for suffix in ("", "-wal", "-shm"):
                left = self._folder / f"{DAMAGED}{suffix}"
                left.unlink(missing_ok=True)
                if (file := self._folder / f"{FILE}{suffix}").exists():
                    file.replace(left)


def _check(database: sqlite3.Connection) -> None:
    """Make the tables of a new file; raise where the file is none of ours or damaged."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if version == 0 and not tables:
        database.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
        return
    if version != _VERSION:
        raise _Damaged(f"it has version {version}, expected {_VERSION}")
    (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise _Damaged(found)


def _read(database: sqlite3.Connection, first: date, last: date) -> Sums:
    found = Sums()
    query = "SELECT * FROM counts WHERE day BETWEEN ? AND ?"
    rows = database.execute(query, (first.isoformat(), last.isoformat()))
    for *key, number in rows:
        found[tuple(key)] = number
    for day, kind in {(key[0], key[2]) for key in found}:
        date.fromisoformat(day)  # a value that makes no sense is damage: both raise ValueError
        Kind(kind)
    return found


def _unsent(database: sqlite3.Connection) -> dict[date, int]:
    rows = database.execute("SELECT day, version FROM days WHERE version > sent ORDER BY day")
    return {date.fromisoformat(day): version for day, version in rows}


def _mark_sent(database: sqlite3.Connection, day: date, version: int) -> None:
    command = "UPDATE days SET sent = max(sent, ?) WHERE day = ?"
    database.execute(command, (version, day.isoformat()))
