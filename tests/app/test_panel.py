"""The ambassador's panel, practice, settings and first start, by hand."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import unattended
from kiosk.app.composition import Kiosk
from kiosk.base.jobs import Jobs
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.device.backlight import Backlight
from kiosk.domain.counts import summary
from kiosk.domain.screens import Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route
from kiosk.session.pin import hash_code, matches
from kiosk.settings.choices import COPIES
from kiosk.settings.files import SettingsFiles
from kiosk.tour.rest import settle
from kiosk.viewmodels.door import Place
from kiosk.viewmodels.updates import News, TellProgress, UpdatesViewModel
from tests.app.conftest import Wall, opened
from tests.app.hand import Hand
from tests.app.test_ambassador import PIN, press

FLYERS = "Flyers om partnerprogrammet"
PATIENCE = 30.0


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


def go(kiosk: Kiosk, place: Place) -> None:
    kiosk.ambassador.door.go(place)
    settle(kiosk)


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
    assert hand.sees("QR vist på skærmen 1")
    assert hand.sees("Spørgsmål slået op 1")
    counts = summary(kiosk.tally.all())
    assert (counts.visits, counts.conversations, counts.reached) == (1, 2, (1, 1, 1, 1, 1))


def test_a_clock_that_was_set_back_parts_neither_the_day_nor_its_figures(
    kiosk: Kiosk, hand: Hand, wall: Wall
) -> None:
    kiosk.library.today = lambda: date(2026, 12, 24)  # what the syncs have proved
    go(kiosk, Place.PANEL)
    hand.tap("En samtale mere")
    hand.tap(FLYERS)
    go(kiosk, Place.REPORT)
    assert hand.sees("Samtaler 1")
    wall.moment = datetime(2026, 11, 25, 8, 0)
    go(kiosk, Place.PANEL)
    assert hand.sees("Samtaler i dag: 0")
    assert not ticked(hand, FLYERS)


def test_practice_counts_nothing(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PRACTICE)
    for part in ("Læs lidt", "De fem trin", "Svære spørgsmål", "En hel samtale"):
        hand.tap(part)
        while not hand.sees("Øv noget andet"):
            hand.tap("Spring over" if part == "Svære spørgsmål" else "Næste kort")
        hand.tap("Øv noget andet")
    assert kiosk.tally.all() == []


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


def test_the_shift_check_shows_the_remedy_and_never_bars_the_start(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    device = tmp_path / "light" / "panel"
    device.mkdir(parents=True)
    (device / "brightness").write_text("45\n", encoding="ascii")
    (device / "max_brightness").write_text("100\n", encoding="ascii")
    kiosk.pages.backlight = Backlight(tmp_path / "light")
    go(kiosk, Place.SHIFT)
    assert hand.sees("Hvilken butik står du i?")
    hand.tap("Lad det være")
    hand.tap("Ja, den virker")
    assert hand.sees("Skærmen er for mørk")
    hand.tap("Skru helt op")
    assert (device / "brightness").read_text(encoding="ascii").strip() == "100"
    assert hand.sees("Lysstyrke. 100\u00a0%. I orden")
    hand.tap("Prøv alt igen")
    assert hand.sees("Hvilken butik står du i?")
    hand.tap("Start vagten")
    assert hand.sees("Klar til i dag?")


def test_the_shift_check_comes_first_once_a_day(
    kiosk: Kiosk, hand: Hand, wall: Wall, tmp_path: Path
) -> None:
    set_up(kiosk, hand)
    for moment, seen in (("2026-11-24 09:00", False), ("2026-11-25 09:00", True)):
        wall.moment = datetime.fromisoformat(moment)
        kiosk.ambassador.door.knock()
        settle(kiosk)
        press(hand, PIN)
        if not seen:
            hand.tap("Start vagten")
            hand.tap("Lås skærmen")
            kiosk.ambassador.door.knock()
            settle(kiosk)
            press(hand, PIN)
        assert hand.sees("Er tabletten klar?") is seen
        hand.tap("Start vagten" if seen else "Lås skærmen")


def test_a_choice_that_cannot_be_kept_is_told_at_once_and_once(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    for name in COPIES:
        (tmp_path / name).mkdir()
    go(kiosk, Place.SETTINGS)
    for volume in ("Høj", "Fra"):
        hand.tap(volume)
    assert hand.sees("Sig det her til den, der har sat tabletten op:")
    assert len(kiosk.ambassador.panel.property("problems")) == 1
    hand.tap("Tilbage")
    assert hand.sees("Noget er galt. Se under Indstillinger.")
    (tmp_path / COPIES[1]).rmdir()
    offered = kiosk.ambassador.settings.property("offered")
    next(setting for setting in offered if setting.name == "volume").choose("25")
    assert kiosk.ambassador.panel.property("problems") == []


def test_a_settings_choice_holds_at_once_and_is_kept(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    go(kiosk, Place.SETTINGS)
    hand.tap("Læg tabletten ned")
    hand.tap("125\u00a0%")
    assert kiosk.frame.look.text_factor == 1.25
    hand.tap("2 min.")
    hand.tap("5 min.")
    hand.tap("Butikkens navn")
    for letter in "ny by":
        hand.tap("Mellemrum" if letter == " " else letter)
    hand.tap("Færdig")
    hand.tap("Deutsch")
    assert hand.sees("Einstellungen")
    kept = SettingsFiles(tmp_path).settings
    assert (kept.text_size, kept.language, kept.store) == (125, "de", "Ny By")
    assert (kept.times.idle, kept.times.dialogue, kept.table_mode) == (120, 300, True)
    go(kiosk, Place.PANEL)
    hand.tap("Gespräch starten")
    assert kiosk.pages.table.property("flat")


def test_leaving_shows_nothing_of_the_panel(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, Place.PRACTICE)
    go(kiosk, Place.OUTSIDE)
    assert kiosk.navigation.route == Route(Screen.ATTRACT)
    assert hand.sees("Vis mig hvordan")
    assert not hand.sees("Øv dig")


@pytest.mark.parametrize("right", [True, False])
def test_a_quiz_card_says_why_whatever_was_answered(kiosk: Kiosk, hand: Hand, right: bool) -> None:
    card = kiosk.library.catalogue.quiz()[0]
    choice = next(choice for choice in card.choices if choice.right is right)
    go(kiosk, Place.PRACTICE)
    hand.tap("Svære spørgsmål")
    letter = "ABC"[card.choices.index(choice)]
    hand.tap(f"{letter}: »{choice.text}«")
    assert hand.sees(f"{'Lige præcis.' if right else 'Ikke helt.'} {card.why}")
    hand.tap("Næste kort")
    assert hand.sees("Kort 2 af 8")


def test_a_rehearsal_is_timed_and_helps_on_demand(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    (talk,) = kiosk.library.catalogue.rehearsals()
    say = kiosk.library.catalogue.steps()[0].say
    go(kiosk, Place.PRACTICE)
    hand.tap("En hel samtale")
    assert hand.sees(f"»{talk.turns[0].reply}«")
    assert not hand.sees(f"»{say}«")
    hand.tap("Vis et forslag")
    assert hand.sees(f"»{say}«")
    clock.seconds += 65
    for _ in talk.turns:
        hand.tap("Næste kort")
    assert hand.sees("1:05")
    assert hand.sees("Du holdt tiden.")


def set_up(kiosk: Kiosk, hand: Hand) -> str:
    """Go through the first start by hand and return the recovery code."""
    kiosk.ambassador.door.knock()
    settle(kiosk)
    hand.tap("Næste")
    for letter in "st. by 2":
        hand.tap("Mellemrum" if letter == " " else letter)
    hand.tap("Næste")
    press(hand, PIN)
    press(hand, PIN)
    hand.tap("Spring over")
    code = str(kiosk.ambassador.setup.property("recovery"))
    assert hand.sees(code)
    hand.tap("Jeg har skrevet den ned")
    assert hand.sees("Vis mig hvordan")
    return code.replace(" ", "")


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_the_first_start_asks_keeps_and_shows_the_recovery_code_once(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    recovery = set_up(kiosk, hand)
    kept = SettingsFiles(tmp_path).settings
    assert (kept.language, kept.store, kept.source) == ("da", "St. By 2", "")
    assert matches(PIN, kept.pin)
    assert matches(recovery, kept.recovery)
    assert PIN not in (tmp_path / "choices.toml").read_text(encoding="utf-8").split('"')
    assert kiosk.ambassador.setup.property("recovery") == ""
    kiosk.ambassador.door.knock()
    settle(kiosk)
    assert hand.sees("Kun for ambassadører")


def test_the_first_start_says_why_a_sticks_settings_are_not_used(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.ambassador.setup.tell(["/media/stick/kiosk.toml:4: visit.idle: read 0"])
    kiosk.ambassador.door.knock()
    settle(kiosk)
    assert hand.sees("Indstillingerne på USB-stikket er ikke brugt.")
    assert hand.sees("/media/stick/kiosk.toml:4: visit.idle")


def test_the_first_start_can_wait_and_keeps_nothing(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    hand.tap("Senere")
    assert hand.sees("Vis mig hvordan")
    assert not (tmp_path / "choices.toml").exists()


UNFIT = {
    "je": "Skriv en adresse med punktum i",
    "a b": "Skriv en adresse med punktum i",
    "a.dk/kæde": "En adresse har kun bogstaverne a til z",
    "a.dk:99999": "Tallet efter kolon skal være fra 1 til 65535.",
    "https://a.dk:x": "Tallet efter kolon skal være fra 1 til 65535.",
    "a.dk/k?v=1": "Skriv adressen uden bruger, adgangskode, ? og #.",
}


def test_a_source_is_taken_only_when_it_can_be_one(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    setup = kiosk.ambassador.setup
    kiosk.ambassador.door.knock()
    setup.next()
    setup.nameStore("By")
    setup.next()
    setup.take_pin(PIN)
    settle(kiosk)
    for letter in "a.":
        hand.tap(letter)
    for typed, why in UNFIT.items():
        setup.takeFrom(typed)
        settle(kiosk)
        assert not setup.property("ready"), "no sync takes it"
        assert hand.sees(why)
    setup.takeFrom("a.dk/k")
    settle(kiosk)
    assert hand.sees("Tabletten kan ikke hente noget endnu: filen root.json mangler.")
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "root.json").write_text("{}")
    setup.takeFrom("a.dk/k")
    settle(kiosk)
    assert not hand.sees("Tabletten kan ikke hente noget endnu: filen root.json mangler.")
    hand.tap("Færdig")
    assert SettingsFiles(tmp_path).settings.source == "https://a.dk/k"


def test_the_panel_corrects_a_source_and_refuses_what_can_be_none(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    kiosk.settings_files.choose(source="https://a.dk/x")
    go(kiosk, Place.SETTINGS)
    hand.tap("fx eksempel.dk/kiosk")
    for _ in "x":
        hand.tap("Slet et bogstav")
    for sign in "ny":
        hand.tap(sign)
    hand.tap("Færdig")
    assert SettingsFiles(tmp_path).settings.source == "https://a.dk/ny"
    kiosk.ambassador.settings.takeFrom("a.dk:0/ny")
    settle(kiosk)
    assert hand.sees("Tallet efter kolon skal være fra 1 til 65535.")
    assert kiosk.settings_files.settings.source == "https://a.dk/ny"
    kiosk.ambassador.settings.takeFrom("")
    files = SettingsFiles(tmp_path)
    assert (files.settings.source, files.problems) == ("", []), "it can be taken away again"


@pytest.mark.parametrize(("setup", "seen"), [(True, "Hvilket sprog?"), (False, "Vis mig hvordan")])
def test_a_tablet_that_nobody_has_set_up_begins_with_that(
    kiosk: Kiosk,
    hand: Hand,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    setup: bool,
    seen: str,
) -> None:
    finish(kiosk, tmp_path, monkeypatch, setup)
    settle(kiosk)
    assert hand.sees(seen)


def test_a_tablet_that_has_a_pin_begins_with_the_idle_screen(
    kiosk: Kiosk, hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.settings_files.choose(pin=hash_code(PIN))
    finish(kiosk, tmp_path, monkeypatch, setup=True)
    settle(kiosk)
    assert hand.sees("Vis mig hvordan")


def finish(kiosk: Kiosk, data: Path, monkeypatch: pytest.MonkeyPatch, setup: bool) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(data))
    unattended._finish_kiosk(kiosk, safe=False, setup=setup)
