"""Signatures that have expired, and clocks that are wrong.

| fault | trials |
|---|---|
| expired | timestamp 2, snapshot, targets and root 1 each |
| clock ahead, in 2040, in 1970 | 4 |
"""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import Reason
from kiosk.sync.layout import METADATA
from kiosk.sync.outcome import Result
from kiosk.sync.status import read_status
from tests.sync.client.conftest import Shelf, Sync
from tests.sync.client.faults.conftest import Next, refusal
from tests.sync.client.publishing import (
    FIRST,
    SECOND,
    new_repository,
    publish,
    renew,
)
from tests.sync.client.web import served

LATER = timedelta(days=8)


def test_an_expired_timestamp(bring: Sync, second: Path) -> None:
    """A copy on a stick that nobody renewed: the server's time is not known."""
    assert refusal(bring, second, now=lambda: datetime.now(UTC) + LATER) is Reason.EXPIRED


def test_an_expired_timestamp_on_a_server(bring: Sync, shelf: Shelf, tmp_path: Path) -> None:
    """The server's clock agrees with the tablet's."""
    long_ago = datetime.now(UTC) - LATER
    new_repository(tmp_path / "stale", long_ago)
    for revision in (FIRST, SECOND, SECOND + 1):
        publish(tmp_path / "stale", revision, long_ago)
    with served(tmp_path / "stale") as (source, _):
        assert refusal(bring, source) is Reason.EXPIRED


@pytest.mark.parametrize("days", [31, 181, 366], ids=["snapshot", "targets", "root"])
def test_expired_metadata_behind_a_fresh_timestamp(
    bring: Sync, tmp_path: Path, good: Next, days: int
) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=days)
    new_repository(tmp_path / "stale", long_ago)
    for revision in (FIRST, SECOND, SECOND + 1):
        publish(tmp_path / "stale", revision, long_ago)
    renew(tmp_path / "stale", "timestamp", *(["snapshot"] if days > 31 else []))
    assert refusal(bring, tmp_path / "stale") is Reason.EXPIRED
    renew(tmp_path / "stale", "root")
    good.release(tmp_path / "stale")


def test_a_tablet_whose_clock_is_ahead(bring: Sync, shelf: Shelf) -> None:
    """A month ahead the server's clock tells; in 2040 it is plain without one."""
    ahead = datetime.now(UTC) + timedelta(days=30)
    with served(shelf.second) as (source, _):
        assert refusal(bring, source, now=lambda: ahead) is Reason.WRONG_CLOCK
    in_2040 = datetime(2040, 3, 1, tzinfo=UTC)
    assert refusal(bring, shelf.second, now=lambda: in_2040) is Reason.WRONG_CLOCK


def test_a_clock_that_was_ahead_does_not_forbid_the_right_time(
    bring: Sync, shelf: Shelf, catalogues: Catalogues
) -> None:
    """Five days ahead nothing has expired yet; the server's clock keeps the floor where it is."""
    now = datetime.now(UTC)
    with served(shelf.second) as (source, _):
        bring(source, now=lambda: now + timedelta(days=5))
        verified_at = read_status(catalogues.folder).verified_at
        assert verified_at is not None
        assert abs(verified_at - now) < timedelta(minutes=5)
        assert not bring(source).clock_wrong


def test_a_tablet_whose_clock_stands_in_1970(
    bring: Sync, shelf: Shelf, catalogues: Catalogues, tmp_path: Path
) -> None:
    """It may sync, by the last verified time, and what expired before that stays refused."""
    in_1970 = datetime(1970, 1, 1, 1, tzinfo=UTC)
    verified_at = read_status(catalogues.folder).verified_at
    long_ago = datetime.now(UTC) - LATER
    new_repository(tmp_path / "stale", long_ago)
    for revision in (FIRST, SECOND):
        publish(tmp_path / "stale", revision, long_ago)
    shutil.rmtree(catalogues.folder / METADATA)
    assert refusal(bring, tmp_path / "stale", now=lambda: in_1970) is Reason.WRONG_CLOCK
    outcome = bring(shelf.second, now=lambda: in_1970)
    assert (outcome.result, outcome.clock_wrong) == (Result.INSTALLED, True)
    assert read_status(catalogues.folder).verified_at == verified_at
