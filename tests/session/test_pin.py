"""The PIN: no code but the right one opens, and guessing gets slower but never stops for good."""

import pytest

from kiosk.session.pin import (
    RECOVERY_LENGTH,
    PinGuard,
    delay_after,
    hash_code,
    is_hash,
    matches,
    new_recovery_code,
)

START = 1000.0
HASH = hash_code("2580")


def test_only_the_right_code_matches_and_no_two_hashes_are_alike() -> None:
    assert matches("2580", HASH)
    assert not matches("2581", HASH)
    assert not matches("", HASH)
    assert "2580" not in HASH
    assert hash_code("2580") != HASH


@pytest.mark.parametrize(
    "text",
    ["", "2580", "scrypt$", HASH[:-2], HASH.replace("scrypt", "x")],
    ids=["empty", "code", "prefix", "cut", "scheme"],
)
def test_what_is_no_hash_matches_nothing(text: str) -> None:
    assert not matches("2580", text)
    assert is_hash(HASH)


@pytest.mark.parametrize(
    "text",
    ["", "2580", "scrypt$16384$8$1$!$!", HASH.replace("16384", "2")],
    ids=["empty", "code", "base64", "cost"],
)
def test_what_is_no_hash_is_told(text: str) -> None:
    assert not is_hash(text)


def test_recovery_codes_are_digits_and_differ() -> None:
    codes = {new_recovery_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(len(code) == RECOVERY_LENGTH and code.isdigit() for code in codes)


def test_the_first_wrong_tries_cost_nothing_and_each_later_one_twice_as_much() -> None:
    assert [delay_after(tries) for tries in range(8)] == [0, 0, 0, 5, 10, 20, 40, 80]


def test_the_delay_never_locks_out_for_good() -> None:
    assert delay_after(10_000) == 300


def test_a_try_waits_until_the_delay_has_passed() -> None:
    guard = PinGuard(0, START)
    for _ in range(3):
        assert guard.wait(START) == 0
        guard.begin(START)
    assert guard.wait(START) == 5
    assert guard.wait(START + 4.5) == 1
    assert guard.wait(START + 5) == 0
    guard.begin(START + 60)
    assert guard.wait(START + 60) == 10


def test_the_right_code_forgets_the_wrong_ones() -> None:
    guard = PinGuard(7, START)
    guard.begin(START + 100)
    guard.right()
    assert (guard.tries, guard.wait(START + 100)) == (0, 0)


def test_a_restart_keeps_the_tries_and_begins_their_delay_anew() -> None:
    guard = PinGuard(0, START)
    for _ in range(5):
        guard.begin(START)
    later = PinGuard(guard.tries, 3.0)
    assert later.wait(3.0) == 20
    assert later.wait(23.0) == 0
