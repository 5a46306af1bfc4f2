"""Tries faults on a tablet's data folder, and tells what became of each kind."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from tests.faults import table
from tests.faults.data import PIN, VISITS, Tablet, whole_catalogues
from tests.faults.tablet import Asked, Told


class Fault(NamedTuple):
    """What befalls a file, given within the data folder."""

    file: str
    kind: str


class Tried(NamedTuple):
    """How often each fault was tried, and what is to be told of those that were not survived."""

    often: Counter[Fault]
    lost: list[tuple[tuple[Fault, ...], str]]


def faults(data: Path, chance: random.Random) -> Iterator[Fault]:
    """Every fault of every file of the table that is there, in any order, again and again."""
    found = [path for path in data.rglob("*") if row(path.relative_to(data).as_posix())]
    every = [
        Fault(path.relative_to(data).as_posix(), kind)
        for path in sorted(found)
        for kind in (*(() if path.is_dir() else table.OF_FILES), *table.OF_ALL)
    ]
    while True:
        yield from chance.sample(every, len(every))


def row(name: str) -> table.Read | None:
    """The row of the table for a name within the data folder."""
    return next((read for read in table.DATA if fnmatchcase(name, read.name)), None)


def try_faults(
    tablet: Tablet, usual: Path, repository: Path, trials: int, at_once: int, scratch: Path
) -> Tried:
    """Try so many faults on copies of the data folder `usual`, `at_once` in one start each."""
    chance = random.Random(11)
    order = faults(usual, chance)
    tried = Tried(Counter(), [])
    while sum(tried.often.values()) < trials:
        chosen = tuple(next(order) for _ in range(at_once))
        data = scratch / "data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(usual, data, symlinks=True)
        applied = [fault for fault in chosen if _apply(data, fault, chance)]
        tried.often.update(applied)
        synced = any((found := row(fault.file)) and found.synced for fault in applied)
        told = tablet.start(Asked(str(data), str(repository) if synced else ""))
        if wrong := what_is_wrong(told, data, {fault.file for fault in applied}):
            tried.lost.append((tuple(applied), wrong))
    return tried


def _apply(data: Path, fault: Fault, chance: random.Random) -> bool:
    path = data / fault.file
    if not os.path.lexists(path):  # a fault before it took it away
        return False
    damage = {**table.OF_FILES, **table.OF_ALL}[fault.kind]
    try:
        damage(path, chance)
    except OSError:  # another fault stands in its way, such as a link to itself
        return False
    return True


def what_is_wrong(told: Told, data: Path, damaged: set[str]) -> str:
    """What a start after damage did that it must not; empty where all is well."""
    choices = {"choices.toml", "choices.copy.toml"} & damaged
    counts = any(name.startswith("counts.db") for name in damaged)
    wrong = {
        "it hung": told.ended is None,
        f"it ended with {told.ended}: {told.why}": told.ended not in (0, None),
        f"{told.bugs} bugs": told.bugs,
        f"an unverified {told.shown}": Path(told.shown) not in whole_catalogues(data),
        "the PIN is lost": told.pin != PIN and len(choices) < 2,
        "anybody may set it up": told.open_to_all,
        f"{told.visits} visits": told.visits != VISITS and not counts,
    }
    return ", ".join(what for what, happened in wrong.items() if happened)
