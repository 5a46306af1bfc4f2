"""Keeps the kiosk's window over the whole screen, and the pointer out of sight."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QScreen
from PySide6.QtQuick import QQuickWindow


class WindowGuard(QObject):
    """Watches `window` for as long as it lives.

    A window manager that shrinks or minimises it is overruled. A display that was away comes back
    as another one, of another size perhaps: the window fills that. The pointer is hidden until a
    mouse moves, and again from the next touch on. (The window refuses to close by itself: see its
    QML.)
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pointer_shown = True
        self._show_pointer(False)
        window.windowStateChanged.connect(self._state_changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.primaryScreenChanged.connect(self._fill)
        app.screenAdded.connect(self._greet)
        for screen in app.screens():
            screen.geometryChanged.connect(self._fill)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves: a finger or a mouse. The event goes on its way."""
        if event.type() == QEvent.Type.TouchBegin:
            self._show_pointer(False)
        elif isinstance(event, QMouseEvent) and _by_mouse(event):
            self._show_pointer(True)
        return False

    @Slot(QScreen)
    def _greet(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        """Fill the display, once Qt has put the window where it does by itself."""
        QTimer.singleShot(0, self._window, self._fill_now)

    def _fill_now(self) -> None:
        screen = QGuiApplication.primaryScreen()
        # Where all are gone Qt has one without a size, and cage ends who wants to fill that.
        if not screen.geometry().isEmpty():
            self._window.setScreen(screen)
            self._window.setGeometry(screen.geometry())
            self._window.showFullScreen()
            self._window.update()

    @Slot(Qt.WindowState)
    def _state_changed(self, state: Qt.WindowState) -> None:
        if state != Qt.WindowState.WindowFullScreen:
            QTimer.singleShot(0, self._window.showFullScreen)

    def _show_pointer(self, shown: bool) -> None:
        if shown == self._pointer_shown:
            return
        self._pointer_shown = shown
        if shown:
            QGuiApplication.restoreOverrideCursor()
        else:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)


def _by_mouse(event: QMouseEvent) -> bool:
    """Whether a mouse moved, not a finger that Qt or the system plays a mouse for."""
    return (
        event.type() == QEvent.Type.MouseMove
        and event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
    )
