"""How the running kiosk ends.

systemd and `kiosk supervise` start it again after all but QUIT and USAGE.
"""

from typing import Final

QUIT: Final = 0
"""The ambassador or the operating system wanted it."""

REFUSED: Final = 1
"""It could not start: another one is running."""

USAGE: Final = 2
"""It was started with words that it does not understand: another start would not either."""

BROKEN: Final = 70
"""Bugs came faster than the kiosk could recover from (EX_SOFTWARE)."""

RESTART: Final = 75
"""It is to start afresh: the ambassador, or new settings, want that (EX_TEMPFAIL)."""
