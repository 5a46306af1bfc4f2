"""When to sync: the schedule by a fake clock, and sticks in made-up mount folders."""

import os
import random
from pathlib import Path

import pytest

from kiosk.device.sticks import folders, mounts, repositories
from kiosk.session.clock import StoppedClock
from kiosk.sync.when import Schedule
from tests.sync.client.conftest import Shelf

HOUR = 3600.0
SEEDS = range(50)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


def schedules(clock: StoppedClock) -> list[Schedule]:
    return [Schedule(clock, every=4 * HOUR, chance=random.Random(seed)) for seed in SEEDS]


def test_the_first_sync_comes_soon_after_the_start_but_not_at_once(clock: StoppedClock) -> None:
    waits = [schedule.seconds_left for schedule in schedules(clock)]
    assert min(waits) >= 5.0
    assert max(waits) <= 60.0
    assert len(set(waits)) == len(waits)


def test_after_a_success_the_tablets_spread_over_two_hours(clock: StoppedClock) -> None:
    waits = []
    for schedule in schedules(clock):
        schedule.succeeded()
        waits.append(schedule.seconds_left)
    assert 3 * HOUR <= min(waits) < 3.3 * HOUR
    assert 4.7 * HOUR < max(waits) <= 5 * HOUR


def test_it_is_due_when_its_time_has_come(clock: StoppedClock) -> None:
    schedule = Schedule(clock)
    clock.seconds += schedule.seconds_left - 1.0
    assert schedule.seconds_left == pytest.approx(1.0)
    clock.seconds += 10.0
    assert schedule.seconds_left == 0.0


def test_failures_wait_twice_as_long_each_time_up_to_the_usual(clock: StoppedClock) -> None:
    schedule = Schedule(clock, every=4 * HOUR, chance=random.Random(1))
    waits = []
    for _ in range(12):
        schedule.failed()
        waits.append(schedule.seconds_left)
    for number, wait in enumerate(waits):
        usual = min(4 * HOUR, 60.0 * 2**number)
        assert 0.75 * usual <= wait <= 1.25 * usual
    schedule.succeeded()
    schedule.failed()
    assert schedule.seconds_left <= 75.0


def test_it_is_due_soon_when_the_network_comes(clock: StoppedClock) -> None:
    for schedule in schedules(clock):
        for _ in range(8):
            schedule.failed()
        schedule.network_came()
        assert 2.0 <= schedule.seconds_left <= 30.0
        schedule.failed()
        assert schedule.seconds_left <= 75.0


def test_a_network_that_flickers_asks_for_no_more_than_one(clock: StoppedClock) -> None:
    schedule = Schedule(clock)
    schedule.succeeded()
    schedule.network_came()
    assert schedule.seconds_left > HOUR
    clock.seconds += 601.0
    schedule.network_came()
    first = schedule.seconds_left
    clock.seconds += 1.0
    schedule.network_came()
    assert schedule.seconds_left <= first


def test_whoever_asks_is_served_at_once(clock: StoppedClock) -> None:
    schedule = Schedule(clock)
    schedule.succeeded()
    schedule.ask()
    assert schedule.seconds_left == 0.0


def test_sticks_are_searched_in_themselves_and_one_folder_deep(
    shelf: Shelf, tmp_path: Path
) -> None:
    bare, folder, deep, empty = (tmp_path / name for name in ("bare", "folder", "deep", "empty"))
    bare.symlink_to(shelf.first, target_is_directory=True)
    for parent, child in ((folder, "katalog"), (deep, "a/b")):
        (parent / child).parent.mkdir(parents=True)
        (parent / child).symlink_to(shelf.first, target_is_directory=True)
    empty.mkdir()
    found = repositories([bare, folder, deep, empty, tmp_path / "pulled"])
    assert found == [bare, folder / "katalog"]


def test_folders_that_cannot_be_read_have_nothing_in_them(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert folders(tmp_path / "file") == folders(tmp_path / "none") == folders(tmp_path) == []


def test_mounts_are_folders_that_are_there() -> None:
    assert all(os.path.isdir(mount) for mount in mounts())  # noqa: PTH112
