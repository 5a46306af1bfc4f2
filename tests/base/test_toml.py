"""Content files are written in the style of those that ship, whatever they say."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base import toml
from kiosk.base.paths import ASSETS

FILES = sorted((ASSETS / "content").rglob("*.toml"))

keys = st.from_regex(r"[a-z0-9]{1,6}(-[a-z]{1,4})?", fullmatch=True)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
numbers = st.integers(-9999, 99999) | st.decimals(0, 9999, places=2)
values = texts | numbers | st.dates() | st.booleans().map(int) | st.lists(texts, max_size=3)
entries = st.dictionaries(
    keys, values | st.dictionaries(keys, texts, min_size=1, max_size=3), min_size=1, max_size=4
)
tables = st.dictionaries(
    keys,
    values
    | st.dictionaries(keys, texts, min_size=1, max_size=3)
    | st.lists(entries, min_size=1, max_size=3),
    max_size=5,
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_that_ship_are_written_as_they_are(path: Path) -> None:
    text = path.read_text("utf-8")
    assert toml.write(toml.read(text), text) == text
    fresh = toml.write(toml.read(text))
    assert toml.read(fresh) == toml.read(text)
    if "#" not in text:
        assert fresh == text


@given(tables, tables)
def test_what_is_written_says_what_it_should(table: dict[str, Any], old: dict[str, Any]) -> None:
    before = toml.write(old)
    assert toml.read(before) == old
    assert toml.read(toml.write(table, before)) == table
    assert toml.write(old, before) == before


def test_the_writing_of_what_is_the_same_stays() -> None:
    old = """\
# Whose rate this is.
name = 'OK'  # in capitals
keywords = [
    "tank",  # where
    "el",
]

# Both are known.
[[offers]]
rate = 6.50
until = 2027-01-01

# The end."""
    table = toml.read(old)
    assert toml.write(table, old) == old + "\n"
    table["offers"][0]["until"] = date(2028, 1, 1)
    table["offers"].append({"rate": Decimal("7.50"), "on": {"da": "el", "en": "power"}})
    assert toml.write(table, old) == old.replace("2027", "2028").replace(
        "\n\n# The end.",
        '\n\n[[offers]]\nrate = 7.5\non.da = "el"\non.en = "power"\n\n# The end.\n',
    )


def test_a_text_that_gets_a_second_language_becomes_a_table() -> None:
    old = 'position = 1\nsay = "Hej"\n'
    new = toml.write({"position": 1, "say": {"da": "Hej", "en": "Hi"}}, old)
    assert new == 'position = 1\n\n[say]\nda = "Hej"\nen = "Hi"\n'
    assert toml.write(toml.read(old), new) == old
