"""The counts on the disk: kept, pruned, mended, and never in the way."""

import logging
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from time import monotonic

import pytest

from kiosk.domain.counts import NO_HOUR, SMALLEST, Count, CountKind
from kiosk.session.counts_file import KEPT_DAYS
from kiosk.session.tally import DAMAGED, FILE, Tally

TODAY = date(2026, 11, 24)
PATIENCE = 20.0


def visit(day: date = TODAY, hour: int = 14, number: int = 1) -> Count:
    return Count(day, hour, CountKind.VISIT, "", number)


class Tablet:
    """A data folder, and the tallies that were opened on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.today = TODAY
        self.opened: list[Tally] = []

    def open(self, delay: float = 0.0, retry: float = 0.01) -> Tally:
        now = datetime.combine(self.today, time())
        tally = Tally(self.folder, lambda: now, delay, retry)
        self.opened.append(tally)
        return tally

    def written(self) -> int:
        """What another program finds in the file."""
        database = sqlite3.connect(f"{(self.folder / FILE).as_uri()}?mode=ro", uri=True)
        try:
            return int(database.execute("SELECT total(number) FROM counts").fetchone()[0])
        except sqlite3.OperationalError:
            return 0
        finally:
            database.close()

    def wait_for(self, seen: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE
        while not seen():
            assert monotonic() < end, "it never happened"


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(tmp_path / "data")
    yield tablet
    for tally in tablet.opened:
        tally.close()


def test_counts_add_up_and_outlive_the_kiosk(tablet: Tablet) -> None:
    first = tablet.open()
    for count in (visit(), visit(), visit(hour=15), visit(TODAY - timedelta(days=1))):
        first.add(count)
    first.close()
    second = tablet.open()
    second.add(visit())
    assert second.between(TODAY, TODAY) == [visit(number=3), visit(hour=15)]
    assert second.between(TODAY - timedelta(days=9), TODAY)[0].day == TODAY - timedelta(days=1)


def test_a_file_of_the_version_before_is_taken_over(tablet: Tablet) -> None:
    tally = tablet.open()
    tally.add(visit(number=2))
    tally.close()
    with closing(sqlite3.connect(tablet.folder / FILE)) as database:
        database.executescript("ALTER TABLE days DROP COLUMN store; PRAGMA user_version = 1")
    again = tablet.open()
    again.add(visit())
    assert again.all() == [visit(number=3)]
    assert again.stores() == {}
    assert not (tablet.folder / DAMAGED).exists()


def test_what_is_counted_is_read_at_once_and_written_by_itself(tablet: Tablet) -> None:
    tally = tablet.open(delay=0.2)
    tally.add(visit())
    assert tally.between(TODAY, TODAY) == [visit()]
    tablet.wait_for(lambda: tablet.written() == 1)
    assert tally.between(TODAY, TODAY) == [visit()]


def test_what_is_taken_back_is_gone(tablet: Tablet) -> None:
    tally = tablet.open()
    tally.add(visit())
    tally.add(visit(number=-1))
    assert tally.between(TODAY, TODAY) == []


def test_without_a_folder_counts_last_as_long_as_the_kiosk() -> None:
    tally = Tally(None)
    tally.add(visit())
    assert tally.between(TODAY, TODAY) == [visit()]
    tally.close()


def test_the_file_flushes_every_commit(tablet: Tablet) -> None:
    tally = tablet.open()
    tally.add(visit())
    tally.between(TODAY, TODAY)
    assert tally._database is not None
    with tally._lock:
        (mode,) = tally._database.execute("PRAGMA journal_mode").fetchone()
        (synchronous,) = tally._database.execute("PRAGMA synchronous").fetchone()
    assert (mode, synchronous) == ("truncate", 2)


def test_nothing_in_the_folder_tells_the_order_of_taps(tmp_path: Path) -> None:
    """The same visit, made in two ways, each tap in a commit of its own: the same files."""
    taps = [
        *(Count(TODAY, 10, CountKind.SCREEN, name, 1) for name in ("home", "category", "qr")),
        *(Count(TODAY, 10, CountKind.PARTNER, name, 1) for name in ("tui", "ok", "synoptik")),
    ]
    found = []
    for number, order in enumerate((taps, taps[::-1], sorted(taps, key=lambda c: c.subject))):
        tablet = Tablet(tmp_path / str(number))
        tally = tablet.open()
        for tap in order:
            tally.add(tap)
            tally.unsent()  # commits
        with tally._lock:
            files = {file.name: file.read_bytes() for file in tablet.folder.iterdir()}
        found.append(files)
        tally.close()
    assert found[0] == found[1] == found[2]
    assert not any(content for name, content in found[0].items() if name != FILE)


def test_the_small_hours_of_a_day_are_forgotten_when_the_next_begins(tablet: Tablet) -> None:
    tablet.today = yesterday = TODAY - timedelta(days=1)
    tally = tablet.open()
    for hour, visits in ((9, 1), (10, 6), (11, 7), (12, 2)):
        tally.add(visit(yesterday, hour, visits))
    assert len(tally.all()) == 4
    tally.close()
    tablet.today = TODAY
    tally = tablet.open()
    tally.add(visit())
    tally.unsent()
    rest = 1 + 6 + 2  # 1 and 2 alone would tell of three visits
    assert tally.all() == [visit(yesterday, 11, 7), visit(yesterday, NO_HOUR, rest), visit()]


def test_days_are_kept_for_400_days(tablet: Tablet) -> None:
    tally = tablet.open()
    for age in (KEPT_DAYS + 1, KEPT_DAYS, KEPT_DAYS - 1, 0):
        tally.add(visit(TODAY - timedelta(days=age)))
    tally.close()
    kept = {count.day for count in tablet.open().between(date.min, date.max)}
    assert kept == {TODAY - timedelta(days=KEPT_DAYS - 1), TODAY}


def test_a_clock_years_ahead_takes_a_week_at_most(tablet: Tablet) -> None:
    tally = tablet.open()
    for age in range(30):
        tally.add(visit(TODAY - timedelta(days=age), number=SMALLEST))
    tally.close()
    tablet.today = TODAY + timedelta(days=3650)
    tally = tablet.open()
    for hour in range(10):  # a day's visits, each in a commit of its own
        tally.add(visit(tablet.today, hour))
        tally.unsent()
    tally.close()
    kept = {count.day for count in tablet.open().between(date.min, TODAY)}
    assert kept == {TODAY - timedelta(days=age) for age in range(23)}


def damaged_header(content: bytes) -> bytes:
    return b"x" * 100 + content[100:]


def damaged_page(content: bytes) -> bytes:
    return content[:4096] + b"\xff" * 4096 + content[8192:]


def another_program(content: bytes) -> bytes:
    return content[:60] + (99).to_bytes(4, "big") + content[64:]


@pytest.mark.parametrize(
    "damage", [damaged_header, damaged_page, another_program, lambda content: content[:5000]]
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    tablet: Tablet, caplog: pytest.LogCaptureFixture, damage: Callable[[bytes], bytes]
) -> None:
    tally = tablet.open()
    for hour in range(24):
        for number in range(40):
            tally.add(Count(TODAY, hour, CountKind.PARTNER, f"partner-{number}", 1))
    tally.close()
    file = tablet.folder / FILE
    bad = damage(file.read_bytes())
    file.write_bytes(bad)
    with caplog.at_level(logging.WARNING):
        tally = tablet.open()
        tally.add(visit())
        assert tally.between(TODAY, TODAY) == [visit()]
        tally.close()
    assert (tablet.folder / DAMAGED).read_bytes() == bad
    assert DAMAGED in caplog.text
    assert tablet.open().between(TODAY, TODAY) == [visit()]


def test_damage_that_comes_while_it_runs_is_seen_too(
    tablet: Tablet, caplog: pytest.LogCaptureFixture
) -> None:
    tally = tablet.open()
    tally.add(visit())
    tally.close()
    database = sqlite3.connect(tablet.folder / FILE)
    database.execute("UPDATE counts SET kind = 'nonsense'")
    database.commit()
    database.close()
    with caplog.at_level(logging.WARNING):
        tally = tablet.open()
        tally.add(visit(hour=9))
        assert tally.between(TODAY, TODAY) in ([visit(hour=9)], [])
    assert DAMAGED in caplog.text


def test_a_full_disk_is_told_once_and_loses_nothing_while_it_lasts(
    tablet: Tablet, caplog: pytest.LogCaptureFixture
) -> None:
    tally = tablet.open()
    tally.add(visit())
    assert tally.between(TODAY, TODAY) == [visit()]
    with tally._lock:
        assert tally._database is not None
        (pages,) = tally._database.execute("PRAGMA page_count").fetchone()
        tally._database.execute(f"PRAGMA max_page_count = {pages}")
    with caplog.at_level(logging.WARNING):
        for number in range(2000):
            tally.add(Count(TODAY, 9, CountKind.PARTNER, f"a partner with a long name {number}", 1))
        for _ in range(3):
            assert len(tally.between(TODAY, TODAY)) == 2001
            tally.unsent()
    assert caplog.text.count("cannot be kept") == 1
    with tally._lock:
        tally._database.execute("PRAGMA max_page_count = 1000000")
    tablet.wait_for(lambda: tablet.written() == 2001)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode")
def test_a_folder_that_cannot_be_written_is_told_and_counted_in_memory(
    tablet: Tablet, caplog: pytest.LogCaptureFixture
) -> None:
    tablet.folder.parent.joinpath("data").write_text("a file where the folder should be")
    with caplog.at_level(logging.WARNING):
        tally = tablet.open()
        tally.add(visit())
        assert tally.between(TODAY, TODAY) == [visit()]
    assert "cannot be kept" in caplog.text
    os.unlink(tablet.folder)  # noqa: PTH108
    tablet.wait_for(lambda: (tablet.folder / FILE).exists() and tablet.written() == 1)


def test_only_days_that_changed_since_they_were_sent_are_unsent(tablet: Tablet) -> None:
    yesterday = TODAY - timedelta(days=1)
    tally = tablet.open()
    tally.add(visit())
    tally.add(visit(yesterday))
    for day, version in tally.unsent().items():
        tally.mark_sent(day, version)
    assert tally.unsent() == {}
    tally.add(visit())
    (day, version), *others = tally.unsent().items()
    assert (day, others) == (TODAY, [])
    tally.add(visit())  # counted while the day is on its way
    tally.mark_sent(day, version)
    assert set(tally.unsent()) <= {TODAY}
    tally.close()
    assert set(tablet.open().unsent()) == {TODAY}
