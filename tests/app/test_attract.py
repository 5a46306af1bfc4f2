"""The idle screen: it moves until somebody stops it, and any touch starts a visit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPointF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.tour.rest import settle
from tests.app.hand import Hand

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


def test_under_reduced_motion_nothing_is_printed_line_by_line(kiosk: Kiosk, hand: Hand) -> None:
    assert printed(kiosk) == lines(kiosk) > 0
    assert not hand.sees(STOP)
