"""Takes back a catalogue with which the kiosk crashes or hangs again and again.

A note beside the catalogues, `failing`, has the hash of the one that was shown, how often the
kiosk crashed with it, and when that was last, in seconds since 1970. Imported before the first
frame of a start that follows a crash, and by no other.
"""

from contextlib import suppress
from typing import Final, NamedTuple

from kiosk.base import files
from kiosk.sync.catalogues import FAILING, Catalogues, is_hash

MANY: Final = 3
"""Crashes with one catalogue, each within a day of the one before, after which it is taken back."""

_DAY: Final = 24 * 3600


class _Note(NamedTuple):
    sha256: str = ""
    crashes: int = 0
    last: int = 0


def crashed(catalogues: Catalogues, now: float) -> bool:
    """Note that the kiosk crashed with the catalogue that it shows.

    Args:
        catalogues: the tablet's.
        now: seconds since 1970; a clock that jumps begins the count anew.

    Returns:
        whether the catalogue is taken back: the one before it is shown until another is released.
        That one is not blamed for what goes on: something else is wrong.
    """
    shown = next(iter(catalogues.candidates()), None)
    if shown is None or (catalogues.refused and not catalogues.previous):
        return False
    before = _read(catalogues)
    soon = before.sha256 == shown.stem and 0 <= now - before.last < _DAY
    crashes = before.crashes + 1 if soon else 1
    text = f"{shown.stem} {crashes} {int(now)}\n"
    with suppress(OSError):
        files.replace(catalogues.folder / FAILING, text.encode("ascii"))
        if crashes >= MANY:
            catalogues.give_up(shown)
    return catalogues.refused == shown.stem


def is_taken_back(catalogues: Catalogues) -> bool:
    """Whether the newest catalogue is not shown because the kiosk crashed with it."""
    note = _read(catalogues)
    return note.crashes >= MANY and catalogues.refused == note.sha256


def _read(catalogues: Catalogues) -> _Note:
    try:
        sha256, crashes, last = files.read(catalogues.folder / FAILING).decode("ascii").split()
        return _Note(sha256, int(crashes), int(last)) if is_hash(sha256) else _Note()
    except (OSError, ValueError):
        return _Note()
