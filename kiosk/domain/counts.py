"""What is counted of the visits, and what follows from it.

Only sums for each hour of a day are ever kept, and what leaves the tablet is the sum of several
visits: no visit, no moment, no order of taps and nothing
that somebody typed. So no count can be led back to a person, and two counts not to one visit.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, TypeVar

STEPS = 5
SMALLEST = 5
"""Visits that a cell holds at the least when it leaves the tablet, so that it tells of none."""

NO_HOUR = 24
"""The hour of counts whose hour is not told, because too few visits came in it."""

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
    """How often something happened in the hour that begins at `hour` o'clock local time.

    It is NO_HOUR where the hour is not told.
    """

    day: date
    hour: int
    kind: CountKind
    subject: str
    number: int


class Names(NamedTuple):
    """What the ids in counts are called in Danish, for readers without the catalogue."""

    partners: dict[str, str]
    questions: dict[str, str]
    steps: dict[str, str]

    def of(self, kind: CountKind) -> dict[str, str]:
        """The names of what counts of `kind` are about; an empty one where ids need none."""
        match kind:
            case CountKind.PARTNER | CountKind.CODE:
                return self.partners
            case CountKind.QUESTION | CountKind.UNANSWERED:
                return self.questions
            case CountKind.STEP:
                return self.steps
        return {}


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


def together(sums: Iterable[Summary]) -> Summary:
    """Add up the sums of several."""
    found = list(sums)
    return Summary(
        visits=sum(it.visits for it in found),
        conversations=sum(it.conversations for it in found),
        codes=sum(it.codes for it in found),
        questions=sum(it.questions for it in found),
        unanswered=sum(it.unanswered for it in found),
        reached=tuple(map(sum, zip(*(it.reached for it in found), strict=True))),
    )


def without_small_hours(counts: Iterable[Count]) -> list[Count]:
    """The counts of one day, where each hour that is told has as many visits as SMALLEST.

    So have those together whose hour is not told, as far as the day has as many: else they would
    be told by what is left.
    """
    found = list(counts)
    visits = Counter({c.hour: 0 for c in found if c.kind is not CountKind.BY_HAND})
    for count in found:
        if count.kind is CountKind.VISIT:
            visits[count.hour] += count.number
    told = sorted((v, hour) for hour, v in visits.items() if hour != NO_HOUR and v >= SMALLEST)
    rest = visits.total() - sum(v for v, _ in told)
    while told and rest < SMALLEST and len(told) < len(visits):
        rest += told.pop(0)[0]
    hours = {hour for _, hour in told}
    return _added(c if c.hour in hours else c._replace(hour=NO_HOUR) for c in found)


def in_cells(days: Mapping[date, Sequence[Count]], rest: bool = False) -> dict[date, list[Count]]:
    """The counts of days that are over, as they may leave the tablet.

    A day with too few visits is counted with the next one. The last waits for another; with `rest`
    it is there all the same.
    """
    cells: dict[date, list[Count]] = {}
    waiting: list[Count] = []
    for day in sorted(days):
        waiting = [c._replace(day=day, hour=NO_HOUR) for c in waiting]
        waiting = _added([*waiting, *days[day]])
        if summary(waiting).visits >= SMALLEST:
            cells[day], waiting = without_small_hours(waiting), []
    if waiting and rest:
        cells[waiting[-1].day] = without_small_hours(waiting)
    return cells


def _added(counts: Iterable[Count]) -> list[Count]:
    """Each kind of count once, in order."""
    sums = Counter[tuple[date, int, CountKind, str]]()
    for day, hour, kind, subject, number in counts:
        sums[day, hour, kind, subject] += number
    return [Count(*key, number) for key, number in sorted(sums.items()) if number]


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
