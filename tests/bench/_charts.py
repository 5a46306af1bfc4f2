"""Charts of benchmarks as SVG files, which docs/benchmarks.md shows."""

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil, floor, log10
from pathlib import Path
from typing import NamedTuple

_WIDTH, _ROW, _LABELS, _END = 820, 30, 390, 70
_TALL, _LEFT, _KEY = 300, 60, 190
_COLOURS = ("#A80F1C", "#0B4A57", "#B8860B", "#5B4A8A", "#3F7D3A", "#8A4B2A")
_STYLE = "font-family='sans-serif' font-size='13' fill='#1F1A17'"


class Bar(NamedTuple):
    """A figure with its name and, where there is one, what it is to be at most."""

    label: str
    figure: float
    most: float | None = None


def bars(file: Path, title: str, rows: Sequence[Bar]) -> None:
    """Draw ratios that lie under each other, with a line at 1 and a mark at each target."""
    longest = max(1.0, *(max(row.figure, row.most or 0) for row in rows))
    room = _WIDTH - _LABELS - _END
    height = 34 + _ROW * len(rows)
    one = _LABELS + room / longest
    parts = [f"<line x1='{one:.1f}' x2='{one:.1f}' y1='30' y2='{height}' stroke='#8A7C72'/>"]
    for place, row in enumerate(rows):
        y, length = 34 + _ROW * place, room * row.figure / longest
        colour = _COLOURS[0 if row.most is not None and row.figure > row.most else 1]
        parts += [
            _words(_LABELS - 10, y + 16, row.label, "end"),
            f"<rect x='{_LABELS}' y='{y}' width='{length:.1f}' height='22' fill='{colour}'/>",
            _words(_LABELS + length + 8, y + 16, f"{row.figure:.2f}"),
        ]
        if row.most is not None:
            x = _LABELS + room * row.most / longest
            parts.append(
                f"<line x1='{x:.1f}' x2='{x:.1f}' y1='{y - 2}' y2='{y + 24}' stroke='#FFC93C' "
                "stroke-width='4'/>"
            )
    _write(file, title, height, parts)


def curves(file: Path, title: str, lines: Mapping[str, Mapping[float, float]]) -> None:
    """Draw how figures grow with partners or days, by their names, on logarithmic axes."""
    points = [point for line in lines.values() for point in line.items() if min(point) > 0]
    left, right = (f(log10(end(x for x, _ in points))) for f, end in ((floor, min), (ceil, max)))
    low, high = (f(log10(end(y for _, y in points))) for f, end in ((floor, min), (ceil, max)))
    wide = _WIDTH - _LEFT - _KEY

    def place(x: float, y: float) -> str:
        across = (log10(x) - left) / max(1, right - left)
        up = (log10(y) - low) / max(1, high - low)
        return f"{_LEFT + wide * across:.1f},{34 + _TALL * (1 - up):.1f}"

    parts = []
    for power in range(low, high + 1):
        up = place(10.0**left, 10.0**power).partition(",")[2]
        parts += [
            f"<line x1='{_LEFT}' x2='{_LEFT + wide}' y1='{up}' y2='{up}' stroke='#D8CEC0'/>",
            _words(_LEFT - 8, float(up) + 4, f"{10.0**power:g}", "end"),
        ]
    for power in range(left, right + 1):
        across = float(place(10.0**power, 10.0**low).partition(",")[0])
        parts.append(_words(across, 34 + _TALL + 20, f"{10**power:,}", "middle"))
    for number, (name, line) in enumerate(lines.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        there = [place(x, y) for x, y in line.items() if y > 0]
        parts.append(
            f"<polyline points='{' '.join(there)}' fill='none' stroke='{colour}' stroke-width='3'/>"
        )
        y = 44 + 20 * number
        parts += [
            f"<line x1='{_LEFT + wide + 6}' x2='{_LEFT + wide + 24}' y1='{y - 4}' y2='{y - 4}' "
            f"stroke='{colour}' stroke-width='3'/>",
            _words(_LEFT + wide + 30, y, name),
        ]
    _write(file, title, 34 + _TALL + 30, parts)


def _words(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' {_STYLE}>{escape(text)}</text>"


def _write(file: Path, title: str, height: int, parts: Sequence[str]) -> None:
    head = _words(8, 18, title).replace("<text ", "<text font-weight='bold' ")
    text = "\n".join(
        (
            f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {height}'>",
            f"<rect width='{_WIDTH}' height='{height}' fill='#FFFDF8'/>",
            head,
            *parts,
            "</svg>",
        )
    )
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"{text}\n", "utf-8")
