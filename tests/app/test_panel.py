"""The ambassador's panel and its sync, by hand."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.jobs import Jobs
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.domain.counts import summary
from kiosk.domain.screens import Place, Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route
from kiosk.tour.rest import settle
from kiosk.viewmodels.updates import News, TellProgress, UpdatesViewModel
from tests.app.behind import go
from tests.app.hand import Hand
from tests.app.kiosks import Wall, opened

FLYERS = "Flyers om partnerprogrammet"
PATIENCE = 30.0


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


def ticked(hand: Hand, name: str) -> bool:
    return bool(hand.find(name).state().checked)


def test_ticks_last_the_day_also_over_a_restart_and_are_gone_the_next(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock, wall: Wall, tmp_path: Path
) -> None:
    go(kiosk, Place.PANEL)
    hand.tap(FLYERS)
    assert ticked(hand, FLYERS)
    assert hand.sees("1 af 4")
    again = opened(QSize(1280, 800), clock, tmp_path, wall)
    go(again, Place.PANEL)
    assert ticked(Hand(again), FLYERS)
    again.close()
    wall.moment = datetime(2026, 11, 25, 8, 0)
    go(kiosk, Place.OUTSIDE)
    go(kiosk, Place.PANEL)
    assert not ticked(hand, FLYERS)


def test_conversations_are_counted_by_themselves_and_by_hand(kiosk: Kiosk, hand: Hand) -> None:
    for step in kiosk.library.catalogue.steps():
        kiosk.navigation.openStep(step.id)
    kiosk.pages.questions.show()
    kiosk.pages.questions.open("ingen-app")
    kiosk.navigation.openQr("synoptik")
    kiosk.pages.visit.end()
    go(kiosk, Place.PANEL)
    assert hand.sees("Samtaler i dag: 1")
    hand.tap("En samtale mere")
    hand.tap("En samtale mere")
    hand.tap("En samtale færre")
    assert hand.sees("Samtaler i dag: 2")
    counts = summary(kiosk.tally.all())
    assert (counts.visits, counts.conversations, counts.reached) == (1, 2, (1, 1, 1, 1, 1))
    assert (counts.codes, counts.questions) == (1, 1)


def test_a_clock_that_was_set_back_parts_neither_the_day_nor_its_figures(
    kiosk: Kiosk, hand: Hand, wall: Wall
) -> None:
    kiosk.library.clock = lambda: date(2026, 12, 24)  # what the syncs have proved
    go(kiosk, Place.PANEL)
    hand.tap("En samtale mere")
    hand.tap(FLYERS)
    go(kiosk, Place.REPORT)
    assert hand.sees("Samtaler 1")
    wall.moment = datetime(2026, 11, 25, 8, 0)
    go(kiosk, Place.PANEL)
    assert hand.sees("Samtaler i dag: 0")
    assert not ticked(hand, FLYERS)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-24 10:42", "Åben nu"),
        ("2026-11-24 08:00", "Lukket nu. Åbner i dag 09:00"),
        ("2026-11-24 18:00", "Lukket nu. Åbner i morgen 09:00"),
        ("2026-11-28 12:00", "Lukket nu. Åbner mandag 09:00"),
        ("2026-12-25 12:00", "Lukket nu. Åbner mandag 09:00"),
    ],
)
def test_whether_member_service_answers_now(
    kiosk: Kiosk, hand: Hand, wall: Wall, moment: str, said: str
) -> None:
    wall.moment = datetime.fromisoformat(moment)
    go(kiosk, Place.PANEL)
    assert hand.sees(said)
    assert hand.sees("Mandag–fredag 09:00–18:00")


def test_a_tap_on_the_number_shows_a_code_that_calls(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PANEL)
    hand.tap("Ring til Medlemsservice på 4386 2020")
    assert hand.sees("Kode, der ringer til 4386 2020")
    hand.tap("Luk")
    assert not hand.sees("Kode, der ringer til 4386 2020")


class Told:
    """The tablet's catalogues, as the test says that they are."""

    def __init__(self) -> None:
        self.result = "no-network"
        self.calls: list[str] = []
        self.arrived = Event()

    def look(self) -> News:
        changes = ("Legoland er ny.",)
        day = date(2026, 11, 19)
        return News(SHIPPED_CATALOGUE, day, 3, False, False, changes, self.result, True)

    def sync(
        self, folder: Path | None, progress: TellProgress, cancelled: Callable[[], bool]
    ) -> News:
        self.calls.append("sync")
        progress("fetching", 900_000, 7_800_000)
        self.arrived.wait(PATIENCE)
        self.result = "installed"
        return self.look()

    def roll_back(self) -> News:
        self.calls.append("roll back")
        return self.look()


def test_the_sync_card_tells_how_it_stands_gets_the_newest_and_goes_back(
    qapp: QGuiApplication, qtbot: QtBot, clock: StoppedClock, wall: Wall, tmp_path: Path
) -> None:
    kiosk, told, jobs = opened(QSize(1280, 800), clock, tmp_path, wall), Told(), Jobs()
    kiosk.updates = UpdatesViewModel(told, kiosk.library, jobs)
    hand = Hand(kiosk)

    def rest() -> None:
        qtbot.waitUntil(lambda: jobs.idle)
        settle(kiosk)

    go(kiosk, Place.PANEL)
    rest()
    assert hand.sees("Listen er 3 dage gammel")
    assert hand.sees("Ingen forbindelse.")
    hand.tap("Nyt om partnerne")
    assert hand.sees("Legoland er ny.")
    hand.tap("Opdatér nu")
    qtbot.waitUntil(lambda: hand.sees("Henter 0,9 af 7,8 MB"))
    assert hand.sees("Hentet 2 af 20")
    told.arrived.set()
    rest()
    assert not hand.sees("Hentet")
    assert hand.sees("En ny liste er hentet.")
    hand.tap("Brug den forrige liste")
    rest()
    assert told.calls == ["sync", "roll back"]
    kiosk.close()


def test_where_nothing_syncs_the_card_tells_which_partners_are_shown(
    kiosk: Kiosk, hand: Hand
) -> None:
    go(kiosk, Place.PANEL)
    assert hand.sees("Listen er udgivet 22. november 2026.")
    hand.tap("Nyt om partnerne")
    assert not hand.sees("Opdatér nu")
    assert not hand.sees("Brug den forrige liste")


def test_leaving_shows_nothing_of_the_panel(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PRACTICE)
    go(kiosk, Place.OUTSIDE)
    assert kiosk.navigation.route == Route(Screen.ATTRACT)
    assert hand.sees("Vis mig hvordan")
    assert not hand.sees("Øv dig")
