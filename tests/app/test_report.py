"""The real kiosk counts what is touched, shows it, and saves it."""

import gc
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import unattended
from kiosk.app.composition import Kiosk
from kiosk.app.exporting import FOLDER_ON_STICK, FOLDER_ON_TABLET, Exporting, Target
from kiosk.app.upkeep import Upkeep
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.counts import SMALLEST, Count, CountKind, Summary, TabletDay, summary
from kiosk.domain.screens import Place
from kiosk.export.dayfile import from_ndjson
from kiosk.session.clock import StoppedClock
from kiosk.session.tally import Tally
from kiosk.sync.catalogues import Catalogues
from kiosk.tour.rest import settle
from kiosk.viewmodels.report import Saved
from tests.app.hand import Hand
from tests.app.kiosks import TODAY
from tests.device.machines import network_card

NOON = datetime.combine(TODAY, time(12, 30))


@pytest.fixture
def kept(
    qapp: QGuiApplication, clock: StoppedClock, size: QSize, tmp_path: Path
) -> Iterator[Kiosk]:
    """The kiosk with a data folder, at noon."""
    gc.collect()  # or a job's thread would take down the timers of kiosks before
    kiosk = Kiosk(
        CatalogueRepository.open(SHIPPED_CATALOGUE),
        size,
        today=lambda: TODAY,
        still=True,
        now=clock,
        data=tmp_path / "data",
        moment=lambda: NOON,
    )
    settle(kiosk)
    yield kiosk
    kiosk.close()


@pytest.fixture
def finger(kept: Kiosk) -> Hand:
    return Hand(kept)


def counts(kiosk: Kiosk) -> list[Count]:
    return list(kiosk.tally.between(TODAY, TODAY))


def sums(kiosk: Kiosk, kind: CountKind) -> dict[str, int]:
    found = Counter[str]()
    for count in counts(kiosk):
        if count.kind is kind:
            found[count.subject] += count.number
    return dict(found)


def begin(kiosk: Kiosk) -> None:
    kiosk.navigation.home()
    settle(kiosk)


def end(kiosk: Kiosk) -> None:
    kiosk.pages.visit.end()
    settle(kiosk)


def test_a_visit_is_counted_by_what_is_touched(kept: Kiosk, finger: Hand) -> None:
    begin(kept)
    finger.tap("English")
    kept.navigation.openCategory("ferie")
    kept.navigation.openPartner("tui", "ferie")
    kept.navigation.openQr("tui")
    settle(kept)
    end(kept)
    assert sums(kept, CountKind.VISIT) == {"": 1}
    assert sums(kept, CountKind.PARTNER) == {"tui": 1}
    assert sums(kept, CountKind.CODE) == {"tui": 1}
    assert sums(kept, CountKind.LANGUAGE) == {"en": 1}
    assert set(sums(kept, CountKind.SCREEN)) == {"home", "category", "partner", "qr"}
    assert {count.hour for count in counts(kept)} == {12}


def test_a_talk_that_reaches_step_three_is_a_conversation(kept: Kiosk, finger: Hand) -> None:
    begin(kept)
    finger.tap("Start samtale")
    finger.tap("Næste")
    assert summary(counts(kept)).conversations == 0
    finger.tap("Næste")
    assert summary(counts(kept)).conversations == 1
    end(kept)
    assert summary(counts(kept)).reached == (1, 1, 1, 0, 0)


def test_questions_count_when_they_are_looked_up(kept: Kiosk) -> None:
    kept.navigation.startDialogue()
    questions = kept.pages.questions
    questions.show()
    assert sums(kept, CountKind.QUESTION) == {}
    questions.open("ingen-app")
    questions.toggleNoted()
    questions.find("parkering")
    questions.toggleNoted()
    end(kept)
    assert sums(kept, CountKind.QUESTION) == {"ingen-app": 1}
    assert sums(kept, CountKind.UNANSWERED) == {"ingen-app": 1, "": 1}


def test_a_code_that_partners_share_counts_for_the_one_it_was_asked_for(kept: Kiosk) -> None:
    for partner, category in (("tui", "ferie"), ("ok", "bil")):
        kept.navigation.openPartner(partner, category)
    kept.navigation.openQr("tui")
    kept.navigation.back()
    kept.navigation.openQr("")
    assert sums(kept, CountKind.CODE) == {"tui": 1, "programme": 1}


def test_a_visit_that_runs_out_is_over(kept: Kiosk, clock: StoppedClock) -> None:
    begin(kept)
    clock.seconds += 3600
    kept.pages.visit.tick()
    begin(kept)
    assert sums(kept, CountKind.VISIT) == {"": 2}


def test_nothing_that_was_typed_is_kept(kept: Kiosk, tmp_path: Path) -> None:
    kept.navigation.startDialogue()
    kept.pages.questions.show()
    kept.pages.questions.find("hemmelighed")
    kept.navigation.openCalculator("tui-badeferie")
    for digit in (8, 6, 7, 5, 3, 0, 9):
        kept.pages.calculator.press(digit)
    end(kept)
    kept.tally.close()
    for file in (tmp_path / "data").iterdir():
        content = file.read_bytes()
        assert b"hemmelighed" not in content and b"8675309" not in content


def test_the_ambassador_sees_what_was_counted(kept: Kiosk, finger: Hand) -> None:
    begin(kept)
    finger.tap("Start samtale")
    kept.navigation.openStep(kept.library.catalogue.steps()[2].id)
    end(kept)
    kept.ambassador.door.go(Place.REPORT)
    settle(kept)
    assert finger.sees("Samtaler 1")
    assert finger.sees("timer med få besøg: 1 besøg, 1 samtale")
    assert finger.sees("3  Bonus 1")
    finger.tap("4 uger")
    assert finger.sees("22. november: 1 besøg, 1 samtale")
    assert sums(kept, CountKind.SCREEN) == {"home": 1, "step": 1}, "the report itself is no visit"


def test_one_tap_saves_all_counts(
    kept: Kiosk, finger: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(kept.exporting, "_mounts", list)
    kept.tally.add(Count(TODAY - timedelta(days=1), 12, CountKind.VISIT, "", SMALLEST))
    kept.ambassador.door.go(Place.REPORT)
    settle(kept)
    finger.tap("Gem tallene")
    qtbot.waitUntil(lambda: finger.sees("Der sidder intet USB-stik"), timeout=20_000)
    saved = sorted((tmp_path / "data" / FOLDER_ON_TABLET).iterdir())
    others = [file.suffix for file in saved if not file.name.startswith("tal-")]
    assert sorted(others) == [".json", ".ndjson"]
    assert {file.suffix for file in saved if file.name.startswith("tal-")} == {".csv", ".xlsx"}


def test_the_tablet_has_its_number_before_anything_leaves_it(
    kept: Kiosk, tmp_path: Path, qtbot: QtBot
) -> None:
    catalogues = Catalogues(tmp_path / "data")
    unattended.keep_new(kept, catalogues)
    upkeep = kept.window.findChild(Upkeep)
    assert upkeep
    qtbot.waitUntil((tmp_path / "data" / "tablet-id").exists, timeout=20_000)
    upkeep.close()


class Tablet:
    """Counts and a folder for them, without a window."""

    def __init__(self, folder: Path, machine: Path = Path("/")) -> None:
        self.folder = folder
        self.sticks: list[Path] = []
        self.target = Target("Eksempelby")
        self.now = NOON + timedelta(days=1)  # a day is saved when it is over
        self.tally = Tally(folder, lambda: NOON)
        self.exporting = Exporting(
            *(self.tally, folder, lambda: SHIPPED_CATALOGUE, lambda: self.target),
            *(lambda: self.sticks, lambda: self.now, machine),
        )

    def days(self) -> list[TabletDay]:
        """What the tablet tells of its days when it saves them."""
        self.exporting.save()
        files = sorted((self.folder / FOLDER_ON_TABLET).glob("*.ndjson"))
        return [day for file in files if (day := from_ndjson(file.read_bytes(), file.name)[0])]


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(tmp_path / "data")
    with closing(tablet.tally):
        tablet.tally.add(Count(TODAY, 12, CountKind.VISIT, "", SMALLEST))
        tablet.tally.add(Count(TODAY, 12, CountKind.PARTNER, "ok", 3))
        yield tablet


def test_a_stick_is_taken_before_the_tablet(
    tablet: Tablet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("os.path.ismount", lambda path: path == stick)
    tablet.sticks = [tmp_path, stick]
    assert tablet.exporting.save() == Saved(str(stick / FOLDER_ON_STICK), True, 1)
    (file,) = (stick / FOLDER_ON_STICK).glob("*.ndjson")
    day, flaws = from_ndjson(file.read_bytes(), file.name)
    assert day is not None and flaws == []
    assert (day.store, day.names.partners["ok"]) == ("Eksempelby", "OK")
    assert day.counts == (
        Count(TODAY, 12, CountKind.PARTNER, "ok", 3),
        Count(TODAY, 12, CountKind.VISIT, "", SMALLEST),
    )
    (book,) = (stick / FOLDER_ON_STICK).glob("*.xlsx")
    assert load_workbook(book)["Partnere"]["A2"].value == "OK"


def test_a_day_stays_with_the_store_where_it_was_counted(tablet: Tablet) -> None:
    tablet.tally.close()
    tally = Tally(tablet.folder, lambda: NOON, store=lambda: tablet.target.store)
    exporting = Exporting(
        *(tally, tablet.folder, lambda: SHIPPED_CATALOGUE, lambda: tablet.target, list),
        lambda: NOON + timedelta(days=1),
    )
    with closing(tally):
        for day, store in ((TODAY - timedelta(days=1), "Eksempelby"), (TODAY, "Prøvestrup")):
            tablet.target = Target(store)
            tally.add(Count(day, 9, CountKind.VISIT, "", SMALLEST))
            tally.all()
            exporting.save()
    files = sorted((tablet.folder / FOLDER_ON_TABLET).glob("*.ndjson"))
    days = [from_ndjson(file.read_bytes(), file.name)[0] for file in files]
    assert [day and day.store for day in days] == ["Eksempelby", "Prøvestrup"]


def test_a_day_of_a_tablet_that_moves_at_noon_is_of_one_store(tablet: Tablet) -> None:
    tablet.tally.close()
    store = ""
    with closing(Tally(tablet.folder, lambda: NOON, store=lambda: store)) as tally:
        for store in ("", "Eksempelby", "Prøvestrup"):  # noqa: B007
            tally.add(Count(TODAY, 9, CountKind.VISIT, "", 1))
            last = tally.stores()
    assert last == {TODAY: "Eksempelby"}


def test_the_tablet_keeps_its_number(tablet: Tablet) -> None:
    tablet.exporting.save()
    tablet.exporting.save()
    assert len(list((tablet.folder / FOLDER_ON_TABLET).glob("*.ndjson"))) == 1
    tablet.tally.close()
    for file in tablet.folder.glob("counts*"):
        file.unlink()
    again = Tablet(tablet.folder)
    again.tally.add(Count(TODAY, 9, CountKind.VISIT, "", SMALLEST))
    again.exporting.save()
    again.tally.close()
    assert len(list((tablet.folder / FOLDER_ON_TABLET).glob("*.ndjson"))) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="the parts are told as Linux does")
def test_copies_of_a_tablet_count_under_numbers_of_their_own(tmp_path: Path) -> None:
    original = Tablet(
        tmp_path / "original", network_card(tmp_path / "machine", "9c:b6:d0:11:22:33")
    )
    original.target = Target()
    original.tally.add(Count(TODAY - timedelta(days=1), 9, CountKind.VISIT, "", SMALLEST))
    days = original.days()
    original.tally.close()
    for place, store in enumerate(("Herning", "Ribe"), 1):
        shutil.copytree(original.folder, tmp_path / store)
        shutil.rmtree(tmp_path / store / FOLDER_ON_TABLET)
        machine = network_card(tmp_path / f"machine {store}", f"9c:b6:d0:11:22:4{place}")
        copy = Tablet(tmp_path / store, machine)
        copy.target = Target(store)
        copy.now = NOON
        copy.exporting.know_tablet()
        copy.now = NOON + timedelta(days=1)
        copy.tally.add(Count(TODAY, 9, CountKind.VISIT, "", SMALLEST + place))
        days += copy.days()
        copy.tally.close()
    of_yesterday = {(day.tablet, day.store, day.counts) for day in days if day.day != TODAY}
    assert len(of_yesterday) == 1, "what the copies brought along counts once"
    today = [day for day in days if day.day == TODAY]
    assert [day.store for day in today] == ["Herning", "Ribe"]
    assert len({day.tablet for day in days}) == 3


def test_without_counts_nothing_is_written(tmp_path: Path) -> None:
    tablet = Tablet(tmp_path / "data")
    assert tablet.exporting.save().days == 0
    tablet.tally.close()


def test_an_empty_summary_has_five_steps() -> None:
    assert Summary() == summary([])
