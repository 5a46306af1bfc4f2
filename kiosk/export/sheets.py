"""What stands on each sheet of the workbook: headings and rows, without any spreadsheet."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kiosk.domain.counts import STEPS, CountKind, Summary
from kiosk.export import words
from kiosk.export.totals import Totals

Row = tuple[str | int | date, ...]


class SheetChart(NamedTuple):
    """A chart of the `columns` of a sheet, counted from 1, over its first column."""

    title: str
    columns: tuple[int, ...]
    lying: bool = False


class Sheet(NamedTuple):
    """One sheet; a chart of it stands beside the table."""

    title: str
    headings: tuple[str, ...]
    rows: Sequence[Row]
    chart: SheetChart | None = None


def sheets(totals: Totals) -> list[Sheet]:
    """All sheets of `totals`."""
    return [
        _stores(totals),
        _days(totals),
        _per_store_and_day(totals),
        _hours(totals),
        _screens(totals),
        _partners(totals),
        _funnel(totals),
        _questions(totals),
        _languages(totals),
    ]


_SUMS = ("Besøg", "Samtaler", "QR vist", "Spørgsmål", "Uden godt svar")


def _sums(found: Summary) -> tuple[int, ...]:
    return found.visits, found.conversations, found.codes, found.questions, found.unanswered


def _stores(totals: Totals) -> Sheet:
    rows: list[Row] = [
        (store.name, *_sums(store.sums), store.days, store.tablets) for store in totals.stores
    ]
    headings = ("Butik", *_SUMS, "Dage med tal", "Tabletter")
    return Sheet("Butikker", headings, rows, SheetChart("Samtaler pr. butik", (3,), lying=True))


def _days(totals: Totals) -> Sheet:
    rows: list[Row] = [(day, words.weekday(day), *_sums(sums)) for day, sums in totals.days.items()]
    chart = SheetChart("Besøg og samtaler pr. dag", (3, 4))
    return Sheet("Dage", ("Dato", "Ugedag", *_SUMS), rows, chart)


def _per_store_and_day(totals: Totals) -> Sheet:
    if totals.store_days is None:
        return Sheet("Butik og dag", (words.TOO_MANY,), [])
    steps = tuple(f"Nåede trin {number}" for number in range(1, STEPS + 1))
    rows: list[Row] = [
        (store, day, words.weekday(day), *_sums(sums), *sums.reached)
        for store, day, sums in totals.store_days
    ]
    return Sheet("Butik og dag", ("Butik", "Dato", "Ugedag", *_SUMS, *steps), rows)


def _hours(totals: Totals) -> Sheet:
    rows: list[Row] = [(words.hour(hour), *_sums(sums)) for hour, sums in totals.hours.items()]
    return Sheet(
        "Timer", ("Klokken", *_SUMS), rows, SheetChart("Besøg og samtaler over dagen", (2, 3))
    )


def _screens(totals: Totals) -> Sheet:
    rows = [*named(totals, CountKind.SCREEN)]
    chart = SheetChart("Besøg, der så skærmen", (2,), lying=True)
    return Sheet("Skærme", ("Skærm", "Besøg"), rows, chart)


def _partners(totals: Totals) -> Sheet:
    rows = [*named(totals, CountKind.PARTNER, CountKind.CODE)]
    chart = SheetChart("Besøg, der åbnede partneren", (2,), lying=True)
    return Sheet("Partnere", ("Partner", "Åbnet", "QR vist"), rows, chart)


def _funnel(totals: Totals) -> Sheet:
    rows: list[Row] = [
        (words.step(number, totals.names), n) for number, n in enumerate(totals.sums.reached, 1)
    ]
    chart = SheetChart("Besøg, der nåede trinnet", (2,), lying=True)
    return Sheet("De fem trin", ("Trin", "Besøg"), rows, chart)


def _questions(totals: Totals) -> Sheet:
    rows = [*named(totals, CountKind.QUESTION, CountKind.UNANSWERED)]
    return Sheet("Spørgsmål", ("Spørgsmål", "Slået op", "Uden godt svar"), rows)


def _languages(totals: Totals) -> Sheet:
    return Sheet("Sprog", ("Sprog", "Besøg"), [*named(totals, CountKind.LANGUAGE)])


def named(totals: Totals, *kinds: CountKind) -> Iterator[tuple[str | int, ...]]:
    """A row for each subject of `kinds`: what it is called, and how often each kind was counted.

    The most frequent of the first kind come first.
    """
    found = [totals.subjects[kind] for kind in kinds]
    for id in dict.fromkeys(id for subjects in found for id in subjects):
        yield words.subject(kinds[-1], id, totals.names), *(it.get(id, 0) for it in found)
