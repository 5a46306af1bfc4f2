"""What the kiosk knows of its syncs, kept in one small file."""

import json
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.base import files
from kiosk.sync.layout import METADATA, TIMESTAMP

FILE = "status.json"

_FORMAT = "%Y-%m-%dT%H:%M:%S%z"


class Status(NamedTuple):
    """What was found out when; None is never.

    `verified_at` is when a repository last proved to be current: no clock below it is believed.
    `confirmed_at` is when the catalogue with the revision `confirmed` last proved to be the newest.
    `installed_at` is when the current catalogue came. `tried_at`, `result` and `received` are of
    the last sync, `result` the value of an Outcome's `result` or of a Reason, `received` in bytes.
    """

    verified_at: datetime | None = None
    confirmed_at: datetime | None = None
    confirmed: int | None = None
    installed_at: datetime | None = None
    tried_at: datetime | None = None
    result: str | None = None
    received: int = 0


def read_status(folder: Path) -> Status:
    """Read the status in `folder`; what is missing or damaged there counts as never.

    So does proof from a time for which nothing is signed: damage does not make the tablet believe
    a far future, by which all that comes has expired.
    """
    try:
        found = json.loads(files.read(folder / FILE))
        status = Status(
            verified_at=_moment(found["verified_at"]),
            confirmed_at=_moment(found["confirmed_at"]),
            confirmed=_number(found["confirmed"]),
            installed_at=_moment(found["installed_at"]),
            tried_at=_moment(found["tried_at"]),
            result=found["result"] and str(found["result"]),
            received=_number(found["received"]) or 0,
        )
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return Status()
    until = _signed_until(folder)
    if until and any(
        moment and moment > until for moment in (status.verified_at, status.confirmed_at)
    ):
        return status._replace(verified_at=None, confirmed_at=None, confirmed=None)
    return status


def write_status(folder: Path, status: Status) -> None:
    """Replace the status in `folder`. Raises OSError."""
    written = {name: _written(value) for name, value in status._asdict().items()}
    files.replace(folder / FILE, json.dumps(written, indent=1).encode("utf-8"))


def _signed_until(folder: Path) -> datetime | None:
    """When the newest metadata expire that a sync has verified; None where there are none."""
    try:
        found = json.loads(files.read(folder / METADATA / TIMESTAMP))
        return datetime.strptime(found["signed"]["expires"], _FORMAT)
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    moment = datetime.strptime(text, _FORMAT)  # one without a time zone raises ValueError, too
    if not 1 < moment.year < 9999:  # further on nothing can be reckoned with it
        raise ValueError(f"{text} is no time of a kiosk")
    return moment


def _number(value: object) -> int | None:
    if value is None or type(value) is int:
        return value
    raise ValueError(f"{value!r} is no number")


def _written(value: object) -> object:
    return value.strftime(_FORMAT) if isinstance(value, datetime) else value
