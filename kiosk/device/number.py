"""The tablet's own number: random, so that it says nothing about the tablet or its users.

A copy of the tablet's disk in another machine notices it and makes a number of its own. For that,
hashes of what the machine tells of its parts lie beside the number, keyed by it. They never leave
the tablet, and the number is not made from them.
"""

import json
import re
import secrets
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from kiosk.base.files import read, replace
from kiosk.device.machine import SYSTEM, Facts, facts

FILE = "tablet-id"
MACHINE = "tablet-machine.json"

_NUMBER = re.compile(r"[0-9a-f]{16}")

Marks = dict[str, list[str]]


class Numbers(NamedTuple):
    """The tablet's number `now`, and those that days before the given ones were counted under."""

    now: str
    earlier: dict[date, str]

    def on(self, day: date) -> str:
        """The number under which `day` was counted."""
        return next((self.earlier[d] for d in sorted(self.earlier) if day < d), self.now)


class _Kept(NamedTuple):
    number: str
    marks: Marks
    earlier: dict[date, str]


def numbers(folder: Path, today: date, root: Path = Path("/")) -> Numbers:
    """The numbers in the data folder; the first to ask makes one, and so does a copy of it.

    They do not lie with the counts, which may be set aside: one tablet would count as two. What a
    copy had counted before `today` stays under the number of the tablet that it is a copy of.
    `root` has the machine's files. Raises OSError where the number can be neither read nor kept.
    """
    found, kept, machine = _read(folder / FILE), _kept(folder / MACHINE), facts(root)
    number, earlier = found, dict(kept.earlier) if kept else {}
    if not found or (kept and (kept.number != found or _moved(kept.marks, _marks(machine, found)))):
        number = secrets.token_hex(8)
        if before := found or (kept.number if kept else ""):
            _tell(before, number)
            earlier[today] = before
    known = kept.marks if kept and kept.number == number else {}
    now = _Kept(number, {**known, **_marks(machine, number)}, earlier)
    if now != kept:
        days = {day.isoformat(): before for day, before in earlier.items()}
        text = json.dumps({**now._asdict(), "earlier": days}, indent=1)
        replace(folder / MACHINE, text.encode("ascii"))
    if number != found:
        replace(folder / FILE, number.encode("ascii"))
    return Numbers(number, earlier)


def _moved(known: Marks, here: Marks) -> bool:
    """Whether no more than half of the kinds of parts that both tell of are the same.

    A part may be replaced, or not be seen for a while; whoever has none in common is judged by the
    system's number, which most copies share.
    """
    both = known.keys() & here.keys()
    parts = both - {SYSTEM} or both
    same = sum(not set(known[kind]).isdisjoint(here[kind]) for kind in parts)
    return bool(parts) and same * 2 <= len(parts)


def _marks(machine: Facts, number: str) -> Marks:
    def mark(fact: str) -> str:
        return blake2b(fact.encode(), digest_size=16, key=number.encode()).hexdigest()

    return {kind: sorted(map(mark, told)) for kind, told in machine.items()}


def _read(path: Path) -> str:
    try:
        found = read(path).decode("ascii", errors="replace").strip()
    except OSError:
        if path.is_file():  # it may be readable again
            raise
        return ""
    return found if _NUMBER.fullmatch(found) else ""


def _kept(path: Path) -> _Kept | None:
    """What is known of the machine; None where nothing is, or not in a way that makes sense."""
    try:
        found = json.loads(read(path))
        marks = {str(kind): list(map(str, told)) for kind, told in found["marks"].items()}
        earlier = {date.fromisoformat(d): str(n) for d, n in found["earlier"].items()}
        every = [found["number"], *earlier.values()]
        return _Kept(every[0], marks, earlier) if all(map(_NUMBER.fullmatch, every)) else None
    except OSError:
        if path.is_file():
            raise
        return None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _tell(before: str, number: str) -> None:
    import logging

    said = "this is another machine than the one that was tablet %s: it is tablet %s from now on"
    logging.getLogger(__name__).warning(said, before, number)
