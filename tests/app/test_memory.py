"""Visit after visit: nothing is kept, so nothing grows."""

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app import Kiosk
from kiosk.memory import give_back
from kiosk.session.navigation import Route, Screen
from kiosk.tour.rest import settle

VISITS = 200
WARM = 20
GROWTH = 1.02

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


def resident_kilobytes() -> int:
    """The memory in use: what the allocator holds back for later is given to the system first."""
    gc.collect()
    give_back()
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


@pytest.mark.skipif(not STATUS.exists(), reason="resident memory is read from Linux's /proc")
def test_two_hundred_visits_do_not_grow(kiosk: Kiosk) -> None:
    seen: dict[int, tuple[int, int, int]] = {}
    for visit in range(1, VISITS + 1):
        for route in ROUTES:
            kiosk.navigation.open(route)
            QCoreApplication.processEvents()
        kiosk.pages.visit.end()
        settle(kiosk)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if visit in (WARM, VISITS):
            seen[visit] = (resident_kilobytes(), sys.getrefcount(None), sys.getrefcount(True))
    (before, none_before, true_before), (after, none_after, true_after) = seen.values()
    assert after <= before * GROWTH
    assert none_after >= none_before - VISITS
    assert true_after >= true_before - VISITS
