"""What is on the screen, as assistive technology is told it, in the order in which it is read."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

_Role = QAccessible.Role
translate = QCoreApplication.translate

_GROUPS = {_Role.Pane, _Role.Grouping, _Role.Dialog, _Role.ToolBar, _Role.PageTabList, _Role.List}
# What is told when it comes: it is not found on the screen.
_TOLD = {_Role.Notification, _Role.AlertMessage}
_BAR = -1


class Thing(NamedTuple):
    """One thing to hear: its `number` in the tree, its name and state in words, and its place.

    `place` is in px of the window. A `control` can be pressed.
    """

    number: int
    words: str
    place: QRect
    control: bool


class _Shown(NamedTuple):
    """Something in the tree: in which dialog, counted from 1, it lies, and whether upside down."""

    interface: QAccessibleInterface
    dialog: int
    turned: bool


def things(window: QQuickWindow, whole: bool = False) -> list[Thing]:
    """Return everything that can be heard; under an open dialog only what is in that.

    The bar of the voice, which is a tool bar, is always there, at the end. Of a list that is to be
    scrolled the `whole` is returned only on demand.
    """
    shown = list(_shown(window))
    top = max((one.dialog for one in shown), default=0)
    bar = [one for one in shown if one.dialog == _BAR]
    read = [one for one in shown if one.dialog == top] + bar
    there = [one for one in read if whole or not one.interface.state().offscreen]
    return [thing for thing in (_thing(one, window) for one in there) if thing]


def dialog(window: QQuickWindow) -> str:
    """Return the name of the dialog that lies on top; empty where none is open."""
    names = [
        one.interface.text(QAccessible.Text.Name)
        for one in _shown(window)
        if one.interface.role() is _Role.Dialog
    ]
    return names[-1] if names else ""


def focused(window: QQuickWindow) -> int | None:
    """Return the number of what has the keyboard's focus."""
    having = [one.interface for one in _shown(window) if one.interface.state().focused]
    return QAccessible.uniqueId(having[-1]) if having else None


def press(window: QQuickWindow, number: int) -> bool:
    """Press a thing as assistive technology does; False where that cannot be, or it is gone."""
    return _act(window, number, "Press")


def focus(window: QQuickWindow, number: int) -> bool:
    """Give a thing the keyboard's focus, so that its list scrolls to it."""
    return _act(window, number, "SetFocus")


def _act(window: QQuickWindow, number: int, action: str) -> bool:
    for interface, _, _ in _shown(window):
        if QAccessible.uniqueId(interface) == number:
            actions: QAccessibleActionInterface | None = interface.actionInterface()
            if actions is None or action not in actions.actionNames():
                return False
            if not interface.state().disabled:
                actions.doAction(action)
                return True
    return False


def _shown(window: QQuickWindow) -> Iterator[_Shown]:
    root: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _below(_Shown(root, 0, False), [0], window)


def _below(above: _Shown, dialogs: list[int], window: QQuickWindow) -> Iterator[_Shown]:
    for index in range(above.interface.childCount()):
        child: QAccessibleInterface | None = above.interface.child(index)
        if child is None or child.state().invisible:
            continue
        dialog, turned = above.dialog, above.turned
        match child.role():
            case _Role.Dialog:
                dialogs[0] += 1
                dialog = dialogs[0]
            case _Role.ToolBar:
                dialog = _BAR
            case _Role.Grouping:
                # The half that is turned to the member begins at its other corner.
                turned = turned or child.rect().x() - window.x() >= window.width()
            case _:
                pass
        shown = _Shown(child, dialog, turned)
        yield shown
        yield from _below(shown, dialogs, window)


def _thing(shown: _Shown, window: QQuickWindow) -> Thing | None:
    interface = shown.interface
    role, name = interface.role(), interface.text(QAccessible.Text.Name)
    if role in _GROUPS or role in _TOLD or not name:
        return None
    place = interface.rect()
    if shown.turned:
        place.moveTopLeft(place.topLeft() - QPoint(place.width(), place.height()))
    place.translate(-window.position())
    control = role not in (_Role.StaticText, _Role.Heading, _Role.Graphic)
    return Thing(QAccessible.uniqueId(interface), _words(interface, name), place, control)


def _words(interface: QAccessibleInterface, name: str) -> str:
    state = interface.state()
    match interface.role():
        case _Role.Button:
            kind = translate("Aloud", "Knap")
        case _Role.CheckBox if state.checked:
            kind = translate("Aloud", "Slået til")
        case _Role.CheckBox:
            kind = translate("Aloud", "Slået fra")
        case _Role.RadioButton | _Role.PageTab if state.checked or state.selected:
            kind = translate("Aloud", "Valgt")
        case _Role.RadioButton | _Role.PageTab:
            kind = translate("Aloud", "Kan vælges")
        case _Role.EditableText:
            written = interface.text(QAccessible.Text.Value)
            kind = ", ".join(filter(None, (translate("Aloud", "Skrivefelt"), written)))
        case _:
            kind = ""
    parts = [name, kind, translate("Aloud", "Kan ikke bruges nu") if state.disabled else ""]
    return " ".join(part if part[-1] in ".!?" else f"{part}." for part in parts if part)
