"""How a tablet is, in one small JSON file: its name is the same each time, so the last one counts.

It has nothing of visits, and no text but names: no path, and no address. It is a file of its own,
as a day's file leaves the tablet once and with 5 visits: a tablet that nobody uses would be silent.
"""

import json
from datetime import date, datetime
from types import NoneType
from typing import Any, NamedTuple, get_args, get_type_hints

from kiosk.export.dayfile import LONGEST_TEXT, TABLET

SUFFIX = "-status.json"
FORMAT = "kiosk-status-1"
_MOST = 10**9


class TabletStatus(NamedTuple):
    """How a tablet is when it was `written`; None where it cannot tell.

    `program` is the version and `system` what it runs on. `revision` is of the catalogue shown,
    `current` the last day that it was known to be the newest, and `sync` how the last sync went,
    empty before the first. `battery` is what the battery still holds of what it held as new, in
    percent. `free` is in MB, `up` how many hours the tablet is on; `crashes` are in a row, `starts`
    those of the kiosk in the last 7 days. `problems` and `warnings` name what the doctor found,
    with commas between, `failed` a newer version of the program that did not work, and in what.
    """

    tablet: str
    store: str
    region: str
    written: datetime
    program: str
    system: str
    revision: int | None
    current: date | None
    sync: str
    battery: int | None
    free: int | None
    up: int | None
    crashes: int
    starts: int
    problems: str
    warnings: str
    failed: str = ""


def status_name(status: TabletStatus) -> str:
    """The name of a tablet's status file."""
    return f"{status.tablet}{SUFFIX}"


def to_json(status: TabletStatus) -> bytes:
    """Write the status as a file: one flat object."""
    fields = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in status._asdict().items()
    }
    return (json.dumps({"format": FORMAT, **fields}, ensure_ascii=False) + "\n").encode("utf-8")


class NoStatus(Exception):
    """A file does not tell how a tablet is."""


def from_json(content: bytes) -> TabletStatus:
    """Read a status; fields that are not known are left out. Raises NoStatus."""
    try:
        found = json.loads(content.decode("utf-8"))
        found = TabletStatus._field_defaults | found  # it came later
        values = [_value(found[name], kind) for name, kind in get_type_hints(TabletStatus).items()]
        status = TabletStatus(*values)
        status.written.astimezone()  # whether the year can be counted with
        fits = found["format"] == FORMAT and TABLET.fullmatch(status.tablet) is not None
    except (ValueError, LookupError, TypeError, RecursionError, OverflowError) as error:
        raise NoStatus from error
    if not fits or status.written.tzinfo is None:
        raise NoStatus
    return status


def _value(found: Any, hint: Any) -> Any:
    """Return what is found where it is of the kind that `hint` says. Raises ValueError."""
    kinds = get_args(hint) or (hint,)
    if found is None and NoneType in kinds:
        return None
    match kinds[0], found:
        case kind, str() if kind is str and len(found) <= LONGEST_TEXT and found.isprintable():
            return found
        case kind, int() if kind is int and type(found) is int and 0 <= found < _MOST:
            return found
        case kind, str() if kind in (date, datetime):
            return kind.fromisoformat(found)
    raise ValueError(found)
