"""What a catalogue says of itself and of its pictures."""

from datetime import date
from typing import NamedTuple


class CatalogueInfo(NamedTuple):
    """Which catalogue this is.

    `revision` grows with each release. `stale_after_days` is how old, in days from `released`,
    a catalogue may be before the ambassador is told.
    """

    schema_version: int
    revision: int
    released: date
    stale_after_days: int


class Picture(NamedTuple):
    """A picture's size in px on a screen of 1280x800, and the point that stays where it is cropped.

    `focus_x` and `focus_y` are that point's place in percent, from the left and from the top.
    """

    width: int
    height: int
    focus_x: int = 50
    focus_y: int = 50

    def cropped(self, size: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
        """Return what of a drawing of `size` is left out at the left and the top of a `room`.

        The focus point is as near to the middle of the room as the picture's edges allow.
        """
        left, top = (
            max(0, min(side - space, round(side * focus / 100 - space / 2)))
            for side, space, focus in zip(size, room, (self.focus_x, self.focus_y), strict=True)
        )
        return left, top
