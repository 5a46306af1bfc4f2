"""The pictures of a catalogue as rows; what an earlier catalogue has drawn is not drawn again."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from kiosk.base.problems import Problem
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.pictures.boxes import DENSITIES, Box
from kiosk.catalogue.pictures.drawn import Drawn, Undrawable, Wanted
from kiosk.catalogue.pictures.limits import drawer
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.rows import RowsByTable, TableRow
from kiosk.catalogue.schema import SCHEMA_VERSION
from kiosk.catalogue.sealing import sealed_uri, verify

DRAWN_BY = "resvg-py 0.5.0, Pillow 13.0.0, 1"
"""Who draws; another of them, or another way of ours, draws all anew. Pinned in pyproject.toml."""


_NO_RENDERER = Problem(
    "media",
    "drawing a picture",
    "nothing to draw with",
    "the extra `publish` to be installed: pip install -e .[publish]",
)


def pixels(
    pictures: Mapping[str, bytes], boxes: Mapping[str, tuple[Box, ...]], earlier: Iterable[Path]
) -> RowsByTable:
    """Return the rows of the tables `picture` and `drawing`.

    `earlier` are catalogues to take pictures from that were drawn from the same file for the same
    boxes.

    Raises:
        ContentError: there are pictures that cannot be drawn; it lists them all.
    """
    known = _drawn_before(earlier)
    problems: list[Problem] = []
    picture_rows: list[TableRow] = []
    drawing_rows: list[TableRow] = []
    with drawer() as new:
        for name, data in pictures.items():
            wanted = Wanted(data, boxes[name])
            source, drawn_from = sha256(data).hexdigest(), _digest(wanted)
            if drawn_from not in known and not _can_draw():
                raise ContentError([_NO_RENDERER])
            try:
                drawn = known.get(drawn_from) or new.draw(wanted)
            except Undrawable as error:
                problems.append(Problem(f"media/{name}", "the picture", error.read, error.expected))
                continue
            picture_rows.append(
                {
                    "name": name,
                    "width": drawn.width,
                    "height": drawn.height,
                    "source": source,
                    "doubtful": int(drawn.doubtful),
                    "drawn_from": drawn_from,
                }
            )
            for width, file in drawn.drawings.items():
                drawing_rows.append({"picture": name, "width": width, "data": file})
    if problems:
        raise ContentError(problems)
    return {"picture": picture_rows, "drawing": drawing_rows}


def _can_draw() -> bool:
    return all(find_spec(name) for name in ("resvg_py", "PIL"))


def _digest(wanted: Wanted) -> str:
    how = f"{DRAWN_BY}; {DENSITIES}; {[tuple(box) for box in wanted.boxes]}; "
    return sha256(how.encode() + wanted.data).hexdigest()


def _drawn_before(catalogues: Iterable[Path]) -> dict[str, Drawn]:
    found: dict[str, Drawn] = {}
    for path in catalogues:
        with suppress(CatalogueError, sqlite3.Error):
            if verify(path) == SCHEMA_VERSION:
                found |= _drawn_in(path)
    return found


def _drawn_in(path: Path) -> dict[str, Drawn]:
    with closing(sqlite3.connect(sealed_uri(path), uri=True)) as connection:
        drawings: dict[str, dict[int, bytes]] = {}
        for name, width, data in connection.execute(
            "SELECT picture, width, data FROM drawing ORDER BY picture, width"
        ):
            drawings.setdefault(name, {})[width] = data
        return {
            drawn_from: Drawn(width, height, bool(doubtful), drawings[name])
            for name, width, height, doubtful, drawn_from in connection.execute(
                "SELECT name, width, height, doubtful, drawn_from FROM picture"
            )
        }
