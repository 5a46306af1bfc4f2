"""How the commands read their words and tell what stands in their way: in one line each."""

import argparse
import errno
import os
import sys
from collections.abc import Callable
from datetime import date
from typing import Final, NoReturn

USAGE: Final = 2
"""The command was not understood."""

STOPPED: Final = 130
"""Ctrl+C."""

UNREAD: Final = 141
"""Nobody reads what it prints any more."""

_SMALLEST, _LARGEST = 320, 4096  # px
_REMEDIES = {
    errno.ENOENT: "make the folder first, or name another",
    errno.EISDIR: "name a file, this is a folder",
    errno.EEXIST: "name a folder, this is a file",
    errno.ENOTDIR: "name a folder, this is a file",
    errno.EACCES: "name another place, or get the right to use this one",
    errno.EPERM: "name another place, or get the right to use this one",
    errno.EROFS: "name a place that can be written to",
    errno.ENOSPC: "make room on the disk, or name another place",
    errno.ENAMETOOLONG: "name it shorter",
}


class Parser(argparse.ArgumentParser):
    """Tells what it does not understand in one line."""

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2."""
        self.exit(USAGE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def day(text: str) -> date:
    """Read a day. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day, such as 2026-11-22") from None


def size(text: str) -> tuple[int, int]:
    """Read width and height in px. Raises ArgumentTypeError."""
    try:
        width, height = (int(number) for number in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not WxH, for example 1280x800") from None
    if not (min(width, height) >= _SMALLEST and max(width, height) <= _LARGEST):
        limits = f"each side has from {_SMALLEST} to {_LARGEST} px"
        raise argparse.ArgumentTypeError(f"{text!r} cannot be drawn: {limits}")
    return width, height


def agreed(question: str) -> bool:
    """Ask in the terminal and tell whether the answer is yes; where nobody answers it is no."""
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes", "j", "ja")
    except EOFError:
        return False


def carry_out(command: Callable[[], int]) -> int:
    """Run a command and return its exit code; what the world does to it is told in one line."""
    for stream in (sys.stdout, sys.stderr):
        if stream:  # None where it is closed; a file's name may be no text
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = command()
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        _tell("stopped")
        return STOPPED
    except EOFError:
        _tell("nobody answers: run this in a terminal")
        return 1
    except BrokenPipeError:
        # Python flushes once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNREAD
    except OSError as error:
        _tell(why(error))
        return 1
    except ModuleNotFoundError as error:
        if (error.name or "kiosk").partition(".")[0] in ("kiosk", "PySide6", "shiboken6"):
            raise  # ours is a bug, and what Qt lacks is told where it is
        _tell(f"{error.name} is not installed: pip install -e .[publish] in the program's folder")
        return 1
    else:
        return code


def why(error: OSError) -> str:
    """Return what an error of the system is about, and the remedy."""
    name = error.filename2 or error.filename
    if not error.strerror:
        return str(error)
    said = (
        f"{os.fsdecode(name)}: {error.strerror}"
        if isinstance(name, str | bytes)
        else error.strerror
    )
    remedy = _REMEDIES.get(error.errno or 0)
    return f"{said}; {remedy}" if remedy else said


def _tell(line: str) -> None:
    print(f"kiosk: {line}", file=sys.stderr)
