"""Reads the files that people write: settings, content, and what they send.

They come from any editor and any disk. Whatever is wrong with one is told in one line, at once:
its place, what is wrong and what is expected. Imported before the first frame.
"""

import codecs
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

LARGEST: Final = 64 * 1024
"""Bytes of a text: the largest content file has 6,000, and 2 million take a reader minutes."""

_LONGEST_LINE: Final = 4096  # a reader of TOML takes as long as the square of a line's dots
_UTF8: Final = "a text file saved as UTF-8"
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_TYPOGRAPHIC: Final = re.compile("[=\\[,(]\\s*[\u201c\u201d\u201e\u2018\u2019\u00bb\u00ab]")


class Unreadable(Exception):
    """A file that says nothing.

    `line` is the place from 1 where it is known, `read` what stands there, `expected` what is to.
    """

    def __init__(self, path: Path, read: str, expected: str, line: int | None = None) -> None:
        self.place = f"{path}:{line}" if line else str(path)
        self.read = read
        self.expected = expected
        super().__init__(f"{self.place}: {read}; expected {expected}")


class Missing(Unreadable):
    """There is no such file."""


def is_there(path: Path) -> bool:
    """Whether there is something of this name, also where it cannot be read."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        pass
    return True


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """Return what is in a file. Raises Unreadable, also for one of more than `largest` bytes.

    Only a regular file is opened: a pipe would be waited for.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            kind = "a folder" if path.is_dir() else "no file but a device or a pipe"
            raise Unreadable(path, kind, "a file")
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError as error:
        raise Missing(path, "nothing", "this file to be there") from error
    except OSError as error:
        raise Unreadable(path, error.strerror or str(error), "a file that may be read") from error
    except ValueError as error:
        raise Unreadable(path, "a NUL in its name", "a name that a file can have") from error
    if len(content) > largest:
        raise Unreadable(path, f"more than {largest} bytes", "the right file: that is too much")
    return content


def decode(path: Path, content: bytes) -> str:
    """Return the text of a file, without its byte order mark. Raises Unreadable."""
    if content.startswith(_UTF16):
        raise Unreadable(path, "text saved as UTF-16, which Windows calls Unicode", _UTF8)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(
            path, f"the byte {content[error.start]:#x}, which is not UTF-8", _UTF8, _line(error)
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise Unreadable(path, "a NUL, as damage leaves it", _UTF8, line)
    return text


def read_text(path: Path) -> str:
    """Return the text of a file. Raises Unreadable."""
    return decode(path, read_bytes(path))


def read_toml(
    path: Path, shown_in: str, parse_float: Callable[[str], Any] = float
) -> dict[str, Any]:
    """Return the table of a TOML file; `shown_in` is the document that shows how it is written.

    Raises Unreadable.
    """
    return parse_toml(path, read_text(path), shown_in, parse_float)


def parse_toml(
    path: Path, text: str, shown_in: str, parse_float: Callable[[str], Any] = float
) -> dict[str, Any]:
    """Return the table of the TOML in `text`, which was read from `path`. Raises Unreadable."""
    import tomllib

    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > _LONGEST_LINE:
            expected = f"a line of at most {_LONGEST_LINE} letters"
            raise Unreadable(path, f"{len(line)} letters", expected, number)
    try:
        return tomllib.loads(text, parse_float=parse_float)
    # Not only TOMLDecodeError: ValueError and ArithmeticError for numbers of many digits,
    # RecursionError for lists in lists.
    except Exception as error:
        found = re.search(r"at line (\d+)", str(error))
        at = int(found[1]) if found else None
        expected = f"TOML, as {shown_in} shows"
        if at and _TYPOGRAPHIC.search(lines[at - 1]):
            expected = "straight quotes, as on the keyboard"
        known = isinstance(error, tomllib.TOMLDecodeError)
        read = str(error) if known else "a number or lists in lists that go too far"
        raise Unreadable(path, read, expected, at) from error


def _line(error: UnicodeDecodeError) -> int:
    return error.object.count(b"\n", 0, error.start) + 1
