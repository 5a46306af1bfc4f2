"""What is chosen on the settings' screen holds at once and is kept."""

from pathlib import Path

import pytest

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place
from kiosk.settings.choices import COPIES
from kiosk.settings.files import SettingsFiles
from kiosk.tour.rest import settle
from tests.app.behind import go
from tests.app.hand import Hand


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


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
    offered = kiosk.ambassador.settings.property("offered")
    next(setting for setting in offered if setting.name == "table_mode").toggle()  # it lies below
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
