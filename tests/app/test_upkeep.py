"""The running kiosk keeps its catalogue new by itself."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from threading import Thread, current_thread

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import unattended
from kiosk.app.composition import Kiosk
from kiosk.app.syncing import Syncing
from kiosk.app.upkeep import Upkeep
from kiosk.catalogue.build import build
from kiosk.domain.screens import Place
from kiosk.session.clock import StoppedClock
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.layout import METADATA
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.release import release
from kiosk.sync.when import Schedule
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.sync.repositories import KEYS, ONLINE_KEYS, publish_revision

PATIENCE_MS = 20_000


@pytest.fixture
def kiosk(new_kiosk: Kiosk) -> Kiosk:
    return new_kiosk


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A published repository with one release, newer than the shipped catalogue."""
    now = datetime.now(UTC)
    create(tmp_path / "repository", KEYS, {}, now)
    publish_revision(tmp_path / "repository", 2, now)
    return tmp_path / "repository"


@pytest.fixture
def catalogues(tmp_path: Path, repository: Path) -> Catalogues:
    """A tablet's folder that trusts the repository."""
    trust = tmp_path / "data" / "trust"
    trust.mkdir(parents=True)
    root = (repository / METADATA / "1.root.json").read_bytes()
    (trust / "root.json").write_bytes(root)
    return Catalogues(tmp_path / "data")


@pytest.fixture
def sticks() -> list[Path]:
    """The repositories that are plugged in."""
    return []


@pytest.fixture
def unread() -> list[str]:
    """The formats of sticks that are plugged in and not read."""
    return []


Keep = Callable[[str], Upkeep]


@pytest.fixture
def keep(
    kiosk: Kiosk, catalogues: Catalogues, sticks: list[Path], unread: list[str]
) -> Iterator[Keep]:
    """Keeps the kiosk new from a source, until the test ends."""
    kept: list[Upkeep] = []

    def keep(source: str) -> Upkeep:
        schedule = Schedule(StoppedClock(), chance=Random(1))
        schedule.ask()
        upkeep = Upkeep(
            *(kiosk, Syncing(catalogues, lambda: source), schedule, lambda: list(sticks)),
            formats=lambda: list(unread),
        )
        kept.append(upkeep)
        upkeep.start()
        return upkeep

    yield keep
    for upkeep in kept:
        upkeep.close()


def revision(kiosk: Kiosk) -> int:
    return kiosk.library.catalogue.info.revision


def test_after_the_start_the_newest_catalogue_comes_and_is_shown(
    kiosk: Kiosk, keep: Keep, repository: Path, qtbot: QtBot
) -> None:
    upkeep = keep(str(repository))
    qtbot.waitUntil(lambda: revision(kiosk) == 2, timeout=PATIENCE_MS)
    assert upkeep.sync.property("outcome") == "En ny liste er hentet."
    assert upkeep.sync.property("age") == "Listen er fra i dag"


def test_a_visit_is_not_disturbed(
    kiosk: Kiosk,
    hand: Hand,
    keep: Keep,
    repository: Path,
    catalogues: Catalogues,
    qtbot: QtBot,
) -> None:
    hand.tap("Penge til maden fra Coops partnere")
    upkeep = keep(str(repository))
    with qtbot.waitSignal(upkeep.sync.ended, timeout=PATIENCE_MS):
        pass
    qtbot.waitUntil(lambda: upkeep.jobs.idle, timeout=PATIENCE_MS)
    assert catalogues.current
    assert revision(kiosk) == 1
    kiosk.pages.visit.end()
    assert revision(kiosk) == 2


def test_a_stick_is_used_when_it_is_plugged_in(
    kiosk: Kiosk, keep: Keep, repository: Path, sticks: list[Path], qtbot: QtBot
) -> None:
    upkeep = keep("")
    with qtbot.waitSignal(upkeep.sync.ended, timeout=PATIENCE_MS):
        pass
    assert upkeep.sync.property("outcome") == "Opdatering er ikke sat op. Sig det til IT."
    sticks.append(repository)
    upkeep.look_for_sticks()
    qtbot.waitUntil(lambda: revision(kiosk) == 2, timeout=PATIENCE_MS)


def test_a_stick_that_the_tablet_does_not_read_is_told_of(
    kiosk: Kiosk, hand: Hand, keep: Keep, unread: list[str], qtbot: QtBot
) -> None:
    upkeep = keep("")
    kiosk.updates = upkeep.sync
    kiosk.ambassador.door.go(Place.SYNC)
    for formats in (["ntfs"], []):
        unread[:] = formats
        upkeep.look_for_sticks()
        qtbot.waitUntil(lambda: upkeep.jobs.idle, timeout=PATIENCE_MS)
        settle(kiosk)
        assert hand.sees("USB-stikket er formateret som NTFS") is bool(formats)


def test_the_counts_are_sent_after_a_sync_that_went_well_or_not(
    kiosk: Kiosk, catalogues: Catalogues, qtbot: QtBot
) -> None:
    sent: list[Thread] = []
    upkeep = Upkeep(
        *(kiosk, Syncing(catalogues, str), Schedule(StoppedClock()), list),
        send=lambda: sent.append(current_thread()),
    )
    upkeep.sync.sync()
    qtbot.waitUntil(lambda: bool(sent) and upkeep.jobs.idle, timeout=PATIENCE_MS)
    assert sent[0] is not current_thread()
    upkeep.close()


def test_one_tap_goes_back_and_the_refused_one_stays_away(
    kiosk: Kiosk, keep: Keep, repository: Path, qtbot: QtBot
) -> None:
    upkeep = keep(str(repository))
    qtbot.waitUntil(lambda: revision(kiosk) == 2, timeout=PATIENCE_MS)
    upkeep.sync.rollBack()
    qtbot.waitUntil(lambda: revision(kiosk) == 1, timeout=PATIENCE_MS)
    upkeep.sync.sync()
    with qtbot.waitSignal(upkeep.sync.ended, timeout=PATIENCE_MS):
        pass
    assert upkeep.sync.property("outcome") == "Den nyeste liste er valgt fra her."
    assert revision(kiosk) == 1

    publish_revision(repository, 3, datetime.now(UTC))
    upkeep.sync.sync()
    qtbot.waitUntil(lambda: revision(kiosk) == 3, timeout=PATIENCE_MS)


def test_the_ambassador_reads_what_changed(
    kiosk: Kiosk, keep: Keep, repository: Path, content: Path, qtbot: QtBot
) -> None:
    partner = content / "content" / "partners" / "synoptik.toml"
    partner.write_text(partner.read_text("utf-8").replace("rate = 5\n", "rate = 4\n"), "utf-8")
    programme = content / "content" / "programme.toml"
    text = programme.read_text("utf-8")
    programme.write_text(text.replace("revision = 2\n", "revision = 3\n"), "utf-8")
    build(content / "content", content / "media", content / "catalogue.db")
    release(repository, content / "catalogue.db", ONLINE_KEYS, datetime.now(UTC))
    upkeep = keep(str(repository))
    qtbot.waitUntil(lambda: revision(kiosk) == 3, timeout=PATIENCE_MS)
    assert upkeep.sync.property("changes") == ["Synoptik, briller og solbriller: fra 5 % til 4 %"]


def test_what_another_program_synced_is_shown_after_the_visit(
    kiosk: Kiosk,
    hand: Hand,
    keep: Keep,
    repository: Path,
    catalogues: Catalogues,
    qtbot: QtBot,
) -> None:
    upkeep = keep("")
    qtbot.waitUntil(lambda: upkeep.jobs.idle, timeout=PATIENCE_MS)
    hand.tap("Penge til maden fra Coops partnere")
    Syncing(catalogues, lambda: str(repository)).sync(None, lambda *_: None, lambda: False)
    kiosk.pages.visit.end()
    qtbot.waitUntil(lambda: revision(kiosk) == 2, timeout=PATIENCE_MS)


def test_the_kiosk_in_the_store_syncs_from_the_source_of_its_settings(
    kiosk: Kiosk, repository: Path, catalogues: Catalogues, qtbot: QtBot
) -> None:
    kiosk.settings_files.choose(source=str(repository))
    unattended.keep_new(kiosk, catalogues)
    assert kiosk.updates
    kiosk.updates.sync()
    qtbot.waitUntil(lambda: revision(kiosk) == 2, timeout=PATIENCE_MS)
    upkeep = kiosk.window.findChild(Upkeep)
    assert upkeep
    upkeep.close()
