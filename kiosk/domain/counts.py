"""What is counted of the visits, and what follows from it.

Only sums for each hour of a day are ever kept: no visit, no moment, no order of taps and nothing
that somebody typed. So no count can be led back to a person, and two counts not to one visit.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, TypeVar

STEPS = 5
CONVERSATION_FROM = 3
"""A visit that reaches this step of the dialogue is a conversation."""

PROGRAMME = "programme"
"""The subject of CODE where the code was the programme's own."""

K = TypeVar("K", date, int)


class CountKind(StrEnum):
    """What a count is of. Each visit counts once for each kind and subject.

    `subject` is the screen (SCREEN), the number of the step (STEP), the partner's id (PARTNER,
    CODE), the question's id (QUESTION, UNANSWERED) or the language (LANGUAGE), else empty.
    STEP counts visits that came to the step or past it. BY_HAND is what the ambassador added to
    the conversations, below zero where some were taken back. CODE is a code shown to be scanned,
    UNANSWERED a question without a good answer; its subject is empty where none was listed.
    """

    VISIT = "visit"
    CONVERSATION = "conversation"
    BY_HAND = "by-hand"
    STEP = "step"
    SCREEN = "screen"
    PARTNER = "partner"
    CODE = "code"
    QUESTION = "question"
    UNANSWERED = "unanswered"
    LANGUAGE = "language"


class Count(NamedTuple):
    """How often something happened in the hour that begins at `hour` o'clock local time."""

    day: date
    hour: int
    kind: CountKind
    subject: str
    number: int


class Names(NamedTuple):
    """What the ids in counts are called in Danish, for readers without the catalogue."""

    partners: Mapping[str, str]
    questions: Mapping[str, str]
    steps: Mapping[str, str]


class TabletDay(NamedTuple):
    """One day on one tablet, as it leaves it.

    `tablet` is a random id. `written` tells the newest of several; it is when the counts were
    written out, not when anything was counted.
    """

    tablet: str
    store: str
    day: date
    written: datetime
    names: Names
    counts: tuple[Count, ...]


class Summary(NamedTuple):
    """The sums of some counts. `reached` has the visits that reached each step, from the first."""

    visits: int = 0
    conversations: int = 0
    codes: int = 0
    questions: int = 0
    unanswered: int = 0
    reached: tuple[int, ...] = (0,) * STEPS


def summary(counts: Iterable[Count]) -> Summary:
    """Add up `counts`, of whatever hours and days."""
    sums = Counter[CountKind]()
    steps = Counter[str]()
    for count in counts:
        sums[count.kind] += count.number
        if count.kind is CountKind.STEP:
            steps[count.subject] += count.number
    return Summary(
        visits=sums[CountKind.VISIT],
        conversations=max(0, sums[CountKind.CONVERSATION] + sums[CountKind.BY_HAND]),
        codes=sums[CountKind.CODE],
        questions=sums[CountKind.QUESTION],
        unanswered=sums[CountKind.UNANSWERED],
        reached=tuple(steps[str(number)] for number in range(1, STEPS + 1)),
    )


def by_day(counts: Iterable[Count]) -> dict[date, Summary]:
    """The sums of each day that has counts, in order."""
    return _by(counts, lambda count: count.day)


def by_hour(counts: Iterable[Count]) -> dict[int, Summary]:
    """The sums of each hour of the day that has counts, over all days, in order."""
    return _by(counts, lambda count: count.hour)


def by_subject(counts: Iterable[Count], kind: CountKind) -> dict[str, int]:
    """How often each subject of `kind` was counted, the most frequent first."""
    sums = Counter[str]()
    for count in counts:
        if count.kind is kind:
            sums[count.subject] += count.number
    return {name: n for name, n in sorted(sums.items(), key=lambda item: (-item[1], item[0])) if n}


def all_counts(days: Iterable[TabletDay]) -> list[Count]:
    """The counts of several tablets and days together."""
    return [count for day in days for count in day.counts]


def all_names(days: Sequence[TabletDay]) -> Names:
    """The names in `days`; where two differ, the one that was written last."""
    names = Names({}, {}, {})
    for day in sorted(days, key=lambda day: day.written):
        names = Names(*({**old, **new} for old, new in zip(names, day.names, strict=True)))
    return names


def _by(counts: Iterable[Count], key: Callable[[Count], K]) -> dict[K, Summary]:
    groups: dict[K, list[Count]] = {}
    for count in counts:
        groups.setdefault(key(count), []).append(count)
    return {name: summary(groups[name]) for name in sorted(groups)}
