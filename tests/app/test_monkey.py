"""Whatever is done to the kiosk: it stays, nobody gets behind the door, nothing of one visit is in
the next, nothing grows.

KIOSK_TRIALS is how often the monkey acts, by default 500 times; KIOSK_SEED its seed. A Qt warning
or an exception anywhere fails the test: pytest-qt sees to that, but not when it runs with -s.
"""

import os
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PIL import ImageChops
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.device.window import WindowGuard
from kiosk.domain.screens import Place, Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route
from kiosk.session.pin import hash_code
from kiosk.settings.files import SettingsFiles
from kiosk.tour.rest import settle
from tests.app.hand import as_picture
from tests.app.kiosks import MOMENT, TODAY, attended
from tests.app.monkey import Monkey
from tests.app.test_ambassador import PIN, RECOVERY
from tests.app.test_memory import STATUS, resident_kilobytes

TRIALS = int(os.environ.get("KIOSK_TRIALS", "500"))
SEED = int(os.environ.get("KIOSK_SEED", "1866"))
GROWTH = 1.05
WARM = 400
"""So many acts fill the caches; what is in use after them does not count as growth."""
EDGES = 64
ROOMS = [p for p in Place if p not in (Place.OUTSIDE, Place.CODE, Place.SYNC)]
"""Behind the door; there is nothing to sync from here."""

PATIENCE = 40
"""After so many acts in one room the monkey is taken to another."""

LOOKS: dict[str, Callable[[Kiosk], None]] = {
    "home": lambda kiosk: kiosk.navigation.home(),
    "category": lambda kiosk: kiosk.navigation.openCategory("hjemmet"),
    "partner": lambda kiosk: kiosk.navigation.openPartner("synoptik", "hjemmet"),
    "calculator": lambda kiosk: kiosk.navigation.openCalculator(""),
    "search": lambda kiosk: kiosk.pages.calculator.offer_search.begin(),
    "step": lambda kiosk: kiosk.navigation.startDialogue(),
    "questions": lambda kiosk: kiosk.pages.questions.show(),
    "story": lambda kiosk: kiosk.navigation.openStory("lones-aar", 1),
    "journey": lambda kiosk: kiosk.navigation.openJourney("lones-briller"),
    "takeaway": lambda kiosk: kiosk.navigation.open(Route(Screen.QR)),
}


@pytest.fixture
def moving_kiosk(qapp: QGuiApplication, clock: StoppedClock, tmp_path: Path) -> Iterator[Kiosk]:
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    kiosk = Kiosk(
        *(catalogue, QSize(1280, 800), lambda: TODAY),
        now=clock,
        data=tmp_path / "data",
        moment=lambda: MOMENT,
    )
    kiosk.settings_files.choose(
        pin=hash_code(PIN), recovery=hash_code(RECOVERY), store="Eksempelby"
    )
    _ = kiosk.ambassador
    with attended(kiosk):
        yield kiosk


def look_around(kiosk: Kiosk) -> dict[str, QImage]:
    """What the next member finds on each screen, at rest; ends that visit."""
    seen = {}
    for name, go in LOOKS.items():
        go(kiosk)
        if not kiosk.pages.reading.still:
            kiosk.pages.reading.toggleStill()
        settle(kiosk)
        seen[name] = kiosk.window.grabWindow()
    kiosk.pages.visit.end()
    settle(kiosk)
    return seen


def differ(one: QImage, other: QImage) -> bool:
    """Whether one pixel says something else; the edges of letters vary with what was drawn."""
    if one == other:
        return False
    difference = ImageChops.difference(as_picture(one), as_picture(other))
    return difference.point(lambda level: 255 * (level > EDGES)).getbbox() is not None


def only_window(kiosk: Kiosk) -> bool:
    """Whether the kiosk's window is shown, and no other."""
    shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    return shown == [kiosk.window]


def test_a_monkey_finds_no_way_out_and_leaves_no_trace(
    moving_kiosk: Kiosk, clock: StoppedClock, tmp_path: Path
) -> None:
    kiosk = moving_kiosk
    guard = WindowGuard(kiosk.window)
    # It is quicker than pages come, and what is coming takes no press.
    kiosk.frame.look = kiosk.frame.look._replace(still=True)
    fresh = look_around(kiosk)
    monkey = Monkey(kiosk, clock, SEED)
    ended: list[None] = []
    kiosk.pages.visit.ended.connect(lambda: ended.append(None))
    asked: list[None] = []
    kiosk.ambassador.door.asked.connect(lambda: asked.append(None))
    memory = 0
    visits = 0
    for trial in range(1, TRIALS + 1):
        monkey.act()
        told = f"seed {SEED}, act {trial}: {list(monkey.last)}"
        assert only_window(kiosk), told
        assert not kiosk.ambassador.door.inside, told
        if ended:
            visits += 1
            assert QGuiApplication.clipboard().text() == "", told
            for name, picture in look_around(kiosk).items():
                if differ(picture, fresh[name]):
                    picture.save(str(tmp_path / f"{name}.png"))
                    fresh[name].save(str(tmp_path / f"{name}-fresh.png"))
                    pytest.fail(f"{name} remembers; pictures in {tmp_path}; {told}")
            ended.clear()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if trial == max(WARM, TRIALS // 4) and STATUS.exists():
            memory = resident_kilobytes()
    assert visits > TRIALS // 100
    assert len(asked) > TRIALS // 200
    if memory:
        print(f"{visits} visits; {memory} kB when warm, {resident_kilobytes()} kB at the end")
        assert resident_kilobytes() <= memory * GROWTH
    assert isinstance(guard, WindowGuard)
    QGuiApplication.restoreOverrideCursor()


def test_a_monkey_behind_the_door_breaks_nothing(
    moving_kiosk: Kiosk, clock: StoppedClock, tmp_path: Path
) -> None:
    kiosk, door = moving_kiosk, moving_kiosk.ambassador.door
    monkey = Monkey(kiosk, clock, SEED)
    rooms = cycle(ROOMS)
    been: set[Place] = set()
    for trial in range(1, TRIALS + 1):
        if not door.inside or trial % PATIENCE == 0:
            door.go(next(rooms))
        monkey.act()
        been.add(door.place_now)
        assert only_window(kiosk), f"seed {SEED}, act {trial}: {list(monkey.last)}"
    assert been >= set(ROOMS)
    kept = SettingsFiles(tmp_path / "data")
    assert kept.problems == []
    assert kept.settings == kiosk.settings_files.settings
