"""Reads many day files at once: the same lines stand in them again and again.

But for whose it is, a line says an hour, what was counted and a small number. So each different
line is read once and has a number from then on, and of the others their numbers are enough.
"""

import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple
from zlib import adler32

from kiosk.domain.counts import CountKind, Names, TabletDay
from kiosk.export.dayfile import BadLine, beginning, heading, read_rest
from kiosk.report.folder import LONGEST, Found, counts

MOST_KNOWN: Final = 100_000_000
"""Bytes that are remembered of lines; those of the programme need some million."""

_BESIDE: Final = 200  # bytes that a line needs besides its own


class DayLine(NamedTuple):
    """A line: its number, what it counts and how often, and what it calls an id of a kind."""

    line: int
    hour: int
    kind: CountKind
    subject: str
    number: int
    named: str
    name: str


class Batch(NamedTuple):
    """Files by their numbers, and the days, without counts, of those that are in order.

    The file `table` has a row for each of their lines: the number of the file and of the line;
    `lines` are those that no batch before had. `sums` are checksums of what is in the files.
    """

    files: Mapping[int, Found]
    days: Mapping[int, TabletDay]
    sums: Mapping[int, int]
    lines: list[DayLine]
    table: Path


class BatchReader:
    """Reads batches of files for a report that is made on `today`."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._known = _Known()

    def read(self, files: Mapping[int, Found], table: Path) -> Batch:
        """Read `files` and write `table`. Raises OSError."""
        days: dict[int, TabletDay] = {}
        sums: dict[int, int] = {}
        with table.open("wb") as out:
            for number, file in files.items():
                content = _content(file)
                sums[number] = adler32(content)
                try:
                    day, promised, lines = self._numbers(content)
                except BadLine:
                    continue
                if len(lines) == promised and counts(day.day, self._today):
                    days[number] = day
                    begins = b"\n%d," % number
                    out.write(begins.join([b"", *lines]))
        return Batch(files, days, sums, self._known.pop_new(), table)

    def _numbers(self, content: bytes) -> tuple[TabletDay, int, list[bytes]]:
        """What `heading` reads, and the numbers of the other lines. Raises BadLine."""
        first, *lines = content.split(b"\n")
        if lines and not lines[-1]:
            lines.pop()
        begins = beginning((told := heading(first))[0])
        if lines:
            # What the first and the last in order begin with, all do that are between.
            ends = min(lines), max(lines)
            if not all(line.startswith(begins) for line in ends):
                begins = b"{"  # up to 2026-11 the heading alone says whose they are
                if not all(line.startswith(begins) for line in ends):
                    raise BadLine("linjen er ikke et JSON-objekt")
        known, where = self._known, len(begins)
        return *told, [known[line[where:]] for line in lines]


class _Known(dict[bytes, bytes]):
    """The numbers of lines, as text, by what follows whose they are."""

    def __init__(self) -> None:
        super().__init__()
        self._numbered = self._size = 0
        self._new: list[DayLine] = []

    def __missing__(self, rest: bytes) -> bytes:
        count, names = read_rest(rest)
        (named, _, name), *_ = [*by_id(names), ("", "", "")]
        self._new.append(DayLine(self._numbered, *count[1:], named, name))
        self._size += len(rest) + _BESIDE
        if self._size > MOST_KNOWN:
            self.clear()
            self._size = 0
        self[rest] = number = b"%d" % self._numbered
        self._numbered += 1
        return number

    def pop_new(self) -> list[DayLine]:
        """The lines that were numbered since this was last asked."""
        new, self._new = self._new, []
        return new


def by_id(names: Names) -> Iterator[tuple[str, str, str]]:
    """The kind, the id and the name of each."""
    for kind in (CountKind.PARTNER, CountKind.QUESTION, CountKind.STEP):
        for subject, name in names.of(kind).items():
            yield kind.value, subject, name


def _content(file: Found) -> bytes:
    """What is in a file; nothing where `examine` has to say why."""
    if not 0 <= file.size <= LONGEST:
        return b""
    try:
        descriptor = os.open(file.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return b""
    try:
        return os.read(descriptor, file.size)
    except OSError:
        return b""
    finally:
        os.close(descriptor)
