"""The page of benchmarks: each has its part there, and writes into nothing else."""

from pathlib import Path

import pytest

from kiosk.base.paths import ROOT
from tests.bench import _record
from tests.bench.__main__ import USUAL
from tests.bench.outside.display import Place
from tests.bench.outside.visits import likeness

PAGE = "before\n<!-- one -->\nold\n<!-- end of one -->\n<!-- two -->\nkept\n<!-- end of two -->\n"


def test_each_benchmark_has_its_part_on_the_page() -> None:
    names = {file.stem for file in (ROOT / "tests" / "bench").glob("[!_]*.py")}
    assert set(USUAL) <= names
    page = _record.PAGE.read_text("utf-8")
    assert {name for name in names if f"<!-- {name} -->\n" not in page} == set()


def test_what_is_printed_takes_the_place_of_what_was_and_of_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text(PAGE, "utf-8")
    monkeypatch.setattr(_record, "PAGE", page)
    _record.record("one", ["fast", "", "| a |", "|---|", "", "![chart](chart.svg)"])
    text = page.read_text("utf-8")
    assert "\n```text\nfast\n```\n\n| a |\n|---|\n\n![chart](chart.svg)\n\n*Measured " in text
    assert text.startswith("before\n<!-- one -->\n")
    assert "old" not in text
    assert text.endswith("<!-- end of one -->\n<!-- two -->\nkept\n<!-- end of two -->\n")
    _record.record("one", ["not run: there is no such thing here"])
    assert page.read_text("utf-8") == text
    with pytest.raises(ValueError, match="three"):
        _record.record("three", [])


def test_a_place_of_a_picture_is_told_from_another_line_by_line() -> None:
    red, white = b"\0\0\xff\0" * 1280 * 800, b"\xff\xff\xff\0" * 1280 * 800
    half = red[: len(red) // 2] + white[len(red) // 2 :]
    assert likeness(half, red) == 0.5
    place = Place(100, 399, 7, 2)
    assert place.of(half) == b"\0\0\xff\0" * 7 + b"\xff\xff\xff\0" * 7
