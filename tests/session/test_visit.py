"""A visit from the first touch to the wipe."""

from collections.abc import Callable

import pytest

from kiosk.session.visit import Visit, VisitState, VisitTimes
from tests.session.fake_kiosk import DEFAULT_TIMES, START, FakeKiosk


@pytest.fixture
def kiosk() -> FakeKiosk:
    kiosk = FakeKiosk()
    kiosk.touch()
    return kiosk


def test_a_kiosk_waits_on_attract_until_it_is_touched() -> None:
    kiosk = FakeKiosk()
    assert kiosk.wait(100_000) is VisitState.ATTRACT
    kiosk.touch()
    assert kiosk.state() is VisitState.ACTIVE
    assert kiosk.wiped == 0


def test_an_idle_visit_is_warned_and_then_ends(kiosk: FakeKiosk) -> None:
    assert kiosk.wait(59.9) is VisitState.ACTIVE
    assert kiosk.wait(0.2) is VisitState.WARNING
    assert kiosk.wait(19.8) is VisitState.WARNING
    assert kiosk.wiped == 0
    assert kiosk.wait(0.2) is VisitState.ATTRACT
    assert kiosk.wiped == 1


def test_each_touch_starts_the_idle_time_again(kiosk: FakeKiosk) -> None:
    for _ in range(10):
        assert kiosk.wait(59) is VisitState.ACTIVE
        kiosk.touch()
    assert kiosk.wait(60) is VisitState.WARNING


def test_a_touch_during_the_warning_stays(kiosk: FakeKiosk) -> None:
    kiosk.wait(79)
    kiosk.touch()
    assert kiosk.state() is VisitState.ACTIVE
    assert kiosk.wait(59) is VisitState.ACTIVE
    assert kiosk.wiped == 0


def test_the_warning_counts_each_second_down(kiosk: FakeKiosk) -> None:
    kiosk.wait(60)
    counted = []
    while kiosk.state() is VisitState.WARNING:
        counted.append(kiosk.visit.remaining(kiosk.now))
        event = kiosk.visit.next_event(kiosk.now)
        assert event is not None
        kiosk.wait(event - kiosk.now)
    assert counted == list(range(20, 0, -1))


def test_a_hold_keeps_the_visit_for_ten_minutes_and_then_the_idle_time_starts(
    kiosk: FakeKiosk,
) -> None:
    kiosk.visit.hold(kiosk.now)
    assert kiosk.wait(599) is VisitState.ACTIVE
    assert kiosk.wait(1) is VisitState.ACTIVE
    assert not kiosk.visit.held
    assert kiosk.wait(59) is VisitState.ACTIVE
    assert kiosk.wait(1) is VisitState.WARNING


def test_neither_a_touch_nor_another_hold_makes_a_hold_longer(kiosk: FakeKiosk) -> None:
    kiosk.visit.hold(kiosk.now)
    kiosk.wait(500)
    kiosk.touch()
    assert kiosk.visit.held
    kiosk.visit.hold(kiosk.now)
    kiosk.wait(100)
    assert not kiosk.visit.held


def test_one_tap_ends_a_hold_and_starts_the_idle_time(kiosk: FakeKiosk) -> None:
    kiosk.visit.hold(kiosk.now)
    kiosk.wait(300)
    kiosk.visit.release(kiosk.now)
    assert not kiosk.visit.held
    assert kiosk.wait(59) is VisitState.ACTIVE
    assert kiosk.wait(1) is VisitState.WARNING


def test_a_hold_during_the_warning_stays(kiosk: FakeKiosk) -> None:
    kiosk.wait(70)
    kiosk.visit.hold(kiosk.now)
    assert kiosk.state() is VisitState.ACTIVE
    assert kiosk.wait(500) is VisitState.ACTIVE


def test_the_dialogue_is_idle_after_three_minutes(kiosk: FakeKiosk) -> None:
    kiosk.wait(30)
    kiosk.visit.dialogue_entered(kiosk.now)
    assert kiosk.wait(179) is VisitState.ACTIVE
    assert kiosk.wait(1) is VisitState.WARNING
    kiosk.touch()
    assert kiosk.wait(179) is VisitState.ACTIVE


def test_outside_the_dialogue_the_ordinary_idle_time_counts(kiosk: FakeKiosk) -> None:
    kiosk.visit.dialogue_entered(kiosk.now)
    kiosk.wait(170)
    kiosk.visit.dialogue_left(kiosk.now)
    assert kiosk.wait(59) is VisitState.ACTIVE
    assert kiosk.wait(1) is VisitState.WARNING


def test_a_new_visit_has_nothing_of_the_last(kiosk: FakeKiosk) -> None:
    kiosk.visit.dialogue_entered(kiosk.now)
    kiosk.visit.hold(kiosk.now)
    kiosk.wait(1000)
    kiosk.touch()
    assert not kiosk.visit.held
    assert kiosk.wait(60) is VisitState.WARNING


def test_a_visit_can_be_ended_at_once(kiosk: FakeKiosk) -> None:
    kiosk.visit.end()
    kiosk.visit.end()
    assert kiosk.state() is VisitState.ATTRACT
    assert kiosk.wiped == 1


@pytest.mark.parametrize(
    "wake",
    [Visit.touch, Visit.hold, Visit.release, Visit.dialogue_entered, Visit.tick],
)
def test_whoever_wakes_a_sleeping_tablet_only_ends_the_old_visit(
    kiosk: FakeKiosk, wake: Callable[[Visit, float], None]
) -> None:
    kiosk.sleep(7200)
    wake(kiosk.visit, kiosk.now)
    assert kiosk.state() is VisitState.ATTRACT
    assert kiosk.wiped == 1
    kiosk.touch()
    assert kiosk.state() is VisitState.ACTIVE
    assert not kiosk.visit.held


def test_a_visit_that_sleeps_while_held_ends_too(kiosk: FakeKiosk) -> None:
    kiosk.visit.hold(kiosk.now)
    kiosk.sleep(600 + 60 + 20)
    kiosk.visit.tick(kiosk.now)
    assert kiosk.state() is VisitState.ATTRACT


def test_a_late_timer_does_not_make_the_countdown_longer(kiosk: FakeKiosk) -> None:
    kiosk.sleep(65)
    kiosk.visit.tick(kiosk.now)
    assert kiosk.state() is VisitState.WARNING
    assert kiosk.visit.remaining(kiosk.now) == 15


def test_an_overdue_end_is_not_put_off(kiosk: FakeKiosk) -> None:
    kiosk.wait(70)
    kiosk.sleep(30)
    assert kiosk.visit.next_event(kiosk.now) == START + 60 + 20


def test_times_come_from_the_settings() -> None:
    kiosk = FakeKiosk(VisitTimes(idle=5, dialogue=7, countdown=3, hold=11))
    kiosk.touch()
    assert kiosk.wait(5) is VisitState.WARNING
    assert kiosk.visit.remaining(kiosk.now) == 3
    kiosk.visit.dialogue_entered(kiosk.now)
    assert kiosk.wait(6) is VisitState.ACTIVE
    kiosk.visit.hold(kiosk.now)
    assert kiosk.wait(11 + 7) is VisitState.WARNING
    assert kiosk.wait(3) is VisitState.ATTRACT


@pytest.mark.parametrize("name", ["idle", "dialogue", "countdown", "hold"])
def test_a_time_of_nothing_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="above zero"):
        FakeKiosk(DEFAULT_TIMES._replace(**{name: 0}))
