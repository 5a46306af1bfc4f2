"""What was chosen on the tablet, kept twice, so that the PIN outlives a damaged file.

A copy ends with a line that numbers it and holds the checksum of all that stands before: one that
was cut or flipped is known by it. Of the whole copies the newer counts.
"""

import logging
import re
import zlib
from operator import itemgetter
from pathlib import Path
from typing import Final

from kiosk.base.files import replace
from kiosk.base.problems import Problem
from kiosk.base.textfiles import Missing, Unreadable, is_there, read_bytes
from kiosk.settings.reading import THE_FILE, Read, read_settings
from kiosk.settings.values import CHOSEN

COPIES: Final = (CHOSEN, "choices.copy.toml")
WHOLE: Final = "a whole one; delete it and its copy to set the tablet up anew"

_LOG = logging.getLogger(__name__)
_HEADER: Final = b"# Written by the kiosk alone; docs/it.md tells what it is.\n"
_END: Final = re.compile(rb"# whole ([0-9]{1,9}) ([0-9a-f]{8})\n")


class Choices:
    """The two copies in `folder` under `names`; `path` is the first."""

    def __init__(self, folder: Path, names: tuple[str, str] = COPIES) -> None:
        self.path, _ = self._paths = [folder / name for name in names]
        self._whole = {path: text for path in self._paths if (text := _whole(path))}

    def read(self) -> Read:
        """What was chosen, and what is wrong with it.

        Where no copy is whole, what can still be read counts, and that is a problem: a PIN may have
        stood there.
        """
        if self._whole:
            return read_settings(max(self._whole, key=lambda path: _number(self._whole[path])))
        damaged = [(path, *read_settings(path)) for path in self._paths if is_there(path)]
        if not damaged:
            return {}, []
        path, table, problems = next(filter(itemgetter(1), damaged), damaged[0])
        return table, problems or [Problem(str(path), THE_FILE, "a damaged file", WHOLE)]

    def keep(self, text: str) -> None:
        """Keep a text of TOML in both copies. Raises OSError where neither can be written."""
        number = _number(self._newest()) + 1
        content = _HEADER + text.encode()
        content += b"# whole %d %08x\n" % (number, zlib.crc32(content))
        refused = self._write(content)
        if len(refused) == len(self._paths):
            raise refused[0]

    def mend(self) -> None:
        """Write the newest whole copy in the place of one that is damaged, missing or old."""
        newest = self._newest()
        if newest and list(self._whole.values()) != [newest] * len(self._paths):
            _LOG.warning("a copy of %s was damaged and is written anew", self.path.name)
            self._write(newest)

    def _newest(self) -> bytes:
        return max(self._whole.values(), key=_number, default=b"")

    def _write(self, content: bytes) -> list[OSError]:
        refused = []
        for path in self._paths:
            try:
                replace(path, content, secret=True)
            except OSError as error:
                _LOG.warning("%s cannot be written: %s", path, error)
                refused.append(error)
            else:
                self._whole[path] = content
        return refused


def _whole(path: Path) -> bytes | None:
    """What is in a copy; None where it is not whole."""
    try:
        content = read_bytes(path)
    except Missing:
        return None
    except Unreadable as error:
        _LOG.warning("left aside: %s", error)
        return None
    return content if _number(content) else None


def _number(content: bytes) -> int:
    """The number in the last line of a whole copy, from 1; else 0."""
    before, mark, _ = content.rpartition(b"# whole ")
    end = _END.fullmatch(content, len(before)) if mark else None
    return int(end[1]) if end and int(end[2], 16) == zlib.crc32(before) else 0
