"""When a kiosk is killed and started again, by the clock of the state machine."""

import pytest

from kiosk.recovery import exits
from kiosk.recovery.supervisor import Act, Patience, Supervisor

PATIENCE = Patience(first_frame=30, alive=15, pause=0.5, long_pause=30)
CRASH = -9


def running(now: float = 0.0) -> Supervisor:
    machine = Supervisor(PATIENCE)
    machine.started(now)
    machine.ready(now)
    return machine


def test_it_starts_the_kiosk_at_once() -> None:
    assert Supervisor(PATIENCE).due(0.0) is Act.START


def test_a_crash_leads_to_a_start_after_a_pause() -> None:
    machine = running()
    machine.ended(100.0, CRASH)
    assert machine.due(100.4) is None
    assert machine.next_event() == 100.5
    assert machine.due(100.5) is Act.START


def test_signs_of_life_keep_it_and_silence_ends_it() -> None:
    machine = running()
    for now in range(4, 100, 4):
        machine.alive(now)
        assert machine.due(now + 14.9) is None
    assert machine.due(96 + 15) is Act.KILL


def test_a_start_that_shows_nothing_is_killed_later_than_a_silent_kiosk() -> None:
    machine = Supervisor(PATIENCE)
    machine.started(0.0)
    assert machine.due(29.9) is None
    assert machine.due(30.0) is Act.KILL


def test_quitting_is_for_good_and_a_wanted_restart_is_not() -> None:
    machine = running()
    machine.ended(10.0, exits.RESTART)
    assert machine.due(10.5) is Act.START
    machine.started(11.0)
    machine.ended(12.0, exits.QUIT)
    assert machine.due(12.0) is Act.LEAVE


@pytest.mark.parametrize("code", [exits.USAGE, exits.NO_DISPLAY])
def test_what_another_start_cannot_mend_is_for_good(code: int) -> None:
    machine = Supervisor(PATIENCE)
    machine.started(0.0)
    machine.ended(1.0, code)
    assert machine.due(1.0) is Act.LEAVE


def test_a_kiosk_that_never_gets_ready_is_started_less_and_less_often() -> None:
    machine = Supervisor(PATIENCE)
    pauses = []
    for now in range(0, 900, 100):
        machine.started(now)
        machine.ended(now + 1, exits.REFUSED)
        due = machine.next_event()
        assert due
        pauses.append(due - now - 1)
    assert pauses == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    machine.started(1000)
    machine.ready(1001)
    machine.ended(1002, CRASH)
    assert machine.next_event() == 1002.5
