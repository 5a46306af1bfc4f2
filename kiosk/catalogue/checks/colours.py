"""Whether words can be read on the colours that the content chooses, by the theme's own values."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kiosk.base.paths import QML
from kiosk.base.problems import shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.description import columns_of
from kiosk.catalogue.kinds import KINDS
from kiosk.domain.colours import Colour

LEAST_CONTRAST = 4.5
"""The ratio that WCAG 2.2 asks of text, criterion 1.4.3."""

THEME = QML / "Kiosk" / "Theme" / "Theme.qml"


def colours(subject: Subject) -> Iterator[Remark]:
    """Judge each colour, for all of them carry words."""
    values = theme().values
    for key, entry in subject.entries.items():
        for column in columns_of(KINDS[key[0]]):
            if column.choices is not Colour:
                continue
            field, name = column.name, entry[column.name]
            if name not in values:
                expected = f"a colour of the theme: {', '.join(sorted(values))}"
                yield subject.found(key, field, shown(name), expected, error=True)
                continue
            words = theme().words_on(name)
            ratio = contrast(values[name], values[words])
            if ratio < LEAST_CONTRAST:
                read = f"{words} on {name}, a contrast of {ratio:.1f}"
                expected = f"a contrast of at least {LEAST_CONTRAST}"
                yield subject.found(key, field, read, expected, error=True)


def contrast(colour: str, other: str) -> float:
    """Return the contrast of two colours such as "#1F1A17", from 1 to 21, as WCAG 2.2 has it."""
    darker, lighter = sorted((_luminance(colour), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Theme(NamedTuple):
    """The colours that content may name, and the two that words have on them."""

    values: dict[str, str]
    dark: frozenset[str]
    light_words: str
    dark_words: str

    def words_on(self, name: str) -> str:
        """The colour of words on another one, as the theme's function `textOn` has it."""
        return self.light_words if name in self.dark else self.dark_words


@cache
def theme() -> Theme:
    """Read the theme, as it usually is, from the file that the screens take it from."""
    text = THEME.read_text("utf-8")
    fills = {*re.findall(r'case "(\w+)":', text), "paper"}
    usual = r'property color (\w+): (?:highContrast \? "#\w+" : )?"(#[0-9A-Fa-f]{6})"'
    values = dict(re.findall(usual, text))
    rule = re.search(r"return (.+) \? (\w+) : (\w+);", text.split("function textOn", 1)[1])
    assert rule, "textOn chooses between two colours"
    dark = frozenset(re.findall(r'name === "(\w+)"', rule[1]))
    return Theme({name: values[name] for name in fills}, dark, rule[2], rule[3])
