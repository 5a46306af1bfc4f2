"""What stands on each sheet of the workbook: headings and rows, without any spreadsheet."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kiosk.domain.counts import (
    STEPS,
    Count,
    CountKind,
    Names,
    Summary,
    by_day,
    by_hour,
    by_subject,
    summary,
)
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
    counts, names = totals.counts, totals.names
    return [
        _stores(totals),
        _days(counts),
        _per_store_and_day(totals),
        _hours(counts),
        _screens(counts, names),
        _partners(counts, names),
        _funnel(summary(counts), names),
        _questions(counts, names),
        _languages(counts),
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


def _days(counts: Sequence[Count]) -> Sheet:
    rows: list[Row] = [
        (day, words.weekday(day), *_sums(sums)) for day, sums in by_day(counts).items()
    ]
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


def _hours(counts: Sequence[Count]) -> Sheet:
    found = by_hour(counts)
    rows: list[Row] = [(words.hour(hour), *_sums(sums)) for hour, sums in found.items()]
    return Sheet(
        "Timer", ("Klokken", *_SUMS), rows, SheetChart("Besøg og samtaler over dagen", (2, 3))
    )


def _screens(counts: Sequence[Count], names: Names) -> Sheet:
    found = by_subject(counts, CountKind.SCREEN)
    rows: list[Row] = [(words.subject(CountKind.SCREEN, id, names), n) for id, n in found.items()]
    chart = SheetChart("Besøg, der så skærmen", (2,), lying=True)
    return Sheet("Skærme", ("Skærm", "Besøg"), rows, chart)


def _partners(counts: Sequence[Count], names: Names) -> Sheet:
    opened, codes = by_subject(counts, CountKind.PARTNER), by_subject(counts, CountKind.CODE)
    ids = [*opened, *(id for id in codes if id not in opened)]
    rows: list[Row] = [
        (words.subject(CountKind.CODE, id, names), opened.get(id, 0), codes.get(id, 0))
        for id in ids
    ]
    chart = SheetChart("Besøg, der åbnede partneren", (2,), lying=True)
    return Sheet("Partnere", ("Partner", "Åbnet", "QR vist"), rows, chart)


def _funnel(found: Summary, names: Names) -> Sheet:
    rows: list[Row] = [(words.step(number, names), n) for number, n in enumerate(found.reached, 1)]
    chart = SheetChart("Besøg, der nåede trinnet", (2,), lying=True)
    return Sheet("De fem trin", ("Trin", "Besøg"), rows, chart)


def _questions(counts: Sequence[Count], names: Names) -> Sheet:
    asked, unanswered = (
        by_subject(counts, CountKind.QUESTION),
        by_subject(counts, CountKind.UNANSWERED),
    )
    ids = [*asked, *(id for id in unanswered if id not in asked)]
    rows: list[Row] = [
        (words.subject(CountKind.QUESTION, id, names), asked.get(id, 0), unanswered.get(id, 0))
        for id in ids
    ]
    return Sheet("Spørgsmål", ("Spørgsmål", "Slået op", "Uden godt svar"), rows)


def _languages(counts: Sequence[Count]) -> Sheet:
    found = by_subject(counts, CountKind.LANGUAGE)
    rows: list[Row] = [
        (words.subject(CountKind.LANGUAGE, id, Names({}, {}, {})), n) for id, n in found.items()
    ]
    return Sheet("Sprog", ("Sprog", "Besøg"), rows)
