"""There is no way out of the window, and nothing of a visit in the clipboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.device.window import WindowGuard
from kiosk.tour.rest import settle

KEY, WITH = Qt.Key, Qt.KeyboardModifier
WAYS_OUT = [
    (KEY.Key_F4, WITH.AltModifier),
    (KEY.Key_Q, WITH.ControlModifier),
    (KEY.Key_W, WITH.ControlModifier),
    (KEY.Key_Q, WITH.MetaModifier),
    (KEY.Key_Tab, WITH.AltModifier),
    (KEY.Key_Super_L, WITH.NoModifier),
    (KEY.Key_Escape, WITH.NoModifier),
    (KEY.Key_Escape, WITH.ControlModifier),
    (KEY.Key_F11, WITH.NoModifier),
    (KEY.Key_Delete, WITH.ControlModifier | WITH.AltModifier),
    (KEY.Key_F1, WITH.ControlModifier | WITH.AltModifier),
    (KEY.Key_Backspace, WITH.ControlModifier | WITH.AltModifier),
    (KEY.Key_Menu, WITH.NoModifier),
    (KEY.Key_Print, WITH.NoModifier),
]


@pytest.fixture
def guard(new_kiosk: Kiosk) -> Iterator[WindowGuard]:
    yield WindowGuard(new_kiosk.window)
    QGuiApplication.restoreOverrideCursor()


@pytest.mark.parametrize(("key", "modifiers"), WAYS_OUT)
def test_no_key_leads_out(kiosk: Kiosk, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    QTest.keyClick(kiosk.window, key, modifiers)
    settle(kiosk)
    assert kiosk.window.isVisible()
    assert kiosk.navigation.property("screen") == "home"


def test_the_window_refuses_to_close(kiosk: Kiosk) -> None:
    event = QCloseEvent()
    QGuiApplication.sendEvent(kiosk.window, event)
    assert not event.isAccepted()
    assert not kiosk.window.close()
    QGuiApplication.quit()  # what a session manager asks for: it closes every window first
    assert kiosk.window.isVisible()


def test_a_window_that_is_shrunk_fills_the_screen_again(
    new_kiosk: Kiosk, guard: WindowGuard
) -> None:
    window = new_kiosk.window
    for shrink in (window.showMinimized, window.showNormal, window.showMaximized):
        shrink()
        settle(new_kiosk)
        assert window.windowState() is Qt.WindowState.WindowFullScreen


def test_a_display_that_comes_back_is_filled(new_kiosk: Kiosk, guard: WindowGuard) -> None:
    app, screen = QGuiApplication.instance(), QGuiApplication.primaryScreen()
    assert isinstance(app, QGuiApplication)
    for changed, told in (
        (app.screenAdded, screen),
        (app.primaryScreenChanged, screen),
        (screen.geometryChanged, screen.geometry()),
    ):
        new_kiosk.window.hide()
        new_kiosk.window.setGeometry(QRect(0, 0, 320, 200))
        changed.emit(told)
        settle(new_kiosk)
        assert new_kiosk.window.isExposed()
        assert new_kiosk.window.geometry() == screen.geometry()


def test_no_display_at_all_is_not_filled(
    new_kiosk: Kiosk, guard: WindowGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's placeholder has no size; a window without one breaks the connection to cage 0.2."""

    class Placeholder:
        def geometry(self) -> QRect:
            return QRect()

    before = new_kiosk.window.geometry()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    monkeypatch.setattr(QGuiApplication, "primaryScreen", Placeholder)
    app.primaryScreenChanged.emit(app.screens()[0])
    settle(new_kiosk)
    assert new_kiosk.window.geometry() == before


def test_the_pointer_shows_while_a_mouse_moves_and_not_for_a_finger(
    new_kiosk: Kiosk, guard: WindowGuard
) -> None:
    def hidden() -> bool:
        cursor = QGuiApplication.overrideCursor()
        return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor

    screen = QTest.createTouchDevice()
    assert hidden()
    QTest.mouseMove(new_kiosk.window, QPoint(300, 300))
    settle(new_kiosk)
    assert not hidden()
    touch = QTest.touchEvent(new_kiosk.window, screen)
    touch.press(1, QPoint(300, 400), new_kiosk.window).commit()
    touch.release(1, QPoint(300, 400), new_kiosk.window).commit()
    settle(new_kiosk)
    assert hidden()


def test_a_copied_word_is_gone_with_the_visit(kiosk: Kiosk) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    kiosk.pages.calculator.offer_search.begin()
    settle(kiosk)
    for letter in "BRILLER":
        QTest.keyClick(kiosk.window, Qt.Key(ord(letter)))
    QTest.keyClick(kiosk.window, KEY.Key_A, WITH.ControlModifier)
    QTest.keyClick(kiosk.window, KEY.Key_C, WITH.ControlModifier)
    assert QGuiApplication.clipboard().text() != ""
    kiosk.pages.visit.end()
    assert QGuiApplication.clipboard().text() == ""
