"""The time zone that a process is told to live in."""

import os
import sys
import time
from pathlib import Path
from typing import Final

from kiosk.base.files import is_file

_ZONES: Final = Path("/usr/share/zoneinfo")
_FURTHEST: Final = 15 * 3600  # seconds; the furthest that people live in is 14 hours from UTC


def leave_nonsense() -> None:
    """Go by the system's own time zone where TZ names none.

    The C library takes a name that it does not know for UTC, and believes an offset of any length,
    which Python cannot reckon with. Windows has no TZ.
    """
    named = os.environ.get("TZ", "")
    if sys.platform == "win32" or not named:
        return
    rule = any(map(str.isdigit, named))  # such as CET-1CEST
    known = rule or is_file(_ZONES / named.removeprefix(":"))
    if not known or abs(time.localtime().tm_gmtoff) > _FURTHEST:
        del os.environ["TZ"]
        time.tzset()
