"""A display of its own (Xvfb) whose pixels are read from memory and that can be tapped."""

import ctypes
import mmap
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from struct import unpack
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import NamedTuple

WIDTH, HEIGHT = 1280, 800
LOOK = 0.004
"""Seconds between two looks at the screen. One costs a millisecond."""
TAP = 0.06
"""Seconds that a finger stays on the glass."""


class Seen(NamedTuple):
    """A picture that came on the screen at `moment`, by the monotonic clock."""

    moment: float
    picture: bytes


class Place(NamedTuple):
    """A rectangle of the screen in px."""

    x: int
    y: int
    width: int
    height: int

    def of(self, picture: bytes) -> bytes:
        """What a picture shows there."""
        if self.width == WIDTH:
            return picture[_at(0, self.y) : _at(0, self.y + self.height)]
        lines = range(self.y, self.y + self.height)
        return b"".join(picture[_at(self.x, y) : _at(self.x + self.width, y)] for y in lines)


EVERYWHERE = Place(0, 0, WIDTH, HEIGHT)


class Display:
    """The screen of one Xvfb. Programs are shown there with the environment variable DISPLAY."""

    def __init__(self, name: str, pixels: mmap.mmap) -> None:
        self.name = name
        header = unpack(">25I", pixels[:100])  # XWDFile.h
        self._from = header[0] + 12 * header[19]
        self._pixels = pixels
        self._x, self._xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._connection = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))

    def picture(self) -> bytes:
        """What is on the screen now, 4 bytes for each pixel."""
        return self._pixels[self._from : self._from + 4 * WIDTH * HEIGHT]

    def tap(self, x: int, y: int) -> float:
        """Tap there, and tell when the finger is lifted."""
        self._xtest.XTestFakeMotionEvent(self._connection, -1, x, y, 0)
        self._xtest.XTestFakeButtonEvent(self._connection, 1, True, 0)
        self._x.XSync(self._connection, False)
        sleep(TAP)
        lifted = monotonic()
        self._xtest.XTestFakeButtonEvent(self._connection, 1, False, 0)
        self._x.XSync(self._connection, False)
        return lifted

    def watch(
        self, done: Callable[[Seen], bool], place: Place = EVERYWHERE, patience: float = 30
    ) -> list[Seen]:
        """The pictures that come on a place of the screen, each once, until `done` with the last.

        Raises TimeoutError after `patience` seconds.
        """
        until = monotonic() + patience
        seen: list[Seen] = []
        while monotonic() < until:
            picture = place.of(self.picture())
            if not seen or picture != seen[-1].picture:
                seen.append(Seen(monotonic(), picture))
            if done(seen[-1]):
                return seen
            sleep(LOOK)
        raise TimeoutError(f"not seen within {patience} s")


@contextmanager
def display() -> Iterator[Display]:
    """A display that nothing is shown on yet."""
    with TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-fbdir", folder, "-screen", "0", size]
        command += ["-nolisten", "tcp", "-noreset", "-nocursor"]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                name = f":{told.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                yield Display(name, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ))
        finally:
            server.terminate()
            server.wait()


def _at(x: int, y: int) -> int:
    return 4 * (y * WIDTH + x)
