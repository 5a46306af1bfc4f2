"""What is asked of the process that draws a picture, and what it answers."""

from typing import NamedTuple

from kiosk.catalogue.pictures.boxes import Box


class Wanted(NamedTuple):
    """A picture to draw: what its file holds, and the boxes that it is shown in."""

    data: bytes
    boxes: tuple[Box, ...]


class Drawn(NamedTuple):
    """A picture as it goes into a catalogue.

    `width` and `height` are those of its drawing for a screen of 1280x800 in px; `drawings` are
    WebP files by their width. `doubtful` is a drawing that another renderer draws otherwise.
    """

    width: int
    height: int
    doubtful: bool
    drawings: dict[int, bytes]


class Undrawable(Exception):
    """A picture that cannot be drawn: what was `read` in its file, and what is `expected` there."""

    def __init__(self, read: str, expected: str) -> None:
        super().__init__(read, expected)
        self.read = read
        self.expected = expected
