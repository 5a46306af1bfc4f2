"""Gathers the lines of many day files into one, as an engine reads that many times faster."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple
from zlib import adler32

from kiosk.domain.counts import TabletDay
from kiosk.export.dayfile import BadLine, beginning, heading
from kiosk.report.folder import LONGEST, Found, counts


class Batch(NamedTuple):
    """Files by their numbers, and those of them that look right from outside.

    Of these `heads` has the day, without counts, and how many lines follow. They stand in the file
    `lines`, each with the number of its file. `sums` are checksums of what is in the files.
    """

    files: Mapping[int, Found]
    heads: Mapping[int, tuple[TabletDay, int]]
    sums: Mapping[int, int]
    lines: Path


def gather(files: Mapping[int, Found], lines: Path, today: date) -> Batch:
    """Read `files` and write their lines to `lines`. Raises OSError."""
    heads: dict[int, tuple[TabletDay, int]] = {}
    sums: dict[int, int] = {}
    with lines.open("wb") as out:
        for number, file in files.items():
            content = _content(file)
            sums[number] = adler32(content)
            try:
                day, promised = heading(content[: content.find(b"\n")])
            except BadLine:
                continue
            if content.count(b"\n") != promised + 1 or not counts(day.day, today):
                continue
            # What each line says of whose it is makes room for the number, and is judged by that.
            begins, mark = b"\n" + beginning(day), b'\n{"file": %d' % number
            marked = content.replace(begins, mark)
            if len(content) - len(marked) == promised * (len(begins) - len(mark)):
                content = marked
            elif content.count(b'"tablet"') == content.count(b'"day"') == 1:
                # Up to 2026-11 the heading alone says it.
                content = content.replace(b"\n{", mark + b", ")
            else:
                continue
            heads[number] = day, promised
            out.write(content)
    return Batch(files, heads, sums, lines)


def _content(file: Found) -> bytes:
    """What is in a file; nothing where `examine` has to say why."""
    if not 0 <= file.size <= LONGEST:
        return b""
    try:
        descriptor = os.open(file.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return b""
    with os.fdopen(descriptor, "rb", buffering=0) as opened:
        return opened.read()
