"""Draws the pictures of README.md and docs/ambassadoer.md anew, from the tour: `make pictures`."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.base.paths import ROOT, SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.tour.ambassadors import AMBASSADOR_STOPS
from kiosk.tour.draw import render
from kiosk.tour.members import MEMBER_STOPS

FOLDER = ROOT / "docs" / "pictures"
SHOWN = {
    **{"home": "home", "step": "step-2", "leaving": "idle-warning", "panel": "panel"},
    "corner": "setup-corner",
}
"""The pictures' names, and the stops of the tour that they show."""

_ON_THE_WAY = ("partner-known", "category-with-receipt", "held")
"""Members' stops that the shown ones go on from."""

DAY = date(2026, 11, 24)
SCREEN, PRINTED = QSize(1280, 800), (800, 500)
COLOURS = 256


def pictures() -> Iterator[tuple[Path, Image.Image]]:
    """Each file and what is to be in it. Needs a QGuiApplication."""
    with TemporaryDirectory() as folder:
        catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
        members = [stop for stop in MEMBER_STOPS if stop.name in (*SHOWN.values(), *_ON_THE_WAY)]
        drawn = render(catalogue, Path(folder), SCREEN, DAY, (*members, *AMBASSADOR_STOPS))
        files = {picture.screen: Path(folder, picture.file) for picture in drawn}
        for name, stop in SHOWN.items():
            with Image.open(files[stop]) as picture:
                yield FOLDER / f"{name}.png", picture.convert("RGB").resize(PRINTED)


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    for file, picture in pictures():
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
