"""Saving the counts killed at random moments, as when the power goes."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from kiosk.app.exporting import FOLDER_ON_TABLET
from kiosk.base.paths import ROOT
from kiosk.export.dayfile import from_ndjson
from tests.export import save_on

TRIALS: Final = int(os.environ.get("KIOSK_TRIALS", "6"))


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_every_file_is_whole_whenever_saving_is_killed(tmp_path: Path) -> None:
    """The same folder goes through all trials, as a tablet does."""
    chance = random.Random(6)
    numbers = set[str]()
    for _ in range(TRIALS):
        kill_while_saving(tmp_path, chance.uniform(0, 0.2))
        for file in (tmp_path / FOLDER_ON_TABLET).iterdir():
            match file.suffix:
                case ".ndjson":
                    day, flaws = from_ndjson(file.read_bytes(), file.name)
                    assert day is not None and flaws == []
                    numbers.add(day.tablet)
                case ".csv":
                    assert file.read_bytes().endswith(b"\r\n")
                case ".xlsx":
                    with ZipFile(file) as archive:
                        assert archive.testzip() is None
                case _:
                    assert file.suffix == ".part", "only a draft may be left"
    assert len(numbers) == 1


def kill_while_saving(folder: Path, seconds: float) -> None:
    """Kill a process so many seconds after it has saved once."""
    command = [sys.executable, save_on.__file__, str(folder)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout and process.stdout.readline() == b"saved\n"
        time.sleep(seconds)
        process.kill()
