"""The ambassador's panel: what to bring, what has been counted, and whom to ask."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.counts import Summary
from kiosk.domain.opening import OpeningHours, is_open, next_opening
from kiosk.domain.talk import Audience, Contact
from kiosk.qr.matrix import matrix
from kiosk.session.counting import Today
from kiosk.session.day import ShiftDay
from kiosk.viewmodels.format import capitalised
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_COUNTRY = "+45"


class Diary(Protocol):
    """Where the day is kept."""

    def read(self) -> ShiftDay: ...
    def write(self, day: ShiftDay) -> None: ...


class CheckRow(NamedTuple):
    """One thing to bring."""

    key: str
    title: str
    note: str
    picture: str
    ticked: bool


class ContactRow(NamedTuple):
    """Somebody to ask; `open_now` and `opening` only where there are hours.

    `call` is the address of the code that dials, or begins a mail where there is no phone.
    """

    name: str
    role: str
    phone: str
    email: str
    hours: str
    opening: str
    open_now: bool
    call: str
    modules: int


@QmlElement
class PanelViewModel(QObject):
    """`moment` is the clock on the wall, in Danish time."""

    changed = Signal()
    checks = rows_of(CheckRow)
    contacts = rows_of(ContactRow)

    def __init__(
        self,
        library: Library,
        counts: Today,
        diary: Diary,
        moment: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._library = library
        self._counts = counts
        self._diary = diary
        self._moment = moment
        self._called: ContactRow | None = None
        self._problems: list[str] = []
        self._sums = Summary()
        self.refresh()
        library.changed.connect(self.refresh)

    @Property(str, notify=changed)
    def progress(self) -> str:
        """How much is ticked: "3 af 4"."""
        ticked = sum(row.ticked for row in self.checks.rows)
        text = self.tr("{n} af {count}").replace("{n}", str(ticked))
        return text.replace("{count}", str(self.checks.count))

    @Property(int, notify=changed)
    def conversations(self) -> int:
        return self._sums.conversations

    @Property(bool, notify=changed)
    def calling(self) -> bool:
        """Whether the code that reaches somebody is shown."""
        return self._called is not None

    @Property(str, notify=changed)
    def calledName(self) -> str:
        return self._called.name if self._called else ""

    @Property(str, notify=changed)
    def calledRole(self) -> str:
        return self._called.role if self._called and not self._called.phone else ""

    @Property(str, notify=changed)
    def calledAddress(self) -> str:
        """The phone number to dial, or the e-mail address to write to."""
        return self._called.phone or self._called.email if self._called else ""

    @Property(str, notify=changed)
    def calledCode(self) -> str:
        return self._called.call if self._called else ""

    @Property(int, notify=changed)
    def calledModules(self) -> int:
        return self._called.modules if self._called else 1

    @Property(str, notify=changed)
    def release(self) -> str:
        """Which release of the partners is shown: "Listen er udgivet 22. november 2026"."""
        day = self._library.format.day_and_year(self._library.catalogue.info.released)
        return self.tr("Listen er udgivet {day}.").replace("{day}", day)

    @Property("QStringList", notify=changed)
    def problems(self) -> list[str]:
        """What is wrong with the settings, for the one who set the tablet up."""
        return self._problems

    @Slot(str)
    def toggle(self, item_id: str) -> None:
        """Tick a thing, or take the tick away."""
        self._diary.write(self._today().toggle(item_id))
        self.refresh()

    @Slot(int)
    def call(self, index: int) -> None:
        """Show the code that reaches somebody, by the place in `contacts`."""
        self._called = self.contacts.rows[index]
        self.changed.emit()

    @Slot()
    def hangUp(self) -> None:
        """Show that code no longer."""
        self._called = None
        self.changed.emit()

    @Slot()
    def more(self) -> None:
        """A conversation that the kiosk did not see."""
        self._counts.add_conversation()
        self.refresh()

    @Slot()
    def fewer(self) -> None:
        """A conversation that was none."""
        self._counts.take_conversation_back()
        self.refresh()

    def tell(self, problems: list[str]) -> None:
        self._problems = problems
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Bring the day, the counts and the hours up to now."""
        self._sums = self._counts.summary()
        ticked = self._today().ticked
        catalogue = self._library.catalogue
        self.checks.replace(
            [
                CheckRow(item.id, item.title, item.note, item.picture, item.id in ticked)
                for item in catalogue.checklist()
            ]
        )
        everybody = [c for who in Audience for c in catalogue.contacts(who)]
        self.contacts.replace([self._row(contact) for contact in everybody])
        self.changed.emit()

    def _today(self) -> ShiftDay:
        return self._diary.read().on(self._moment().date())

    def _row(self, contact: Contact) -> ContactRow:
        now = self._moment()
        if contact.phone:
            call = f"tel:{_COUNTRY}{contact.phone.replace(' ', '')}"
        else:
            call = f"mailto:{contact.email}" if contact.email else ""
        return ContactRow(
            contact.name,
            contact.role,
            contact.phone or "",
            contact.email or "",
            self._hours(contact.hours),
            self._state(contact.hours, now) if contact.hours else "",
            is_open(contact.hours, now),
            call,
            matrix(call).side if call else 0,
        )

    def _hours(self, hours: tuple[OpeningHours, ...]) -> str:
        """Neighbouring days with the same hours together: "Mandag–fredag 09:00–18:00"."""
        spans: list[tuple[int, int, time, time]] = []
        for day, opens, closes in sorted(hours):
            if spans and spans[-1][1:] == (day - 1, opens, closes):
                spans[-1] = (spans[-1][0], day, opens, closes)
            else:
                spans.append((day, day, opens, closes))
        weekday = self._library.format.weekday
        return capitalised(
            ", ".join(
                f"{weekday(first) if first == last else f'{weekday(first)}–{weekday(last)}'} "
                f"{opens:%H:%M}–{closes:%H:%M}"
                for first, last, opens, closes in spans
            )
        )

    def _state(self, hours: tuple[OpeningHours, ...], now: datetime) -> str:
        if is_open(hours, now):
            return self.tr("Åben nu")
        opens = next_opening(hours, now)
        if opens is None:
            return self.tr("Lukket nu")
        match opens.date() - now.date():
            case timedelta(days=0):
                day = self.tr("i dag")
            case timedelta(days=1):
                day = self.tr("i morgen")
            case _:
                day = self._library.format.weekday(opens.isoweekday())
        text = self.tr("Lukket nu. Åbner {day} {time}").replace("{day}", day)
        return text.replace("{time}", f"{opens:%H:%M}")
