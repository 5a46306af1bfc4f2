"""One display is left on: the one that is set, else the tablet's own, else the first."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.base.paths import ROOT

COMMAND = ROOT / "packaging" / "debian" / "tree" / "usr" / "bin" / "kiosk-display"
PLUGGED, NOT = "connected", "disconnected"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a command of the Debian package")


def left_on(folder: Path, displays: dict[str, str], settings: str = "") -> list[str]:
    """The displays that are not turned off."""
    for name, status in displays.items():
        (folder / f"card0-{name}").mkdir(parents=True)
        (folder / f"card0-{name}" / "status").write_text(f"{status}\n", "ascii")
    (folder / "card0").mkdir()
    (folder / "kiosk.toml").write_text(settings, "utf-8")
    run(folder, "one")
    return [name for name in displays if said(folder, name) != "off"]


def run(folder: Path, which: str) -> None:
    command = [str(COMMAND), which, str(folder), str(folder / "kiosk.toml"), "0"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout + done.stderr == ""


def said(folder: Path, name: str) -> str:
    return (folder / f"card0-{name}" / "status").read_text("ascii").strip()


TWO = {"DP-1": PLUGGED, "HDMI-A-1": PLUGGED, "HDMI-A-2": NOT, "eDP-1": PLUGGED}
SET = 'store = "Eksempelby"\n[screen]\ndisplay = "{}"  # the large one\n'


@pytest.mark.parametrize(
    ("displays", "settings", "left"),
    [
        (TWO, "", ["eDP-1"]),
        (TWO, SET.format("HDMI-A-1"), ["HDMI-A-1"]),
        (TWO, SET.format("HDMI-A-2"), ["eDP-1"]),
        (TWO, '# display = "DP-1"\n', ["eDP-1"]),
        ({"DP-1": NOT, "HDMI-A-1": PLUGGED}, "", ["HDMI-A-1"]),
        ({"DSI-1": PLUGGED, "DP-1": PLUGGED}, "", ["DSI-1"]),
        ({"DP-1": NOT, "DP-2": NOT}, "", ["DP-1", "DP-2"]),
        ({}, "", []),
    ],
)
def test_one_display_is_left_on(
    tmp_path: Path, displays: dict[str, str], settings: str, left: list[str]
) -> None:
    assert left_on(tmp_path, displays, settings) == left


def test_all_are_given_back(tmp_path: Path) -> None:
    left_on(tmp_path, TWO)
    run(tmp_path, "all")
    assert {said(tmp_path, name) for name in TWO} == {"detect"}


def test_without_settings_the_tablets_own_is_left_on(tmp_path: Path) -> None:
    assert left_on(tmp_path, {"DP-1": PLUGGED}) == ["DP-1"]
    (tmp_path / "kiosk.toml").unlink()
    run(tmp_path, "one")
    assert said(tmp_path, "DP-1") == PLUGGED


def test_a_driver_that_comes_later_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QEMU's came later, and the kiosk was stretched over both displays."""
    made, there = tmp_path / "made", tmp_path / "there"
    for name in ("DP-1", "DP-2"):
        (made / f"card0-{name}").mkdir(parents=True)
        (made / f"card0-{name}" / "status").write_text("connected\n", "ascii")
    (tmp_path / "sleep").write_text(f"#!/bin/sh\nmv {made} {there}\n", "ascii")
    (tmp_path / "sleep").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    command = [str(COMMAND), "one", str(there), str(tmp_path / "kiosk.toml")]
    subprocess.run(command, check=True, timeout=30)
    assert (said(there, "DP-1"), said(there, "DP-2")) == ("connected", "off")
