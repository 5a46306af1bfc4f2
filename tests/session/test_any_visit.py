"""Visits with any times and any inputs."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.session.visit import VisitState, VisitTimes
from tests.session.fake_kiosk import FakeKiosk

seconds = st.floats(0.001, 5000)


@given(st.builds(VisitTimes, seconds, seconds, st.floats(0.001, 60), seconds), st.floats(0, 1e7))
def test_a_timer_armed_by_the_next_event_ends_the_visit_whatever_the_times(
    times: VisitTimes, now: float
) -> None:
    kiosk = FakeKiosk(times, now)
    kiosk.touch()
    kiosk.visit.hold(kiosk.now)
    assert kiosk.wait(20_000) is VisitState.ATTRACT
    assert kiosk.wiped == 1


class AnyVisit(RuleBasedStateMachine):
    """Any inputs at any times, against a model that walks through time in small steps."""

    STEP = 0.125

    @initialize(
        times=st.builds(
            VisitTimes,
            *[st.integers(1, 80).map(lambda n: n * AnyVisit.STEP) for _ in range(4)],
        )
    )
    def start(self, times: VisitTimes) -> None:
        self.times = times
        self.kiosk = FakeKiosk(times)
        self.running = self.in_dialogue = False
        self.quiet = 0.0
        self.hold_left = 0.0
        self.ended = 0

    def model_step(self) -> None:
        if not self.running:
            return
        if self.hold_left > 0:
            self.hold_left -= self.STEP
            self.quiet = 0.0
            return
        self.quiet += self.STEP
        if self.quiet >= self.limit + self.times.countdown:
            self.running = self.in_dialogue = False
            self.ended += 1

    @property
    def limit(self) -> float:
        return self.times.dialogue if self.in_dialogue else self.times.idle

    @rule(steps=st.integers(0, 200), timer=st.booleans())
    def wait(self, steps: int, timer: bool) -> None:
        for _ in range(steps):
            self.model_step()
        if timer:
            self.kiosk.wait(steps * self.STEP)
        else:
            self.kiosk.sleep(steps * self.STEP)

    @rule()
    def touch(self) -> None:
        expired = self.kiosk.state() is not VisitState.ATTRACT and not self.running
        self.kiosk.touch()
        if not expired:
            self.running = True
            self.quiet = 0.0

    @rule()
    def hold(self) -> None:
        self.kiosk.visit.hold(self.kiosk.now)
        if self.running:
            self.quiet = 0.0
            self.hold_left = self.hold_left or self.times.hold

    @rule()
    def release(self) -> None:
        self.kiosk.visit.release(self.kiosk.now)
        self.quiet = self.hold_left = 0.0

    @rule(entered=st.booleans())
    def dialogue(self, entered: bool) -> None:
        if entered:
            self.kiosk.visit.dialogue_entered(self.kiosk.now)
        else:
            self.kiosk.visit.dialogue_left(self.kiosk.now)
        if self.running:
            self.in_dialogue = entered
            self.quiet = 0.0

    @rule()
    def end(self) -> None:
        self.kiosk.visit.tick(self.kiosk.now)
        self.kiosk.visit.end()
        if self.running:
            self.running = self.in_dialogue = False
            self.hold_left = 0.0
            self.ended += 1

    @rule()
    def agrees_with_the_model(self) -> None:
        visit, now = self.kiosk.visit, self.kiosk.now
        visit.tick(now)
        if not self.running:
            assert visit.state is VisitState.ATTRACT
        elif self.hold_left > 0 or self.quiet < self.limit:
            assert visit.state is VisitState.ACTIVE
        else:
            assert visit.state is VisitState.WARNING
            assert visit.remaining(now) >= self.limit + self.times.countdown - self.quiet
        assert visit.held == (self.hold_left > 0)
        assert self.kiosk.wiped == self.ended

    @invariant()
    def never_warns_or_rests_while_held(self) -> None:
        assert not self.kiosk.visit.held or self.kiosk.state() is VisitState.ACTIVE

    @invariant()
    def only_attract_needs_no_timer(self) -> None:
        visit = self.kiosk.visit
        assert (visit.next_event(self.kiosk.now) is None) == (visit.state is VisitState.ATTRACT)


TestAnyVisit = AnyVisit.TestCase
