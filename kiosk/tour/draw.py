"""The tour: a picture of every screen, drawn by the real QML without a display."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app.composition import Kiosk
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.ambassadors import AMBASSADOR_STOPS
from kiosk.tour.members import MEMBER_STOPS
from kiosk.tour.rest import settle
from kiosk.tour.stop import TourStop
from kiosk.tour.table import TABLE_STOPS

_WALL_CLOCK = time(13, 42)


@dataclass(frozen=True, slots=True)
class TourPicture:
    """One picture of the tour. `qr` is what the code in it must decode to, if it shows one."""

    screen: str
    file: str
    qr: str | None


STOPS = (*MEMBER_STOPS, *TABLE_STOPS, *AMBASSADOR_STOPS)


def render(
    catalogue: CatalogueRepository,
    folder: Path,
    size: QSize,
    today: date,
    stops: Sequence[TourStop] = STOPS,
) -> list[TourPicture]:
    """Draw the stops at `size` px into `folder`, with tour.json, and return what was drawn.

    Needs a QGuiApplication. Raises OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kiosk = Kiosk(
        *(catalogue, size, lambda: today),
        still=True,
        now=StoppedClock(),
        moment=lambda: datetime.combine(today, _WALL_CLOCK),
    )
    try:
        pictures = list(_draw(kiosk, folder, stops))
    finally:
        kiosk.close()
    text = json.dumps([asdict(picture) for picture in pictures], indent=2, ensure_ascii=False)
    (folder / "tour.json").write_text(text + "\n", encoding="utf-8")
    return pictures


def _draw(kiosk: Kiosk, folder: Path, stops: Sequence[TourStop]) -> Iterator[TourPicture]:
    for number, stop in enumerate(stops, start=1):
        stop.go(kiosk)
        settle(kiosk)
        file = f"{number:02}-{stop.name}.png"
        if not kiosk.window.grabWindow().save(str(folder / file)):
            raise OSError(f"{folder / file} cannot be written")
        yield TourPicture(stop.name, file, stop.code(kiosk))
