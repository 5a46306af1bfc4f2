"""The watch over a sync, by a fake clock: slow is what comes slowly, not what is done slowly."""

import pytest

from kiosk.session.clock import StoppedClock
from kiosk.sync.errors import Cancelled, TooSlow
from kiosk.sync.watch import Limits, Watch

LIMITS = Limits(idle=20.0, deadline=600.0, grace=20.0, speed=1000.0)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def watch(clock: StoppedClock) -> Watch:
    return Watch(LIMITS, lambda: False, lambda _: None, clock)


def receive(watch: Watch, clock: StoppedClock, speed: int, seconds: int) -> None:
    for _ in range(seconds):
        clock.seconds += 1.0
        watch.count(speed)


def test_a_slow_line_is_good_enough(watch: Watch, clock: StoppedClock) -> None:
    receive(watch, clock, speed=1001, seconds=500)


def test_a_drip_ends_after_the_grace(watch: Watch, clock: StoppedClock) -> None:
    receive(watch, clock, speed=1, seconds=20)
    with pytest.raises(TooSlow, match="only 1 bytes a second"):
        receive(watch, clock, speed=1, seconds=1)


def test_silence_ends_after_the_idle_time(watch: Watch, clock: StoppedClock) -> None:
    receive(watch, clock, speed=1_000_000, seconds=1)
    clock.seconds += 20.0
    watch.wait()
    clock.seconds += 0.1
    with pytest.raises(TooSlow, match="nothing came for 20 s"):
        watch.wait()


def test_work_between_two_files_is_not_slow(watch: Watch, clock: StoppedClock) -> None:
    receive(watch, clock, speed=100, seconds=1)
    clock.seconds += 100.0
    watch.look()
    watch.start_file()
    receive(watch, clock, speed=100, seconds=1)


def test_the_deadline_is_for_all_together(watch: Watch, clock: StoppedClock) -> None:
    for _ in range(6):
        watch.start_file()
        receive(watch, clock, speed=5000, seconds=100)
    clock.seconds += 0.1
    with pytest.raises(TooSlow, match="longer than 600 s"):
        watch.look()


def test_whoever_cancels_is_heard_at_once(clock: StoppedClock) -> None:
    cancelled = False
    watch = Watch(LIMITS, lambda: cancelled, lambda _: None, clock)
    watch.count(1)
    cancelled = True
    for action in (watch.look, watch.wait, lambda: watch.count(1)):
        with pytest.raises(Cancelled):
            action()
