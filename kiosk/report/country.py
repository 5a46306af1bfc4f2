"""The sums of many tablets, asked of the tables."""

from collections import Counter, defaultdict
from datetime import UTC, date
from typing import Final

from kiosk.domain.counts import (
    Count,
    CountKind,
    Names,
    Summary,
    by_day,
    by_hour,
    by_subject,
    summary,
)
from kiosk.domain.order import danish_order
from kiosk.export.totals import Store, Totals, spelling, store_key
from kiosk.report import sql
from kiosk.report.tables import CountTables

MOST_ROWS: Final = 20_000
"""Rows of stores and days that somebody still reads in a workbook."""


def country(tables: CountTables) -> Totals:
    """The sums of all that `tables` has."""
    names = Names({}, {}, {})
    for kind, subject, name in tables.rows(sql.ALL_NAMES):
        names.of(CountKind(kind))[subject] = name
    typed: dict[str, Counter[str]] = defaultdict(Counter)
    for store, number in tables.rows(sql.STORE_SPELLINGS):
        typed[store_key(store)][store] += number
    names_of = {key: spelling(typed[key]) for key in typed}
    by_store: dict[str, list[Count]] = defaultdict(list)
    for store, kind, subject, number in tables.rows(sql.STORE_COUNTS):
        by_store[store_key(store)].append(_count(date.min, 0, kind, subject, number))
    have = {key: (days, tablets) for key, days, tablets in tables.rows(sql.STORE_TABLETS)}
    stores = [Store(names_of[key], summary(by_store[key]), *have[key]) for key in names_of]
    ((tablets, tablet_days, written),) = tables.rows(sql.FLEET)
    days = [_count(day, 0, *row) for day, *row in tables.rows(sql.DAYS)]
    subjects = [_count(date.min, 0, *row) for row in tables.rows(sql.SUBJECTS_OF_ALL)]
    return Totals(
        summary(days),
        by_day(days),
        by_hour(_count(date.min, *row) for row in tables.rows(sql.HOURS)),
        {kind: by_subject(subjects, kind) for kind in CountKind},
        names,
        sorted(stores, key=lambda store: danish_order(store.name)),
        _store_days(tables, names_of),
        tablets,
        tablet_days,
        written and written.replace(tzinfo=UTC),
    )


def _store_days(
    tables: CountTables, names: dict[str, str]
) -> list[tuple[str, date, Summary]] | None:
    ((rows,),) = tables.rows(sql.STORE_DAYS_NUMBER)
    if rows > MOST_ROWS:
        return None
    found: dict[tuple[str, date], list[Count]] = defaultdict(list)
    for store, day, kind, subject, number in tables.rows(sql.STORE_DAYS):
        found[names[store_key(store)], day].append(_count(day, 0, kind, subject, number))
    keys = sorted(found, key=lambda key: (danish_order(key[0]), key[1]))
    return [(*key, summary(found[key])) for key in keys]


def _count(day: date, hour: int, kind: str, subject: str, number: int) -> Count:
    return Count(day, hour, CountKind(kind), subject, number)
