"""The counts of many tablets as Parquet files by month, and the engine that adds them up.

Day files are read once: the tables say which were, and one that is as it was then is passed over.
The engine takes the lines of thousands of files at a time; a file whose lines are not all in order
is read again line by line, which says what is wrong.

    counts/month=2026-11/    the lines of the day files: of each tablet, store and day once
    by_hour/month=2026-11/   the same, all tablets together
    by_store/month=2026-11/  the same without hours, the tablets of a store together
    files/month=2026-11/     the files that were read, and which of them count
    names/                   what the ids are called
    tablets/                 how each tablet is, by what it said last
"""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

import duckdb

from kiosk.base.files import locked
from kiosk.domain.counts import Names, TabletDay
from kiosk.domain.order import danish_order
from kiosk.export import words
from kiosk.export.dayfile import SUFFIX, DayFileFlaw
from kiosk.export.status import TabletStatus
from kiosk.export.totals import store_key
from kiosk.report import sql
from kiosk.report.batches import Batch, BatchReader, by_id
from kiosk.report.folder import Found, examine, find

BATCH: Final = 10_000
"""Files that are read at once."""

_NEW = ".new"
_COPIED = (
    "Hver butik er talt med; slet filen tablet-id på alle tabletterne undtagen én, så får de hver "
    "sit nummer"
)


class TablesBroken(Exception):
    """A table cannot be read or written; what the engine says of it, and what to do, in Danish."""


class CountTables:
    """The tables in `folder`, for a report that is made on `today`.

    The engine takes `memory` MB at the most, and then the disk of `folder`. `flaws` has what is
    wrong with the files. Raises OSError where the folder cannot be written, TablesBroken while
    another report has it.
    """

    def __init__(self, folder: Path, today: date, memory: int = 500) -> None:
        self._folder = folder
        self._today = today
        self._bad: list[DayFileFlaw] = []
        self._new = folder / _NEW
        self._lock = ExitStack()
        with suppress(OSError):  # folders of some networks know no locks
            if not self._lock.enter_context(locked(folder)):
                raise TablesBroken(f"en anden rapport arbejder i {folder}; vent, til den er færdig")
        shutil.rmtree(self._new, ignore_errors=True)
        self._new.mkdir(parents=True)
        self._db = duckdb.connect(config={"memory_limit": f"{memory}MB"})
        self._db.execute("SET enable_progress_bar = false; SET preserve_insertion_order = false")
        self._db.execute(f"SET temp_directory = {_quoted(self._new)}")
        self._db.execute(sql.BEGIN)
        self._look()

    def close(self) -> None:
        """Remove what was needed while it worked."""
        self._db.close()
        shutil.rmtree(self._new, ignore_errors=True)
        with suppress(OSError):  # it has tables
            self._folder.rmdir()
        self._lock.close()

    def read(self, folder: Path) -> Iterator[tuple[int, int]]:
        """Take in the day files of `folder`; gives now and then how many were seen and read."""
        seen = read = 0
        files = find(os.fspath(folder), SUFFIX)
        waiting: list[Future[Batch]] = []
        reader = BatchReader(self._today)
        with ThreadPoolExecutor(1) as beside:  # the next files are read while the engine works
            while batch := list(islice(files, BATCH)):
                unread = dict(enumerate(self._unread(batch), read))
                seen, read = seen + len(batch), read + len(unread)
                if unread:
                    table = self._new / f"{read}.csv"
                    waiting.append(beside.submit(reader.read, unread, table))
                if len(waiting) > 1:
                    self._take(waiting.pop(0).result())
                yield seen, read
            for last in waiting:
                self._take(last.result())
        self._write()
        self._know_stores(sql.EVERY_STORE)

    def keep(self, statuses: Iterable[TabletStatus]) -> None:
        """Keep of each tablet what it said last."""
        said = [status._replace(written=_utc(status.written)) for status in statuses]
        if said:
            self._give(sql.SAID, said)
            self._replace("tablets", "", sql.TABLETS)
            self._look()

    def statuses(self) -> list[TabletStatus]:
        """What each tablet said last."""
        found = (TabletStatus(*row) for row in self.rows(sql.STATUSES))
        return [status._replace(written=status.written.replace(tzinfo=UTC)) for status in found]

    def flaws(self) -> list[DayFileFlaw]:
        """What is wrong with the files, by their names, and the numbers that two tablets have."""
        bad = sorted(self._bad, key=lambda flaw: flaw.file)
        return [*bad, *(_copies(*row) for row in self.rows(sql.COPIES))]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What comes of one of the questions in `kiosk.report.sql` that the report asks."""
        until = {"until": self._today + timedelta(days=1)}
        return self._ask(query, until if "$until" in query else ())

    def _ask(
        self, query: str, values: Sequence[object] | Mapping[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(query, values).fetchall()
        except (duckdb.IOException, duckdb.InvalidInputException) as error:
            said = str(error).partition("\n")[0]
            remedy = f"er en tabel i stykker, så slet {self._folder}: dagens filer læses igen"
            raise TablesBroken(f"{said}; {remedy}") from error

    def _look(self) -> None:
        """Make a view of each table, empty where there is none yet.

        What an earlier report has not written into one is null, what a later one has is left out.
        """
        for name, columns in sql.TABLES.items():
            self._db.execute(f"CREATE TABLE IF NOT EXISTS no_{name} ({columns})")
            rows = f"FROM no_{name}"
            if next((self._folder / name).rglob("*.parquet"), None):
                files = _quoted(self._folder / name / "**" / "*.parquet")
                how = "hive_partitioning = false, union_by_name = true"
                rows += f" UNION ALL BY NAME FROM read_parquet({files}, {how})"
            known = ", ".join(column.split()[0] for column in columns.split(", "))
            self._ask(f"CREATE OR REPLACE VIEW {name} AS SELECT {known} FROM ({rows})")

    def _unread(self, batch: Sequence[Found]) -> list[Found]:
        """Those of `batch` that were not read before as they are now."""
        self._ask(sql.KNOWN)
        names, sizes, times = ([file[field] for file in batch] for field in (1, 2, 3))
        known = {n for (n,) in self._ask(sql.READ, [list(range(len(batch))), names, sizes, times])}
        return [file for number, file in enumerate(batch) if number not in known]

    # --- a batch of files ------------------------------------------------------------------------

    def _take(self, batch: Batch) -> None:
        """Take in what is in order all at once, and each other file by itself."""
        out = _quoted(batch.table.with_suffix(".parquet"))
        self._ask(sql.RAW.format(table=_quoted(batch.table), out=out))
        batch.table.unlink()
        self._give(sql.ADD_LINES, batch.lines)
        read = {n: (day, n, True) for n, day in batch.days.items()}
        for number in sorted(batch.files.keys() - batch.days.keys()):
            day, flaws = examine(batch.files[number], self._today)
            self._bad += flaws
            if day:
                read[number] = day, -1 - number, not flaws
                self._give(sql.ADD_APART, ((-1 - number, *count[1:]) for count in day.counts))
        self._keep_names(day for day, _, _ in read.values())
        self._give(
            sql.ADD_FILES,
            (
                (number, *batch.files[n][1:], *_of(day), batch.sums[n], whole)
                for n, (day, number, whole) in read.items()
            ),
        )

    def _keep_names(self, days: Iterable[TabletDay]) -> None:
        """Keep the names that stood in headings, as they did up to 2026-11."""
        before: Names | None = None
        for day in days:
            if day.names != before:
                before = day.names
                self._give(sql.ADD_NAMES, ((*name, _utc(day.written)) for name in by_id(before)))

    def _give(self, query: str, rows: Iterable[Sequence[object]]) -> list[tuple[Any, ...]]:
        """Give `rows` to a query that takes a list for each of their fields."""
        columns = list(map(list, zip(*rows, strict=True)))
        return self._ask(query, columns) if columns else []

    # --- the months that are written anew --------------------------------------------------------

    def _write(self) -> None:
        """Bring the tables of each month up to date that new files have days of.

        The list of files comes last: what is not in it counts as not read.
        """
        months = self._ask(sql.MONTHS)
        raw = f"read_parquet({_quoted(self._new / '*.parquet')})"
        for (month,) in months:
            self._ask(sql.CANDIDATES, {"month": month})
            self._know_stores(sql.STORES)
            self._ask(sql.WINNERS)
            part = f"month={month:%Y-%m}"
            new = self._copy("counts", part, sql.COUNTS.format(raw=raw))
            for name, query in (("by_hour", sql.BY_HOUR), ("by_store", sql.BY_STORE)):
                self._replace(name, part, query.format(counts=f"read_parquet({_quoted(new)})"))
            self._move(new, "counts", part)
            self._replace("files", part, sql.FILES)
        if months:
            self._ask(sql.LINE_NAMES.format(raw=raw))
            self._replace("names", "", sql.NAMES)
            self._look()

    def _know_stores(self, query: str) -> None:
        stores = [store for (store,) in self._ask(query)]
        self._ask(sql.KEYS, [stores, list(map(store_key, stores))])

    def _replace(self, name: str, part: str, query: str) -> None:
        self._move(self._copy(name, part, query), name, part)

    def _copy(self, name: str, part: str, query: str) -> Path:
        new = self._new / "made" / f"{name}.parquet"
        new.parent.mkdir(exist_ok=True)
        self._ask(f"COPY ({query}) TO {_quoted(new)} (FORMAT parquet, COMPRESSION zstd)")
        return new

    def _move(self, new: Path, name: str, part: str) -> None:
        folder = self._folder / name / part
        folder.mkdir(parents=True, exist_ok=True)
        new.replace(folder / f"{name}.parquet")


def _of(day: TabletDay) -> tuple[str, date, str, datetime]:
    return day.tablet, day.day, day.store, _utc(day.written)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)


def _quoted(path: Path) -> str:
    """A path as a text in SQL."""
    return "'" + os.fspath(path).replace("'", "''") + "'"


def _copies(name: str, day: date, stores: Sequence[str]) -> DayFileFlaw:
    named = ", ".join(sorted(stores, key=danish_order))
    when = words.long_day(day)
    wrong = f"tabletter i flere butikker ({named}) har det samme nummer den {when}"
    return DayFileFlaw(name, 1, wrong, _COPIED)
