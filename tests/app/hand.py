"""A member's hand and eyes: finds what is on the screen by its spoken name, and touches it."""

from collections.abc import Iterator

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.tour.rest import settle


class Hand:
    """Touches the window of a kiosk and lets it come to rest after each touch."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk

    def tap(self, name: str) -> None:
        """Tap the middle of the control that is called `name`; fails when it is not shown."""
        self.tap_at(QPointF(place(self.find(name)).center()))

    def tap_at(self, point: QPointF) -> None:
        window = self._kiosk.window
        local = QPoint(round(point.x()), round(point.y())) - window.position()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, local)
        settle(self._kiosk)

    def find(self, name: str) -> QAccessibleInterface:
        """What is shown under the name, or under a name that begins with it."""
        shown = list(self.shown())
        for exact in (True, False):
            for interface in shown:
                said = interface.text(QAccessible.Text.Name)
                if said == name or (not exact and said.startswith(name)):
                    return interface
        names = sorted({i.text(QAccessible.Text.Name) for i in shown})
        raise AssertionError(f"{name!r} is not on the screen, only {names}")

    def sees(self, name: str) -> bool:
        """Whether something shown has this name, or a name that begins with it."""
        return any(i.text(QAccessible.Text.Name).startswith(name) for i in self.shown())

    def shown(self) -> Iterator[QAccessibleInterface]:
        """Every accessible thing that is shown, and not only told."""
        told = QAccessible.Role.Notification
        return (thing for thing in shown_in(self._kiosk.window) if thing.role() is not told)


def picture_of(kiosk: Kiosk) -> Image.Image:
    """What the window shows now."""
    return as_picture(kiosk.window.grabWindow())


def as_picture(grabbed: QImage) -> Image.Image:
    """What was grabbed from a window, for Pillow."""
    image = grabbed.convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    pixels, line = bytes(image.constBits()), image.bytesPerLine()
    return Image.frombytes("RGB", size, pixels, "raw", "RGB", line)


def place(interface: QAccessibleInterface) -> QRect:
    """Where something lies on the screen. Qt's own answer begins at the item's first corner,
    which is its last one where the member's half is turned."""
    rect = interface.rect()
    if _turned(interface):
        rect.moveTopLeft(rect.topLeft() - QPoint(rect.width(), rect.height()))
    return rect


def _turned(interface: QAccessibleInterface | None) -> bool:
    while interface is not None:
        if interface.text(QAccessible.Text.Name) == "Til medlemmet":
            return interface.rect().topLeft() != interface.parent().rect().topLeft()
        interface = interface.parent()
    return False


def shown_in(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Every accessible thing that is shown in a window."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return _shown(root)


def _shown(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for i in range(interface.childCount()):
        child = interface.child(i)
        if child.state().invisible:
            continue
        yield child
        yield from _shown(child)
