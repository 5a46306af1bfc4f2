"""The whole kiosk killed at random moments, as when the battery falls out, and started again."""

import os
import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from kiosk.app.exporting import FOLDER_ON_TABLET
from kiosk.base.paths import ROOT
from kiosk.domain.counts import CountKind
from kiosk.export.dayfile import from_ndjson
from kiosk.session.tally import DAMAGED, Tally
from kiosk.settings.files import SettingsFiles
from tests.app import live_on

TRIALS: Final = int(os.environ.get("KIOSK_TRIALS", "3"))
LOST_AT_MOST: Final = 1.0  # seconds


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_kill_9_loses_the_last_second_at_most_and_spoils_nothing(tmp_path: Path) -> None:
    """While it counts, changes settings and saves. One folder goes through all trials."""
    chance = random.Random(9)
    before = 0
    for trial in range(TRIALS):
        # The first lives until some of its visits must be kept, the others end at any moment.
        told, killed = (
            lived(tmp_path, chance.randrange(20))
            if trial
            else lived(tmp_path, 1, seconds=1.5 * LOST_AT_MOST)
        )
        assert not [line for line in told if line.startswith("failed")]

        settings = SettingsFiles(tmp_path)
        assert settings.problems == []
        last = max(int(line.split()[1]) for line in told if line.startswith("store"))
        assert settings.settings.store in (f"Butik {last}", f"Butik {last + 1}")

        visits = [float(line.split()[1]) for line in told if line.startswith("visit")]
        kept = counted(tmp_path) - before
        due = sum(moment < killed - LOST_AT_MOST for moment in visits)
        assert due <= kept <= len(visits) + 1
        before += kept
        assert not (tmp_path / DAMAGED).exists()
        check_saved(tmp_path / FOLDER_ON_TABLET)
    assert before > 0


def lived(folder: Path, visits: int, seconds: float = 0.0) -> tuple[list[str], float]:
    """What a kiosk told until it was killed, and when.

    That is after so many visits, the last at least so many seconds after the first.
    """
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, live_on.__file__, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout
        told: list[str] = []
        moments: list[float] = []
        while len(moments) <= visits or moments[-1] - moments[0] < seconds:
            line = process.stdout.readline()
            assert line, f"it ended by itself: {told}"
            told.append(line.strip())
            if line.startswith("visit"):
                moments.append(float(line.split()[1]))
        killed = time.monotonic()
        process.kill()
        told += process.stdout.read().split("\n")[:-1]
    return told, killed


def counted(folder: Path) -> int:
    """The visits that the next start finds."""
    tally = Tally(folder)
    try:
        counts = tally.between(date.min, date.max)
    finally:
        tally.close()
    return sum(count.number for count in counts if count.kind is CountKind.VISIT)


def check_saved(folder: Path) -> None:
    """Every file that was saved is whole."""
    for file in folder.glob("*.ndjson"):
        assert from_ndjson(file.read_bytes(), file.name)[1] == []
    for file in folder.glob("*.xlsx"):
        with ZipFile(file) as archive:
            assert archive.testzip() is None
