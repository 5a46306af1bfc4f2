"""Sending after a sync: what has changed goes, what does not get through waits."""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.exporting import Exporting, Target
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.domain.counts import SMALLEST, Count, CountKind
from kiosk.export.dayfile import from_ndjson
from kiosk.export.status import TabletStatus, from_json, status_name
from kiosk.session.tally import Tally
from tests.export.samples import DAY, WELL
from tests.sync.web import free_port, running

SERVER = """
server {{
    listen 127.0.0.1:{port};
    root {root};
    dav_methods PUT;
    create_full_put_path on;
}}
"""
NOW = datetime(2026, 11, 25, 15)


class Tablet:
    """A tablet with counts, and a server that may be up or not."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.root = folder / "root"
        self.scratch = folder / "nginx"
        for path in (self.root, self.scratch):
            path.mkdir()
        self.tally = Tally(folder / "data", lambda: NOW)
        self.data = folder / "data"
        self.exporting = self.exporter()

    def exporter(self, status: Callable[[str], TabletStatus] | None = None) -> Exporting:
        target = Target("Eksempelby", f"http://127.0.0.1:{self.port}/counts")
        return Exporting(
            *(self.tally, self.data, lambda: SHIPPED_CATALOGUE, lambda: target),
            now=lambda: NOW,
            status=status,
        )

    def count(self, days_ago: int = 0) -> None:
        self.tally.add(Count(DAY - timedelta(days=days_ago), 10, CountKind.VISIT, "", SMALLEST))

    def send(self, online: bool = True) -> None:
        if not online:
            self.exporting.send()
            return
        with running(SERVER.format(port=self.port, root=self.root), self.port, self.scratch):
            self.exporting.send()

    def arrived(self) -> dict[int, int]:
        """The visits that the server has, by how many days ago they were."""
        found = {}
        for file in (self.root / "counts").glob("*.ndjson"):
            day, flaws = from_ndjson(file.read_bytes(), file.name)
            assert day is not None and flaws == []
            found[(DAY - day.day).days] = sum(count.number for count in day.counts)
        return found


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(tmp_path)
    yield tablet
    tablet.tally.close()


def test_what_was_counted_offline_arrives_when_there_is_a_network(
    tablet: Tablet, caplog: pytest.LogCaptureFixture
) -> None:
    for days_ago in (2, 1, 0):
        tablet.count(days_ago)
    with caplog.at_level(logging.WARNING):
        tablet.send(online=False)
    assert "not sent" in caplog.text
    tablet.send()
    assert tablet.arrived() == dict.fromkeys((2, 1, 0), SMALLEST)


def test_a_day_leaves_once_and_only_when_it_is_over(tablet: Tablet) -> None:
    tablet.count(1)
    tablet.count()
    tablet.send()
    for file in (tablet.root / "counts").iterdir():
        file.unlink()
    tablet.count(-1)  # today, while it goes on
    tablet.send()
    assert tablet.arrived() == {}
    tablet.send(online=False)  # nothing to send is no reason to connect


def test_a_day_with_few_visits_leaves_with_the_next(tablet: Tablet) -> None:
    for days_ago, visits in ((3, 2), (2, 1), (1, 4)):
        day = DAY - timedelta(days=days_ago)
        tablet.tally.add(Count(day, 10, CountKind.VISIT, "", visits))
        tablet.send()
    assert tablet.arrived() == {1: 7}


def test_a_tablet_that_nobody_uses_says_how_it_is(tablet: Tablet) -> None:
    tablet.exporting = tablet.exporter(lambda number: WELL._replace(tablet=number))
    tablet.send()
    (file,) = (tablet.root / "counts").iterdir()
    assert file.name == status_name(from_json(file.read_bytes()))


def test_a_status_that_cannot_be_told_keeps_no_count_back(
    tablet: Tablet, caplog: pytest.LogCaptureFixture
) -> None:
    def status(number: str) -> TabletStatus:
        raise OSError("no disk")

    tablet.exporting = tablet.exporter(status)
    tablet.count(1)
    tablet.send()
    assert tablet.arrived() == {1: SMALLEST}
    assert "how the tablet is cannot be told: no disk" in caplog.text


def test_without_an_address_nothing_is_sent(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    tally = Tally(tmp_path)
    tally.add(Count(DAY, 10, CountKind.VISIT, "", 1))
    with caplog.at_level(logging.INFO):
        Exporting(tally, tmp_path, lambda: SHIPPED_CATALOGUE).send()
    assert caplog.text == ""
    tally.close()
