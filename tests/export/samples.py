"""Days on tablets that are nobody's."""

from datetime import UTC, date, datetime

from kiosk.domain.counts import Count, CountKind, Names, TabletDay
from kiosk.export.status import TabletStatus

DAY = date(2026, 11, 24)
NAMES = Names(
    {"ok": "OK", "flugger-farver": "Flügger farver"},
    {"point": "Er bonus det samme som point?"},
    {"1": "Spørg", "2": "Partnere", "3": "Bonus", "4": "Medlemsnummer", "5": "Læs mere"},
)
WRITTEN = datetime(2026, 11, 24, 18, tzinfo=UTC)


WELL = TabletStatus(
    *("a" * 16, "Ribe", "Sydjylland", WRITTEN, "0.2.0+deb12", "Debian, Python 3.11", 14, DAY, ""),
    *(95, 8000, 40, 0, 3, "", ""),
)


def tablet_day(
    tablet: str = "a" * 16,
    store: str = "Eksempelby",
    day: date = DAY,
    visits: int = 3,
    written: datetime = WRITTEN,
    names: Names = NAMES,
) -> TabletDay:
    """A day with some of every kind of count, most of them at ten o'clock."""
    counts = [
        Count(day, 10, CountKind.VISIT, "", visits),
        Count(day, 11, CountKind.VISIT, "", 1),
        Count(day, 10, CountKind.CONVERSATION, "", 2),
        Count(day, 14, CountKind.BY_HAND, "", -1),
        *(Count(day, 10, CountKind.STEP, str(number), 6 - number) for number in range(1, 6)),
        Count(day, 10, CountKind.SCREEN, "home", visits),
        Count(day, 10, CountKind.PARTNER, "ok", 2),
        Count(day, 10, CountKind.PARTNER, "flugger-farver", 1),
        Count(day, 10, CountKind.CODE, "programme", 1),
        Count(day, 10, CountKind.QUESTION, "point", 1),
        Count(day, 10, CountKind.UNANSWERED, "", 1),
        Count(day, 10, CountKind.LANGUAGE, "da", visits),
    ]
    return TabletDay(tablet, store, day, written, names, tuple(counts))
