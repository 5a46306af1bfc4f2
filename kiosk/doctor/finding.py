"""What a check finds."""

from enum import IntEnum
from typing import NamedTuple


class Severity(IntEnum):
    """The worse, the higher. With a WARNING the kiosk serves members; with a PROBLEM it may not."""

    OK = 0
    WARNING = 1
    PROBLEM = 2


class Text(NamedTuple):
    """The same in Danish and in English."""

    da: str
    en: str


class Finding(NamedTuple):
    """The outcome of one check: what was looked at, what was seen, and what to do about it."""

    name: Text
    state: Severity
    seen: Text
    remedy: Text | None = None
