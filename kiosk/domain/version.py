"""The program's versions, and which tablets take one first."""

import re
from typing import Final, NamedTuple

RINGS: Final = (1, 10, 100)
"""How many of a hundred tablets take a version: the few that go first, more, and all."""

_VERSION: Final = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})\+([a-z]+[0-9][0-9.]*)_([a-z0-9]+)")


class Version(NamedTuple):
    """A version of the program for one system and processor, as its package's file name has it.

    "0.2.0+deb12_amd64" has the `number` (0, 2, 0), the `system` "deb12" and `processor` "amd64".
    """

    number: tuple[int, ...]
    system: str
    processor: str

    def __str__(self) -> str:
        return f"{self.debian}_{self.processor}"

    @property
    def debian(self) -> str:
        """As the package's own field `Version` has it."""
        return f"{'.'.join(map(str, self.number))}+{self.system}"

    def is_newer(self, other: "Version") -> bool:
        """Whether this comes after `other`, for the same system and processor."""
        return self[1:] == other[1:] and self.number > other.number


def parse_version(text: str) -> Version | None:
    """Read a version as it is written; None where it is none, or written otherwise."""
    found = _VERSION.fullmatch(text)
    if not found:
        return None
    version = Version(tuple(map(int, found[1].split("."))), found[2], found[3])
    return version if str(version) == text else None


def ring_of(number: str) -> int:
    """The ring of the tablet with this number: one of RINGS.

    The number is random (`kiosk.device.number`), so its rest by 100 is a draw that stays the same.
    """
    drawn = int(number, 16) % 100
    return next(ring for ring in RINGS if drawn < ring)
