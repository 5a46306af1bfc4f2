"""What stands on each sheet of the workbook: headings and rows, without any spreadsheet."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kiosk.domain.counts import (
    STEPS,
    CountKind,
    Names,
    Summary,
    TabletDay,
    all_counts,
    all_names,
    by_day,
    by_hour,
    by_subject,
    summary,
)
from kiosk.domain.order import danish_order
from kiosk.export import words

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


def sheets(days: Sequence[TabletDay]) -> list[Sheet]:
    """All sheets of `days`, which may be of many tablets."""
    counts, names = all_counts(days), all_names(days)
    return [
        _stores(days),
        _days(days),
        _per_store_and_day(days),
        _hours(days),
        _screens(days, names),
        _partners(days, names),
        _funnel(summary(counts), names),
        _questions(days, names),
        _languages(days),
    ]


def by_store(days: Iterable[TabletDay]) -> dict[str, list[TabletDay]]:
    """The days of each store, in order of the stores' names, each as most of its days spell it."""
    groups: dict[str, list[TabletDay]] = {}
    for day in days:
        groups.setdefault(store_key(day.store), []).append(day)
    named = {_spelling(group) or words.NO_STORE: group for group in groups.values()}
    return {store: named[store] for store in sorted(named, key=danish_order)}


def store_key(store: str) -> str:
    """The name of a store without what differs when it is typed twice: case and blanks."""
    return " ".join(store.split()).casefold()


def _spelling(group: Iterable[TabletDay]) -> str:
    spellings = Counter(" ".join(day.store.split()) for day in group)
    return min(spellings, key=lambda store: (-spellings[store], store))


_SUMS = ("Besøg", "Samtaler", "QR vist", "Spørgsmål", "Uden godt svar")


def _sums(found: Summary) -> tuple[int, ...]:
    return found.visits, found.conversations, found.codes, found.questions, found.unanswered


def _stores(days: Sequence[TabletDay]) -> Sheet:
    rows: list[Row] = [
        (
            store,
            *_sums(summary(all_counts(group))),
            len({day.day for day in group}),
            len({day.tablet for day in group}),
        )
        for store, group in by_store(days).items()
    ]
    headings = ("Butik", *_SUMS, "Dage med tal", "Tabletter")
    return Sheet("Butikker", headings, rows, SheetChart("Samtaler pr. butik", (3,), lying=True))


def _days(days: Sequence[TabletDay]) -> Sheet:
    found = by_day(all_counts(days))
    rows: list[Row] = [(day, words.weekday(day), *_sums(sums)) for day, sums in found.items()]
    chart = SheetChart("Besøg og samtaler pr. dag", (3, 4))
    return Sheet("Dage", ("Dato", "Ugedag", *_SUMS), rows, chart)


def _per_store_and_day(days: Sequence[TabletDay]) -> Sheet:
    steps = tuple(f"Nåede trin {number}" for number in range(1, STEPS + 1))
    rows: list[Row] = [
        (store, day, words.weekday(day), *_sums(sums), *sums.reached)
        for store, group in by_store(days).items()
        for day, sums in by_day(all_counts(group)).items()
    ]
    return Sheet("Butik og dag", ("Butik", "Dato", "Ugedag", *_SUMS, *steps), rows)


def _hours(days: Sequence[TabletDay]) -> Sheet:
    found = by_hour(all_counts(days))
    rows: list[Row] = [(words.hour(hour), *_sums(sums)) for hour, sums in found.items()]
    return Sheet(
        "Timer", ("Klokken", *_SUMS), rows, SheetChart("Besøg og samtaler over dagen", (2, 3))
    )


def _screens(days: Sequence[TabletDay], names: Names) -> Sheet:
    found = by_subject(all_counts(days), CountKind.SCREEN)
    rows: list[Row] = [(words.subject(CountKind.SCREEN, id, names), n) for id, n in found.items()]
    chart = SheetChart("Besøg, der så skærmen", (2,), lying=True)
    return Sheet("Skærme", ("Skærm", "Besøg"), rows, chart)


def _partners(days: Sequence[TabletDay], names: Names) -> Sheet:
    counts = all_counts(days)
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


def _questions(days: Sequence[TabletDay], names: Names) -> Sheet:
    counts = all_counts(days)
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


def _languages(days: Sequence[TabletDay]) -> Sheet:
    found = by_subject(all_counts(days), CountKind.LANGUAGE)
    rows: list[Row] = [
        (words.subject(CountKind.LANGUAGE, id, Names({}, {}, {})), n) for id, n in found.items()
    ]
    return Sheet("Sprog", ("Sprog", "Besøg"), rows)
