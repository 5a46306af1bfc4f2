"""Where texts lie on the screen, by QML's own eyes: PySide gives each item an owner when asked."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk
from kiosk.tour.rest import settle

_WALK = """(function walk(item, found, root, view, control) {
    if (!item.visible || item.opacity === 0)
        return found;
    // As it stands unturned: what is turned a little covers less than the rectangle around it.
    const middle = item.mapToItem(root, item.width / 2, item.height / 2);
    const x = middle.x - item.width / 2, y = middle.y - item.height / 2;
    const place = Qt.rect(x, y, item.width, item.height);
    if (item.font && item.text && item.truncated !== undefined) {
        const cut = item.truncated || item.contentWidth > item.width + 1.5;
        found.push([item.text, place, view, control, cut, item.font.family,
            item.fontInfo.pixelSize]);
    }
    if (item.visualFocus !== undefined)
        control = place;
    if (item.clip) {
        const x = Math.max(view.x, place.x), y = Math.max(view.y, place.y);
        view = Qt.rect(x, y, Math.max(0, Math.min(view.right, place.right) - x),
            Math.max(0, Math.min(view.bottom, place.bottom) - y));
    }
    for (let i = 0; i < item.children.length; ++i)
        walk(item.children[i], found, root, view, control);
    return found;
})"""
_COLUMN = """(function find(item) {
    if (!item.visible)
        return null;
    if (item.starts !== undefined && item.turn !== undefined)
        return item;
    for (let i = 0; i < item.children.length; ++i) {
        const found = find(item.children[i]);
        if (found)
            return found;
    }
    return null;
})"""
_SLACK = 1.5
_CAPITALS = {"Atkinson Hyperlegible Next": 0.668, "Besley": 0.75, "Sometype Mono": 0.65}
"""How high the capitals of each font are, as a share of its size."""
_Row = tuple[str, QRectF, QRectF, QRectF, bool, str, float]


class Text(NamedTuple):
    """A text that is seen: its place, as much of it as is seen, its control's, and whether cut."""

    text: str
    place: QRectF
    seen: QRectF
    control: QRectF
    cut: bool
    family: str
    size: float
    """What its letters really have, in px."""

    @property
    def capitals(self) -> float:
        """How high its capitals are, in px."""
        return _CAPITALS[self.family] * self.size


def texts(kiosk: Kiosk) -> list[Text]:
    """The texts that are seen, whole; of those that a list is to be dragged for, none.

    Where something lies over the whole screen, those on it.
    """
    window = kiosk.window
    everything = kiosk.engine.newQObject(window.contentItem())
    screen = kiosk.engine.toScriptValue(QRectF(0, 0, window.width(), window.height()))
    walk = cast(QJSValue, kiosk.engine.evaluate(_WALK))
    found = walk.call([top(kiosk), kiosk.engine.newArray(), everything, screen, screen])
    rows = cast(list[_Row], found.toVariant())
    return [
        Text(text, place, view.intersected(place), control, cut, family, size)
        for text, place, view, control, cut, family, size in rows
        if view.intersected(place).height() > place.height() / 2
        and view.intersected(place).width() > place.width() / 2
    ]


def turn(kiosk: Kiosk, page: int) -> bool:
    """Turn to a page of the large layout, counted from 0; False where there is none."""
    column = cast(QJSValue, kiosk.engine.evaluate(_COLUMN)).call([top(kiosk)])
    if column.isNull() or column.property("pages").toInt() <= page:
        return False
    column.property("turn").callWithInstance(column, [QJSValue(page)])
    settle(kiosk)
    return True


def top(kiosk: Kiosk) -> QJSValue:
    """The item that covers all others, or the window's own."""
    layers = kiosk.engine.singletonInstance("Kiosk.Controls", "Layers")
    top = kiosk.engine.toScriptValue(layers).property("top")
    if top.isNull() or not top.property("modal").toBool():
        return kiosk.engine.newQObject(kiosk.window.contentItem())
    return top.property("parent")


def faults(kiosk: Kiosk) -> Iterator[str]:
    """Yield what is cut, lies beyond its control or the screen, or over another text."""
    screen = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    shown = texts(kiosk)
    for text in shown:
        if text.cut:
            yield f"{text.text!r} is cut"
        grown = text.control.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if not grown.contains(text.place):
            yield f"{text.text!r} at {_px(text.place)} is beyond its place {_px(text.control)}"
        if not screen.contains(text.place):
            yield f"{text.text!r} at {_px(text.place)} is beyond the screen"
    for one, other in combinations(shown, 2):
        common = one.seen.intersected(other.seen)
        if common.width() > _SLACK and common.height() > 2 * _SLACK:
            yield f"{one.text!r} at {_px(one.place)} lies on {other.text!r} at {_px(other.place)}"


def _px(place: QRectF) -> tuple[int, int, int, int]:
    return round(place.x()), round(place.y()), round(place.width()), round(place.height())
