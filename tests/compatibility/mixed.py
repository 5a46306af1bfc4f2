"""A fleet in the middle of an update: programs, catalogues and reports of then and of now.

What is of then is the build OLD itself, with the catalogues that it could read and the day files
that it wrote; it runs with the packages of today.
"""

import subprocess
import sys
import tarfile
from collections.abc import Iterator
from io import BytesIO
from itertools import product
from pathlib import Path

from openpyxl import load_workbook

from kiosk.base.paths import ROOT, SHIPPED_CATALOGUE
from tests.compatibility.outside import NotRun, Outside, Row
from tests.sync.client.publishing import new_repository, publish

OLD = "6eb104e"
"""The last build with schema 3 of the catalogue, names in a day file's heading, and no tables."""

REVISIONS = {"old": 70, "new": 71}
VISITS, OPENED = 9, 7
# What a tablet shows after a sync, and the file of a day on which a partner of it was opened.
SHOW = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.counts import Count, CountKind, Names, TabletDay
from kiosk.export.dayfile import file_name, to_ndjson
from kiosk.sync.catalogues import Catalogues
here = Catalogues(Path(sys.argv[1]))
catalogue = CatalogueRepository.open([*here.candidates(), here.shipped][0])
partners = {{partner.id: partner.name for category in catalogue.categories()
    for partner in catalogue.partners_in(category.id)}}
now = datetime.now(UTC)
counts = (Count(now.date(), 10, CountKind.VISIT, "", {VISITS}),
    Count(now.date(), 10, CountKind.PARTNER, "ok", {OPENED}))
day = TabletDay("a" * 16, "Eksempelby", now.date(), now, Names(partners, {{}}, {{}}), counts)
(Path(sys.argv[2]) / file_name(day)).write_bytes(to_ndjson(day))
print(catalogue.info.revision, partners["ok"])
"""


def rows(outside: Outside) -> Iterator[Row]:
    folder = outside.folder / "mixed"
    builds = {"old": _build(folder / "build"), "new": ROOT}
    for program, catalogue in product(builds, builds):
        place = folder / f"{program}-{catalogue}"
        published = builds[catalogue] / SHIPPED_CATALOGUE.name
        shown = _tablet(builds[program], published, REVISIONS[catalogue], place)
        for report in builds:
            what = f"{program} program, {catalogue} catalogue, {report} report"
            counted = _report(builds[report], place / "days", place / report)
            to_do = "nothing: it fetches the program too" if "newer-schema" in shown else "nothing"
            yield Row(what, f"{OLD} and this", f"{shown}; {counted}", to_do)


def _build(folder: Path) -> Path:
    command = ["git", "archive", OLD, "kiosk", "assets", "catalogue.db"]
    archive = subprocess.run(command, cwd=ROOT, capture_output=True).stdout
    if not archive:
        raise NotRun(f"{OLD} is not in this clone")
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
    return folder


def _tablet(build: Path, catalogue: Path, revision: int, place: Path) -> str:
    """Let a tablet sync and count a day; returns what it shows."""
    data, days, source = place / "data", place / "days", place / "published"
    for folder in (data / "trust", days):
        folder.mkdir(parents=True)
    (data / "trust" / "root.json").write_bytes(new_repository(source))
    publish(source, revision, catalogue=catalogue)
    synced = _run(build, data, "-m", "kiosk", "sync", "--from", str(source))
    shows = _run(build, data, "-c", SHOW, str(data), str(days)).stdout.strip()
    if shows.split()[:1] == [str(revision)]:
        return "the catalogue is shown"
    # The line begins with the reason, which is the same in each language.
    reason = (synced.stderr.splitlines() or ["nothing told"])[-1].partition(":")[0]
    assert shows, "nothing is shown"
    return f"the tablet goes on showing its own ({reason})"


def _report(build: Path, days: Path, out: Path) -> str:
    done = _run(build, out, "-m", "kiosk", "report", str(days), "--out", str(out))
    if done.returncode:
        return f"NO REPORT: {done.stderr.splitlines()[-1]}"
    book = load_workbook(out / "rapport.xlsx")
    cells = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
    names = {str(row[0]) for row in cells if str(row[0]).lower() == "ok" and OPENED in row}
    right = names and any(row[0] == "Eksempelby" and VISITS in row for row in cells)
    return f"every sum is right, of `{min(names)}` too" if right else "sums are WRONG"


def _run(build: Path, data: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run the Python of this computer in `build`, whose kiosk it then has."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=build,
        env={"PATH": "/usr/bin:/bin", "KIOSK_DATA": str(data), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
