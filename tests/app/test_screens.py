"""Each of the members' screens has its line, and all that stands elsewhere agrees with it."""

from datetime import datetime
from enum import StrEnum
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk
from kiosk.app.pages import Pages
from kiosk.domain.counts import CountKind, Names
from kiosk.export import words
from kiosk.session.navigation import Screen
from kiosk.tour.draw import STOPS
from kiosk.tour.rest import settle
from kiosk.viewmodels.door import Place
from tests.app.hand import Hand


def test_each_screen_is_shown_counted_and_named(kiosk: Kiosk) -> None:
    tour = {stop.name: stop for stop in STOPS}
    for screen, line in kiosk.pages.screens.items():
        tour[line.stop].go(kiosk)
        settle(kiosk)
        assert kiosk.navigation.route.screen is screen, line.stop
        assert shown(kiosk, line.component) is line.view_model, screen
        assert words.subject(CountKind.SCREEN, screen, Names({}, {}, {})) != screen
    today = kiosk.library.today()
    counts = kiosk.tally.between(today, today)
    counted = {count.subject for count in counts if count.kind is CountKind.SCREEN}
    assert counted == set(kiosk.pages.screens) == set(Screen) - {Screen.ATTRACT}


def test_a_tablet_that_lies_shows_the_screen_made_for_it(kiosk: Kiosk) -> None:
    tour = {stop.name: stop for stop in STOPS}
    kiosk.navigation.home()
    kiosk.pages.table.lay()
    for line in kiosk.pages.screens.values():
        tour[line.stop].go(kiosk)
        settle(kiosk)
        assert shown(kiosk, line.lying or line.component) is line.view_model


def test_a_screen_without_a_line_is_told_at_the_start(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = {screen.name: screen.value for screen in Screen} | {"MAP": "map"}
    monkeypatch.setattr("kiosk.app.screens.Screen", StrEnum("Screen", more))
    with pytest.raises(LookupError, match="screens without a line: map"):
        Pages(
            *(kiosk.library, kiosk.navigation, kiosk.tally, None),
            *(kiosk.pages.backlight, datetime.now),
        )


def test_each_place_behind_the_door_has_a_screen(kiosk: Kiosk, hand: Hand) -> None:
    # In their order: the door comes first, as nobody goes back to it from inside.
    for place in list(Place)[1:]:
        kiosk.ambassador.door.go(place)
        settle(kiosk)
        roles = {interface.role() for interface in hand.shown()}
        assert QAccessible.Role.Button in roles, (place, roles)


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
