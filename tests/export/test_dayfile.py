"""A day's file: there and back, and what is said of one that is not in order."""

import json
from typing import Any

import pytest

from kiosk.export.dayfile import file_name, from_ndjson, to_ndjson
from tests.export.samples import DAY, tablet_day


def test_a_day_goes_out_and_comes_back() -> None:
    day = tablet_day(store="Ærø & Søn")
    assert from_ndjson(to_ndjson(day), "a.ndjson") == (day, [])


def test_the_name_depends_on_tablet_and_day_alone() -> None:
    assert file_name(tablet_day(visits=9, store="X")) == file_name(tablet_day())
    assert file_name(tablet_day()) == f"{'a' * 16}-{DAY.isoformat()}.ndjson"


def test_nothing_finer_than_an_hour_is_in_the_file() -> None:
    head, *lines = map(json.loads, to_ndjson(tablet_day()).decode().splitlines())
    assert set(head) == {"format", "tablet", "store", "day", "written", "lines", "names"}
    columns = {"tablet", "day", "store", "hour", "kind", "subject", "name", "number"}
    assert {frozenset(line) for line in lines} == {frozenset(columns)}


def test_each_line_says_by_itself_whose_it_is_and_no_object_has_ids_for_keys() -> None:
    head, *lines = map(json.loads, to_ndjson(tablet_day()).decode().splitlines())
    assert head["names"] == {"partners": {}, "questions": {}, "steps": {}}
    assert {(line["tablet"], line["day"]) for line in lines} == {("a" * 16, DAY.isoformat())}
    names = {(line["kind"], line["subject"]): line["name"] for line in lines}
    assert names["partner", "flugger-farver"] == "Flügger farver"
    assert names["step", "3"] == "Bonus"
    assert names["screen", "home"] == ""


def edited(line: int, **fields: Any) -> bytes:
    """A day's file in which a line, counted from 0, has other fields; None takes one out."""
    lines = [json.loads(text) for text in to_ndjson(tablet_day()).decode().splitlines()]
    lines[line] = {k: v for k, v in (lines[line] | fields).items() if v is not None}
    return "".join(json.dumps(text) + "\n" for text in lines).encode()


@pytest.mark.parametrize(
    "fields",
    [
        {"format": "kiosk-counts-2"},
        {"tablet": "../../etc"},
        {"tablet": 7},
        {"day": "24-11-2026"},
        {"written": "2026-11-24T18:00:00"},
        {"written": "9999-12-31T23:59:59-23:00"},
        {"store": None},
        {"store": "x" * 5000},
        {"names": {"partners": {"ok": 1}, "questions": {}, "steps": {}}},
        {"names": []},
        {"lines": -1},
    ],
)
def test_a_file_with_a_wrong_heading_is_not_counted(fields: dict[str, Any]) -> None:
    day, flaws = from_ndjson(edited(0, **fields), "a.ndjson")
    assert day is None
    assert str(flaws[0]).startswith("a.ndjson, linje 1: ")
    assert "Hent filen igen" in flaws[0].remedy


@pytest.mark.parametrize("content", [b"", b"\n", b"x", b"[]\n", b"\xff\xfe\n", b'{"a": 1e999}\n'])
def test_a_file_of_something_else_is_not_counted(content: bytes) -> None:
    day, (flaw,) = from_ndjson(content, "a.ndjson")
    assert (day, flaw.line) == (None, 1)


@pytest.mark.parametrize(
    "fields",
    [
        {"hour": 25},
        {"hour": "10"},
        {"hour": True},
        {"kind": "member"},
        {"number": -1},
        {"number": 1.5},
        {"number": 10**12},
        {"subject": None},
        {"subject": "\x00"},
        {"name": 7},
        {"tablet": "b" * 16},
        {"day": "2026-11-23"},
    ],
)
def test_a_wrong_line_is_left_out_and_the_rest_counts(fields: dict[str, Any]) -> None:
    day, flaws = from_ndjson(edited(2, **fields), "a.ndjson")
    assert day is not None
    assert len(day.counts) == len(tablet_day().counts) - 1
    assert [flaw.line for flaw in flaws] == [3]
    assert "ikke talt med" in str(flaws[0])


def test_a_file_that_was_cut_off_is_seen() -> None:
    content = to_ndjson(tablet_day())
    for end in (content.rindex(b"{"), len(content) - 5):
        day, flaws = from_ndjson(content[:end], "a.ndjson")
        assert day is not None
        assert len(day.counts) == len(tablet_day().counts) - 1
        assert flaws
