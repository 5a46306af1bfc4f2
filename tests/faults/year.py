"""A year of a tablet that stands alone, with days that take a second.

Each day it starts, serves visits, syncs from a repository that is renewed each night and now and
then damaged, and is turned off; on one day in three the power goes instead.
"""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.sync.publish.repository import StaticRepository
from tests.faults.data import PIN, Tablet, whole_catalogues
from tests.faults.tablet import Asked, Told
from tests.sync.client.publishing import SECOND, publish
from tests.sync.repositories import KEYS

_FAULTS: Final = ("none", "none", "gone", "cut", "empty")


class Year(NamedTuple):
    """How a year went: its days, those with a power cut, how many syncs ended in which way.

    `lost` has what is to be told of days that went wrong. `visits` were served, `kept` are counted.
    `memory` and `disk` are the bytes of the first days and of the last ones, the largest each.
    """

    days: int
    cuts: int
    syncs: dict[str, int]
    lost: list[str]
    visits: int
    kept: int
    memory: tuple[int, int]
    disk: tuple[int, int]


def live(tablet: Tablet, data: Path, repository: Path, days: int, a_day: int) -> Year:
    """Let the tablet on the data folder `data` live for so many days, with `a_day` visits each."""
    chance = random.Random(365)
    before = tablet.start(Asked(str(data))).visits
    lost: list[str] = []
    syncs: dict[str, int] = {}
    visits = cuts = 0
    told = Told()
    memory, disk = [0] * days, [0] * days
    for day in range(days):
        moment = datetime.now(UTC).replace(hour=11, tzinfo=None) + timedelta(days=day)
        _renew(repository, moment, SECOND + 2 + day // 7 if day % 7 == 0 else None)
        source = _spoilt(repository, chance.choice(_FAULTS))
        cut = chance.random() < 1 / 3
        data.with_name("boot_id").write_text(str(day), "ascii")  # the system is started each day
        brief = day % 7 != 0
        asked = Asked(str(data), str(source), moment.isoformat(), a_day, cut, brief)
        told = tablet.start(asked)
        _mend(repository)
        cuts += cut
        visits += a_day + cut
        syncs[told.synced] = syncs.get(told.synced, 0) + 1
        if wrong := _wrong(told, data, asked, before + visits - cuts, before + visits):
            lost.append(f"day {day}: {wrong}")
        memory[day] = told.memory
        disk[day] = sum(file.lstat().st_size for file in data.rglob("*") if file.is_file())
    part = max(1, days // 5)
    return Year(
        *(days, cuts, syncs, lost, visits, told.visits - before),
        (max(memory[:part]), max(memory[-part:])),
        (max(disk[:part]), max(disk[-part:])),
    )


def _wrong(told: Told, data: Path, asked: Asked, least: int, most: int) -> str:
    wrong = {
        f"it ended with {told.ended}: {told.why}": told.ended != (-9 if asked.cut else 0),
        f"{told.bugs} bugs": told.bugs,
        "safe mode": told.safe,
        f"an unverified {told.shown}": Path(told.shown) not in whole_catalogues(data),
        "the PIN is lost": told.pin != PIN,
        f"{told.visits} visits, not {least} to {most}": not least <= told.visits <= most,
    }
    return ", ".join(what for what, happened in wrong.items() if happened)


def _renew(repository: Path, moment: datetime, revision: int | None) -> None:
    now = moment.replace(tzinfo=UTC) - timedelta(hours=6)
    if revision is not None:
        publish(repository, revision, now)
    else:
        published = StaticRepository(repository, now, KEYS)
        published.do_snapshot(force=True)
        published.do_timestamp(force=True)
        published.commit()


def _spoilt(repository: Path, fault: str) -> Path:
    timestamp = repository / "metadata" / "timestamp.json"
    whole = timestamp.read_bytes()
    (repository / "timestamp").write_bytes(whole)
    if fault == "gone":
        return repository / "nowhere"
    if fault != "none":
        timestamp.write_bytes(whole[:100] if fault == "cut" else b"")
    return repository


def _mend(repository: Path) -> None:
    (repository / "timestamp").replace(repository / "metadata" / "timestamp.json")
