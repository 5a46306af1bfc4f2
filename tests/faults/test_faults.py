"""Whatever befalls a file that a tablet reads, the kiosk starts and nothing dear is lost.

KIOSK_TRIALS is how many faults are tried, by default 30; `make faults` tries 1,000.
"""

import os
import shutil
import sys
import time
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import gettempdir
from typing import Final

import pytest

from kiosk.base.paths import ROOT, SHIPPED_CATALOGUE
from kiosk.sync.catalogues import Catalogues
from tests.faults import table
from tests.faults.data import Tablet
from tests.faults.tablet import Asked
from tests.faults.trying import row, try_faults

TRIALS: Final = int(os.environ.get("KIOSK_TRIALS", "30"))
AT_ONCE: Final = 15 if TRIALS <= 30 else 1
"""So that few starts do for a few trials."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks its kiosks")


def test_faults(made: tuple[Path, Path], started: Tablet, tmp_path: Path) -> None:
    tried = try_faults(started, *made, TRIALS, AT_ONCE, tmp_path)
    assert tried.lost == []


def test_catalogues_that_nobody_may_read_give_way_to_the_shipped_one(
    made: tuple[Path, Path], started: Tablet, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(made[0], data, symlinks=True)
    (data / "versions").chmod(0)
    told = started.start(Asked(str(data)))
    (data / "versions").chmod(0o700)
    assert (told.ended, told.shown) == (0, str(SHIPPED_CATALOGUE))


def test_a_catalogue_that_the_kiosk_crashed_with_gives_way(
    made: tuple[Path, Path], started: Tablet, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(made[0], data, symlinks=True)
    newest, before = Catalogues(data).candidates()
    (data / "failing").write_text(f"{newest.stem} 2 {int(time.time())}", "ascii")
    (data / "crashes").write_text("9", "ascii")
    told = started.start(Asked(str(data)))
    assert (told.shown, told.safe) == (str(before), False)
    assert "the kiosk crashed or hung too often" in (data / "log" / "kiosk.log").read_text("utf-8")


def test_every_file_that_is_read_is_in_the_table(
    made: tuple[Path, Path], started: Tablet, tmp_path: Path
) -> None:
    data, repository = tmp_path / "data", made[1]
    shutil.copytree(made[0], data, symlinks=True)
    told = started.start(Asked(str(data), str(repository)))
    assert told.ended == 0
    assert {"/etc/machine-id", str(data / "crashes")} <= set(told.read)
    unknown = {path for path in map(plain, told.read) if not known(path, data, repository)}
    assert unknown == set()


def plain(path: str) -> str:
    """A path as it was, whether SQLite was given it as an address or not."""
    return path.removeprefix("file://").partition("?")[0]


def known(path: str, data: Path, repository: Path) -> bool:
    """Whether a file shipped, is one of the table, a draft without a name, or the repository's."""
    shipped = (str(ROOT), sys.prefix, sys.base_prefix)
    if path == ":memory:" or path.startswith((*shipped, str(repository))):
        return True
    file = Path(path)
    if Path(gettempdir()) in (file, file.parent) and file != data:
        return True
    if file == data or file.is_relative_to(data):
        return row(file.relative_to(data).as_posix()) is not None
    return any(fnmatchcase(path, read.name) for read in table.MACHINE)
