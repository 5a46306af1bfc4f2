"""Where the screens show pictures, and how large, so that each is drawn as large as it is needed.

`tests/app/test_tour.py` holds this table to what the screens ask for.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

DENSITIES = (1.0, 1.5)
"""Of a screen of 1280x800 and one of 1920x1200; a larger one enlarges the second."""


class Room(NamedTuple):
    """A place on a screen, in px of a screen of 1280x800.

    A picture fills it and is cropped at its edges, or stands `whole` inside it. A logo is on
    `white`.
    """

    width: int
    height: int
    whole: bool = False
    white: bool = False

    def scale(self, width: float, height: float) -> float:
        """Return what a picture of this size is multiplied by here."""
        across, down = self.width / width, self.height / height
        return min(across, down) if self.whole else max(across, down)


ROOMS: Mapping[tuple[str, str], tuple[Room, ...]] = {
    ("category", "picture"): (Room(534, 258), Room(432, 219)),
    ("category", "banner"): (Room(361, 188),),
    ("partner", "logo"): (Room(360, 240, whole=True, white=True),),
    ("listing", "picture"): (Room(447, 480), Room(420, 478)),
    ("listing", "banner"): (Room(361, 188),),
    ("step", "picture"): (Room(568, 510, whole=True), Room(560, 608), Room(800, 694, whole=True)),
    ("word", "picture"): (Room(86, 86),),
    ("stop", "picture"): (Room(421, 421), Room(400, 322)),
    ("checklist_item", "picture"): (Room(72, 72),),
    ("lesson", "picture"): (Room(400, 400, whole=True),),
    ("quiz_card", "picture"): (Room(350, 350), Room(400, 400, whole=True)),
    ("turn", "picture"): (Room(350, 350), Room(400, 400, whole=True)),
}
"""By kind and field, in landscape and in portrait."""

_BY_TABLE = {
    table: {column: rooms for (of, column), rooms in ROOMS.items() if of == table}
    for table, _ in ROOMS
}

ASKED_FOR = {"object-pose.svg": Room(238, 330), "person-lone.svg": Room(100, 112)}
"""Of the pictures that screens ask for by name."""

UNUSED = Room(240, 240)
"""Of a picture that nothing refers to: it is drawn nevertheless, so that it is judged."""


def rooms_of(
    pictures: Iterable[str], rows: Iterable[tuple[str, Mapping[str, Any]]]
) -> dict[str, tuple[Room, ...]]:
    """Return the rooms of each picture, sorted, by the rows of a catalogue, each with its table."""
    found = {name: {ASKED_FOR[name]} if name in ASKED_FOR else set() for name in pictures}
    for table, row in rows:
        for column, rooms in _BY_TABLE.get(table, {}).items():
            if row[column]:
                found[row[column]] |= set(rooms)
    return {name: tuple(sorted(rooms)) or (UNUSED,) for name, rooms in found.items()}
