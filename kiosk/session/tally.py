"""Keeps the counts in one small SQLite file, 400 days long.

A commit is flushed to the disk, and after a power cut the file stands as at the last one. There is
no log of commits, as it would tell in which order a visit went, and what is overwritten leaves no
trace. Counts are gathered for half a second and committed by a thread of the tally's own, so that
whoever counts never waits for the disk, and no crash takes more than the last second.

A full or read-only disk is told in the log once; the counts wait in memory until it is better. A
damaged file is set aside as counts.damaged.db, and a new one is begun.
"""

import logging
import os
import shutil
import sqlite3
from collections import deque
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TypeVar

from kiosk.domain.counts import Count, CountKind
from kiosk.session import counts_file
from kiosk.session.counts_file import DamagedCounts, Sums

FILE = "counts.db"
DAMAGED = "counts.damaged.db"
_SUFFIXES = ("", "-journal", "-wal", "-shm")

_LOG = logging.getLogger(__name__)
_PATIENCE = 5.0  # seconds, for a disk that hangs while the kiosk closes
T = TypeVar("T")


class Tally:
    """The counts in `folder`, which is made; None keeps them in memory alone.

    `now` is the clock on the wall, `store` tells where the tablet stands, in a thread of the tally.
    `delay` is how long counts are gathered and `retry` how long to wait after the disk has refused
    them, both in seconds. All methods may be called from any thread; only `add` never waits for the
    disk.
    """

    def __init__(
        self,
        folder: Path | None,
        now: Callable[[], datetime] = datetime.now,
        delay: float = 0.5,
        retry: float = 30.0,
        store: Callable[[], str] = str,
    ) -> None:
        self._folder = folder
        self._now = now
        self._delay = delay
        self._retry = retry
        self._store = store
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
            found = self._try(lambda database: counts_file.read(database, first, last), Sums())
            for key, number in self._unwritten.items():
                if first.isoformat() <= key[0] <= last.isoformat():
                    found[key] += number
        days = {day: date.fromisoformat(day) for day in {key[0] for key in found}}
        return [
            Count(days[day], hour, CountKind(kind), subject, number)
            for (day, hour, kind, subject), number in sorted(found.items())
            if number
        ]

    def all(self) -> list[Count]:
        """All counts that are kept."""
        return self.between(date.min, date.max)

    def stores(self) -> dict[date, str]:
        """Where the tablet stood on each day, as far as anybody had said."""
        with self._lock:
            self._write()
            return self._try(counts_file.stores, {})

    def unsent(self) -> dict[date, int]:
        """The days with counts that `mark_sent` has not seen yet, and their versions."""
        with self._lock:
            self._write()
            return self._try(counts_file.unsent, {})

    def mark_sent(self, day: date, version: int) -> None:
        """Note that the counts of `day` have left the tablet as they were at `version`."""
        with self._lock:
            self._try(lambda database: counts_file.mark_sent(database, day, version), None)

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
        counts_file.add(database, self._unwritten, self._now().date(), self._store())
        return True

    def _try(self, act: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do `act` in one transaction; `otherwise` where the disk does not let us."""
        try:
            try:
                return self._do(act)
            except (DamagedCounts, ValueError, sqlite3.DatabaseError) as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self._set_aside(error)
                return self._do(act)
        except (OSError, sqlite3.Error, DamagedCounts) as error:
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
            for suffix in _SUFFIXES:
                file = Path(f"{path}{suffix}")
                if os.path.lexists(file) and not file.is_file():
                    raise DamagedCounts(f"{file.name} is no file")
        database = sqlite3.connect(path, timeout=0.5, check_same_thread=False)
        try:
            database.execute("PRAGMA journal_mode = TRUNCATE")  # also of a file that had a log
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA secure_delete = ON")
            counts_file.check(database)
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
            for suffix in _SUFFIXES:
                left = self._folder / f"{DAMAGED}{suffix}"
                if left.is_dir() and not left.is_symlink():
                    shutil.rmtree(left)
                left.unlink(missing_ok=True)
                if os.path.lexists(file := self._folder / f"{FILE}{suffix}"):
                    file.replace(left)
