"""Day files of tablets that are nobody's, as many as a country has."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from kiosk.domain.counts import Count, CountKind, Names, TabletDay
from kiosk.export.dayfile import to_ndjson

FIRST = date(2026, 11, 1)
DAYS = 30
PARTNERS = 60
TABLETS_OF_A_STORE = 10
_PATTERNS = 1000
_TABLET, _STORE = "0" * 16, "Butik 00000"


def write_days(folder: Path, tablets: int) -> int:
    """Write the day files of `tablets` from FIRST on; returns how many bytes they have.

    A day has about a hundred lines. Each tablet has a folder, as on a server that sorts them.
    """
    chance = random.Random(1866)
    patterns = [_content(tuple(_day(chance))) for _ in range(_PATTERNS)]
    size = 0
    for tablet in range(tablets):
        number, store = f"{tablet * 7919 + 2**40:016x}", f"Butik {tablet // TABLETS_OF_A_STORE:05}"
        (folder / number).mkdir(parents=True)
        for later in range(DAYS):
            day = FIRST + timedelta(later)
            content = chance.choice(patterns)
            for made, here in (
                (f"{FIRST + timedelta(1)}T", f"{day + timedelta(1)}T"),
                (f'{FIRST}"', f'{day}"'),
                (_TABLET, number),
                (_STORE, store),
            ):
                content = content.replace(made.encode(), here.encode())
            (folder / number / f"{number}-{day}.ndjson").write_bytes(content)
            size += len(content)
    return size


def _content(counts: tuple[Count, ...]) -> bytes:
    """The file of a day that is to be changed to a tablet's, a store's and another day's."""
    written = datetime.combine(FIRST + timedelta(1), time(4), UTC)
    names = Names({f"partner-{n}": f"Partner {n}" for n in range(PARTNERS)}, {}, {})
    return to_ndjson(TabletDay(_TABLET, _STORE, FIRST, written, names, counts))


def _day(chance: random.Random) -> Iterator[Count]:
    for hour in chance.sample(range(9, 19), 5):
        visits = chance.randint(5, 12)

        def count(kind: CountKind, subject: str, most: int, hour: int = hour) -> Count:
            return Count(FIRST, hour, kind, subject, chance.randint(1, most))

        yield Count(FIRST, hour, CountKind.VISIT, "", visits)
        yield count(CountKind.CONVERSATION, "", visits)
        yield count(CountKind.LANGUAGE, "da", visits)
        for step in range(1, 6):
            yield count(CountKind.STEP, str(step), visits)
        for screen in ("home", "category", "partner", "calculator"):
            yield count(CountKind.SCREEN, screen, visits)
        for partner in chance.sample(range(PARTNERS), 5):
            yield count(CountKind.PARTNER, f"partner-{partner}", visits)
        for partner in chance.sample(range(PARTNERS), 2):
            yield count(CountKind.CODE, f"partner-{partner}", visits)
        yield count(CountKind.QUESTION, "point", visits)
