"""The printer's tick: off until it is given a volume, one at a time, and never a trouble."""

import os
import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import ROOT
from kiosk.device.sound import TICK, quieter
from kiosk.domain.screens import Place
from kiosk.tour.rest import settle
from tests.app.hand import Hand

LOUD, LOW = "Høj", "Lav"


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


class Heard:
    """A player in aplay's place, which plays each sound that it gets until it is hushed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        player = folder / "aplay"
        wait = f"while [ ! -e {folder / 'hush'} ]; do sleep 0.01; done"
        keep = f"[ \"$*\" = '-q -' ] && cat > {folder}/new && mv {folder}/new {folder}/$$.wav"
        player.write_text(f"#!/bin/sh\n{keep}\n{wait}\n", encoding="utf-8")
        player.chmod(0o755)

    def hush(self) -> None:
        (self._folder / "hush").touch()

    @property
    def loudest(self) -> list[int]:
        """The largest sample of each sound."""
        return [loudest(file.read_bytes()) for file in self._folder.glob("*.wav")]


def loudest(sound: bytes) -> int:
    """The largest sample of a sound in the form of the tick."""
    assert sound[:4] == b"RIFF" and sound[20:36] == TICK.read_bytes()[20:36]
    return max(map(abs, array("h", sound[44:])))


MOST = loudest(TICK.read_bytes())


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return Heard(folder)


def set_volume(kiosk: Kiosk, hand: Hand, volume: str) -> None:
    kiosk.ambassador.door.go(Place.SETTINGS)
    settle(kiosk)
    hand.tap(volume)
    assert hand.find(volume).state().checked
    hand.tap("Tilbage")
    hand.tap("Lås skærmen")


def print_partner(kiosk: Kiosk, partner: str) -> None:
    kiosk.navigation.openPartner(partner, "ferie")
    settle(kiosk)


def test_it_is_off_until_a_volume_is_chosen_which_is_heard_once(
    kiosk: Kiosk, hand: Hand, heard: Heard, qtbot: QtBot
) -> None:
    print_partner(kiosk, "tui")
    assert not kiosk.pages.sound.heard
    set_volume(kiosk, hand, LOUD)
    qtbot.waitUntil(lambda: heard.loudest == [MOST])
    assert kiosk.settings_files.settings.volume == 100


def test_a_tap_that_prints_is_heard_as_loud_as_it_is_set(
    kiosk: Kiosk, hand: Hand, heard: Heard, qtbot: QtBot
) -> None:
    heard.hush()
    set_volume(kiosk, hand, LOW)
    qtbot.waitUntil(lambda: not kiosk.pages.sound.heard)
    print_partner(kiosk, "tui")
    qtbot.waitUntil(lambda: not kiosk.pages.sound.heard)
    assert heard.loudest == [round(MOST / 4)] * 2
    set_volume(kiosk, hand, "Fra")
    print_partner(kiosk, "rejs-med-bonus")
    assert not kiosk.pages.sound.heard


def test_no_two_taps_are_heard_at_once_and_none_without_a_tap(
    kiosk: Kiosk, hand: Hand, heard: Heard, qtbot: QtBot
) -> None:
    kiosk.pages.use(kiosk.settings_files.choose(volume=100))
    print_partner(kiosk, "tui")
    qtbot.waitUntil(lambda: len(heard.loudest) == 1)
    print_partner(kiosk, "rejs-med-bonus")
    heard.hush()
    qtbot.waitUntil(lambda: not kiosk.pages.sound.heard)
    kiosk.pages.visit.end()
    settle(kiosk)
    print_partner(kiosk, "tui")
    qtbot.waitUntil(lambda: not kiosk.pages.sound.heard)
    assert len(heard.loudest) == 2


def test_without_a_player_a_tap_prints_as_ever(
    kiosk: Kiosk, hand: Hand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    set_volume(kiosk, hand, LOUD)
    print_partner(kiosk, "tui")
    assert hand.sees("TUI står på bonen")


@pytest.mark.parametrize("percent", [1, 50, 100])
def test_each_sample_is_as_much_quieter(percent: int) -> None:
    assert loudest(quieter(TICK.read_bytes(), percent)) == round(MOST * percent / 100)


def test_the_sound_is_ours_small_short_and_made_as_it_was(tmp_path: Path) -> None:
    made = tmp_path / "print.wav"
    subprocess.run([sys.executable, ROOT / "packaging" / "sound.py", made], check=True)
    assert made.read_bytes() == TICK.read_bytes()
    assert TICK.stat().st_size <= 10_000
    with wave.open(str(TICK)) as file:
        assert file.getnframes() / file.getframerate() < 0.2
