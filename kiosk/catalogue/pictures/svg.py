"""Reads SVG files: their size, and what a renderer would leave out or draw otherwise.

`docs/decisions/0028-pictures.md` tells how resvg was compared with Chromium, librsvg and QtSvg.
"""

import math
import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from kiosk.base.problems import shown
from kiosk.catalogue.pictures.drawn import Undrawable

FAMILIES = ("Atkinson Hyperlegible Next", "Besley", "Sometype Mono")
"""The product's own fonts; a picture's words are set in no other."""

_SVG = "{http://www.w3.org/2000/svg}"
_LARGEST = 1_000_000  # bytes; the largest that ships has 6 kB
_PLAIN = "a plain SVG, as a drawing program exports it, or a PNG of the picture"
_INSIDE = "everything inside the file: embed it, or save the picture as a PNG"
_STILL = "a picture that stands still"

_UNIT = {"": 1, "px": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96}
_LENGTH = re.compile(r"\s*([\d.]+(?:e[-+]?\d+)?)\s*(px|pt|pc|mm|cm|in|)\s*", re.IGNORECASE)
_QUOTED = r"""\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')"""
_ROOT = re.compile(rf"<((?:\w+:)?svg)((?:{_QUOTED})*)\s*/?>")
_SIDE = re.compile(r"""\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')""")

_KEPT_RATIO = re.compile(r"""\spreserveAspectRatio\s*=\s*(?:"[^"]*"|'[^']*')""")

_MOVING = {"animate", "animateColor", "animateMotion", "animateTransform", "set"}
_FOREIGN = {"audio", "canvas", "font", "foreignObject", "iframe", "script", "video"}
_CSS_SIZES = "cx|cy|d|height|r|rx|ry|width|x|y"
_CSS_MOVES = "offset-path|rotate|scale|transform|transform-box|translate"

# In a style, each with what it is called.
_MISDRAWN = (
    (re.compile(rf"(?:^|[;{{])\s*(?:{_CSS_SIZES})\s*:"), "a size or place in a style"),
    (re.compile(rf"(?:^|[;{{])\s*(?:{_CSS_MOVES})\s*:"), "a transform in a style"),
    (re.compile(r"clip-path\s*:\s*(?:circle|ellipse|inset|path|polygon)\("), "a shape to clip by"),
    (re.compile(r"@(?!charset|import|font-face|keyframes|-webkit-keyframes)[\w-]+"), "a rule"),
    (re.compile(r"(?:^|[}\s,>+~])[\w.#*-]*(?:::?[a-z-]+)(?:\([^)]*\))?\s*(?=[{,])"), "a selector"),
    (re.compile(r"\{[^}]*\{"), "rules in rules"),
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# How a drawing is on a dark ground, which there is none of here.
_ON_DARK = re.compile(
    r"@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}"
)
_VALUES = re.compile(
    r"\b(?:calc|var|env|min|max|clamp|color-mix|color|oklch|oklab|lch|lab|hwb|light-dark)\("
    r"|\brgba?\(\s*\d[\d.%]*\s+\d[^)]*\)|\d(?:rem|vw|vh|vmin|vmax)\b|non-scaling-stroke"
)
_MOVES = re.compile(r"@(?:-webkit-)?keyframes|(?:^|[;{])\s*animation(?:-name)?\s*:")
_OUTSIDE = re.compile(r"""@import|url\(\s*["']?(?!["']?\s*(?:#|data:))([^)"']*)""")
_FAMILY = re.compile(r"font-family\s*:\s*([^;}]+)|(?:^|[;{])\s*font\s*:\s*[^;}]*?(['\"][^;}]+)")


class Svg(NamedTuple):
    """An SVG drawing that can be drawn; its natural size in px.

    A `whole` one has the proportions of what is in it, so that nothing is left free at the edges.
    """

    text: str
    width: float
    height: float
    whole: bool

    def sized(self, width: int, height: int) -> str:
        """Return the drawing with a size of its own in whole px."""

        def resize(root: re.Match[str]) -> str:
            name, attributes = root[1], _SIDE.sub("", root[2])
            if "viewBox" not in attributes:
                attributes += f' viewBox="0 0 {self.width} {self.height}"'
            if self.whole:  # else half a pixel is left free where a side is rounded
                attributes = _KEPT_RATIO.sub("", attributes) + ' preserveAspectRatio="none"'
            end = "/>" if root[0].endswith("/>") else ">"
            return f'<{name}{attributes} width="{width}" height="{height}"{end}'

        return _ROOT.sub(resize, self.text, count=1)


def read_svg(data: bytes) -> Svg:
    """Return the drawing in a file. Raises Undrawable."""
    if len(data) > _LARGEST:
        raise Undrawable(f"{len(data)} bytes", f"at most {_LARGEST} bytes, or a PNG of the picture")
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Undrawable(str(error), "an SVG, PNG, JPEG or WebP picture") from error
    if root.tag != f"{_SVG}svg":
        raise Undrawable(shown(root.tag), "an SVG drawing, whose root is svg of its namespace")
    text = _ON_DARK.sub("", _text(data))
    if not _ROOT.search(text):
        raise Undrawable("a root that is not understood", _PLAIN)
    if "<?xml-stylesheet" in text:
        raise Undrawable("a style sheet outside the file", _INSIDE)
    width, height = _size(root)
    box = _numbers(root.get("viewBox"))
    whole = len(box) < 4 or math.isclose(box[2] / box[3], width / height, rel_tol=0.01)
    for problem in _problems(root):
        raise problem
    return Svg(text, width, height, whole)


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    declared = re.match(rb"""\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)""", data)
    text = data.decode(declared[1].decode("ascii") if declared else "utf-8-sig", "replace")
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text.removeprefix("\ufeff"), count=1)


def _size(root: ElementTree.Element) -> tuple[float, float]:
    box = _numbers(root.get("viewBox"))
    width, height = _length(root.get("width")), _length(root.get("height"))
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        if width and height:
            return width, height
        return box[2], box[3]
    if not (width and height):
        expected = 'a viewBox="0 0 WIDTH HEIGHT", or a width and a height'
        raise Undrawable(shown(root.get("viewBox")), expected)
    return width, height


def _numbers(text: str | None) -> list[float]:
    try:
        return [float(part) for part in (text or "").replace(",", " ").split()]
    except ValueError:
        return []


def _length(text: str | None) -> float:
    """A length in px; 0 where there is none, or one that depends on something else."""
    found = _LENGTH.fullmatch(text or "")
    return float(found[1]) * _UNIT[found[2].lower()] if found else 0


def _problems(root: ElementTree.Element) -> Iterator[Undrawable]:
    words = False
    families: list[str] = []
    for element in root.iter():
        name = str(element.tag).removeprefix(_SVG)
        words |= name == "text"
        if name in _MOVING:
            yield Undrawable(name, _STILL)
        if name in _FOREIGN and not element.get("requiredExtensions"):
            yield Undrawable(name, _PLAIN)
        for attribute, value in element.attrib.items():
            key = attribute.rpartition("}")[2]
            if key in ("href", "src") and name != "a" and not value.startswith(("#", "data:")):
                yield Undrawable(f"{name} of {shown(value)}", _INSIDE)
            if key == "font-family":
                families.append(value)
        styles = [element.get("style", "")]
        if name == "style":
            styles.append(_ON_DARK.sub("", _COMMENT.sub("", element.text or "")))
        for style in styles:
            yield from _in_style(style)
            families += [found[1] or found[2] for found in _FAMILY.finditer(style)]
        for value in (*element.attrib.values(), *styles):
            yield from _in_value(value)
    if words:
        yield from _fonts(families)


def _in_style(style: str) -> Iterator[Undrawable]:
    if _MOVES.search(style):
        yield Undrawable("an animation", _STILL)
    for pattern, called in _MISDRAWN:
        found = pattern.search(style)
        if found:
            yield Undrawable(f"{called}, {shown(found[0].strip(' ;{,}'))}", _PLAIN)


def _in_value(value: str) -> Iterator[Undrawable]:
    outside = _OUTSIDE.search(value)
    if outside:
        yield Undrawable(shown(outside[0]), _INSIDE)
    if not value.startswith("data:"):
        found = _VALUES.search(value)
        if found:
            yield Undrawable(shown(found[0]), _PLAIN)


def _fonts(families: list[str]) -> Iterator[Undrawable]:
    expected = f"words as paths, or in a font of the product: {', '.join(FAMILIES)}"
    first = [family.split(",")[0].strip("\"' ") for family in families]
    for family in first or ["no font"]:
        if family not in FAMILIES:
            yield Undrawable(f"words in {shown(family) if first else family}", expected)
