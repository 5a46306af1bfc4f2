"""Screens know where they go, how high they are whole, and whom they ask."""

import re

from kiosk.base.paths import QML, ROOT

SCREENS = {file.stem: file for file in (QML / "Kiosk" / "Screens").glob("*.qml")}


def test_what_shows_a_screen_hears_nothing_from_it() -> None:
    hosts = "\n".join(file.read_text("utf-8") for file in QML.glob("*.qml"))
    shown = SCREENS.keys() & re.findall(r"^ +(?:[\w ]+: )?(\w+) \{$", hosts, re.M)
    assert {"HomeScreen", "CategoryScreen", "PanelScreen"} <= shown
    telling = {
        name: signals
        for name in shown
        if (signals := re.findall(r"^    signal .+", SCREENS[name].read_text("utf-8"), re.M))
    }
    assert telling == {}


def test_what_a_low_screen_is_stands_once() -> None:
    files = [file.read_text("utf-8") for file in QML.rglob("*.qml")]
    for size in ("portrait ? 1000 : 620", "portrait ? 860 : 560", "width / 1280", "784, 432"):
        assert sum(text.count(size) for text in files) == 1, size


def test_python_asks_view_models_by_their_types() -> None:
    """Only what QML itself declares, of the window and its pages, is asked for by name."""
    for file in (ROOT / "kiosk").rglob("*.py"):
        asked = set(re.findall(r"(\w+)\.property\(", file.read_text("utf-8")))
        assert asked <= {"window", "_window", "_item"}, file
