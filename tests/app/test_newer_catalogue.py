"""A kiosk that shows what a newer publisher has written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import TODAY, attended
from tests.catalogue.newer import write_newer


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk on a catalogue with one more language, layout, colour, kind of rate and step."""
    write_newer(tmp_path / "newer.db")
    catalogue = CatalogueRepository.open(tmp_path / "newer.db")
    kiosk = Kiosk(catalogue, QSize(1280, 800), today=lambda: TODAY, still=True, now=StoppedClock())
    with attended(kiosk):
        yield kiosk


def test_what_the_kiosk_does_not_know_is_left_out(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    assert hand.sees("English")
    assert not hand.sees("xx")
    for step in kiosk.library.catalogue.steps():
        kiosk.navigation.openStep(step.id)
        settle(kiosk)
        assert hand.sees(step.headline), step.id
    kiosk.navigation.openPartner("tui", "ferie")
    settle(kiosk)
    assert hand.sees("Se dagens bonus")
