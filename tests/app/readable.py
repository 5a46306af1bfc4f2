"""What cannot be read on a screen: what is cut, clipped, broken inside a word, covered or small."""

from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk
from tests.app.layout import top

LEAST = 18
"""The smallest type of the reference, in px."""

# By QML's own eyes: PySide gives each item an owner when asked. A list that is dragged may leave a
# part of itself out. What is turned a little is looked at as it stands unturned.
_WALK = """(function walk(item, found, root, clips) {
    if (!item.visible || item.opacity === 0)
        return found;
    if (item.font && item.text && item.truncated !== undefined) {
        const middle = item.mapToItem(root, item.width / 2, item.height / 2);
        let hidden = 0;
        for (const clip of clips) {
            const of = clip.mapToItem(root, clip.width / 2, clip.height / 2);
            hidden = Math.max(hidden, (item.height - clip.height) / 2 + Math.abs(middle.y - of.y));
        }
        const font = item.font;
        found.push([item.text, item.truncated, item.fontInfo.pixelSize, item.wrapMode, item.width,
            hidden, item.contentHeight, font.family, font.weight, font.letterSpacing]);
    }
    const own = item.interactive ? [] : item.clip ? [...clips, item] : clips;
    for (let i = 0; i < item.children.length; ++i)
        walk(item.children[i], found, root, own);
    return found;
})"""
_BREAKING = {3, 4}
"""Text.WrapAnywhere and Text.Wrap break inside a word where it does not fit."""
_SLACK = 4

# In the order in which it is drawn: each text that is seen, as far as its words reach, and between
# them each opaque plate, without a text.
_DRAWN = """(function walk(item, found, root, view) {
    if (!item.visible || item.opacity === 0)
        return found;
    function placed(x, y, width, height) {
        const middle = item.mapToItem(root, x + width / 2, y + height / 2);
        const left = Math.max(view.x, middle.x - width / 2);
        const top = Math.max(view.y, middle.y - height / 2);
        return Qt.rect(left, top, Math.max(0, Math.min(view.right, middle.x + width / 2) - left),
            Math.max(0, Math.min(view.bottom, middle.y + height / 2) - top));
    }
    if (item.font && item.text && item.truncated !== undefined) {
        const width = item.contentWidth;
        const height = item.contentHeight + item.topPadding + item.bottomPadding;
        const across = { 2: 1, 4: 0.5 }[item.horizontalAlignment] ?? 0;
        const down = { 64: 1, 128: 0.5 }[item.verticalAlignment] ?? 0;
        found.push([item.text, placed((item.width - width) * across, (item.height - height) * down,
            width, height)]);
    } else if (item.opacity === 1 && (item.border && item.color.a === 1 || item.fill?.a === 1))
        found.push(["", placed(0, 0, item.width, item.height)]);
    if (item.clip)
        view = placed(0, 0, item.width, item.height);
    const children = [...item.children].map((child, i) => [child.z, i, child]);
    children.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    for (const child of children)
        walk(child[2], found, root, view);
    return found;
})"""
_LEADING = 7
"""Two lines of text may come so close, in px of the reference: their letters are still apart."""


def unreadable(kiosk: Kiosk) -> Iterator[str]:
    """Yield what is wrong with the texts that are seen now."""
    engine = kiosk.engine
    everything = engine.newQObject(kiosk.window.contentItem())
    walk = cast(QJSValue, engine.evaluate(_WALK))
    found = walk.call([everything, engine.newArray(), everything, engine.newArray()])
    assert not found.isError(), found.toString()
    factor = min(
        max(kiosk.window.width(), kiosk.window.height()) / 1280,
        min(kiosk.window.width(), kiosk.window.height()) / 800,
    )
    for row in cast(list[list[Any]], found.toVariant()):
        text, cut, size, wrap, width, hidden, height, family, weight, spacing = row
        if cut:
            yield f"{text!r} is cut"
        if size < LEAST * factor - 1:
            yield f"{text!r} has {size} px"
        if _SLACK < hidden < height:
            yield f"{text!r} is clipped by {hidden:.0f} px"
        if wrap in _BREAKING:
            yield from _broken(text, _font(family, weight, size, spacing), width)
    yield from _covered(kiosk, factor)


class Drawn(NamedTuple):
    """A text that is seen, or an opaque plate, and where it is."""

    text: str
    place: QRectF

    def hides(self, place: QRectF) -> bool:
        """Whether it is a plate that covers the place."""
        return not self.text and self.place.adjusted(-2, -2, 2, 2).contains(place)


def _covered(kiosk: Kiosk, factor: float) -> Iterator[str]:
    """Yield which text lies on another, or is covered in part, in what lies over all else."""
    engine, window = kiosk.engine, kiosk.window
    screen = engine.toScriptValue(QRectF(0, 0, window.width(), window.height()))
    walk, root = cast(QJSValue, engine.evaluate(_DRAWN)), engine.newQObject(window.contentItem())
    found = walk.call([top(kiosk), engine.newArray(), root, screen])
    assert not found.isError(), found.toString()
    drawn = [Drawn(*row) for row in cast(list[Any], found.toVariant())]
    for number, under in enumerate(drawn):
        above = drawn[number + 1 :]
        if not under.text or any(over.hides(under.place) for over in above):
            continue
        for place, over in enumerate(above):
            common = over.place.intersected(under.place)
            if common.width() <= 3 or common.height() <= _LEADING * factor:
                continue
            # What is hidden itself lies on nothing; nor does what has a plate of its own.
            if not any(one.hides(common) for one in (above if over.text else above[:place])):
                what = repr(over.text) if over.text else "a plate"
                yield f"{what} at {over.place.toRect()} lies on {under.text!r}"


def _font(family: str, weight: int, size: int, spacing: float) -> QFont:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(size)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return font


def _broken(text: str, font: QFont, width: float) -> Iterator[str]:
    metrics = QFontMetricsF(font)
    for word in text.split():
        # An address may break: nobody reads it as a word.
        if "." not in word.strip(".") and metrics.horizontalAdvance(word) > width + 1:
            yield f"{word!r} is broken in {text!r}"
