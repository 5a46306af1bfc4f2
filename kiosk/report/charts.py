"""Charts as inline SVG, in the design's colours. A table beside each says the same in figures."""

from collections.abc import Sequence
from html import escape
from math import ceil, log10
from typing import NamedTuple

from kiosk.export.words import whole

INK, SOFT, LINE = "#1F1A17", "#574B44", "#D9CFC0"
CLOTH, SKY, PETROL = "#A80F1C", "#AEDCE8", "#0B4A57"

_WIDTH = 720
_ROW = 34
_LABELS = 230
_FIGURES = 64
_TALL = 240
_AXIS = 72


class Bar(NamedTuple):
    """A bar with its name. `part` is drawn in front of it, as how many of `number` it is."""

    label: str
    number: int
    part: int | None = None


def lying(title: str, bars: Sequence[Bar], colour: str = PETROL) -> str:
    """Bars that lie under each other, each with its figure; nothing where there are none."""
    if not bars:
        return ""
    longest = max((bar.number for bar in bars), default=0) or 1
    room = _WIDTH - _LABELS - _FIGURES
    shapes = []
    for row, bar in enumerate(bars):
        y, length = row * _ROW, round(room * max(0, bar.number) / longest, 1)
        shapes += [
            _text(_LABELS - 12, y + 22, _short(bar.label), "end"),
            f'<rect x="{_LABELS}" y="{y + 4}" width="{max(length, 2)}" height="26" '
            f'fill="{colour}"/>',
            _text(_LABELS + max(length, 2) + 10, y + 22, whole(bar.number), "start", bold=True),
        ]
    return _svg(title, len(bars) * _ROW, shapes)


def standing(title: str, bars: Sequence[Bar]) -> str:
    """Bars side by side on an axis, those of `part` in front of the others."""
    top = _round_up(max((max(bar.number, bar.part or 0) for bar in bars), default=0))
    shapes = []
    for share in range(5):
        y = 12 + _TALL - _TALL * share / 4
        shapes += [
            f'<line x1="{_AXIS}" x2="{_WIDTH}" y1="{y}" y2="{y}" stroke="{LINE}"/>',
            _text(_AXIS - 8, y + 5, whole(top * share // 4), "end", small=True),
        ]
    step = (_WIDTH - _AXIS - 8) / max(1, len(bars))
    width = min(56, step * 0.72)
    every = ceil(len(bars) / (_WIDTH / 50))
    for place, bar in enumerate(bars):
        middle = _AXIS + step * (place + 0.5)
        shapes.append(_column(middle, width, bar.number, top, SKY))
        if bar.part is not None:
            shapes.append(_column(middle, width * 0.56, bar.part, top, CLOTH))
        if place % every == 0:
            shapes.append(_text(round(middle, 1), _TALL + 34, bar.label, "middle", small=True))
    shapes.append(
        f'<line x1="{_AXIS}" x2="{_WIDTH}" y1="{_TALL + 12}" y2="{_TALL + 12}" stroke="{INK}" '
        'stroke-width="2"/>'
    )
    return _svg(title, _TALL + 44, shapes)


def _column(middle: float, width: float, number: int, top: int, colour: str) -> str:
    tall = round(_TALL * max(0, number) / top, 1)
    return (
        f'<rect x="{middle - width / 2:.1f}" y="{12 + _TALL - tall:.1f}" width="{width:.1f}" '
        f'height="{tall}" fill="{colour}"/>'
    )


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


def _text(
    x: float, y: float, text: str, anchor: str, bold: bool = False, small: bool = False
) -> str:
    look = ' class="small"' if small else ' class="bold"' if bold else ""
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}"{look}>{escape(text)}</text>'


def _svg(title: str, height: int, shapes: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(title)}">'
        + "".join(shapes)
        + "</svg>"
    )
