"""Which region a store is in, by a file that somebody keeps: no tablet knows of regions."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from kiosk.base.textfiles import decode, read_bytes
from kiosk.domain.counts import Summary, together
from kiosk.domain.order import danish_order
from kiosk.export.dayfile import DayFileFlaw
from kiosk.export.totals import Totals, store_key

NO_REGION = "Uden region"
_LARGEST = 2**20  # bytes


def read_regions(file: Path) -> tuple[dict[str, str], list[DayFileFlaw]]:
    """The region of each store, by its key, and what is wrong with the file.

    It is a CSV file as Excel saves it in Danish: a store, a semicolon, its region.
    Raises Unreadable.
    """
    text = decode(file, read_bytes(file, _LARGEST))
    regions: dict[str, str] = {}
    flaws = []
    for number, row in enumerate(csv.reader(text.splitlines(), delimiter=";"), 1):
        match row:
            case [store, region, *_] if store.strip() and region.strip():
                regions[store_key(store)] = region.strip()
            case [] | ["", *_]:
                continue
            case _:
                wrong, remedy = "linjen har ikke en butik og en region", "Skriv »Butik;Region«"
                flaws.append(DayFileFlaw(file.name, number, wrong, remedy))
    return regions, flaws


def by_region(totals: Totals, regions: Mapping[str, str]) -> list[tuple[str, Summary]]:
    """The sums of each region, the one with the most conversations first."""
    found: dict[str, list[Summary]] = defaultdict(list)
    for store in totals.stores:
        found[regions.get(store_key(store.name), NO_REGION)].append(store.sums)
    sums = [(region, together(stores)) for region, stores in found.items()]
    return sorted(sums, key=lambda item: (-item[1].conversations, danish_order(item[0])))
