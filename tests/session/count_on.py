"""Counts until it is killed, two counts at a time, and tells when: python count_on.py FOLDER."""

import os
import sys
import time
from datetime import date
from itertools import count
from pathlib import Path

from kiosk.domain.counts import Count, CountKind
from kiosk.session.tally import Tally


def main(folder: str) -> None:
    tally = Tally(Path(folder))
    day = date(2026, 11, 24)
    for number in count():
        tally.add(Count(day, number % 24, CountKind.VISIT, "", 1))
        tally.add(Count(day, number % 24, CountKind.PARTNER, f"partner-{number % 97}", 1))
        os.write(1, f"{time.monotonic()}\n".encode("ascii"))
        time.sleep(0.004)


if __name__ == "__main__":
    main(sys.argv[1])
