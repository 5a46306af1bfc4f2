"""The tablet's own number: random, so that it says nothing about the tablet or its users."""

import re
import secrets
from pathlib import Path

from kiosk.sync.files import replace

FILE = "tablet-id"


def tablet_id(folder: Path) -> str:
    """The number in the data folder; the first to ask makes it.

    It does not lie with the counts, which may be set aside: one tablet would count as two.
    Raises OSError where it can be neither read nor kept.
    """
    path = folder / FILE
    try:
        found = path.read_text("ascii", errors="replace").strip()
    except FileNotFoundError:
        found = ""
    if not re.fullmatch(r"[0-9a-f]{16}", found):
        found = secrets.token_hex(8)
        replace(path, found.encode("ascii"))
    return found
