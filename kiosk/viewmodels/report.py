"""The day's report on the tablet: how many came, and how far the conversations got."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.jobs import Jobs
from kiosk.domain.counts import (
    NO_HOUR,
    CountKind,
    Summary,
    by_day,
    by_hour,
    by_subject,
    summary,
    without_small_hours,
)
from kiosk.session.counting import CountBook
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import ChoiceRow, rows_of
from kiosk.viewmodels.sticks import unread_format

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_USUAL_HOURS = range(9, 18)
_DAYS = 28
_PARTNERS = 5


class Hindrance(StrEnum):
    """What keeps counts from a stick that is there."""

    FULL = "full"
    PROTECTED = "protected"
    BROKEN = "broken"
    FORMAT = "format"


class Saved(NamedTuple):
    """Where counts were saved, whether that is a stick, and of how many days.

    Where a stick did not take them, `hindrance` says why, and `format` how it is formatted; another
    may have taken them.
    """

    folder: str
    on_stick: bool
    days: int
    hindrance: Hindrance | None = None
    format: str = ""


class Period(StrEnum):
    """What the bars are of: the hours of today, or the days of four weeks."""

    DAY = "day"
    WEEKS = "weeks"


class ColumnRow(NamedTuple):
    """An hour or a day. `spoken` is its name in full, `label` what stands under its bars.

    `visits` and `conversations` are figures, their bars in thousandths of the axis.
    """

    label: str
    spoken: str
    visits: int
    conversations: int
    visit_bar: int
    conversation_bar: int


class BarRow(NamedTuple):
    """A bar with its name and figure, in thousandths of the longest."""

    label: str
    figure: str
    thousandths: int


@QmlElement
class ReportViewModel(QObject):
    """Shows counts; `save` writes all of them to files, beside the UI, and may raise OSError.

    `moment` is the clock on the wall, by which they were counted.
    """

    changed = Signal()
    periods = rows_of(ChoiceRow)
    columns = rows_of(ColumnRow)
    steps = rows_of(BarRow)
    """How many visits reached each of the five steps."""
    partners = rows_of(BarRow)
    """The partners that most visits opened."""

    def __init__(
        self,
        library: Library,
        book: CountBook,
        save: Callable[[], Saved] | None,
        jobs: Jobs,
        moment: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._library = library
        self._book = book
        self._save = save
        self._jobs = jobs
        self._moment = moment
        self._period = Period.DAY
        self._sums = Summary()
        self._top = 0
        self._saving = False
        self._outcome: Saved | OSError | None = None
        library.changed.connect(self.refresh)

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period.value

    @Property(str, notify=changed)
    def axisTop(self) -> str:
        """The figure at the top of the axis; empty where there is nothing to draw."""
        return self._library.format.whole(self._top) if self._top else ""

    @Property(str, notify=changed)
    def axisMiddle(self) -> str:
        return self._library.format.whole(self._top // 2) if self._top else ""

    @Property(str, notify=changed)
    def conversations(self) -> str:
        return self._library.format.whole(self._sums.conversations)

    @Property(str, notify=changed)
    def visits(self) -> str:
        return self._library.format.whole(self._sums.visits)

    @Property(str, notify=changed)
    def codes(self) -> str:
        return self._library.format.whole(self._sums.codes)

    @Property(str, notify=changed)
    def questions(self) -> str:
        return self._library.format.whole(self._sums.questions)

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._save is not None and not self._saving

    @Property(str, notify=changed)
    def message(self) -> str:
        """What became of saving, or what the figures are."""
        if self._saving:
            return self.tr("Gemmer tallene …")
        match self._outcome:
            case Saved(days=0):
                return self.tr("Der er ingen tal at gemme endnu. I dag kommer med i morgen.")
            case Saved(on_stick=True, hindrance=Hindrance()):
                kept = self.tr("Tallene ligger på det andet USB-stik i mappen kiosk-tal.")
                return f"{self._why_no_stick(self._outcome)} {kept}"
            case Saved(on_stick=True):
                return self.tr("Tallene ligger på USB-stikket i mappen kiosk-tal.")
            case Saved(folder=folder):
                kept = self.tr("Tallene er gemt på tabletten: {folder}")
                return f"{self._why_no_stick(self._outcome)} {kept.replace('{folder}', folder)}"
            case OSError():
                return self.tr("Tallene blev ikke gemt. Prøv med et USB-stik, der har plads.")
        return self.tr("Kun antal, aldrig hvem. En dag kan gemmes, når den er slut.")

    @Slot(str)
    def choose(self, period: str) -> None:
        self._period = Period(period)
        self.refresh()

    @Slot()
    def show(self) -> None:
        """Begin with today, and with nothing said of saving."""
        self._outcome = None
        self.choose(Period.DAY)

    @Slot()
    def save(self) -> None:
        """Save all counts to files."""
        if self._save and not self._saving:
            self._saving = True
            self.changed.emit()
            self._jobs.start(self._save, self._saved, self._failed)

    @Slot()
    def refresh(self) -> None:
        """Bring the figures up to now."""
        today = self._moment().date()
        first = today if self._period is Period.DAY else today - timedelta(days=_DAYS - 1)
        counts = self._book.between(first, today)
        self._sums = summary(counts)
        self.periods.replace(
            [
                ChoiceRow(Period.DAY.value, self.tr("I dag")),
                ChoiceRow(Period.WEEKS.value, self.tr("4 uger")),
            ]
        )
        if self._period is Period.DAY:
            self._draw(self._hours(by_hour(without_small_hours(counts))))
        else:
            self._draw(self._days(by_day(counts), first))
        steps = self._library.catalogue.steps()
        reached = zip(steps, self._sums.reached, strict=False)
        self.steps.replace(
            self._bars(
                (f"{n}  {step.label}", number) for n, (step, number) in enumerate(reached, 1)
            )
        )
        opened = list(by_subject(counts, CountKind.PARTNER).items())[:_PARTNERS]
        self.partners.replace(self._bars((self._partner(id), number) for id, number in opened))
        self.changed.emit()

    def _why_no_stick(self, saved: Saved) -> str:
        match saved.hindrance:
            case None:
                return self.tr("Der sidder intet USB-stik.")
            case Hindrance.FULL:
                return self.tr("USB-stikket er fuldt.")
            case Hindrance.PROTECTED:
                return self.tr("USB-stikket er skrivebeskyttet.")
            case Hindrance.BROKEN:
                return self.tr("USB-stikket er gået i stykker eller taget ud.")
            case Hindrance.FORMAT:
                return unread_format(saved.format)

    def _saved(self, saved: Saved) -> None:
        self._end(saved)

    def _failed(self, error: Exception) -> None:
        import logging

        if not isinstance(error, OSError):
            self._end(None)
            raise error
        logging.getLogger(__name__).warning("the counts are not saved: %s", error)
        self._end(error)

    def _end(self, outcome: Saved | OSError | None) -> None:
        self._saving = False
        self._outcome = outcome
        self.changed.emit()

    def _hours(self, found: dict[int, Summary]) -> list[tuple[str, str, Summary]]:
        told = [hour for hour in found if hour != NO_HOUR]
        hours = range(min([*told, _USUAL_HOURS.start]), max([*told, _USUAL_HOURS.stop - 1]) + 1)
        spoken = self.tr("klokken {from} til {to}")
        columns = [
            (
                str(hour),
                spoken.replace("{from}", str(hour)).replace("{to}", str(hour + 1)),
                found.get(hour, Summary()),
            )
            for hour in hours
        ]
        if NO_HOUR in found:
            columns.append((self.tr("resten"), self.tr("timer med få besøg"), found[NO_HOUR]))
        return columns

    def _days(self, found: dict[date, Summary], first: date) -> list[tuple[str, str, Summary]]:
        days = [first + timedelta(days=n) for n in range(_DAYS)]
        return [
            (
                f"{day.day}/{day.month}" if day in days[::-7] else "",
                self._library.format.day(day),
                found.get(day, Summary()),
            )
            for day in days
        ]

    def _draw(self, columns: Iterable[tuple[str, str, Summary]]) -> None:
        columns = list(columns)
        highest = max(max(sums.visits, sums.conversations) for _, _, sums in columns)
        self._top = _axis(highest) if highest else 0
        self.columns.replace(
            [
                ColumnRow(
                    label,
                    spoken,
                    sums.visits,
                    sums.conversations,
                    _thousandths(sums.visits, self._top),
                    _thousandths(sums.conversations, self._top),
                )
                for label, spoken, sums in columns
            ]
        )

    def _bars(self, named: Iterable[tuple[str, int]]) -> list[BarRow]:
        bars = list(named)
        longest = max((number for _, number in bars), default=0)
        write = self._library.format.whole
        return [BarRow(label, write(n), _thousandths(n, longest)) for label, n in bars]

    def _partner(self, partner_id: str) -> str:
        try:
            return self._library.catalogue.partner(partner_id).name
        except LookupError:  # it has left the catalogue
            return partner_id


def _thousandths(number: int, of: int) -> int:
    return 1000 * number // of if of else 0


def _axis(highest: int) -> int:
    """A round, even figure at or above the highest one."""
    unit = 1
    while 10 * unit <= highest:
        unit *= 10
    return next(top for n in (2, 4, 6, 8, 10, 20) if (top := n * unit) >= highest)
