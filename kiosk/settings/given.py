"""The PIN of kiosk.toml, remembered: damage to that file neither opens a tablet nor locks it.

It is kept as choices are: twice, each with a checksum. Where the file has lost its PIN, the one
that stood there last counts; where it has lost a bit of it, both count: a damaged one fits nobody.
A new one counts at once.
"""

from pathlib import Path
from typing import Final

from kiosk.base.problems import Problem
from kiosk.session.pin import is_part_of
from kiosk.settings.choices import Choices
from kiosk.settings.values import Settings, apply

GIVEN: Final = ("given.toml", "given.copy.toml")
AS_BEFORE: Final = "the PIN that stood there; to do without one, delete given.toml and its copy"


class Given:
    """What `folder` remembers of the PIN and the recovery code that `path` gave."""

    def __init__(self, folder: Path, path: Path) -> None:
        self._path = path
        self._kept = Choices(folder, GIVEN)
        table, self._problems = self._kept.read()
        self._codes = {name: str(table.get(name, "")) for name in ("pin", "recovery")}
        self._read = {"pin": "", "recovery": ""}

    def restore(self, read: Settings) -> tuple[Settings, list[Problem]]:
        """What the file says, with its PIN as it stood before any damage, and what is wrong."""
        self._read = {name: getattr(read, name) for name in self._codes}
        if not read.pin:
            if not self._codes["pin"]:
                return read, self._problems  # one may have stood in the damaged copies
            return apply(self._codes, read), [self._problem("pin", "nothing")]
        both = {
            name: f"{self._read[name]} {code}"
            for name, code in self._codes.items()
            if is_part_of(self._read[name], code)
        }
        return apply(both, read), [self._problem(name, "something") for name in both]

    def remember(self) -> None:
        """Keep the codes that were read, but for damaged ones, or mend a copy.

        Raises OSError where neither copy can be written.
        """
        codes = {
            name: kept if is_part_of(read, kept) or (not read and self._same_pin) else read
            for (name, kept), read in zip(self._codes.items(), self._read.values(), strict=True)
        }
        if codes == self._codes:
            self._kept.mend()
        else:
            self._kept.keep("".join(f'{name} = "{code}"\n' for name, code in codes.items() if code))
            self._codes = codes

    @property
    def _same_pin(self) -> bool:
        """Whether the file has the PIN that is remembered, or none: what it lacks may be lost."""
        return self._read["pin"] in ("", self._codes["pin"])

    def _problem(self, name: str, read: str) -> Problem:
        return Problem(str(self._path), name, read, AS_BEFORE)
