"""Each of the members' screens has its line, and all that stands elsewhere agrees with it."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk
from kiosk.app.pages import Pages
from kiosk.app.places import PlaceLine, places
from kiosk.app.screens import ScreenLine
from kiosk.domain.counts import CountKind, Names
from kiosk.domain.screens import Place, Screen
from kiosk.export import words
from kiosk.tour.draw import STOPS
from kiosk.tour.rest import settle
from tests.app.hand import Hand


def test_each_screen_is_shown_counted_and_named(kiosk: Kiosk) -> None:
    lines = kiosk.pages.screens
    for stop in [stop for stop in STOPS if stop.name in named(lines.values())]:
        stop.go(kiosk)
        settle(kiosk)
        line = lines[kiosk.navigation.route.screen]
        assert stop.name in line.stops, f"the tour shows it on {kiosk.navigation.route.screen}"
        component = line.lying if kiosk.pages.table.flat and line.lying else line.component
        assert shown(kiosk, component) is line.view_model, stop.name
    today = kiosk.library.today()
    counts = kiosk.tally.between(today, today)
    counted = {count.subject for count in counts if count.kind is CountKind.SCREEN}
    assert counted == set(lines) == set(Screen) - {Screen.ATTRACT}
    for screen in Screen:
        assert words.subject(CountKind.SCREEN, screen, Names({}, {}, {})) == screen.danish
    kiosk.library.speak("en")
    kiosk.navigation.openJourney("lones-briller")
    settle(kiosk)
    panes = [i for i in Hand(kiosk).shown() if i.role() == QAccessible.Role.Pane]
    assert "Lone’s glasses" in [pane.text(QAccessible.Text.Name) for pane in panes]


def test_each_screen_and_each_place_has_its_stops_on_the_tour(kiosk: Kiosk) -> None:
    screens, places = kiosk.pages.screens.values(), kiosk.ambassador.places.values()
    again = {place for place, line in kiosk.ambassador.places.items() if not line.stops}
    assert again == {Place.NEW_CODE}, "the same screen as at the first start"
    assert all(line.stops for line in screens)
    known = ["attract", "thanks", "table-thanks", *named(screens), *named(places)]
    assert sorted(known) == sorted(stop.name for stop in STOPS)


def test_a_tablet_that_lies_shows_the_screen_made_for_it(kiosk: Kiosk) -> None:
    kiosk.navigation.home()
    kiosk.pages.table.lay()
    for line in kiosk.pages.screens.values():
        next(stop for stop in STOPS if stop.name == line.stops[0]).go(kiosk)
        settle(kiosk)
        assert shown(kiosk, line.lying or line.component) is line.view_model


def test_a_screen_without_a_line_is_told_at_the_start(
    new_kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = {screen.name: screen.value for screen in Screen} | {"MAP": "map"}
    monkeypatch.setattr("kiosk.app.screens.Screen", StrEnum("Screen", more))
    with pytest.raises(LookupError, match="screens without a line: map"):
        Pages(
            *(new_kiosk.library, new_kiosk.frame, new_kiosk.navigation, new_kiosk.tally, None),
            *(new_kiosk.pages.backlight, datetime.now),
        )


def test_each_place_behind_the_door_has_a_screen(kiosk: Kiosk) -> None:
    # In their order: the door comes first, as nobody goes back to it from inside.
    for place, line in kiosk.ambassador.places.items():
        kiosk.ambassador.door.go(place)
        settle(kiosk)
        assert shown(kiosk, line.component) is line.view_model, place
        panes = [i for i in Hand(kiosk).shown() if i.role() == QAccessible.Role.Pane]
        assert place.danish in [pane.text(QAccessible.Text.Name) for pane in panes]


def test_a_place_without_a_line_is_told_at_the_start(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = {place.name: place.value for place in Place} | {"CELLAR": "cellar"}
    monkeypatch.setattr("kiosk.app.places.Place", StrEnum("Place", more))
    with pytest.raises(LookupError, match="places without a line: cellar"):
        places(kiosk.ambassador)


def named(lines: Iterable[ScreenLine | PlaceLine]) -> list[str]:
    return [stop for line in lines for stop in line.stops]


# By QML's own eyes: PySide gives each item an owner when it is asked for it.
FIND = """(function find(item, component) {
    if (item.visible && String(item).startsWith(component + "_"))
        return item.vm;
    for (let i = 0; i < item.children.length; ++i) {
        const found = item.visible && find(item.children[i], component);
        if (found)
            return found;
    }
    return null;
})"""


def shown(kiosk: Kiosk, component: str) -> QObject | None:
    """The view model of the screen that this component of Kiosk.Screens shows."""
    everything = kiosk.engine.newQObject(kiosk.window.contentItem())
    find = cast(QJSValue, kiosk.engine.evaluate(FIND))
    return find.call([everything, QJSValue(component)]).toQObject()
