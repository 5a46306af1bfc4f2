"""The idle screen: it moves until somebody stops it, and any touch starts a visit."""

from collections.abc import Iterator
from typing import cast

import pytest
from PIL import ImageChops
from PySide6.QtCore import QObject, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.tour.rest import settle
from tests.app.hand import Hand, picture_of, place

PRINTED, LAST = 10, 27
"""The beats in which the receipt has been printed, and before the next message."""

STOP, START = "Stop bevægelsen", "Start bevægelsen"


def attract(kiosk: Kiosk) -> QQuickItem:
    screen = kiosk.window.findChild(QQuickItem, "attract")
    assert isinstance(screen, QQuickItem)
    return screen


def loops(kiosk: Kiosk) -> bool:
    """Whether one message follows the other."""
    loop = attract(kiosk).findChild(QObject, "loop")
    assert isinstance(loop, QObject)
    return bool(loop.property("running"))


_SHOWN = """(function find(item, name) {
    for (let i = 0; i < item.children.length; ++i) {
        const child = item.children[i];
        const found = child[name] === undefined ? find(child, name) : child[name];
        if (found !== undefined)
            return found;
    }
})"""


def shown(kiosk: Kiosk, name: str) -> float:
    """What a part of the show has come to: the `share` of the sum, or how much is `filled`."""
    find = cast(QJSValue, kiosk.engine.evaluate(_SHOWN))
    return find.call([kiosk.engine.newQObject(attract(kiosk)), QJSValue(name)]).toNumber()


def printed(kiosk: Kiosk) -> int:
    return int(attract(kiosk).property("printed"))


def lines(kiosk: Kiosk) -> int:
    return len(kiosk.attract.lines.rows)


@pytest.fixture
def moving(qapp: QGuiApplication) -> Iterator[Kiosk]:
    kiosk = Kiosk(CatalogueRepository.open(SHIPPED_CATALOGUE), QSize(1280, 800))
    settle(kiosk)
    yield kiosk
    kiosk.close()


@pytest.mark.parametrize("at", [(640, 40), (1100, 300), (640, 500), (200, 660)])
def test_any_touch_starts(kiosk: Kiosk, hand: Hand, at: tuple[int, int]) -> None:
    hand.tap_at(QPointF(*at))
    assert kiosk.navigation.route.screen is Screen.HOME


def test_the_receipt_prints_itself_and_one_message_follows_the_other(
    moving: Kiosk, qtbot: QtBot
) -> None:
    first = moving.attract.property("headline")
    assert loops(moving) and printed(moving) == 0
    qtbot.waitUntil(lambda: printed(moving) > 0)
    seen = {first}
    for _ in moving.library.catalogue.attract_messages():
        moving.attract.next()
        seen.add(moving.attract.property("headline"))
    assert seen == {message.headline for message in moving.library.catalogue.attract_messages()}


def test_the_sum_counts_up_while_the_bag_fills(moving: Kiosk, qtbot: QtBot) -> None:
    frames: list[tuple[float, float]] = []
    moving.window.afterRendering.connect(
        lambda: frames.append((shown(moving, "share"), shown(moving, "filled"))),
        Qt.ConnectionType.DirectConnection,
    )
    assert (shown(moving, "share"), shown(moving, "filled")) == (0, 0)
    attract(moving).setProperty("beat", PRINTED)
    qtbot.waitUntil(lambda: bool(frames) and frames[-1] == (1, 4))
    assert [share for share, _ in frames if 0 < share < 1]
    assert all(filled == 4 * share for share, filled in frames)


def test_nobody_there_for_a_while_it_stands_still_but_for_a_second(
    moving: Kiosk, qtbot: QtBot
) -> None:
    for _ in moving.library.catalogue.attract_messages():
        assert printed(moving) < lines(moving)
        attract(moving).setProperty("beat", LAST)
        qtbot.waitUntil(lambda: attract(moving).property("beat") == 0)
    assert printed(moving) == lines(moving)
    frames: list[float] = []
    moving.window.frameSwapped.connect(lambda: frames.append(shown(moving, "share")))
    attract(moving).setProperty("beat", 1)
    qtbot.waitUntil(lambda: bool(frames) and frames[-1] == 1)
    assert len(frames) <= 40
    moving.navigation.home()
    moving.navigation.reset()
    assert printed(moving) < lines(moving)


def test_a_dark_screen_stands_still(moving: Kiosk) -> None:
    moving.dim(True)
    assert not loops(moving)
    moving.dim(False)
    assert loops(moving)


def test_movement_is_stopped_on_the_screen_and_comes_back_after_a_visit(moving: Kiosk) -> None:
    hand = Hand(moving)
    hand.tap(STOP)
    assert moving.navigation.route.screen is Screen.ATTRACT
    assert not loops(moving)
    assert printed(moving) == lines(moving)
    hand.tap(START)
    assert loops(moving)
    hand.tap(STOP)
    moving.navigation.home()
    moving.navigation.reset()
    settle(moving)
    assert loops(moving)


@pytest.mark.parametrize(
    ("language", "name"), [("da", STOP), ("en", "Stop the motion"), ("de", "Bewegung anhalten")]
)
def test_no_sweet_lies_on_the_key_that_stops_it(moving: Kiosk, language: str, name: str) -> None:
    moving.library.speak(language)
    settle(moving)
    key = place(Hand(moving).find(name)).translated(-moving.window.position())
    drawn = picture_of(moving).crop((key.left(), key.top(), key.right(), key.bottom()))
    red, _, blue = drawn.convert("RGB").split()
    assert ImageChops.subtract(blue, red, offset=-10).getbbox() is None, "a blue sweet lies on it"


def test_under_reduced_motion_nothing_is_printed_line_by_line(kiosk: Kiosk, hand: Hand) -> None:
    assert printed(kiosk) == lines(kiosk) > 0
    assert not hand.sees(STOP)
