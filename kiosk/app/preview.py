"""The kiosk on a catalogue that is not released. Only the commands import it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app.application import make_application
from kiosk.app.composition import Kiosk
from kiosk.base.paths import QML
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.recovery.signals import LeaveOnSignal


def open_preview(
    catalogue: CatalogueRepository, size: QSize | None, today: Callable[[], date]
) -> Kiosk:
    """Open the kiosk itself, in a window that can be closed and says on every screen what it is.

    `size` is the window's in device-independent px, None for the whole screen; `today` is the day
    that offers are judged by.
    """
    kiosk = Kiosk(catalogue, size, today, closable=True)
    _ = kiosk.pages  # brings the pictures and fonts
    component = QQmlComponent(kiosk.engine, QUrl.fromLocalFile(QML / "Preview.qml"))
    place = kiosk.window.contentItem()
    ribbon = component.createWithInitialProperties({"parent": place, "window": kiosk.window})
    assert isinstance(ribbon, QQuickItem), component.errorString()
    ribbon.setParent(place)
    return kiosk


def run(catalogue: CatalogueRepository, size: QSize | None, today: Callable[[], date]) -> int:
    """Show a preview until its window is closed, or Ctrl+C."""
    app = make_application()
    kiosk = open_preview(catalogue, size, today)
    LeaveOnSignal(kiosk.window, lambda: None)
    code = app.exec()
    kiosk.close()
    return code
