"""The first start, by hand, and where a start begins."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import unattended
from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place
from kiosk.session.pin import hash_code, matches
from kiosk.settings.files import SettingsFiles
from kiosk.tour.rest import settle
from tests.app.behind import set_up
from tests.app.hand import Hand
from tests.app.test_ambassador import CORNER, LEFT, NONE, PIN, press


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


UNFIT = {
    "je": "Skriv en adresse med punktum i",
    "a b": "Skriv en adresse med punktum i",
    "a.dk/kæde": "En adresse har kun bogstaverne a til z",
    "a.dk:99999": "Tallet efter kolon skal være fra 1 til 65535.",
    "https://a.dk:x": "Tallet efter kolon skal være fra 1 til 65535.",
    "a.dk/k?v=1": "Skriv adressen uden bruger, adgangskode, ? og #.",
}


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


def test_the_first_start_ends_with_the_held_corner_to_try(
    kiosk: Kiosk, hand: Hand, qtbot: QtBot
) -> None:
    set_up(kiosk, hand, to_the_end=False)
    kiosk.ambassador.item.setProperty("holdTime", 60)
    QTest.mousePress(kiosk.window, LEFT, NONE, CORNER)
    qtbot.waitUntil(lambda: kiosk.ambassador.door.place_now is Place.CODE)
    QTest.mouseRelease(kiosk.window, LEFT, NONE, CORNER)
    settle(kiosk)
    press(hand, PIN)
    assert hand.sees("Start vagten")


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


def finish(kiosk: Kiosk, data: Path, monkeypatch: pytest.MonkeyPatch, setup: bool) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(data))
    unattended._finish_kiosk(kiosk, safe=False, setup=setup)


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
