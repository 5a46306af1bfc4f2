"""Which tablets are to be looked after, by what they tell of themselves, and what to do."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.counts import Summary, together
from kiosk.domain.order import danish_order
from kiosk.domain.version import RINGS, ring_of
from kiosk.export import words
from kiosk.export.dayfile import DayFileFlaw
from kiosk.export.sheets import Sheet
from kiosk.export.status import SUFFIX, NoStatus, TabletStatus, from_json
from kiosk.export.totals import Totals, store_key
from kiosk.report.folder import find

SILENT_AFTER = timedelta(days=3)
"""A tablet that is on tells of itself with each sync, some times a day."""

BEHIND_AFTER = timedelta(days=7)
"""Signatures that are older no tablet believes, so by then it has not heard of a release."""

WEAK_BATTERY = 60
"""Percent of what it held as new, below which a battery may not last a shift."""

MANY_STARTS = 21
"""Starts in 7 days: three a day are more than opening hours and updates explain."""

_LONGEST = 64 * 1024  # bytes
_NO_REGION = "Uden region"


class Trouble(StrEnum):
    """What may be the matter with a tablet, in Danish, the worst first."""

    SILENT = "tavs"
    UNWELL = "usund"
    BEHIND = "bagud"


class Care(NamedTuple):
    """One thing about one tablet: what is seen, and what to do, in Danish."""

    trouble: Trouble
    status: TabletStatus
    seen: str
    remedy: str


def read_statuses(folder: Path) -> tuple[list[TabletStatus], list[DayFileFlaw]]:
    """What tablets tell of themselves in the files in `folder`, and which of these tell nothing."""
    found, flaws = [], []
    for file in find(os.fspath(folder), SUFFIX):
        try:
            content = Path(file.path).read_bytes() if 0 <= file.size <= _LONGEST else b""
            found.append(from_json(content))
        except (OSError, NoStatus):
            wrong, remedy = "filen siger ikke, hvordan en tablet har det", "Hent den igen"
            flaws.append(DayFileFlaw(file.name, 1, wrong, remedy))
    return found, flaws


def cares(statuses: Sequence[TabletStatus], today: date) -> list[Care]:
    """All that is to be seen to, the worst first, then in order of stores and tablets."""
    programs = {
        ring: max((it.program for it in statuses if _ring(it) >= ring), key=_version, default="")
        for ring in RINGS
    }
    revision = max((status.revision or 0 for status in statuses), default=0)
    found = [
        care
        for status in statuses
        for care in _cares(status, today, programs[_ring(status)], revision)
    ]
    ranks = list(Trouble)
    return sorted(
        found,
        key=lambda it: (ranks.index(it.trouble), danish_order(it.status.store), it.status.tablet),
    )


def _cares(status: TabletStatus, today: date, program: str, revision: int) -> Iterator[Care]:
    told = status.written.date()
    if today - told > SILENT_AFTER:
        seen = f"har intet sagt siden {words.long_day(told)}"
        yield Care(Trouble.SILENT, status, seen, "Tænd den, og sæt den på nettet")
        return  # what it said then may be mended
    doctor = "Kør »sudo kiosk doctor« på tabletten: den siger, hvad du skal gøre"
    if status.problems:
        yield Care(Trouble.UNWELL, status, f"fejl: {status.problems}", doctor)
    if status.warnings:
        yield Care(Trouble.UNWELL, status, f"advarsel: {status.warnings}", doctor)
    if status.failed:
        seen = f"programmets udgave {status.failed.replace(' ', ' virkede ikke: ')}"
        yield Care(Trouble.UNWELL, status, seen, "Sig det til dem, der udgiver programmet")
    if status.battery is not None and status.battery < WEAK_BATTERY:
        seen = f"batteriet holder {status.battery} % af, hvad det gjorde som nyt"
        yield Care(Trouble.UNWELL, status, seen, "Lad den stå i stikket, eller skift batteriet")
    if status.starts > MANY_STARTS or status.crashes:
        seen = f"startet {status.starts} gange på 7 dage, {status.crashes} nedbrud i træk"
        yield Care(Trouble.UNWELL, status, seen, "Se hvorfor i log/kiosk.log i dens datamappe")
    if status.current and today - status.current > BEHIND_AFTER:
        seen = f"viser udgave {status.revision}, den nyeste er {revision}"
        if status.sync:
            seen += f"; sidste forsøg: {status.sync}"
        yield Care(
            Trouble.BEHIND, status, seen, "Tryk »Opdatér nu« i panelet, og læs, hvad der står"
        )
    if _version(status.program) < _version(program):
        seen = f"har program {status.program}, det nyeste er {program}"
        remedy = "Se hvorfor med »sudo kiosk doctor«, eller installér den nyeste pakke på den"
        yield Care(Trouble.BEHIND, status, seen, remedy)


def _ring(status: TabletStatus) -> int:
    """Those that take a version first are ahead of the others, who are not behind."""
    return ring_of(status.tablet)


def _version(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text.partition("+")[0])]


def fleet_sheet(found: Iterable[Care]) -> Sheet:
    """All that is to be seen to, as a sheet of the workbook."""
    rows = [(it.trouble, it.status.store, it.status.tablet, it.seen, it.remedy) for it in found]
    return Sheet("Tabletter", ("Hvad", "Butik", "Tablet", "Set", "Gør det"), rows)


def by_region(totals: Totals, statuses: Iterable[TabletStatus]) -> list[tuple[str, Summary]]:
    """The sums of each region, by what tablets say of their stores, the most conversations first.

    None where no tablet has a region.
    """
    regions = {
        store_key(status.store): status.region
        for status in sorted(statuses, key=lambda status: status.written)
        if status.region
    }
    found: dict[str, list[Summary]] = defaultdict(list)
    for store in totals.stores if regions else ():
        found[regions.get(store_key(store.name), _NO_REGION)].append(store.sums)
    sums = [(region, together(stores)) for region, stores in found.items()]
    return sorted(sums, key=lambda item: (-item[1].conversations, danish_order(item[0])))
