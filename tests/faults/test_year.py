"""Two days of the year that `make faults` lets a tablet live through.

KIOSK_TRIALS is how many days there are.
"""

import os
import shutil
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.faults.data import Tablet
from tests.faults.year import live

DAYS: Final = min(365, int(os.environ.get("KIOSK_TRIALS", "2")))
VISITS: Final = 4  # each day; `make faults` has 40


@pytest.mark.skipif(sys.platform == "win32", reason="forks its kiosks")
def test_days_alone(made: tuple[Path, Path], started: Tablet, tmp_path: Path) -> None:
    data, repository = tmp_path / "data", tmp_path / "repository"
    for old, new in zip(made, (data, repository), strict=True):
        shutil.copytree(old, new, symlinks=True)
    year = live(started, data, repository, DAYS, VISITS)
    assert year.lost == []
    assert year.visits - year.cuts <= year.kept <= year.visits
