"""The data folder of a tablet that has run for a while, and the machine around it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import IO, Final

from kiosk.base import files
from kiosk.base.paths import ROOT, SHIPPED_CATALOGUE
from kiosk.device.number import numbers
from kiosk.domain.counts import Count, CountKind
from kiosk.session.pin import hash_code
from kiosk.session.tally import Tally
from kiosk.settings.files import SettingsFiles, to_toml
from kiosk.sync.catalogues import Catalogues, hash_of
from kiosk.sync.client import sync
from kiosk.sync.source import of_folder
from tests.faults.tablet import Asked, Told
from tests.sync.client.publishing import FIRST, SECOND, new_repository, publish

PIN: Final = hash_code("2580")
VISITS: Final = 7
DAY: Final = date(2026, 11, 24)


def make(folder: Path) -> tuple[Path, Path]:
    """Make a data folder and a repository with a newer catalogue; returns both."""
    data, repository = folder / "data", folder / "repository"
    root = new_repository(repository)
    for revision in (FIRST, SECOND):
        publish(repository, revision)
        sync(of_folder(repository), Catalogues(data), root)
    files.replace(data / "trust" / "root.json", root)
    settings = 'store = "Eksempelby"\n[visit]\nidle = 90\n'
    files.replace(data / "kiosk.toml", settings.encode())
    SettingsFiles(data).choose(pin=PIN, language="da", volume=50)
    numbers(data, DAY)
    tally = Tally(data, lambda: datetime.combine(DAY, datetime.min.time()))
    tally.add(Count(DAY, 10, CountKind.VISIT, "", VISITS))
    tally.close()
    files.replace(data / "crashes", b"0")
    files.replace(data / "brightness", b"intel_backlight 300\n")
    files.replace(data / "tries.toml", to_toml({"wrong": 1}).encode())
    today = {"date": DAY.isoformat(), "ticked": ["cloth"], "started": True}
    files.replace(data / "day.toml", to_toml(today).encode())
    files.replace(data / "log" / "kiosk.log", b"a line\n" * 100)
    publish(repository, SECOND + 1)
    return data, repository


class Tablet:
    """Starts kiosks, one after the other."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def start(self, asked: Asked) -> Told:
        """Start one, let it do what is asked, and quit it."""
        print(json.dumps(asked._asdict()), file=_open(self._process.stdin), flush=True)
        told = json.loads(_open(self._process.stdout).readline())
        return Told(**{**told, "read": tuple(told.get("read", ()))})


@contextmanager
def tablet() -> Iterator[Tablet]:
    """A process that starts kiosks."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.tablet"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Tablet(process)


def whole_catalogues(data: Path) -> set[Path]:
    """The files that a kiosk may show: those that were verified, and the shipped one."""
    found = [path for path in (data / "versions").glob("*.db") if path.is_file()]
    return {SHIPPED_CATALOGUE, *(path for path in found if hash_of(path) == path.stem)}


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream
