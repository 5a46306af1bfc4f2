"""The real kiosk on the real catalogue, in a window without a display."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand

TODAY = date(2026, 11, 22)
MOMENT = datetime(2026, 11, 22, 13, 42)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(params=["1280x800"])
def size(request: pytest.FixtureRequest) -> QSize:
    """The window's size; parametrize indirectly with "WxH" for another."""
    width, height = request.param.split("x")
    return QSize(int(width), int(height))


class Wall:
    """The clock on the wall."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 10, 42)

    def __call__(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def wall() -> Wall:
    return Wall()


def opened(size: QSize, clock: StoppedClock, data: Path, wall: Wall) -> Kiosk:
    """A kiosk that keeps its settings, notes and counts in `data`."""
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    return Kiosk(catalogue, size, wall.today, still=True, now=clock, data=data, moment=wall)


@contextmanager
def attended(kiosk: Kiosk) -> Iterator[Kiosk]:
    """The kiosk at rest, closed in the end; QML has warned of nothing."""
    warnings: list[str] = []
    kiosk.engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
    settle(kiosk)
    yield kiosk
    kiosk.close()
    assert warnings == []


@pytest.fixture
def kiosk(qapp: QGuiApplication, clock: StoppedClock, size: QSize) -> Iterator[Kiosk]:
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    kiosk = Kiosk(catalogue, size, lambda: TODAY, still=True, now=clock, moment=lambda: MOMENT)
    with attended(kiosk):
        yield kiosk


@pytest.fixture
def tablet(
    qapp: QGuiApplication, clock: StoppedClock, size: QSize, tmp_path: Path, wall: Wall
) -> Iterator[Kiosk]:
    """A kiosk with a data folder, whose ambassador's screens are ready."""
    kiosk = opened(size, clock, tmp_path, wall)
    _ = kiosk.ambassador
    with attended(kiosk):
        yield kiosk


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The shipped content of the next release, in a folder of its own with its pictures."""
    folder = tmp_path / "assets"
    for part in ("content", "media"):
        for file in (ASSETS / part).rglob("*"):
            if file.is_file():
                copy = folder / file.relative_to(ASSETS)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(file.read_bytes())
    programme = folder / "content" / "programme.toml"
    text = programme.read_text("utf-8")
    assert "revision = 1\n" in text
    programme.write_text(text.replace("revision = 1\n", "revision = 2\n"), "utf-8")
    return folder


@pytest.fixture
def hand(kiosk: Kiosk) -> Hand:
    return Hand(kiosk)
