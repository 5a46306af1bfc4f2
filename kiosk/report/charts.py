"""Where the bars and words of a chart lie. `page.html` draws them, and a table with the figures."""

from collections.abc import Sequence
from math import ceil, log10
from typing import NamedTuple

from kiosk.export.words import whole

CLOTH, SKY, PETROL = "#A80F1C", "#AEDCE8", "#0B4A57"

_WIDTH = 720
_ROW = 34
_LABELS = 230
_TALL = 240
_HEADROOM = 12
_DIGIT = 10.4  # wide in `bold`, and less in `small`


class Bar(NamedTuple):
    """A bar with its name. `part` is drawn in front of it, as how many of `number` it is."""

    label: str
    number: int
    part: int | None = None


class Line(NamedTuple):
    """A level line, in the chart's px; `look` is its class in page.css."""

    x1: float
    x2: float
    y: float
    look: str


class Rectangle(NamedTuple):
    """A bar as it is drawn, in the chart's px."""

    x: float
    y: float
    width: float
    height: float
    fill: str


class Label(NamedTuple):
    """Words at a point, in the chart's px; `look` is their class in page.css."""

    x: float
    y: float
    text: str
    anchor: str
    look: str = ""


class Chart(NamedTuple):
    """A drawing `width` by `height` px, from back to front; `title` says what it shows."""

    title: str
    height: int
    lines: Sequence[Line]
    rectangles: Sequence[Rectangle]
    labels: Sequence[Label]
    width: int = _WIDTH


def lying(title: str, bars: Sequence[Bar], colour: str = PETROL) -> Chart:
    """Bars that lie under each other, each with its figure."""
    longest = max((bar.number for bar in bars), default=0) or 1
    room = _WIDTH - _LABELS - 14 - _DIGIT * len(whole(longest))
    rectangles, labels = [], []
    for row, bar in enumerate(bars):
        y, length = row * _ROW, max(2, round(room * max(0, bar.number) / longest, 1))
        rectangles.append(Rectangle(_LABELS, y + 4, length, 26, colour))
        labels += [
            Label(_LABELS - 12, y + 22, _short(bar.label), "end"),
            Label(_LABELS + length + 10, y + 22, whole(bar.number), "start", "bold"),
        ]
    return Chart(title, len(bars) * _ROW, [], rectangles, labels)


def standing(title: str, bars: Sequence[Bar]) -> Chart:
    """Bars side by side on an axis, those of `part` in front of the others."""
    top = _round_up(max((max(bar.number, bar.part or 0) for bar in bars), default=0))
    axis = 20 + ceil(_DIGIT * len(whole(top)))
    lines, rectangles, labels = [], [], []
    for share in range(5):
        y = _HEADROOM + _TALL - _TALL * share / 4
        lines.append(Line(axis, _WIDTH, y, "grid" if share else "axis"))
        labels.append(Label(axis - 8, y + 5, whole(top * share // 4), "end", "small"))
    step = (_WIDTH - axis - 8) / max(1, len(bars))
    width = min(56, step * 0.72)
    every = ceil(len(bars) / (_WIDTH / 50))
    for place, bar in enumerate(bars):
        middle = axis + step * (place + 0.5)
        rectangles.append(_column(middle, width, bar.number / top, SKY))
        if bar.part is not None:
            rectangles.append(_column(middle, width * 0.56, bar.part / top, CLOTH))
        if place % every == 0:
            labels.append(Label(round(middle, 1), _TALL + 34, bar.label, "middle", "small"))
    return Chart(title, _TALL + 44, lines, rectangles, labels)


def _column(middle: float, width: float, share: float, colour: str) -> Rectangle:
    tall = round(_TALL * max(0, share), 1)
    left, top = round(middle - width / 2, 1), round(_HEADROOM + _TALL - tall, 1)
    return Rectangle(left, top, round(width, 1), tall, colour)


def _round_up(number: int) -> int:
    """The end of an axis for `number`: a round figure that four steps part into whole ones."""
    if number <= 4:
        return 4
    unit: int = 10 ** int(log10(number))
    return next(
        end
        for factor in (1, 2, 4, 6, 8, 10, 12, 20)
        if (end := factor * unit) >= number and end % 4 == 0
    )


def _short(label: str) -> str:
    return label if len(label) <= 23 else f"{label[:22].rstrip()}…"
