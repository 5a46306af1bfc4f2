"""Where the screens show pictures, and how large, so that each is drawn as large as it is needed.

`tests/app/test_tour.py` holds this table to what the screens ask for.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

DENSITIES = (1.0, 1.5)
"""Of a screen of 1280x800 and one of 1920x1200; a larger one enlarges the second."""


class Box(NamedTuple):
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


BOXES: Mapping[tuple[str, str], tuple[Box, ...]] = {
    ("category", "picture"): (Box(534, 258), Box(432, 219)),
    ("category", "banner"): (Box(361, 188),),
    ("partner", "logo"): (Box(360, 240, whole=True, white=True),),
    ("listing", "picture"): (Box(447, 480), Box(420, 478)),
    ("listing", "banner"): (Box(361, 188),),
    ("step", "picture"): (Box(568, 510, whole=True), Box(560, 608), Box(800, 694, whole=True)),
    ("word", "picture"): (Box(86, 86),),
    ("stop", "picture"): (Box(784, 432), Box(736, 406)),
    ("stop", "moving"): (Box(784, 432), Box(736, 406)),
    ("checklist_item", "picture"): (Box(72, 72),),
    ("lesson", "picture"): (Box(400, 400, whole=True),),
    ("quiz_card", "picture"): (Box(350, 350), Box(400, 400, whole=True)),
    ("turn", "picture"): (Box(350, 350), Box(400, 400, whole=True)),
}
"""By kind and field, in landscape and in portrait."""

_BY_TABLE = {
    table: {column: boxes for (of, column), boxes in BOXES.items() if of == table}
    for table, _ in BOXES
}

ASKED_FOR = {"lone-familie.svg": Box(584, 292), "person-lone.svg": Box(100, 112)}
"""Of the pictures that screens ask for by name."""

UNUSED = Box(240, 240)
"""Of a picture that nothing refers to: it is drawn nevertheless, so that it is judged."""


def boxes_of(
    pictures: Iterable[str], rows: Iterable[tuple[str, Mapping[str, Any]]]
) -> dict[str, tuple[Box, ...]]:
    """Return the boxes of each picture, sorted, by the rows of a catalogue, each with its table."""
    found = {name: {ASKED_FOR[name]} if name in ASKED_FOR else set() for name in pictures}
    for table, row in rows:
        for column, boxes in _BY_TABLE.get(table, {}).items():
            if row[column]:
                found[row[column]] |= set(boxes)
    return {name: tuple(sorted(boxes)) or (UNUSED,) for name, boxes in found.items()}
