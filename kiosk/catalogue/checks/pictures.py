"""Pictures that fill their places and are drawn as they were meant, and icons that are there."""

from collections.abc import Iterator

from kiosk.base.paths import ASSETS
from kiosk.base.problems import Problem, shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.pictures.boxes import Box, boxes_of

MOST_LONG = 3
"""Times that a picture is as long as it is high, or the other way: beyond, most is cropped."""

_ENLARGED = 1.05  # less is not seen
_SHEET = "a look at it on the sheet of `kiosk catalogue pictures`"


def pictures(subject: Subject) -> Iterator[Remark]:
    """Judge every picture of the catalogue, and the icons that the ways of earning name."""
    rows = ((key[0], entry) for key, entry in subject.entries.items())
    for name, boxes in boxes_of(subject.pictures, rows).items():
        picture = subject.pictures[name]
        if picture["drawn_from"]:  # what an older catalogue has is drawn by the tablet
            yield from _in_its_places(name, picture["width"], picture["height"], boxes)
        if picture["doubtful"]:
            read = "a drawing that another renderer draws otherwise"
            yield _found(name, read, f"{_SHEET}; a PNG of it is drawn alike by all")
    for key, entry in subject.entries.items():
        if key[0] == "earning_channel":
            icon = entry["icon"]
            if not (ASSETS / "icons" / f"{icon}.svg").is_file():
                expected = "the name of a file in assets/icons, without .svg"
                yield subject.found(key, "icon", shown(icon), expected, error=True)


def _in_its_places(name: str, width: int, height: int, boxes: tuple[Box, ...]) -> Iterator[Remark]:
    scenes = [box for box in boxes if not box.whole]
    if scenes and max(width, height) > MOST_LONG * min(width, height):
        expected = f"at most {MOST_LONG} times as long as high, as it is cropped"
        yield _found(name, f"{width} by {height}", f"{expected}; a wordmark is a partner's `logo`")
    elif any(box.scale(width, height) > _ENLARGED for box in boxes):
        widest = max(round(width * box.scale(width, height)) for box in boxes)
        read = f"{width} by {height} pixels"
        yield _found(name, read, f"at least {widest} pixels across, so that it is sharp")


def _found(name: str, read: str, expected: str) -> Remark:
    return Remark(Problem(f"media/{name}", "the picture", read, expected), error=False)
