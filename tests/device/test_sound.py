"""The printer's tick: off until it is switched on, one at a time, and never a trouble."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import ROOT
from kiosk.device.sound import TICK
from kiosk.tour.rest import settle
from kiosk.viewmodels.ambassador import Place
from tests.app.hand import Hand

SWITCH = "Lyd"


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a player in aplay's place was told to play; it plays until the file `hush` is there."""
    heard, folder = tmp_path / "heard", tmp_path / "bin"
    folder.mkdir()
    player = folder / "aplay"
    wait = f"while [ ! -e {tmp_path / 'hush'} ]; do sleep 0.01; done"
    player.write_text(f'#!/bin/sh\necho "$@" >> {heard}\n{wait}\n', encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return heard


def switch_on(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.ambassador.door.go(Place.SETTINGS)
    settle(kiosk)
    hand.tap(SWITCH)
    assert hand.find(SWITCH).state().checked
    hand.tap("Tilbage")
    hand.tap("Lås skærmen")


def print_partner(kiosk: Kiosk, partner: str) -> None:
    kiosk.navigation.openPartner(partner, "ferie")
    settle(kiosk)


def test_it_is_off_until_it_is_switched_on_which_is_heard_once(
    kiosk: Kiosk, hand: Hand, heard: Path, qtbot: QtBot
) -> None:
    print_partner(kiosk, "tui")
    assert not heard.exists()
    switch_on(kiosk, hand)
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text() == f"-q {TICK}\n")
    assert kiosk.store.settings.sound


def test_a_tap_that_prints_is_heard_but_no_two_at_once_and_none_without_a_tap(
    kiosk: Kiosk, hand: Hand, heard: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    kiosk.store.choose(sound=True)
    kiosk.pages.use(kiosk.store.settings)
    print_partner(kiosk, "tui")
    qtbot.waitUntil(heard.exists)
    print_partner(kiosk, "rejs-med-bonus")
    (tmp_path / "hush").touch()
    qtbot.waitUntil(lambda: not kiosk.pages.sound.heard)
    kiosk.pages.visit.end()
    settle(kiosk)
    print_partner(kiosk, "tui")
    qtbot.waitUntil(lambda: not kiosk.pages.sound.heard)
    assert heard.read_text().splitlines() == [f"-q {TICK}"] * 2


def test_without_a_player_a_tap_prints_as_ever(
    kiosk: Kiosk, hand: Hand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    switch_on(kiosk, hand)
    print_partner(kiosk, "tui")
    assert hand.sees("TUI står på bonen")


def test_the_sound_is_ours_small_short_and_made_as_it_was(tmp_path: Path) -> None:
    made = tmp_path / "print.wav"
    subprocess.run([sys.executable, ROOT / "packaging" / "sound.py", made], check=True)
    assert made.read_bytes() == TICK.read_bytes()
    assert TICK.stat().st_size <= 10_000
    with wave.open(str(TICK)) as file:
        assert file.getnframes() / file.getframerate() < 0.2
