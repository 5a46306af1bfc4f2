"""The settings of the data folder hold from the start, and no visit changes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import TODAY

# The first frame does not see a language that is written like this.
PROVIDED = '"language" = "en"\ntext_size = 125\n[visit]\nidle = 30\n'


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path, clock: StoppedClock) -> Iterator[Kiosk]:
    (tmp_path / "kiosk.toml").write_text(PROVIDED, encoding="utf-8")
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    kiosk = Kiosk(catalogue, QSize(1280, 800), lambda: TODAY, still=True, now=clock, data=tmp_path)
    kiosk.navigation.home()
    settle(kiosk)
    yield kiosk
    kiosk.close()


def test_language_text_size_and_times_hold_and_each_visit_ends_in_them(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    assert hand.sees("What do you spend money on?")
    assert kiosk.frame.look.text_factor == 1.25
    hand.tap("Dansk")
    clock.seconds += 31
    kiosk.pages.visit.tick()
    settle(kiosk)
    assert hand.sees("Er du der stadig?")
    kiosk.pages.visit.end()
    kiosk.navigation.home()
    settle(kiosk)
    assert hand.sees("What do you spend money on?")
