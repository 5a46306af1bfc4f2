"""Figures that texts quote of offers: `{offer:synoptik-briller.rate}`.

They are filled in where a text is shown, so that it follows its offer by itself. A sentence whose
figure is not known, or does not hold, is left out: nothing is guessed.
"""

import re
from collections.abc import Callable

RATE, EXAMPLE, BONUS = "rate", "example", "bonus"
QUOTED = (RATE, EXAMPLE, BONUS)
"""What may be quoted: the rate, the purchase of the worked example, and the bonus of it."""

BEGIN = "{offer:"
PLACEHOLDER = re.compile(r"\{offer:([a-z0-9-]+)\.([a-z]+)\}")
_SENTENCES = re.compile(r"(?<=[.?!]) ")


def filled(text: str, figure: Callable[[str, str], str]) -> str:
    """`text` with its figures; `figure` gives one by the offer's id and what is quoted of it.

    Where that is empty, the sentence is left out. Lines stay as many as they are.
    """
    return "\n".join(_line(line, figure) for line in text.split("\n")) if BEGIN in text else text


def _line(line: str, figure: Callable[[str, str], str]) -> str:
    sentences = (_sentence(sentence, figure) for sentence in _SENTENCES.split(line))
    return " ".join(sentence for sentence in sentences if sentence)


def _sentence(sentence: str, figure: Callable[[str, str], str]) -> str:
    figures = [figure(*found.groups()) for found in PLACEHOLDER.finditer(sentence)]
    if not all(figures):
        return ""
    text = PLACEHOLDER.sub(lambda _: figures.pop(0), sentence)
    return text.replace("kr..", "kr.")
