"""Screens know where they go: nobody carries their taps on for them."""

import re

import pytest

from kiosk.base.paths import QML

SCREENS = {file.stem: file for file in (QML / "Kiosk" / "Screens").glob("*.qml")}


@pytest.mark.parametrize("host", ["Main", "Pages", "Ambassador"])
def test_what_shows_a_screen_hears_nothing_from_it(host: str) -> None:
    shown = re.findall(r"^ +(?:\w+: )?(\w+) \{$", (QML / f"{host}.qml").read_text("utf-8"), re.M)
    screens = [name for name in shown if name in SCREENS]
    assert screens
    telling = {
        name: signals
        for name in screens
        if (signals := re.findall(r"^    signal .+", SCREENS[name].read_text("utf-8"), re.M))
    }
    assert telling == {}
