"""The real kiosk on the real catalogue, in a window without a display."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QInputEvent

from kiosk.app.composition import Kiosk
from kiosk.base.images import decode, draw_covering
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.device import voice
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from kiosk.viewmodels import images
from tests.app.hand import Hand

TODAY = date(2026, 11, 22)
MOMENT = datetime(2026, 11, 22, 13, 42)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def clock(shared: "Shared") -> StoppedClock:
    shared.clock.seconds = StoppedClock().seconds
    return shared.clock


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


def built(size: QSize, clock: StoppedClock, catalogue: Path = SHIPPED_CATALOGUE) -> Kiosk:
    """A kiosk on a catalogue that keeps nothing on the disk."""
    opened = CatalogueRepository.open(catalogue)
    return Kiosk(opened, size, lambda: TODAY, still=True, now=clock, moment=lambda: MOMENT)


def qml_warnings(kiosk: Kiosk) -> list[str]:
    """A list of what QML warns of from now on."""
    warnings: list[str] = []
    kiosk.engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
    return warnings


@contextmanager
def attended(kiosk: Kiosk) -> Iterator[Kiosk]:
    """The kiosk at rest, closed in the end; QML has warned of nothing."""
    warnings = qml_warnings(kiosk)
    settle(kiosk)
    yield kiosk
    kiosk.close()
    assert warnings == []


def once(draw: Callable[[bytes, QSize], QImage]) -> Callable[[bytes, QSize], QImage]:
    """The same as `draw`, which is asked once for each picture of a size."""

    @lru_cache(maxsize=1000)
    def drawn(picture: bytes, width: int, height: int) -> QImage:
        return draw(picture, QSize(width, height))

    return lambda picture, size: drawn(picture, size.width(), size.height())


@pytest.fixture(scope="session", autouse=True)
def drawn_once() -> Iterator[None]:
    """Each picture is drawn once in a size: drawing them is a quarter of what a page costs."""
    with pytest.MonkeyPatch.context() as patch:
        for draw in (decode, draw_covering):
            patch.setattr(images, draw.__name__, once(draw))
        yield


@pytest.fixture(scope="session", autouse=True)
def quiet() -> Iterator[None]:
    """The voice speaks, but no loudspeaker is to be heard."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(voice, "OUTPUT", ("-q",))
        yield


class Shared:
    """The kiosks that the tests of one process share: to build one takes longer than most tests.

    One goes from test to test as from member to member: the end of a visit wipes what was done.
    What outlives a visit is tested on a `new_kiosk`.
    """

    def __init__(self) -> None:
        self.clock = StoppedClock()
        self._kiosks: dict[tuple[Path, int, int], tuple[Kiosk, list[str]]] = {}

    @contextmanager
    def visit(
        self, size: QSize, request: pytest.FixtureRequest, catalogue: Path = SHIPPED_CATALOGUE
    ) -> Iterator[Kiosk]:
        """A kiosk at rest on this catalogue, for one test. One that fails is its last."""
        key, failures = (catalogue, size.width(), size.height()), request.session.testsfailed
        if key not in self._kiosks:
            kiosk = built(size, self.clock, catalogue)
            self._kiosks[key] = kiosk, qml_warnings(kiosk)
        kiosk, warnings = self._kiosks[key]
        kiosk.pages.taps.time = QInputEvent.timestamp
        kiosk.window.show()
        settle(kiosk)
        yield kiosk
        kiosk.recover()
        settle(kiosk)
        kiosk.window.hide()
        for count in kiosk.tally.all():
            kiosk.tally.add(count._replace(number=-count.number))
        if warnings or request.session.testsfailed > failures:
            del self._kiosks[key]
            kiosk.close()
        assert warnings == []

    def close(self) -> None:
        for kiosk, _ in self._kiosks.values():
            kiosk.close()


@pytest.fixture(scope="session")
def shared(qapp: QGuiApplication) -> Iterator[Shared]:
    shared = Shared()
    yield shared
    shared.close()


@pytest.fixture
def kiosk(
    shared: Shared, clock: StoppedClock, size: QSize, request: pytest.FixtureRequest
) -> Iterator[Kiosk]:
    """A kiosk that nobody has left anything on; other tests use it too."""
    with shared.visit(size, request) as kiosk:
        yield kiosk


@pytest.fixture
def new_kiosk(qapp: QGuiApplication, clock: StoppedClock, size: QSize) -> Iterator[Kiosk]:
    """A kiosk of the test's own, to be changed for good."""
    with attended(built(size, clock)) as kiosk:
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
def hand(kiosk: Kiosk) -> Hand:
    return Hand(kiosk)
