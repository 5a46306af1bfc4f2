"""The daily signature, and what is signed now and then."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.exceptions import ExpiredMetadataError

from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.refresh import due, refresh, soon_to_expire
from kiosk.sync.publish.release import Release
from kiosk.sync.publish.repository import LIFETIMES, StaticRepository
from tests.sync.repositories import KEYS, NOW, Tablet

Publish = Callable[[int], Release]
DAY = timedelta(days=1)


def opened(repository: Path, now: datetime) -> StaticRepository:
    return StaticRepository(repository, now, {})


def daily(repository: Path, now: datetime) -> None:
    refresh(repository, {role: KEYS[role] for role in due(opened(repository, now))}, now)


def test_a_daily_refresh_keeps_a_repository_in_force_as_long_as_its_targets(
    repository: Path, publish: Publish, tmp_path: Path
) -> None:
    publish(1)
    tablet = Tablet(repository, tmp_path / "tablet")
    last = LIFETIMES["targets"].days - 1
    for day in range(1, last + 1):
        daily(repository, NOW + day * DAY)
        if day in (1, 29, 31, last):
            tablet.now = NOW + day * DAY
            assert tablet.sync() == 1
    assert len(list((repository / "metadata").iterdir())) == 5


def test_without_a_refresh_tablets_notice_after_a_week(
    repository: Path, publish: Publish, tmp_path: Path
) -> None:
    publish(1)
    tablet = Tablet(repository, tmp_path / "tablet", NOW + 8 * DAY)
    with pytest.raises(ExpiredMetadataError):
        tablet.sync()
    daily(repository, tablet.now)
    assert tablet.sync() == 1


def test_a_refresh_needs_the_snapshot_key_only_now_and_then(
    repository: Path, publish: Publish
) -> None:
    publish(1)
    roles = [due(opened(repository, NOW + day * DAY)) for day in range(1, 30)]
    assert roles[:14] == [["timestamp"]] * 14
    assert roles[15:] == [["snapshot", "timestamp"]] * 14


@pytest.mark.parametrize(
    ("role", "roles"), [("root", ["root"]), ("targets", ["targets", "snapshot", "timestamp"])]
)
def test_root_and_targets_are_extended_by_their_own_keys(
    role: str, roles: list[str], repository: Path, publish: Publish, tmp_path: Path
) -> None:
    publish(1)
    near = NOW + LIFETIMES[role] - DAY
    assert role in soon_to_expire(opened(repository, near))
    refresh(repository, {role: KEYS[role] for role in roles}, near)
    assert role not in soon_to_expire(opened(repository, near))


def test_there_is_nothing_to_refresh_before_the_first_release(repository: Path) -> None:
    with pytest.raises(PublishError, match="kiosk publish release"):
        refresh(repository, KEYS, NOW)
