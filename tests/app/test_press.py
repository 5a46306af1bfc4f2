"""Whatever is pressed answers at once."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NOWHERE = QPoint(2, 2)


def frame(kiosk: Kiosk, around: QRect) -> QImage:
    """The next frame, where a control lies."""
    return kiosk.window.grabWindow().copy(around)


@pytest.mark.parametrize(
    "route",
    [
        Route(Screen.HOME),
        Route(Screen.CATEGORY, "hjemmet"),
        Route(Screen.PARTNER, "synoptik", "hjemmet"),
        Route(Screen.STEP),
        Route(Screen.STORY, "lones-aar", "1"),
        Route(Screen.CALCULATOR),
        Route(Screen.QR),
    ],
    ids=lambda route: str(route.screen),
)
def test_the_next_frame_after_a_press_shows_it(kiosk: Kiosk, hand: Hand, route: Route) -> None:
    kiosk.navigation.open(route)
    settle(kiosk)
    corner = kiosk.window.position()
    buttons = {
        button.text(QAccessible.Text.Name): place(button).translated(-corner)
        for button in hand.shown()
        if button.role() is QAccessible.Role.Button and not button.state().disabled
    }
    assert buttons
    unmoved = []
    for name, around in buttons.items():
        before = frame(kiosk, around)
        QTest.mousePress(kiosk.window, LEFT, NONE, around.center())
        if frame(kiosk, around) == before:
            unmoved.append(name)
        QTest.mouseMove(kiosk.window, NOWHERE)
        QTest.mouseRelease(kiosk.window, LEFT, NONE, NOWHERE)
        settle(kiosk)
    assert unmoved == []
