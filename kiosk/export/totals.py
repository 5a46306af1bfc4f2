"""The sums that a report tells, whether one tablet's or those of the country."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from kiosk.domain.counts import (
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


class Store(NamedTuple):
    """The sums of a store; `days` and `tablets` are how many have counts."""

    name: str
    sums: Summary
    days: int
    tablets: int


class Totals(NamedTuple):
    """The sums of some tablets and days. The stores stand in order of their names.

    `sums`, `days`, `hours` and `subjects` (how often each was counted, the most frequent first) are
    those of all tablets together. `store_days` has the sums of each store and day,
    None where they are too many to read. `written` is when the last of the days was written, and
    `tablet_days` how many there are.
    """

    sums: Summary
    days: Mapping[date, Summary]
    hours: Mapping[int, Summary]
    subjects: Mapping[CountKind, Mapping[str, int]]
    names: Names
    stores: Sequence[Store]
    store_days: Sequence[tuple[str, date, Summary]] | None
    tablets: int
    tablet_days: int
    written: datetime | None


def totals(days: Sequence[TabletDay]) -> Totals:
    """Add up `days`, of as many as a tablet has."""
    groups: dict[str, list[TabletDay]] = {}
    for day in days:
        groups.setdefault(store_key(day.store), []).append(day)
    named = {spelling(Counter(day.store for day in group)): group for group in groups.values()}
    stores = [(name, named[name]) for name in sorted(named, key=danish_order)]
    counts = all_counts(days)
    return Totals(
        summary(counts),
        by_day(counts),
        by_hour(counts),
        {kind: by_subject(counts, kind) for kind in CountKind},
        all_names(days),
        [
            Store(
                name,
                summary(all_counts(group)),
                len({day.day for day in group}),
                len({day.tablet for day in group}),
            )
            for name, group in stores
        ],
        [
            (name, day, sums)
            for name, group in stores
            for day, sums in by_day(all_counts(group)).items()
        ],
        len({day.tablet for day in days}),
        len(days),
        max((day.written for day in days), default=None),
    )


def store_key(store: str) -> str:
    """The name of a store without what differs when it is typed twice: case and blanks."""
    return " ".join(store.split()).casefold()


def spelling(typed: Mapping[str, int]) -> str:
    """The usual one of the ways in which a store was typed, each as often as it was."""
    spellings = Counter[str]()
    for store, number in typed.items():
        spellings[" ".join(store.split())] += number
    return min(spellings, key=lambda store: (-spellings[store], store)) or words.NO_STORE
