"""The day file as it was written and read up to 2026-11: a report of then reads files of now."""

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from kiosk.domain.counts import NO_HOUR, Count, CountKind, Names, TabletDay

SUFFIX = ".ndjson"
FORMAT = "kiosk-counts-1"

_TABLET = re.compile(r"[0-9a-f]{8,32}")
_LONGEST_TEXT = 200
_MOST = 1_000_000


class DayFileFlaw(NamedTuple):
    """One thing that is wrong with a file, in Danish: where and what it is, and what to do."""

    file: str
    line: int
    wrong: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}, linje {self.line}: {self.wrong}. {self.remedy}"


class _Wrong(Exception):
    pass


def to_ndjson(day: TabletDay) -> bytes:
    """Write a day as a file."""
    head = {
        "format": FORMAT,
        "tablet": day.tablet,
        "store": day.store,
        "day": day.day.isoformat(),
        "written": day.written.isoformat(timespec="seconds"),
        "lines": len(day.counts),
        "names": day.names._asdict(),
    }
    lines = [
        {"hour": c.hour, "kind": c.kind.value, "subject": c.subject, "number": c.number}
        for c in day.counts
    ]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in [head, *lines])
    return text.encode("utf-8")


def from_ndjson(content: bytes, name: str) -> tuple[TabletDay | None, list[DayFileFlaw]]:
    """Read the file called `name`; a line that is wrong is left out and told.

    None where the heading is wrong: then nobody knows whose counts these are.
    """
    lines = content.removeprefix(BOM_UTF8).split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    try:
        head = _object(lines[0] if lines else b"")
        day, promised = _head(head)
    except _Wrong as error:
        return None, [DayFileFlaw(name, 1, str(error), "Hent filen igen fra tabletten")]
    counts, flaws = [], []
    for number, line in enumerate(lines[1:], 2):
        try:
            counts.append(_count(_object(line), day.day))
        except _Wrong as error:
            remedy = "Linjen er ikke talt med; hent filen igen fra tabletten"
            flaws.append(DayFileFlaw(name, number, str(error), remedy))
    if len(lines) - 1 != promised:
        wrong = f"filen har {len(lines) - 1} linjer efter den første, men skulle have {promised}"
        remedy = "Resten er talt med; hent filen igen fra tabletten"
        flaws.append(DayFileFlaw(name, len(lines), wrong, remedy))
    return day._replace(counts=tuple(counts)), flaws


def _object(line: bytes) -> dict[str, Any]:
    if line.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise _Wrong("filen er gemt som UTF-16, som Windows kalder Unicode")
    try:
        found = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _Wrong("linjen er ikke JSON i UTF-8") from None
    if not isinstance(found, dict):
        raise _Wrong("linjen er ikke et JSON-objekt")
    return found


def _head(head: dict[str, Any]) -> tuple[TabletDay, int]:
    if head.get("format") != FORMAT:
        raise _Wrong(f"filen er ikke en dags tal fra en tablet (»format« er ikke »{FORMAT}«)")
    tablet = _text(head, "tablet")
    if not _TABLET.fullmatch(tablet):
        raise _Wrong("»tablet« er ikke en tablets nummer")
    try:
        day = date.fromisoformat(_text(head, "day"))
        written = datetime.fromisoformat(_text(head, "written"))
        written.astimezone()  # whether the time zone and the year can be counted with
    except (ValueError, OverflowError, OSError):
        raise _Wrong("»day« er ikke en dato, eller »written« er ikke et tidspunkt") from None
    if written.tzinfo is None:
        raise _Wrong("»written« mangler sin tidszone")
    names = head.get("names")
    if not isinstance(names, dict):
        raise _Wrong("»names« mangler")
    read = Names(*(dict(_names(names.get(field))) for field in Names._fields))
    return TabletDay(tablet, _text(head, "store"), day, written, read, ()), _number(
        head, "lines", 0, _MOST
    )


def _names(found: object) -> Iterator[tuple[str, str]]:
    if not isinstance(found, dict):
        raise _Wrong("»names« er ikke navne")
    for key in found:
        yield key, _text(found, key)


def _count(line: dict[str, Any], day: date) -> Count:
    try:
        kind = CountKind(_text(line, "kind"))
    except ValueError:
        raise _Wrong(f"»{line['kind']}« er ikke noget, der tælles") from None
    lowest = -_MOST if kind is CountKind.BY_HAND else 0
    number = _number(line, "number", lowest, _MOST)
    return Count(day, _number(line, "hour", 0, NO_HOUR), kind, _text(line, "subject"), number)


def _text(found: dict[str, Any], field: str) -> str:
    text = found.get(field)
    if not isinstance(text, str) or len(text) > _LONGEST_TEXT or not text.isprintable():
        raise _Wrong(f"»{field}« mangler eller er ikke en kort tekst")
    return text


def _number(found: dict[str, Any], field: str, lowest: int, highest: int) -> int:
    number = found.get(field)
    if type(number) is not int or not lowest <= number <= highest:
        raise _Wrong(f"»{field}« er ikke et helt tal fra {lowest} til {highest}")
    return number
