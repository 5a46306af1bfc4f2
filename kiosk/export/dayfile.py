"""One file for each tablet and day, in NDJSON: a heading, then a line for each count.

Its name is the same each time, so that putting it again replaces what was there before. The
heading tells how many lines follow: a file that was cut off is seen.

Each line after it has the same columns and types and says by itself whose it is, so that an engine
reads it right. Up to 2026-11 only the heading said so and had the names, keyed by id: such files
are read too, and who reads those reads these, without names.
"""

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from kiosk.domain.counts import NO_HOUR, Count, CountKind, Names, TabletDay

SUFFIX = ".ndjson"
FORMAT = "kiosk-counts-1"

TABLET = re.compile(r"[0-9a-f]{8,32}")
LONGEST_TEXT = 200
_WHOSE = {"tablet", "day"}
_MOST = 1_000_000


class DayFileFlaw(NamedTuple):
    """One thing that is wrong with a file, in Danish: where and what it is, and what to do."""

    file: str
    line: int
    wrong: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}, linje {self.line}: {self.wrong}. {self.remedy}"


class BadLine(Exception):
    """A line is not in order; why, in Danish."""


def file_name(day: TabletDay) -> str:
    """The name of a day's file: it depends on the tablet and the day alone."""
    return f"{day.tablet}-{day.day.isoformat()}{SUFFIX}"


def to_ndjson(day: TabletDay) -> bytes:
    """Write a day as a file."""
    head = {
        "format": FORMAT,
        "tablet": day.tablet,
        "store": day.store,
        "day": day.day.isoformat(),
        "written": day.written.isoformat(timespec="seconds"),
        "lines": len(day.counts),
        "names": {field: {} for field in Names._fields},
    }
    lines = [
        {
            **_whose(day),
            "hour": c.hour,
            "kind": c.kind.value,
            "subject": c.subject,
            "name": day.names.of(c.kind).get(c.subject, ""),
            "number": c.number,
        }
        for c in day.counts
    ]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in [head, *lines])
    return text.encode("utf-8")


def _whose(day: TabletDay) -> dict[str, str]:
    return {"tablet": day.tablet, "day": day.day.isoformat(), "store": day.store}


def beginning(day: TabletDay) -> bytes:
    """What every line of a day begins with but the heading, before the hour, in `to_ndjson`."""
    return json.dumps(_whose(day), ensure_ascii=False).encode("utf-8")[:-1] + b", "


def from_ndjson(content: bytes, name: str) -> tuple[TabletDay | None, list[DayFileFlaw]]:
    """Read the file called `name`; a line that is wrong is left out and told.

    None where the heading is wrong: then nobody knows whose counts these are.
    """
    lines = content.removeprefix(BOM_UTF8).split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    try:
        day, promised = heading(lines[0] if lines else b"")
    except BadLine as error:
        return None, [DayFileFlaw(name, 1, str(error), "Hent filen igen fra tabletten")]
    counts, flaws = [], []
    for number, line in enumerate(lines[1:], 2):
        try:
            counts.append(read_line(line, day))
        except BadLine as error:
            remedy = "Linjen er ikke talt med; hent filen igen fra tabletten"
            flaws.append(DayFileFlaw(name, number, str(error), remedy))
    if len(lines) - 1 != promised:
        wrong = f"filen har {len(lines) - 1} linjer efter den første, men skulle have {promised}"
        remedy = "Resten er talt med; hent filen igen fra tabletten"
        flaws.append(DayFileFlaw(name, len(lines), wrong, remedy))
    return day._replace(counts=tuple(counts)), flaws


def _object(line: bytes) -> dict[str, Any]:
    if line.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise BadLine("filen er gemt som UTF-16, som Windows kalder Unicode")
    try:
        found = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadLine("linjen er ikke JSON i UTF-8") from None
    if not isinstance(found, dict):
        raise BadLine("linjen er ikke et JSON-objekt")
    return found


def heading(line: bytes) -> tuple[TabletDay, int]:
    """Read the first line of a file: a day without counts yet, and how many lines follow.

    Raises BadLine.
    """
    head = _object(line)
    if head.get("format") != FORMAT:
        raise BadLine(f"filen er ikke en dags tal fra en tablet (»format« er ikke »{FORMAT}«)")
    tablet = _text(head, "tablet")
    if not TABLET.fullmatch(tablet):
        raise BadLine("»tablet« er ikke en tablets nummer")
    try:
        day = date.fromisoformat(_text(head, "day"))
        written = datetime.fromisoformat(_text(head, "written"))
        written.astimezone()  # whether the time zone and the year can be counted with
    except (ValueError, OverflowError, OSError):
        raise BadLine("»day« er ikke en dato, eller »written« er ikke et tidspunkt") from None
    if written.tzinfo is None:
        raise BadLine("»written« mangler sin tidszone")
    names = head.get("names")
    if not isinstance(names, dict):
        raise BadLine("»names« mangler")
    read = Names(*(dict(_names(names.get(field))) for field in Names._fields))
    return TabletDay(tablet, _text(head, "store"), day, written, read, ()), _number(
        head, "lines", 0, _MOST
    )


def _names(found: object) -> Iterator[tuple[str, str]]:
    if not isinstance(found, dict):
        raise BadLine("»names« er ikke navne")
    for key in found:
        yield key, _text(found, key)


def read_line(text: bytes, day: TabletDay) -> Count:
    """Read a line that follows the heading of `day`, which takes its name. Raises BadLine."""
    line = _object(text)
    whose = (day.tablet, day.day.isoformat())
    if (line.get("tablet", whose[0]), line.get("day", whose[1])) != whose:
        raise BadLine("linjen er fra en anden tablet eller dag end den første")
    return _count(line, day.day, day.names)


def read_rest(text: bytes) -> tuple[Count, Names]:
    """Read what follows `beginning` in a line: the count, of no day, and its name.

    Raises BadLine, also where it says once more whose it is.
    """
    line = _object(b"{" + text)
    if line.keys() & _WHOSE:
        raise BadLine("linjen siger to gange, hvis den er")
    names = Names({}, {}, {})
    return _count(line, date.min, names), names


def _count(line: dict[str, Any], day: date, names: Names) -> Count:
    try:
        kind = CountKind(_text(line, "kind"))
    except ValueError:
        raise BadLine(f"»{line['kind']}« er ikke noget, der tælles") from None
    lowest = -_MOST if kind is CountKind.BY_HAND else 0
    number = _number(line, "number", lowest, _MOST)
    hour, subject = _number(line, "hour", 0, NO_HOUR), _text(line, "subject")
    if "name" in line and (name := _text(line, "name")):
        names.of(kind)[subject] = name
    return Count(day, hour, kind, subject, number)


def _text(found: dict[str, Any], field: str) -> str:
    text = found.get(field)
    if not isinstance(text, str) or len(text) > LONGEST_TEXT or not text.isprintable():
        raise BadLine(f"»{field}« mangler eller er ikke en kort tekst")
    return text


def _number(found: dict[str, Any], field: str, lowest: int, highest: int) -> int:
    number = found.get(field)
    if type(number) is not int or not lowest <= number <= highest:
        raise BadLine(f"»{field}« er ikke et helt tal fra {lowest} til {highest}")
    return number
