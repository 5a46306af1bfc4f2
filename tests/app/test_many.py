"""A category with more partners than tiles: a list to flick through and tap."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.base.paths import ASSETS
from kiosk.catalogue.build import build
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place
from tests.app.kiosks import TODAY
from tests.bench.search import write_content

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk whose categories have fifteen more partners each, on "hjemmet"."""
    content = tmp_path / "content"
    write_content(content, 60)
    build(content, ASSETS / "media", tmp_path / "catalogue.db")
    catalogue = CatalogueRepository.open(tmp_path / "catalogue.db")
    kiosk = Kiosk(catalogue, QSize(1280, 800), today=lambda: TODAY, still=True, now=StoppedClock())
    kiosk.navigation.openCategory("hjemmet")
    settle(kiosk)
    yield kiosk
    kiosk.close()


def test_all_partners_are_counted_and_a_tap_opens_one(kiosk: Kiosk, hand: Hand) -> None:
    assert hand.sees("20 partnere giver dig bonus her.")
    hand.tap("Flügger farver")
    assert hand.sees("Sådan får du bonus")


def test_a_flick_scrolls_and_opens_nothing(kiosk: Kiosk, hand: Hand) -> None:
    before = place(hand.find("OK")).top()
    QTest.mousePress(kiosk.window, LEFT, NONE, QPoint(300, 600))
    for y in range(590, 380, -10):
        QTest.mouseMove(kiosk.window, QPoint(300, y))
    QTest.mouseRelease(kiosk.window, LEFT, NONE, QPoint(300, 390))
    settle(kiosk)
    assert kiosk.navigation.property("screen") == "category"
    assert place(hand.find("OK")).top() < before - 100
