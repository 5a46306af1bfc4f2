"""The tour: a picture of every screen, drawn by the real QML without a display."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from pathlib import Path
from time import sleep
from typing import cast

from PySide6.QtCore import Q_ARG, QDeadlineTimer, QEventLoop, QMetaObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.counts import Count, Kind
from kiosk.jobs import Jobs
from kiosk.paths import SHIPPED_CATALOGUE
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route, Screen
from kiosk.session.visit import USUAL_TIMES
from kiosk.viewmodels.ambassador import Place
from kiosk.viewmodels.journey import JOURNEY
from kiosk.viewmodels.panel import ContactRow
from kiosk.viewmodels.practice import Part
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.setup import Stage
from kiosk.viewmodels.story import YEAR
from kiosk.viewmodels.updates import News, Progress, UpdatesViewModel

_PATIENCE_MS = 5_000
_PIN, _RECOVERY = "2580", "314159265358"
_WALL_CLOCK = time(13, 42)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the tour. `qr` is what the code in it must decode to, if it shows one."""

    screen: str
    file: str
    qr: str | None


@dataclass(frozen=True, slots=True)
class Stop:
    """A state worth seeing: how to get there, and the code that it shows."""

    name: str
    go: Callable[[Kiosk], None]
    code: Callable[[Kiosk], str | None] = lambda kiosk: None


def _programme(kiosk: Kiosk) -> str:
    return str(kiosk.pages.programme_code.property("payload"))


def _partner(kiosk: Kiosk) -> str:
    return str(kiosk.pages.partner_code.property("payload"))


def _takeaway(kiosk: Kiosk) -> str:
    return str(kiosk.pages.takeaway.property("payload"))


def _on_the_slip(code: Callable[[Kiosk], str | None]) -> Callable[[Kiosk], str | None]:
    """The code on the receipt in table mode; half a portrait screen has no room for a receipt."""
    return lambda kiosk: code(kiosk) if kiosk.window.width() > kiosk.window.height() else None


def _open(
    screen: Screen, subject: str | None = None, detail: str | None = None
) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.navigation.open(Route(screen, subject, detail))


def _step(number: int) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.navigation.openStep(kiosk.library.catalogue.steps()[number - 1].id)


def _ask(kiosk: Kiosk) -> None:
    _step(3)(kiosk)
    kiosk.pages.questions.show()


def _ask_what_was_noted(kiosk: Kiosk) -> None:
    _ask(kiosk)
    kiosk.pages.questions.open("ingen-app")
    kiosk.pages.questions.toggleNoted()


def _ask_in_vain(kiosk: Kiosk) -> None:
    _ask(kiosk)
    kiosk.pages.questions.find("parkering")


def _take_back(kiosk: Kiosk) -> None:
    kiosk.navigation.openPartner("ok", "bil")
    kiosk.pages.receipt.undo()


def _fill_calculator(kiosk: Kiosk) -> None:
    purchases = (
        ("tui-badeferie", 30000, "once"),
        ("synoptik-briller", 2000, "once"),
        ("flugger-farver-maling", 1850, "once"),
    )
    for offer, amount, frequency in purchases:
        _type(kiosk, offer, amount, frequency)
        kiosk.pages.calculator.write()
    _type(kiosk, "synoptik-abonnementer", 120, "monthly")


def _type(kiosk: Kiosk, offer: str, amount: int, frequency: str) -> None:
    kiosk.pages.calculator.choose(offer)
    kiosk.pages.calculator.clear()
    kiosk.pages.calculator.repeat(frequency)
    for digit in str(amount):
        kiosk.pages.calculator.press(int(digit))


def _type_unknown(kiosk: Kiosk) -> None:
    _type(kiosk, "legoland-billetter", 1600, "yearly")


def _search_offers(kiosk: Kiosk) -> None:
    kiosk.pages.calculator.cancel()
    kiosk.pages.calculator.offer_search.begin()
    kiosk.pages.calculator.offer_search.find("sy")


def _at_the_table(go: Callable[[Kiosk], None]) -> Callable[[Kiosk], None]:
    def lay_and_go(kiosk: Kiosk) -> None:
        kiosk.pages.table.lay()
        go(kiosk)

    return lay_and_go


def _calculate(kiosk: Kiosk) -> None:
    _open(Screen.CALCULATOR)(kiosk)
    kiosk.pages.calculator.cancel()
    _type(kiosk, "tui-badeferie", 30000, "once")


def _enlarge(kiosk: Kiosk) -> None:
    screen = kiosk.window.findChild(QQuickItem, "qrScreen")
    assert isinstance(screen, QQuickItem)
    screen.setProperty("large", True)


def _hold(kiosk: Kiosk) -> None:
    kiosk.pages.visit.toggleHold()


def _wait_until_asked(kiosk: Kiosk) -> None:
    kiosk.pages.visit.toggleHold()
    assert isinstance(kiosk.now, StoppedClock)
    kiosk.now.seconds += USUAL_TIMES.idle + 1
    kiosk.pages.visit.tick()


def _count_a_day(kiosk: Kiosk) -> None:
    """A day's counts that are nobody's: they rise towards noon and fall again."""
    today = kiosk.library.today()
    steps = len(kiosk.library.catalogue.steps())
    partners = ("ok", "tui", "synoptik", "legoland", "smageriet")
    for hour, visits in enumerate((4, 7, 12, 15, 11, 13, 9, 5), start=9):
        numbers = {(Kind.VISIT, ""): visits, (Kind.CONVERSATION, ""): visits // 2}
        numbers |= {(Kind.STEP, str(n)): visits * (9 - n) // 9 for n in range(1, steps + 1)}
        numbers |= {(Kind.PARTNER, id): visits // n for n, id in enumerate(partners, start=2)}
        numbers |= {(Kind.CODE, "programme"): visits // 4, (Kind.QUESTION, "point"): visits // 5}
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
        changes = ("Ny partner: Eksempel", "TUI, badeferie: 4 % -> 5 %")
        return News(SHIPPED_CATALOGUE, self._today, 0, False, False, changes, "installed", True)

    def sync(self, folder: Path | None, progress: Progress, cancelled: Callable[[], bool]) -> News:
        progress("fetching", 4_700_000, 7_800_000)
        patience = QDeadlineTimer(_PATIENCE_MS)
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
        if stage > Stage.CODE:
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
        kiosk.tally.add(Count(today, hour, Kind.CONVERSATION, "", talks))
    kiosk.ambassador.shift.start()
    for item in kiosk.library.catalogue.checklist()[:2]:
        panel.toggle(item.id)


def _service(kiosk: Kiosk) -> ContactRow:
    contacts = cast(RowsModel, kiosk.ambassador.panel.contacts)
    return cast(ContactRow, contacts.rows[0])


def _call(kiosk: Kiosk) -> None:
    service = _service(kiosk)
    screen = kiosk.window.findChild(QQuickItem, "callDialog")
    assert isinstance(screen, QQuickItem)
    name, phone, call = (Q_ARG(str, word) for word in (service.name, service.phone, service.call))
    QMetaObject.invokeMethod(screen, "call", name, phone, call, Q_ARG(int, service.modules))


def _phone(kiosk: Kiosk) -> str:
    return _service(kiosk).call


def _fetch(kiosk: Kiosk) -> None:
    assert kiosk.updates
    kiosk.updates.sync()
    _wait(lambda: bool(kiosk.updates and kiosk.updates.property("received")))
    _enter(Place.SYNC)(kiosk)


def _sync(kiosk: Kiosk) -> None:
    assert kiosk.updates
    kiosk.updates.cancel()
    _wait(lambda: not (kiosk.updates and kiosk.updates.property("busy")))


def _wait(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while not condition() and not deadline.hasExpired():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _practise(part: Part, cards: int = 0) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        kiosk.ambassador.practice.start(part.value)
        for _ in range(cards):
            kiosk.ambassador.practice.next()

    return go


STOPS = (
    Stop("attract", lambda kiosk: None),
    Stop("home", _open(Screen.HOME), _programme),
    Stop("category-two", _open(Screen.CATEGORY, "oplevelser")),
    Stop("category-five", _open(Screen.CATEGORY, "hjemmet")),
    Stop("partner-known", _open(Screen.PARTNER, "synoptik", "hjemmet"), _partner),
    Stop("partner-unknown-unprinted", _take_back, _partner),
    Stop("partner-unknown", _open(Screen.PARTNER, "ok", "bil"), _partner),
    Stop("category-with-receipt", _open(Screen.CATEGORY, "ferie")),
    Stop("held", _hold),
    Stop("idle-warning", _wait_until_asked),
    Stop("story-1", _open(Screen.STORY, YEAR, "1")),
    Stop("story-5", _open(Screen.STORY, YEAR, "5")),
    Stop("story-9", _open(Screen.STORY, YEAR, "9")),
    Stop("story-end", _open(Screen.STORY, YEAR, "10"), _programme),
    Stop("journey", _open(Screen.JOURNEY, JOURNEY)),
    *(Stop(f"step-{number}", _step(number)) for number in range(1, 5)),
    Stop("step-5", _step(5), _programme),
    Stop("questions", _ask),
    Stop("question-open", _ask_what_was_noted),
    Stop("question-unanswered", _ask_in_vain),
    Stop("calculator", _open(Screen.CALCULATOR)),
    Stop("calculator-filled", _fill_calculator),
    Stop("calculator-unknown", _type_unknown),
    Stop("calculator-edit", lambda kiosk: kiosk.pages.calculator.edit(0)),
    Stop("calculator-search", _search_offers),
    Stop("qr", lambda kiosk: kiosk.navigation.openProgramme(), _takeaway),
    Stop("takeaway-many", _open(Screen.QR, "synoptik"), _takeaway),
    Stop("takeaway-large", _enlarge, _takeaway),
    # The tablet stays on the table from here on.
    *(Stop(f"table-step-{number}", _at_the_table(_step(number))) for number in range(1, 5)),
    Stop("table-step-5", _at_the_table(_step(5)), _programme),
    Stop("table-home", _at_the_table(_open(Screen.HOME)), _on_the_slip(_programme)),
    Stop("table-category", _at_the_table(_open(Screen.CATEGORY, "hjemmet"))),
    Stop(
        "table-partner",
        _at_the_table(_open(Screen.PARTNER, "synoptik", "hjemmet")),
        _on_the_slip(_partner),
    ),
    Stop("table-partner-unknown", _at_the_table(_open(Screen.PARTNER, "ok", "bil")), _partner),
    Stop("table-story", _at_the_table(_open(Screen.STORY, YEAR, "5"))),
    Stop("table-story-end", _at_the_table(_open(Screen.STORY, YEAR, "10")), _programme),
    Stop("table-journey", _at_the_table(_open(Screen.JOURNEY, JOURNEY))),
    Stop("table-calculator", _at_the_table(_calculate)),
    Stop("table-calculator-edit", _at_the_table(lambda kiosk: kiosk.pages.calculator.edit(0))),
    Stop("table-calculator-search", _at_the_table(_search_offers)),
    Stop("table-qr", _at_the_table(lambda kiosk: kiosk.navigation.openProgramme()), _takeaway),
    Stop("table-takeaway-many", _at_the_table(_open(Screen.QR, "synoptik")), _takeaway),
    # What only ambassadors see.
    Stop("setup-language", _begin_setup),
    *(Stop(f"setup-{stage.name.lower()}", _set_up_to(stage)) for stage in list(Stage)[1:]),
    Stop("code-wrong", _knock_and_mistype),
    Stop("code-typing", _press(_PIN[:2])),
    Stop("code-recovery", lambda kiosk: kiosk.ambassador.pin.recover()),
    Stop("shift", _enter(Place.SHIFT), _programme),
    Stop("shift-fine", lambda kiosk: kiosk.ambassador.shift.act()),
    Stop("panel", _work),
    Stop("panel-call", _call, _phone),
    Stop("sync-fetching", _fetch),
    Stop("sync", _sync),
    Stop("report", _count_a_day),
    Stop("practice", _enter(Place.PRACTICE)),
    Stop("practice-read", _practise(Part.READ)),
    Stop("practice-steps", _practise(Part.STEPS, 2)),
    Stop("practice-quiz", _practise(Part.QUIZ, 1)),
    Stop("practice-quiz-answered", lambda kiosk: kiosk.ambassador.practice.choose(0)),
    Stop("practice-rehearsal", _practise(Part.REHEARSE)),
    Stop("practice-rehearsal-helped", lambda kiosk: kiosk.ambassador.practice.help()),
    Stop("practice-rehearsed", _practise(Part.REHEARSE, 5)),
    Stop("settings", _enter(Place.SETTINGS)),
)


def render(catalogue: CatalogueRepository, folder: Path, size: QSize, today: date) -> list[Picture]:
    """Draw every stop at `size` px into `folder`, with tour.json, and return what was drawn.

    Needs a QGuiApplication. Raises OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kiosk = Kiosk(
        *(catalogue, size, lambda: today),
        still=True,
        now=StoppedClock(),
        moment=lambda: datetime.combine(today, _WALL_CLOCK),
    )
    try:
        pictures = list(_draw(kiosk, folder))
    finally:
        kiosk.close()
    text = json.dumps([asdict(picture) for picture in pictures], indent=2, ensure_ascii=False)
    (folder / "tour.json").write_text(text + "\n", encoding="utf-8")
    return pictures


def _draw(kiosk: Kiosk, folder: Path) -> Iterator[Picture]:
    for number, stop in enumerate(STOPS, start=1):
        stop.go(kiosk)
        settle(kiosk)
        file = f"{number:02}-{stop.name}.png"
        if not kiosk.window.grabWindow().save(str(folder / file)):
            raise OSError(f"{folder / file} cannot be written")
        yield Picture(stop.name, file, stop.code(kiosk))


def settle(kiosk: Kiosk) -> None:
    """Let the kiosk come to rest: no page is still arriving, and all is laid out and drawn."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while True:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if kiosk.pages.settled:
            kiosk.window.grabWindow()
            break
        if deadline.hasExpired():
            raise TimeoutError("the kiosk does not come to rest")
