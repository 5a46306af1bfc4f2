"""How the running kiosk ends.

systemd starts it again after all but QUIT and USAGE, `kiosk supervise` after all that are not in
FOR_GOOD.
"""

from typing import Final

QUIT: Final = 0
"""The ambassador or the operating system wanted it."""

REFUSED: Final = 1
"""It could not start: another one is running."""

USAGE: Final = 2
"""It was started with words that it does not understand: another start would not either."""

NO_DISPLAY: Final = 69
"""No window can be shown: no display, or none of Qt's libraries for it (EX_UNAVAILABLE).

systemd starts it again, for a display may come with a cable or an update.
"""

BROKEN: Final = 70
"""Bugs came faster than the kiosk could recover from (EX_SOFTWARE)."""

RESTART: Final = 75
"""It is to start afresh: the ambassador, or new settings, want that (EX_TEMPFAIL)."""

FOR_GOOD: Final = frozenset({QUIT, USAGE, NO_DISPLAY})
"""Another start from the same place would end as this one did, or nobody wants one."""
