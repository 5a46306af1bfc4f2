"""Visit after visit: nothing is kept, so nothing grows."""

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQml import QJSValue
from pytestqt.qtbot import QtBot

from kiosk.app import pages
from kiosk.app.composition import Kiosk
from kiosk.base.memory import give_back
from kiosk.domain.screens import Place, Screen
from kiosk.session.navigation import Route
from kiosk.tour.rest import PATIENCE_MS, settle
from kiosk.viewmodels.images import CataloguePictures
from kiosk.viewmodels.practice import PracticePart

VISITS = 25
WARM = 5
ROW = 10
GROWTH = 1.01
"""One visit moves by 2 %, as caches are emptied in between, the median of a row by 0.5 %."""

STATUS = Path("/proc/self/status")

ROUTES = (
    Route(Screen.HOME),
    Route(Screen.CATEGORY, "hjemmet"),
    Route(Screen.PARTNER, "synoptik", "hjemmet"),
    Route(Screen.STEP, "partnere"),
    Route(Screen.STORY, "lones-aar", "3"),
    Route(Screen.JOURNEY, "lones-briller"),
    Route(Screen.CALCULATOR),
    Route(Screen.QR, "synoptik"),
)

_SHEETS = """(function walk(item, found) {
    found.push(String(item));
    for (let i = 0; i < item.children.length; ++i)
        walk(item.children[i], found);
    return found;
})"""


def resident_kilobytes() -> int:
    """The memory in use: what the allocator holds back for later is given to the system first."""
    give_back()
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pictures that were drawn, as what is kept needs no drawing."""
    drawn: list[str] = []
    draw = CataloguePictures.__call__

    def note(self: CataloguePictures, id: str, wanted: QSize) -> QImage:
        drawn.append(id)
        return draw(self, id, wanted)

    monkeypatch.setattr(CataloguePictures, "__call__", note)
    return drawn


@pytest.fixture
def given_back(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Grows when the kiosk gives memory back, which is the last that it does after a visit."""
    given: list[None] = []
    monkeypatch.setattr(pages, "give_back", lambda: given.append(None))
    return given


@pytest.fixture
def leave(
    given_back: list[None], kiosk: Kiosk, qtbot: QtBot
) -> Callable[[Callable[[], None]], None]:
    """Leaves as a tap does: in a running loop, as outside of one Qt deletes later."""

    def leave(tapped: Callable[[], None]) -> None:
        given_back.clear()
        QTimer.singleShot(0, kiosk.window, tapped)
        qtbot.waitUntil(lambda: bool(given_back), timeout=PATIENCE_MS)

    return leave


def test_no_picture_of_a_visit_is_kept(
    drawn: list[str], kiosk: Kiosk, leave: Callable[[Callable[[], None]], None]
) -> None:
    seen = []
    for _ in range(2):
        drawn.clear()
        kiosk.navigation.open(Route(Screen.PARTNER, "synoptik", "hjemmet"))
        settle(kiosk)
        seen.append(sorted(drawn))
        leave(kiosk.pages.visit.end)
    assert seen[0]
    assert seen[0] == seen[1]


@pytest.mark.parametrize("page", [Route(Screen.HOME), Route(Screen.STEP, "partnere")])
def test_a_picture_is_drawn_once_when_its_page_is_laid_out(
    drawn: list[str], kiosk: Kiosk, page: Route
) -> None:
    settle(kiosk)
    drawn.clear()
    kiosk.navigation.open(page)
    settle(kiosk)
    assert drawn
    assert sorted(drawn) == sorted(set(drawn))


def test_no_picture_of_the_ambassadors_is_kept(
    drawn: list[str], kiosk: Kiosk, leave: Callable[[Callable[[], None]], None]
) -> None:
    seen = []
    for _ in range(2):
        drawn.clear()
        kiosk.ambassador.door.go(Place.PRACTICE)
        kiosk.ambassador.practice.start(PracticePart.REHEARSE.value)
        settle(kiosk)
        seen.append(sorted(drawn))
        leave(kiosk.ambassador.door.lock)
    assert seen[0]
    assert seen[0] == seen[1]


@pytest.mark.skipif(not STATUS.exists(), reason="resident memory is read from Linux's /proc")
def test_visits_do_not_grow(new_kiosk: Kiosk) -> None:
    kiosk = new_kiosk
    used: list[tuple[int, int, int]] = []
    for _ in range(VISITS):
        for route in ROUTES:
            kiosk.navigation.open(route)
            QCoreApplication.processEvents()
        kiosk.pages.visit.end()
        settle(kiosk)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        used.append((resident_kilobytes(), sys.getrefcount(None), sys.getrefcount(True)))
    memory, nones, trues = zip(*used[WARM:], strict=True)
    assert median(memory[-ROW:]) <= median(memory[:ROW]) * GROWTH
    assert nones[-1] >= nones[0] - VISITS
    assert trues[-1] >= trues[0] - VISITS


def test_what_lies_over_a_page_is_made_when_it_is_wanted_and_goes_with_the_visit(
    kiosk: Kiosk,
) -> None:
    settle(kiosk)
    kiosk.navigation.home()
    settle(kiosk)
    assert sheets(kiosk) == set()
    kiosk.navigation.openReading()
    settle(kiosk)
    assert sheets(kiosk) == {"ReadingSheet"}
    kiosk.pages.reading.hide()
    kiosk.pages.questions.show()
    settle(kiosk)
    assert sheets(kiosk) == {"ReadingSheet", "QuestionSheet"}
    kiosk.pages.visit.end()
    settle(kiosk)
    assert sheets(kiosk) == set()


def sheets(kiosk: Kiosk) -> set[str]:
    """Those that are there, shown or not."""
    walk = cast(QJSValue, kiosk.engine.evaluate(_SHEETS))
    found = walk.call(
        [kiosk.engine.newQObject(kiosk.window.contentItem()), kiosk.engine.newArray()]
    )
    names = (str(name).partition("_")[0] for name in cast(list[str], found.toVariant()))
    return {name for name in names if name in ("ReadingSheet", "QuestionSheet", "IdleWarning")}
