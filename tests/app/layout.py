"""Where texts lie on the screen, by QML's own eyes: PySide gives each item an owner when asked."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk

_WALK = """(function walk(item, found, root, view, control) {
    if (!item.visible || item.opacity === 0)
        return found;
    const place = item.mapToItem(root, 0, 0, item.width, item.height);
    if (item.font && item.text && item.truncated !== undefined)
        found.push([item.text, place, view, control, item.truncated]);
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
_SLACK = 1.5


class Text(NamedTuple):
    """A text that is seen: its place, that of the control it is on, and whether it was cut."""

    text: str
    place: QRectF
    control: QRectF
    cut: bool


def texts(kiosk: Kiosk) -> list[Text]:
    """The texts that are seen, whole; of those that a list is to be dragged for, none."""
    window = kiosk.window
    everything = kiosk.engine.newQObject(window.contentItem())
    screen = kiosk.engine.toScriptValue(QRectF(0, 0, window.width(), window.height()))
    walk = cast(QJSValue, kiosk.engine.evaluate(_WALK))
    found = walk.call([everything, kiosk.engine.newArray(), everything, screen, screen])
    seen = (cast(tuple[str, QRectF, QRectF, QRectF, bool], row) for row in found.toVariant())
    return [
        Text(text, place, control, cut)
        for text, place, view, control, cut in seen
        if view.intersected(place).height() > place.height() / 2
        and view.intersected(place).width() > place.width() / 2
    ]


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
        common = one.place.intersected(other.place)
        if common.width() > _SLACK and common.height() > 2 * _SLACK:
            yield f"{one.text!r} at {_px(one.place)} lies on {other.text!r} at {_px(other.place)}"


def _px(place: QRectF) -> tuple[int, int, int, int]:
    return round(place.x()), round(place.y()), round(place.width()), round(place.height())
