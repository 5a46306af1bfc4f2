"""The first stick that takes the counts has them; why another did not is told as it is."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.exporting import FOLDER_ON_STICK, FOLDER_ON_TABLET, Exporting, Target
from kiosk.base.jobs import Jobs
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.device.sticks import unmounted_formats
from kiosk.domain.counts import SMALLEST, Count, CountKind
from kiosk.session.tally import Tally
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.report import Hindrance, ReportViewModel, Saved
from tests.device.machines import stick
from tests.sync.client.disks import read_only, small_disk

NOON = datetime(2026, 11, 24, 12)


class Tablet:
    """A tablet that counted yesterday, and what is plugged into it."""

    def __init__(self, folder: Path) -> None:
        self.machine = folder / "machine"
        self.sticks: list[Path] = []
        self.tally = Tally(folder / "data", lambda: NOON)
        self.tally.add(Count(NOON.date() - timedelta(days=1), 12, CountKind.VISIT, "", SMALLEST))
        self.here = folder / "data" / FOLDER_ON_TABLET
        self.exporting = Exporting(
            *(self.tally, folder / "data", lambda: SHIPPED_CATALOGUE, Target),
            *(lambda: self.sticks, lambda: NOON, self.machine),
        )

    def hindrance(self) -> tuple[Hindrance | None, str]:
        """Save on the tablet and tell why no stick took it."""
        saved = self.exporting.save()
        assert saved[:3] == (str(self.here), False, 1)
        assert len(list(self.here.iterdir())) == 3
        return saved.hindrance, saved.format


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(tmp_path)
    with closing(tablet.tally):
        yield tablet


def test_where_the_first_stick_is_full_the_second_is_used(tablet: Tablet, tmp_path: Path) -> None:
    full, second = tmp_path / "full", tmp_path / "second"
    with small_disk(full, 4096), small_disk(second, 1_000_000):
        tablet.sticks = [full, second]
        assert tablet.exporting.save() == Saved(
            str(second / FOLDER_ON_STICK), True, 1, Hindrance.FULL
        )
        assert len(list((second / FOLDER_ON_STICK).iterdir())) == 3
        assert not list(full.rglob("*.part"))
        tablet.sticks = [full]
        assert tablet.hindrance() == (Hindrance.FULL, "")


def test_a_write_protected_stick_is_told_as_one(tablet: Tablet, tmp_path: Path) -> None:
    tablet.sticks = [tmp_path / "stick"]
    with small_disk(tmp_path / "stick", 1_000_000), read_only(tmp_path / "stick"):
        assert tablet.hindrance() == (Hindrance.PROTECTED, "")


def test_a_stick_that_is_not_mounted_is_told_by_its_format(tablet: Tablet) -> None:
    assert tablet.hindrance() == (None, "")
    stick(tablet.machine, "ntfs")
    assert tablet.hindrance() == (Hindrance.FORMAT, "ntfs")


def test_only_a_volume_on_a_stick_that_is_not_mounted_has_a_format(tmp_path: Path) -> None:
    assert unmounted_formats(stick(tmp_path / "disk", "ext4", "pci0000:00/ata1")) == []
    assert unmounted_formats(stick(tmp_path / "whole", "")) == []  # its partition has one
    mounted = stick(tmp_path / "mounted", "exfat")
    assert unmounted_formats(mounted) == ["exfat"]
    (mounted / "proc" / "self").mkdir(parents=True)
    line = "36 1 8:17 / /run/media/system/stick rw,sync - exfat /dev/sdb1 rw\n"
    (mounted / "proc" / "self" / "mountinfo").write_text(line, "ascii")
    assert unmounted_formats(mounted) == []


KEPT = "Tallene er gemt på tabletten: /x"
OTHER = "Tallene ligger på det andet USB-stik i mappen kiosk-tal."
SAID = {
    "Der sidder intet USB-stik.": Saved("/x", False, 1),
    "USB-stikket er fuldt.": Saved("/x", False, 1, Hindrance.FULL),
    "USB-stikket er skrivebeskyttet.": Saved("/x", False, 1, Hindrance.PROTECTED),
    "USB-stikket er gået i stykker": Saved("/x", False, 1, Hindrance.BROKEN),
    "USB-stikket er formateret som NTFS": Saved("/x", False, 1, Hindrance.FORMAT, "ntfs"),
}
FULL_FIRST = Saved("/x", True, 1, Hindrance.FULL)


@pytest.mark.parametrize(
    ("words", "saved", "where"),
    [*((*said, KEPT) for said in SAID.items()), ("USB-stikket er fuldt.", FULL_FIRST, OTHER)],
)
def test_why_no_stick_was_used_is_said(
    qapp: QGuiApplication, tablet: Tablet, words: str, saved: Saved, where: str, qtbot: QtBot
) -> None:
    with closing(CatalogueRepository.open(SHIPPED_CATALOGUE)) as catalogue:
        library = Library(catalogue, lambda: date(2026, 11, 24))
        report = ReportViewModel(library, tablet.tally, lambda: saved, Jobs(), lambda: NOON)
        report.save()
        qtbot.waitUntil(lambda: bool(report.property("canSave")), timeout=20_000)
        message = str(report.property("message"))
    assert message.startswith(words)
    assert message.endswith(where)
