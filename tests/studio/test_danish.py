"""Everything that the checks say is said in Danish too."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base import problems
from kiosk.base.paths import ROOT
from kiosk.base.problems import Problem
from kiosk.studio.danish import remedy, told

CATALOGUE = ROOT / "kiosk" / "catalogue"
# Calls, and how many of their last words say what is expected.
SAYING = {
    "expected": 0,
    "UnreadableCell": 0,
    "Problem": 3,
    "found": 3,
    "_tell": 2,
    "_hundredths": 1,
    "Undrawable": 1,
}
NAMED = {"expected", "_ID", "_DAY", "_PERCENT", "_PASSWORD", "_SAVE_AS", "NO_WORKBOOK", "WHOLE"}
NAMED |= {"_PLAIN", "_INSIDE", "_STILL", "_SMALLER", "_WHOLE_BOOK", "TOO_LARGE"}
PART = re.compile(r"^fyld|and can be counted$|until then$|as it is cropped$")


def phrases(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        value = None
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            at = SAYING.get(name)
            if at is not None and len(node.args) > at:
                value = node.args[at]
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in NAMED:
            value = node.value
        text = sample(value)
        # What is made of two texts is looked at as a whole below.
        if text and re.search("[a-z] [a-z]", text) and not PART.search(text):
            yield text


def sample(node: ast.AST | None) -> str:
    """What a text may say, with a word in the place of what differs."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(sample(part) or "fyld" for part in node.values)
    return ""


SAID = sorted({text for file in CATALOGUE.rglob("*.py") for text in phrases(file)})


def test_enough_is_looked_at() -> None:
    assert len(SAID) > 80 and "at most 100 percent" in SAID


@pytest.mark.parametrize("english", [*SAID, *problems._EXPECTED.values()])
def test_what_is_expected_has_danish_words(english: str) -> None:
    english = re.sub(r"{\w+}", "3", english) if "offer:ID" not in english else english
    said = remedy(Problem("a.toml", "field", "nothing", english))
    assert said != english and said[0].isupper() and said.endswith((".", "?", "publish]")), said


WHOLE = [
    "an offer that holds on 2026-11-22 and can be counted; the sentence is left out until then",
    "an offer that holds on 2026-11-22; the rate is left out until then",
    "an offer that holds on 2026-11-22; the example is left out until then",
    "at most 3 times as long as high, as it is cropped; a wordmark is a partner's `logo`",
    "an id that no other offer has (partners/tui.toml has it too)",
    "the text in German; until then it is in Danish",
    "a rate, such as 5 %, or 6,5 where the kind is øre, in a cell of the format percent",
]


@pytest.mark.parametrize("english", WHOLE)
def test_what_is_made_of_several_texts_has_danish_words(english: str) -> None:
    assert remedy(Problem("a.toml", "field", "nothing", english)) != english


@pytest.mark.parametrize(
    ("read", "expected", "danish"),
    [
        ("nothing", "this field to be there", "Her står ingenting. Udfyld feltet."),
        ('"fem"', "one of sky, sun", "Her står »fem«. Vælg en af: sky, sun."),
        (
            '"TUI"',
            "an id of the sheet Partnere",
            "Her står »TUI«. Vælg et id fra »Partnere«.",
        ),
        (
            "30 percent",
            "at most 25 percent, or a look at where it was read",
            "Her står 30 %. Mere end 25 % er sjældent. Se efter, hvor den blev læst.",
        ),
        (
            "nothing",
            "at least 1 of them (sheet Tilbud)",
            "Her står ingenting. Der skal være mindst 1. Det står på arket »Tilbud«.",
        ),
    ],
)
def test_a_problem_is_told_with_its_remedy(read: str, expected: str, danish: str) -> None:
    assert told(Problem("a.toml", "field", read, expected)) == danish
