"""The stops behind the hidden gesture."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import sleep

from PySide6.QtCore import QDeadlineTimer

from kiosk.app.composition import Kiosk
from kiosk.base.jobs import Jobs
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.domain.counts import Count, CountKind
from kiosk.domain.screens import Place
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import PATIENCE_MS, wait
from kiosk.tour.stop import TourStop, programme_code
from kiosk.viewmodels.practice import PracticePart
from kiosk.viewmodels.setup import SetupStage
from kiosk.viewmodels.updates import News, TellProgress, UpdatesViewModel

_PIN, _RECOVERY = "2580", "314159265358"


def _count_a_day(kiosk: Kiosk) -> None:
    """A day's counts that are nobody's: they rise towards noon and fall again."""
    today = kiosk.library.today()
    steps = len(kiosk.library.catalogue.steps())
    partners = ("ok", "tui", "synoptik", "legoland", "smageriet")
    for hour, visits in enumerate((4, 7, 12, 15, 11, 13, 9, 5), start=9):
        numbers = {(CountKind.VISIT, ""): visits, (CountKind.CONVERSATION, ""): visits // 2}
        numbers |= {(CountKind.STEP, str(n)): visits * (9 - n) // 9 for n in range(1, steps + 1)}
        numbers |= {(CountKind.PARTNER, id): visits // n for n, id in enumerate(partners, start=2)}
        numbers |= {
            (CountKind.CODE, "programme"): visits // 4,
            (CountKind.QUESTION, "point"): visits // 5,
        }
        for (kind, subject), number in numbers.items():
            kiosk.tally.add(Count(today, hour, kind, subject, number))
    _enter(Place.REPORT)(kiosk)


def _knock(kiosk: Kiosk) -> None:
    kiosk.ambassador.door.knock()


class _Syncs:
    """What a tablet with a fresh catalogue tells. A sync stays halfway until it is stopped."""

    def __init__(self, today: date) -> None:
        self._today = today

    def look(self) -> News:
        changes = ("Ny partner: Eksempel", "TUI, badeferie: fra 4 % til 5 %")
        return News(SHIPPED_CATALOGUE, self._today, 0, False, False, changes, "installed", True)

    def sync(
        self, folder: Path | None, progress: TellProgress, cancelled: Callable[[], bool]
    ) -> News:
        progress("fetching", 4_700_000, 7_800_000)
        patience = QDeadlineTimer(PATIENCE_MS)
        while not cancelled() and not patience.hasExpired():
            sleep(0.01)
        return self.look()

    def roll_back(self) -> News:
        return self.look()


def _begin_setup(kiosk: Kiosk) -> None:
    jobs = Jobs()
    kiosk.updates = UpdatesViewModel(_Syncs(kiosk.library.today()), kiosk.library, jobs)
    kiosk.ambassador.setup.new_code = lambda: _RECOVERY
    _knock(kiosk)


def _set_up_to(stage: int) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        setup = kiosk.ambassador.setup
        setup.nameStore("Eksempelby")
        if stage > SetupStage.CODE:
            setup.take_pin(_PIN)
        else:
            setup.next()

    return go


def _press(digits: str) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        for digit in digits:
            kiosk.ambassador.pin.press(int(digit))

    return go


def _knock_and_mistype(kiosk: Kiosk) -> None:
    kiosk.ambassador.setup.next()
    _knock(kiosk)
    _press("0000")(kiosk)


def _enter(place: Place) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.ambassador.door.go(place)


def _work(kiosk: Kiosk) -> None:
    panel = kiosk.ambassador.panel
    today = kiosk.library.today()
    for hour, talks in enumerate((2, 3, 5, 4, 3), start=9):
        kiosk.tally.add(Count(today, hour, CountKind.CONVERSATION, "", talks))
    kiosk.ambassador.shift.start()
    for item in kiosk.library.catalogue.checklist()[:2]:
        panel.toggle(item.id)


def _call(kiosk: Kiosk) -> None:
    kiosk.ambassador.panel.call(0)


def _phone(kiosk: Kiosk) -> str:
    return kiosk.ambassador.panel.calledCode


def _fetch(kiosk: Kiosk) -> None:
    assert kiosk.updates
    kiosk.updates.sync()
    wait(lambda: bool(kiosk.updates and kiosk.updates.received))
    _enter(Place.SYNC)(kiosk)


def _sync(kiosk: Kiosk) -> None:
    assert kiosk.updates
    kiosk.updates.cancel()
    wait(lambda: not (kiosk.updates and kiosk.updates.busy))


def _practise(part: PracticePart, cards: int = 0) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        kiosk.ambassador.practice.start(part.value)
        for _ in range(cards):
            kiosk.ambassador.practice.next()

    return go


def _rehearse(seconds: int) -> Callable[[Kiosk], None]:
    """A whole conversation that takes so long at each step."""

    def go(kiosk: Kiosk) -> None:
        assert isinstance(kiosk.now, StoppedClock)
        _practise(PracticePart.REHEARSE)(kiosk)
        while kiosk.ambassador.practice.index < len(kiosk.library.catalogue.steps()):
            kiosk.now.seconds += seconds
            # Each card is a tap; without one the door would lock.
            kiosk.pages.life.feel()
            kiosk.ambassador.practice.next()

    return go


def _answer(right: bool) -> Callable[[Kiosk], None]:
    """Answer the first card of the quiz."""

    def go(kiosk: Kiosk) -> None:
        _practise(PracticePart.QUIZ)(kiosk)
        choices = kiosk.library.catalogue.quiz()[0].choices
        wanted = (number for number, choice in enumerate(choices) if choice.right is right)
        kiosk.ambassador.practice.choose(next(wanted))

    return go


AMBASSADOR_STOPS = (
    TourStop("setup-language", _begin_setup),
    *(TourStop(f"setup-{stage.name.lower()}", _set_up_to(stage)) for stage in list(SetupStage)[1:]),
    TourStop("code-wrong", _knock_and_mistype),
    TourStop("code-typing", _press(_PIN[:2])),
    TourStop("code-recovery", lambda kiosk: kiosk.ambassador.pin.recover()),
    TourStop("shift", _enter(Place.SHIFT), programme_code),
    TourStop("shift-fine", lambda kiosk: kiosk.ambassador.shift.act()),
    TourStop("panel", _work),
    TourStop("panel-call", _call, _phone),
    TourStop("sync-fetching", _fetch),
    TourStop("sync", _sync),
    TourStop("report", _count_a_day),
    TourStop("practice", _enter(Place.PRACTICE)),
    TourStop("practice-read", _practise(PracticePart.READ)),
    TourStop("practice-steps", _practise(PracticePart.STEPS, 2)),
    TourStop("practice-quiz", _practise(PracticePart.QUIZ, 1)),
    TourStop("practice-quiz-right", _answer(right=True)),
    TourStop("practice-quiz-wrong", _answer(right=False)),
    TourStop("practice-rehearsal", _practise(PracticePart.REHEARSE)),
    TourStop("practice-rehearsal-helped", lambda kiosk: kiosk.ambassador.practice.help()),
    TourStop("practice-rehearsed", _rehearse(26)),
    TourStop("practice-rehearsed-late", _rehearse(44)),
    TourStop("settings", _enter(Place.SETTINGS)),
)
"""What only ambassadors see; each goes on from the one before."""
