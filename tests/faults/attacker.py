"""Somebody who takes a tablet and has all that it ever sent, and wants to know of single visits."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.domain.counts import Count, CountKind, in_cells
from kiosk.session.tally import Tally

FIRST: Final = date(2026, 1, 5)
_PARTNERS: Final = ("tui", "ok", "synoptik", "lalandia", "legoland", "smageriet")

Visit = frozenset[tuple[CountKind, str]]
"""What one visit did, but for the visit itself."""


class Won(NamedTuple):
    """How many visits there were, and how many are told by what was sent and by the tablet."""

    visits: int
    by_sent: int
    by_tablet: int


def attack(folder: Path, days: int, chance: random.Random) -> Won:
    """Let a tablet serve for `days`, taken on the last one, and reconstruct what can be."""
    true = Counter[tuple[date, Visit]]()
    now = datetime.combine(FIRST, datetime.min.time())
    tally = Tally(folder, lambda: now, delay=0.0)
    for number in range(days):
        day = FIRST + timedelta(days=number)
        now = datetime.combine(day, datetime.min.time())
        for hour in sorted(chance.choices(range(9, 18), k=chance.choice((0, 1, 3, 8, 40)))):
            visit = frozenset((CountKind.PARTNER, p) for p in chance.sample(_PARTNERS, 3))
            true[day, visit] += 1
            tally.add(Count(day, hour, CountKind.VISIT, "", 1))
            for kind, subject in visit:
                tally.add(Count(day, hour, kind, subject, 1))
        tally.unsent()  # commits, as half a second does
    there = tally.all()
    tally.close()
    over = {day: list(_of(there, day)) for day in {c.day for c in there} - {now.date()}}
    sent = [count for cell in in_cells(over).values() for count in cell]
    return Won(true.total(), _reconstructed(sent, true), _reconstructed(there, true))


def _of(counts: Iterable[Count], day: date) -> Iterable[Count]:
    return (count for count in counts if count.day == day)


def _reconstructed(counts: Sequence[Count], true: Counter[tuple[date, Visit]]) -> int:
    """The visits that stand alone in their cell, so that all in it is theirs."""
    cells: dict[tuple[date, int], dict[tuple[CountKind, str], int]] = {}
    for day, hour, kind, subject, number in counts:
        cells.setdefault((day, hour), {})[kind, subject] = number
    won = 0
    for (day, _), cell in cells.items():
        alone = cell.pop((CountKind.VISIT, ""), 0) == 1
        won += alone and true[day, frozenset(cell)] > 0
    return won
