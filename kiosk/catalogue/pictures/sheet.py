"""A page that shows every picture of the content in every place where it stands."""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from jinja2 import Environment

from kiosk.catalogue import names
from kiosk.catalogue.build import build
from kiosk.catalogue.entries import Entries, entries_of, place_of
from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.pictures.boxes import ASKED_FOR, BOXES, Box
from kiosk.catalogue.repository import CatalogueRepository

_PAGE = """<!doctype html>
<html lang="da"><meta charset="utf-8"><title>Billeder</title>
<style>
body { font: 16px/1.4 sans-serif; margin: 32px; background: #efe5d2; color: #1f1a17 }
section { margin: 0 0 40px; border-top: 2px solid #1f1a17 }
h2 { font-size: 20px; margin: 12px 0 }
.places { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-end }
figure { margin: 0 } figcaption { max-width: 320px; font-size: 14px; margin-top: 6px }
.box { background-color: #fbf5e9; background-repeat: no-repeat; overflow: hidden }
.white { background-color: #fff; border: 8px solid #fff; background-origin: padding-box }
{% for picture in pictures %}.p{{ loop.index }} { background-image: url({{ picture.data }}) }
{% endfor %}</style>
<h1>{{ pictures | length }} billeder, som de står på en skærm af 1280x800</h1>
{% for picture in pictures %}{% set number = loop.index %}<section>
<h2>{{ picture.name }}{% if not picture.places %}: bruges ikke{% endif %}</h2>
<div class="places">{% for place in picture.places %}<figure>
<div class="box p{{ number }}{{ " white" if place.white }}" style="width: {{ place.width }}px;
 height: {{ place.height }}px; background-size: {{ place.across }}px {{ place.down }}px;
 background-position: {{ place.x }}px {{ place.y }}px"></div>
<figcaption>{{ place.told }}</figcaption></figure>{% endfor %}</div></section>
{% endfor %}{% if plates %}<section><h2>Partnere med navneskilt</h2>
<p>Uden billede og logo: {{ plates | join(", ") }}</p></section>{% endif %}
"""


class SheetPlace(NamedTuple):
    """A picture in one of its boxes, in px: the box, the picture in it, and where it begins."""

    told: str
    width: int
    height: int
    across: int
    down: int
    x: int
    y: int
    white: bool


class Shown(NamedTuple):
    """A picture, and its places."""

    name: str
    data: str
    places: list[SheetPlace]


def write_sheet(content_folder: Path, media_folder: Path, out: Path) -> int:
    """Write the page to `out` and return how many pictures there are.

    Raises:
        ContentError: something is wrong with the content.
        OSError: it cannot be written.
    """
    with TemporaryDirectory() as scratch:
        built = Path(scratch, "catalogue.db")
        build(content_folder, media_folder, built)
        with closing(CatalogueRepository.open(built)) as catalogue:
            entries = entries_of(catalogue)
            shown = [_shown(catalogue, row["name"], entries) for row in catalogue.rows("picture")]
    page = Environment(autoescape=True).from_string(_PAGE)
    out.write_text(page.render(pictures=shown, plates=_plates(entries)), "utf-8")
    return len(shown)


def _shown(catalogue: CatalogueRepository, name: str, entries: Entries) -> Shown:
    file = catalogue.drawing(name, 10_000)
    data = "data:image/webp;base64," + b64encode(file).decode("ascii")
    return Shown(name, data, [_place(catalogue, name, *at) for at in _boxes(name, entries)])


def _boxes(name: str, entries: Entries) -> Iterator[tuple[str, Box]]:
    if name in ASKED_FOR:
        yield "Som en skærm selv beder om det", ASKED_FOR[name]
    for key, entry in entries.items():
        for (table, column), boxes in BOXES.items():
            if key[0] == table and entry[column] == name:
                where = " ".join(
                    f"{KINDS[kind].name.da} {called}" for kind, called in place_of(key, entries)
                )
                for box in boxes:
                    yield f"{where}, {names.field(column).da}", box


def _place(catalogue: CatalogueRepository, name: str, told: str, box: Box) -> SheetPlace:
    picture = catalogue.picture(name)
    scale = box.scale(picture.width, picture.height)
    across, down = round(picture.width * scale), round(picture.height * scale)
    if box.whole:
        x, y = (box.width - across) // 2, (box.height - down) // 2
    else:
        left, top = picture.cropped((across, down), (box.width, box.height))
        x, y = -left, -top
    return SheetPlace(told, box.width, box.height, across, down, x, y, box.white)


def _plates(entries: Entries) -> list[str]:
    without = {
        entry["partner_id"]
        for key, entry in entries.items()
        if key[0] == "listing" and not entry["picture"]
    }
    return [
        entry["name"]
        for key, entry in entries.items()
        if key[0] == "partner" and entry["id"] in without and not entry["logo"]
    ]
