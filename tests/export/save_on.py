"""Saves counts over and over until it is killed: python save_on.py FOLDER."""

import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.app.exporting import Exporting
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.domain.counts import SMALLEST, Count, CountKind
from kiosk.session.tally import Tally

DAY = date(2026, 11, 24)


def main(folder: Path) -> None:
    now = datetime(2026, 11, 25, 12)
    tally = Tally(folder, lambda: now)
    exporting = Exporting(tally, folder, lambda: SHIPPED_CATALOGUE, mounts=list, now=lambda: now)
    while True:
        for age in range(5):
            tally.add(Count(DAY - timedelta(days=age), 12, CountKind.VISIT, "", SMALLEST))
        exporting.save()
        print("saved", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
