"""The kiosk's screens as plain HTML pages, for a browser that shows them in its place.

    python -m tests.bench.outside.pages FOLDER

Each has the words, pictures and surfaces of the real screen where that has them, as it is drawn
from the catalogue: made once, with nothing left to be computed when a page is shown. A tap anywhere
leads to the next page. Prints the `Stop`s as JSON.
"""

import json
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QInputEvent
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk
from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.qr.matrix import matrix
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place
from tests.bench.outside.display import HEIGHT, WIDTH

ROUTE = (
    ("idle", ""),
    ("home", "Vis mig hvordan"),
    ("category", "Hjemmet"),
    ("partner", "Synoptik"),
    ("front", "Til forsiden"),
    ("calculator", "Regn din bonus ud"),
    ("code", "Få det på telefonen"),
    ("idle", "Færdig"),
)
"""The pages of a visit, and what is tapped to get there."""

_WALK = """(function walk(item, found, root, view, opacity) {
    if (!item.visible || item.opacity === 0)
        return found;
    const place = item.mapToItem(root, 0, 0, item.width, item.height);
    const from = item.mapToItem(root, 0, 0), to = item.mapToItem(root, 1, 0);
    const angle = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
    const middle = item.mapToItem(root, item.width / 2, item.height / 2);
    const box = [middle.x - item.width / 2, middle.y - item.height / 2, item.width, item.height];
    opacity *= item.opacity;
    const thing = {box: box, angle: angle, opacity: opacity,
        view: [view.x, view.y, view.width, view.height]};
    if (item.font && item.text && item.truncated !== undefined)
        found.push(Object.assign(thing, {text: item.text, family: item.font.family,
            size: item.fontInfo ? item.fontInfo.pixelSize : item.font.pixelSize,
            weight: item.font.weight, spacing: item.font.letterSpacing, color: String(item.color),
            leading: item.lineHeight, fixed: item.lineHeightMode === 1,
            align: item.horizontalAlignment, wraps: item.wrapMode !== 0,
            top: item.topPadding, left: item.leftPadding}));
    else if (item.sourceSize !== undefined && item.fillMode !== undefined && item.source != "")
        found.push(Object.assign(thing, {source: String(item.source), fill: item.fillMode,
            tile: [item.sourceSize.width, item.sourceSize.height]}));
    else if (item.border !== undefined && item.radius !== undefined)
        found.push(Object.assign(thing, {fillColor: String(item.color), radius: item.radius,
            border: item.border.width, edge: String(item.border.color)}));
    if (item.clip) {
        const x = Math.max(view.x, place.x), y = Math.max(view.y, place.y);
        view = Qt.rect(x, y, Math.max(0, Math.min(view.right, place.right) - x),
            Math.max(0, Math.min(view.bottom, place.bottom) - y));
    }
    const children = Array.from(item.children).map((child, index) => [child.z, index, child]);
    children.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    for (const child of children)
        walk(child[2], found, root, view, opacity);
    return found;
})"""

_PAGE = """<!DOCTYPE html>
<html lang="da"><meta charset="utf-8">
<meta name="google" content="notranslate"><title>{name}</title><style>
{fonts}
html, body {{ margin: 0; overflow: hidden; background: #A80F1C }}
body * {{ position: absolute; box-sizing: border-box; white-space: pre-line }}
</style>
{things}
<a href="{following}.html" style="inset: 0"></a>
</html>
"""
_NO_EDGE = "#000000"
"""What Qt tells of a border that nobody has set; it is not drawn."""
_ALIGN = {2: "right", 4: "center"}


class Stop(NamedTuple):
    """A page, where the kiosk is tapped to get there, and where its first heading stands."""

    name: str
    tap: tuple[int, int]
    heading: tuple[int, int, int, int]


class Pages:
    """Writes pages with what they need to `folder`."""

    def __init__(self, kiosk: Kiosk, folder: Path) -> None:
        self._kiosk = kiosk
        self._folder = folder
        folder.mkdir(parents=True)
        faces = []
        for file in sorted((ASSETS / "fonts").glob("*.ttf")):
            family, weight = re.sub(r"-latin-(\d+)-normal$", r" \1", file.stem).rsplit(" ", 1)
            (folder / file.name).write_bytes(file.read_bytes())
            face = f"font-family: '{family}'; font-weight: {weight}; src: url({file.name})"
            faces.append(f"@font-face {{ {face} }}")
        self._fonts = "\n".join(faces)

    def write(self, name: str, following: str) -> tuple[int, int, int, int]:
        """Write the page of what the kiosk shows; return where its largest words stand."""
        found = list(self._things())
        things = "\n".join(filter(None, map(self._html, found)))
        page = _PAGE.format(name=name, fonts=self._fonts, things=things, following=following)
        (self._folder / f"{name}.html").write_text(page, "utf-8")
        words = (thing for thing in found if "text" in thing)
        largest = max(words, key=lambda thing: thing["size"])
        x, y, width, height = map(round, largest["box"])
        return x, y, min(width, WIDTH - x), height

    def _things(self) -> Iterator[dict[str, Any]]:
        engine, window = self._kiosk.engine, self._kiosk.window
        root = engine.newQObject(window.contentItem())
        opaque = cast(QJSValue, engine.evaluate("1"))
        view = cast(QJSValue, engine.evaluate(f"Qt.rect(0, 0, {WIDTH}, {HEIGHT})"))
        walk = cast(QJSValue, engine.evaluate(_WALK))
        told = walk.call([root, engine.newArray(), root, view, opaque])
        assert not told.isError(), told.toString()
        as_text = cast(QJSValue, engine.evaluate("JSON.stringify"))
        yield from json.loads(as_text.call([told]).toString())

    def _html(self, thing: dict[str, Any]) -> str:
        x, y, width, height = thing["box"]
        style = {
            "left": f"{x:.1f}px",
            "top": f"{y:.1f}px",
            "width": f"{width:.1f}px",
            "height": f"{height:.1f}px",
        }
        if abs(thing["angle"]) > 0.01:
            style["transform"] = f"rotate({thing['angle']:.2f}deg)"
        if thing["opacity"] < 1:
            style["opacity"] = f"{thing['opacity']:.2f}"
        left, top, wide, high = thing["view"]
        cut = (top - y, x + width - left - wide, y + height - top - high, left - x)
        if width <= 0 or height <= 0 or cut[0] >= height or cut[2] >= height:
            return ""
        if max(cut) > 0.5 and "transform" not in style:
            style["clip-path"] = f"inset({' '.join(f'{max(0, side):.1f}px' for side in cut)})"
        inside = ""
        if "text" in thing:
            style |= _words(thing)
            inside = escape(thing["text"])
        elif "source" in thing:
            style |= self._picture(thing)
        else:
            style |= _surface(thing)
        text = "; ".join(f"{name}: {value}" for name, value in style.items())
        return f'<div style="{text}">{inside}</div>'

    def _picture(self, thing: dict[str, Any]) -> dict[str, str]:
        kind, _, id = thing["source"].removeprefix("image://").partition("/")
        width, height = thing["tile"]
        if kind == "qr":
            name, file = "code.svg", _code(unquote(id))
        elif kind == "asset":
            folder, drawing, colour = id.split("/")
            name = f"{drawing}-{colour}.svg"
            svg = (ASSETS / folder / f"{drawing}.svg").read_text("utf-8")
            file = svg.replace("currentColor", f"#{colour}").encode()
        else:
            drawing = id.split("/")[2]
            file = self._kiosk.library.catalogue.drawing(drawing, int(width))
            name = f"{drawing}-{int(width)}.{'webp' if file.startswith(b'RIFF') else 'svg'}"
        (self._folder / name).write_bytes(file)
        tiled = {"background-size": f"{width}px {height}px"}
        crop = {2: "cover", 1: "contain", 0: "100% 100%"}.get(thing["fill"])
        return {"background-image": f"url({name})", "background-position": "0 0"} | (
            {
                "background-size": crop,
                "background-repeat": "no-repeat",
                "background-position": "center",
            }
            if crop
            else tiled
        )


def _words(thing: dict[str, Any]) -> dict[str, str]:
    family = thing["family"].lower().replace(" ", "-")
    size = thing["size"]
    leading = f"{thing['leading']}px" if thing["fixed"] else f"{thing['leading']}"
    return {
        "font": f"{thing['weight']} {size}px/{leading} '{family}'",
        "letter-spacing": f"{thing['spacing']:.2f}px",
        "color": _colour(thing["color"]),
        "text-align": _ALIGN.get(thing["align"], "left"),
        **({} if thing["wraps"] else {"white-space": "pre"}),
    }


def _surface(thing: dict[str, Any]) -> dict[str, str]:
    edge = {"border": f"{thing['border']}px solid {_colour(thing['edge'])}"}
    return {
        "background": _colour(thing["fillColor"]),
        "border-radius": f"{thing['radius']}px",
        **(edge if thing["edge"] != _NO_EDGE else {}),
    }


def _colour(told: str) -> str:
    """Qt tells #AARRGGBB where CSS has #RRGGBBAA."""
    return f"#{told[3:]}{told[1:3]}" if len(told) == 9 else told


def _code(payload: str) -> bytes:
    rows = matrix(payload).rows
    dark = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, on in enumerate(row) if on
    )
    box = f'viewBox="0 0 {len(rows)} {len(rows)}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {box} shape-rendering="crispEdges">'
    return f'{head}<path fill="#1F1A17" d="{dark}"/></svg>'.encode()


def main(folder: Path) -> None:
    """Go the route once, and write a page at each stop."""
    app = QGuiApplication([])
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    kiosk = Kiosk(catalogue, QSize(WIDTH, HEIGHT), now=StoppedClock(), still=True)
    settle(kiosk)
    kiosk.pages.taps.time = QInputEvent.timestamp  # it does not wait between taps
    pages, hand = Pages(kiosk, folder), Hand(kiosk)
    stops = []
    for number, (name, control) in enumerate(ROUTE[:-1]):
        tap = (WIDTH // 4, HEIGHT // 2)
        if control:
            tap = _middle(hand, control)
            hand.tap(control)
        following = ROUTE[(number + 1) % len(ROUTE)][0]
        stops.append(Stop(name, tap, pages.write(name, following)))
    stops.append(stops[0]._replace(tap=_middle(hand, ROUTE[-1][1])))
    print(json.dumps(stops))
    kiosk.close()
    del app


def _middle(hand: Hand, control: str) -> tuple[int, int]:
    middle = place(hand.find(control)).center()
    return middle.x(), middle.y()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
