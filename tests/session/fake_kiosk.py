"""A visit with a clock that the tests move."""

from kiosk.session.visit import Visit, VisitState, VisitTimes

START = 1000.0
DEFAULT_TIMES = VisitTimes()


class FakeKiosk:
    """A visit, its clock, and how often what the member typed was wiped."""

    def __init__(self, times: VisitTimes = DEFAULT_TIMES, now: float = START) -> None:
        self.now = now
        self.wiped = 0
        self.visit = Visit(times, self.wipe)

    def wipe(self) -> None:
        self.wiped += 1

    def state(self) -> VisitState:
        return self.visit.state

    def touch(self) -> None:
        self.visit.touch(self.now)

    def wait(self, seconds: float) -> VisitState:
        """Let time pass as a timer armed by `next_event` would see it."""
        until = self.now + seconds
        self.visit.tick(self.now)
        while (event := self.visit.next_event(self.now)) is not None and event <= until:
            assert event > self.now, "a timer would fire without end"
            self.now = event
            self.visit.tick(self.now)
        self.now = until
        self.visit.tick(self.now)
        return self.visit.state

    def sleep(self, seconds: float) -> None:
        """Let time pass while no timer fires."""
        self.now += seconds
