"""What tells that somebody is there, and what only lies on the glass."""

import pytest

from kiosk.session.life import STUCK_AFTER, Sense, SignsOfLife

START = 1000.0


@pytest.fixture(params=list(Sense))
def sense(request: pytest.FixtureRequest) -> Sense:
    assert isinstance(request.param, Sense)
    return request.param


def test_what_is_held_counts_for_ten_seconds_and_then_not_until_it_lets_go(sense: Sense) -> None:
    signs = SignsOfLife()
    assert signs.held(sense, 1, START)
    assert signs.held(sense, 1, START + STUCK_AFTER)
    assert signs.stuck(START + STUCK_AFTER) == frozenset()
    for hours in (0.1, 1, 2):
        assert not signs.held(sense, 1, START + hours * 3600)
        assert signs.stuck(START + hours * 3600) == {sense}
    assert not signs.let_go(sense, 1, START + 3 * 3600)
    assert signs.stuck(START + 3 * 3600) == frozenset()
    assert signs.held(sense, 1, START + 3 * 3600)


def test_beside_a_drop_of_water_a_finger_counts(sense: Sense) -> None:
    signs = SignsOfLife()
    signs.held(sense, 1, START)
    assert signs.held(sense, 2, START + 60)
    assert signs.let_go(sense, 2, START + 61)
    assert signs.stuck(START + 61) == {sense}


def test_what_is_heard_of_no_more_is_not_stuck(sense: Sense) -> None:
    signs = SignsOfLife()
    signs.held(sense, 1, START)
    signs.forget(sense)
    assert signs.stuck(START + 60) == frozenset()
    assert signs.held(sense, 1, START + 60)
