"""What is said of age and clock: told from a status, a catalogue and a moment, nothing else."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.domain.catalogue import CatalogueInfo
from kiosk.sync import wall_clock
from kiosk.sync.freshness import freshness
from kiosk.sync.layout import METADATA, TIMESTAMP
from kiosk.sync.status import FILE, Status, read_status, write_status

INFO = CatalogueInfo(schema_version=1, revision=7, released=date(2026, 11, 22), stale_after_days=30)
DENMARK = timezone(timedelta(hours=1))


def at(year: int, month: int, day: int, hour: int = 12) -> datetime:
    return datetime(year, month, day, hour, tzinfo=DENMARK)


NEVER = Status()
CONFIRMED = Status(verified_at=at(2026, 12, 1), confirmed_at=at(2026, 12, 1), confirmed=7)


@pytest.mark.parametrize(
    ("status", "now", "age_days", "is_stale"),
    [
        (NEVER, at(2026, 11, 22), 0, False),
        (NEVER, at(2026, 11, 25), 3, False),
        (NEVER, at(2026, 12, 22), 30, False),
        (NEVER, at(2026, 12, 23), 31, True),
        (CONFIRMED, at(2026, 12, 23), 22, False),
        (CONFIRMED, at(2027, 1, 1), 31, True),
        (CONFIRMED._replace(confirmed=8), at(2026, 12, 23), 31, True),
        (CONFIRMED, at(1970, 1, 1), 0, False),
    ],
)
def test_age_counts_from_the_last_day_that_it_was_the_newest(
    status: Status, now: datetime, age_days: int, is_stale: bool
) -> None:
    found = freshness(INFO, status, now)
    assert (found.age_days, found.is_stale, found.released) == (age_days, is_stale, INFO.released)


def test_days_are_those_of_the_tablets_own_time() -> None:
    """Half past midnight in Denmark is still the day before in UTC."""
    confirmed = Status(
        confirmed_at=datetime(2026, 11, 30, 23, 30, tzinfo=UTC),
        verified_at=datetime(2026, 11, 30, 23, 30, tzinfo=UTC),
        confirmed=7,
    )
    found = freshness(INFO, confirmed, at(2026, 12, 1, 1))
    assert (found.current_on, found.today, found.age_days) == (
        date(2026, 12, 1),
        date(2026, 12, 1),
        0,
    )


def test_a_clock_behind_the_release_judges_offers_by_the_day_of_the_release() -> None:
    for wrong in (at(1970, 1, 1), at(2026, 11, 20)):
        assert freshness(INFO, NEVER, wrong).today == INFO.released


def test_the_clock_is_never_believed_below_the_last_verified_time() -> None:
    for wrong in (at(1970, 1, 1), at(2026, 11, 29), at(2026, 11, 30, 11)):
        assert freshness(INFO, CONFIRMED, wrong).today == date(2026, 12, 1)
    assert freshness(INFO, CONFIRMED, at(2026, 12, 2)).today == date(2026, 12, 2)


@pytest.mark.parametrize(
    ("status", "now", "wrong"),
    [
        (NEVER, at(1970, 1, 1), True),
        (NEVER, at(2026, 11, 19), True),
        (NEVER, at(2026, 11, 21), False),
        (NEVER, at(2027, 6, 1), False),
        (CONFIRMED, at(2026, 11, 28), True),
        (CONFIRMED, at(2026, 11, 30), False),
        (CONFIRMED, at(2040, 3, 1), True),
        (NEVER, at(2040, 3, 1), True),
    ],
)
def test_a_wrong_clock_is_told(status: Status, now: datetime, wrong: bool) -> None:
    assert freshness(INFO, status, now).clock_wrong is wrong


def test_nothing_known_is_nothing_wrong() -> None:
    assert not wall_clock.is_wrong(at(1970, 1, 1), None)


FULL = Status(
    verified_at=at(2026, 12, 1),
    confirmed_at=at(2026, 12, 1, 13),
    confirmed=7,
    installed_at=at(2026, 11, 30),
    tried_at=at(2026, 12, 2),
    result="no-network",
    received=1234,
)


@pytest.mark.parametrize("status", [NEVER, CONFIRMED, FULL])
def test_the_status_outlives_the_program(tmp_path: Path, status: Status) -> None:
    write_status(tmp_path, status)
    assert read_status(tmp_path) == status


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b'{"verified_at": 5}',
        b'{"verified_at": "2026-12-01"}',
    ],
)
def test_a_damaged_status_counts_as_none(tmp_path: Path, content: bytes) -> None:
    assert read_status(tmp_path) == NEVER
    (tmp_path / FILE).write_bytes(content)
    assert read_status(tmp_path) == NEVER


def test_no_proof_is_believed_from_a_time_for_which_nothing_is_signed(tmp_path: Path) -> None:
    write_status(tmp_path, FULL)
    (tmp_path / METADATA).mkdir()
    signed = tmp_path / METADATA / TIMESTAMP
    signed.write_text('{"signed": {"expires": "2026-12-08T12:00:00Z"}}', "ascii")
    assert read_status(tmp_path) == FULL
    for far in (
        FULL._replace(verified_at=at(2826, 12, 1)),
        FULL._replace(confirmed_at=at(2026, 12, 9)),
    ):
        write_status(tmp_path, far)
        found = read_status(tmp_path)
        assert (found.verified_at, found.confirmed_at, found.confirmed) == (None, None, None)
        assert found.installed_at == FULL.installed_at


def test_a_spoilt_value_counts_as_none(tmp_path: Path) -> None:
    write_status(tmp_path, FULL)
    for old, new in (("7", '"7"'), ("+0100", ""), ("1234", "true")):
        text = (tmp_path / FILE).read_text("utf-8")
        (tmp_path / FILE).write_text(text.replace(old, new, 1), "utf-8")
        assert read_status(tmp_path) == NEVER
        (tmp_path / FILE).write_text(text, "utf-8")
