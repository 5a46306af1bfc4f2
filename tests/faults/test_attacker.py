"""Counts lead back to nobody, also for somebody who has the tablet and all that it sent."""

import os
import random
from pathlib import Path
from typing import Final

from tests.faults.attacker import attack

DAYS: Final = max(20, int(os.environ.get("KIOSK_TRIALS", "0")) // 10)


def test_no_visit_is_told_by_what_was_sent_and_only_todays_by_the_tablet(tmp_path: Path) -> None:
    won = attack(tmp_path, DAYS, random.Random(7))
    assert won.visits > DAYS
    assert won.by_sent == 0
    assert won.by_tablet <= 9, "alone in an hour of the day on which the tablet was taken"
