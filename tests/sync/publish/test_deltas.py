"""Packing catalogues whole and as deltas, and refusing frames that are not what was promised."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.sync import deltas
from kiosk.sync.deltas import BadFrame, apply, compress, decompress, make

OLD = SHIPPED_CATALOGUE.read_bytes()
NEW = OLD[:70_000] + b"another rate" + OLD[70_012:]
DELTA = make(OLD, NEW)
WHOLE = compress(NEW)


@pytest.fixture(autouse=True)
def packed_quickly() -> None:
    """Packed as published."""


@given(st.binary(min_size=8), st.binary())
def test_every_file_comes_back(old: bytes, new: bytes) -> None:
    assert apply(old, make(old, new), len(new)) == new
    assert decompress(compress(new), len(new)) == new


def test_a_small_change_is_a_small_delta() -> None:
    assert apply(OLD, DELTA, len(NEW)) == NEW
    assert len(DELTA) < 1000


def test_what_lies_beyond_the_usual_window_is_found_in_the_old_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of its own, level 3 has a window of 2 MiB, and level 19 one of 8."""
    monkeypatch.setattr(deltas, "LEVEL", 3)
    old = Random(1).randbytes(12 << 20)
    new = old[:-5] + b"a few more bytes"
    delta = make(old, new)
    assert len(delta) < len(old) / 500
    assert apply(old, delta, len(new)) == new


@pytest.mark.parametrize(
    "spoil",
    [
        lambda frame: b"",
        lambda frame: b"<!doctype html><title>Log on to the network</title>",
        lambda frame: frame[:-1],
        lambda frame: frame + b"more",
        lambda frame: frame + frame,
        lambda frame: frame[:20] + bytes([frame[20] ^ 1]) + frame[21:],
    ],
    ids=["empty", "html", "cut short", "longer", "twice", "a bit flipped"],
)
def test_a_frame_that_is_not_whole_is_refused(spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(BadFrame):
        apply(OLD, spoil(DELTA), len(NEW))
    with pytest.raises(BadFrame):
        decompress(spoil(WHOLE), len(NEW))


@pytest.mark.parametrize("length", [0, 1, len(NEW) - 1, len(NEW) + 1, 10 * len(NEW)])
def test_a_frame_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(BadFrame):
        apply(OLD, DELTA, length)
    with pytest.raises(BadFrame):
        decompress(WHOLE, length)


def test_a_delta_of_another_file_is_refused() -> None:
    with pytest.raises(BadFrame):
        apply(OLD[::-1], DELTA, len(NEW))
