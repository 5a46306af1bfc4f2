"""What cannot be read on a screen: a word broken inside, a text cut or clipped, or under 18 px."""

from collections.abc import Iterator
from typing import Any, cast

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk

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
