"""Pictures that are there, can be drawn, and are no larger than drawings need to be."""

from collections.abc import Iterator
from xml.etree import ElementTree

from kiosk.base.paths import ASSETS
from kiosk.base.problems import Problem, shown
from kiosk.catalogue.checks.subject import Remark, Subject

LARGEST_BYTES = 65_536
"""The largest drawing that ships has 6 kB; beyond this, drawing one takes longer than a frame."""

_SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = {
    "circle", "defs", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg",
    "text", "title", "tspan", "use",
}  # fmt: skip


def pictures(subject: Subject) -> Iterator[Remark]:
    """Judge every picture of the catalogue, and the icons that the ways of earning name."""
    for name, data in subject.pictures.items():
        if len(data) > LARGEST_BYTES:
            yield _found(name, f"{len(data)} bytes", f"at most {LARGEST_BYTES} bytes", False)
        yield from _drawing(name, data)
    for key, entry in subject.entries.items():
        if key[0] == "earning_channel":
            icon = entry["icon"]
            if not (ASSETS / "icons" / f"{icon}.svg").is_file():
                expected = "the name of a file in assets/icons, without .svg"
                yield subject.found(key, "icon", shown(icon), expected, error=True)


def _drawing(name: str, data: bytes) -> Iterator[Remark]:
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        yield _found(name, str(error), "an SVG drawing; the kiosk draws no other kind", True)
        return
    if root.tag != f"{_SVG}svg":
        yield _found(name, shown(root.tag), "an SVG drawing; the kiosk draws no other kind", True)
        return
    if not (_sides(root.get("viewBox")) or (root.get("width") and root.get("height"))):
        expected = 'a viewBox="0 0 WIDTH HEIGHT", or a width and a height'
        yield _found(name, shown(root.get("viewBox")), expected, True)
    foreign = {element.tag.removeprefix(_SVG) for element in root.iter()} - _DRAWN
    if foreign:
        expected = "shapes and texts alone; the kiosk may leave other things out"
        yield _found(name, ", ".join(sorted(foreign)), expected, False)


def _sides(view_box: str | None) -> bool:
    try:
        _, _, width, height = map(float, (view_box or "").replace(",", " ").split())
    except ValueError:
        return False
    return width > 0 and height > 0


def _found(name: str, read: str, expected: str, error: bool) -> Remark:
    return Remark(Problem(f"media/{name}", "the picture", read, expected), error)
