"""When the kiosk leaves for another version of its program, and how it judges one on trial."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.renewal import PATIENCE, QUIET, Renewal, problems
from kiosk.domain.version import Version, parse_version
from kiosk.program import versions as versions_module
from kiosk.program.versions import Failure, Versions
from kiosk.recovery import exits
from kiosk.session.clock import StoppedClock
from kiosk.session.pin import hash_code
from kiosk.settings.files import SettingsFiles
from tests.running import SCRIPT, environment, running


def version(number: str) -> Version:
    found = parse_version(f"{number}+deb12_amd64")
    assert found
    return found


OLD, NEW = version("0.1.0"), version("0.2.0")


class Stage:
    """A tablet that has both versions; `served` says whether somebody is there."""

    def __init__(self, folder: Path) -> None:
        self.versions = Versions(folder, OLD)
        self.versions.desk.mkdir(parents=True)
        self.versions.path(NEW).mkdir(parents=True)
        self.clock = StoppedClock()
        self.served = False
        self.source = True
        self.restarts = 0

    def start(self, own: Version, flaw: Failure | None = None, enabled: bool = True) -> Renewal:
        """Start the program of a version."""
        renewal = Renewal(
            *(Versions(self.versions.folder, own), lambda: self.served, flaw, lambda: enabled),
            has_source=lambda: self.source,
            now=self.clock,
            moment=self.clock,
        )
        renewal.restart_wanted.connect(self._restart)
        renewal.begin()
        return renewal

    def try_new(self, flaw: Failure | None = None) -> Renewal:
        """Start the new version as on trial."""
        (self.versions.desk / "trying").write_text(f"{NEW}\n", "ascii")
        return self.start(NEW, flaw)

    def wait(self, renewal: Renewal, seconds: float) -> None:
        """Let time pass, of which the kiosk sees the end."""
        self.clock.seconds += seconds
        renewal.look()

    @property
    def trial(self) -> bool:
        """Whether the next start is a trial."""
        return (self.versions.desk / "trial").is_file()

    @property
    def failures(self) -> list[tuple[Version, Failure]]:
        return [(one.version, one.why) for one in self.versions.failed]

    def _restart(self) -> None:
        self.restarts += 1


@pytest.fixture
def stage(tmp_path: Path, qapp: object) -> Stage:
    return Stage(tmp_path)


def test_a_newer_version_waits_until_nobody_has_been_served_for_a_while(stage: Stage) -> None:
    renewal = stage.start(OLD)
    renewal.hear_of_sync(True)
    stage.served = True
    stage.wait(renewal, 10 * QUIET)
    stage.served = False
    stage.wait(renewal, QUIET - 1)
    assert (stage.restarts, stage.trial) == (0, False)
    stage.wait(renewal, 1)
    assert (stage.restarts, stage.trial) == (1, True)


@pytest.mark.parametrize(
    ("synced", "flaw", "enabled"),
    [(False, None, True), (True, Failure.PIN, True), (True, None, False)],
    ids=["no sync went well", "something is wrong", "updates are off"],
)
def test_nothing_is_tried_where_a_failure_would_tell_nothing(
    stage: Stage, synced: bool, flaw: Failure | None, enabled: bool
) -> None:
    renewal = stage.start(OLD, flaw, enabled)
    renewal.hear_of_sync(synced)
    stage.wait(renewal, 10 * QUIET)
    assert (stage.restarts, stage.trial) == (0, False)


def test_a_version_on_trial_stays_once_it_has_synced(stage: Stage) -> None:
    renewal = stage.try_new()
    renewal.hear_of_sync(False)
    assert stage.versions.current is None
    renewal.hear_of_sync(True)
    assert stage.versions.current == NEW
    stage.wait(renewal, PATIENCE)
    assert (stage.restarts, stage.failures) == (0, [])


@pytest.mark.parametrize("flaw", [Failure.CATALOGUE, Failure.PIN, Failure.CRASHES])
def test_a_version_on_trial_that_shows_a_flaw_leaves_at_once(stage: Stage, flaw: Failure) -> None:
    stage.try_new(flaw)
    assert stage.restarts == 1
    assert stage.failures == [(NEW, flaw)]
    assert stage.versions.trying is None


def test_a_version_on_trial_that_never_syncs_leaves_when_nobody_is_served(stage: Stage) -> None:
    renewal = stage.try_new()
    renewal.hear_of_sync(False)
    stage.served = True
    stage.wait(renewal, PATIENCE)
    assert stage.restarts == 0
    stage.served = False
    stage.wait(renewal, QUIET)
    assert stage.restarts == 1
    assert stage.failures == [(NEW, Failure.SYNC)]


def test_a_version_on_trial_stays_without_a_sync_where_sticks_alone_bring_any(
    stage: Stage,
) -> None:
    stage.source = False
    renewal = stage.try_new()
    stage.wait(renewal, PATIENCE - 1)
    assert not (stage.versions.desk / "current").exists()
    stage.wait(renewal, 1)
    assert (stage.versions.current, stage.restarts) == (NEW, 0)


def test_a_version_that_did_not_come_so_far_is_noted_by_the_one_before(stage: Stage) -> None:
    (stage.versions.desk / "trying").write_text(f"{NEW}\n", "ascii")
    renewal = stage.start(OLD)
    renewal.hear_of_sync(True)
    assert stage.failures == [(NEW, Failure.START)]
    stage.wait(renewal, QUIET)
    assert stage.restarts == 0, "not before tomorrow"
    stage.wait(renewal, 86_400)
    assert stage.restarts == 1


def test_a_version_in_safe_mode_gives_way_also_when_it_was_well_before(stage: Stage) -> None:
    (stage.versions.desk / "current").write_text(f"{NEW}\n", "ascii")
    stage.start(NEW, Failure.CRASHES)
    assert (stage.restarts, stage.versions.current) == (1, None)
    stage.start(OLD, Failure.CRASHES)
    assert stage.restarts == 1, "there is nothing before the package's own"


def test_a_disk_that_takes_nothing_keeps_the_version_that_runs(stage: Stage) -> None:
    renewal = stage.start(OLD)
    renewal.hear_of_sync(True)
    (stage.versions.desk / "trial.part").mkdir()
    stage.wait(renewal, QUIET)
    assert (stage.restarts, stage.trial) == (0, False)


@pytest.fixture
def new_one(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Callable[[Version], None]:
    """Lets this be the program of a version, on the tablet of `stage`."""

    def become(own: Version) -> None:
        monkeypatch.setenv("KIOSK_UPDATES", str(stage.versions.folder))
        monkeypatch.setattr(versions_module, "own", lambda: own)

    return become


def test_the_panel_says_what_failed_and_in_what(
    stage: Stage, new_one: Callable[[Version], None]
) -> None:
    new_one(OLD)
    assert problems() == []
    stage.versions.fail(NEW, Failure.SYNC, 0)
    (stage.versions.programs / "refused").write_text("apt-get: no\n", "utf-8")
    assert problems() == [
        "Programmets udgave 0.2.0+deb12 virkede ikke: den kunne ikke opdatere listen. Den forrige"
        " bruges.",
        "En ny udgave af programmet blev ikke installeret. Se »kiosk doctor«.",
    ]
    new_one(NEW)
    assert len(problems()) == 1, "the newer one runs"


OF_NEW = (
    "from kiosk.domain.version import parse_version\n"
    "from kiosk.program import versions\n"
    f"versions.own = lambda: parse_version('{NEW}')\n{SCRIPT}"
)


def test_a_kiosk_on_trial_without_its_pin_leaves_to_be_started_as_the_one_before(
    stage: Stage, tmp_path: Path
) -> None:
    (stage.versions.desk / "trying").write_text(f"{NEW}\n", "ascii")
    updates = str(stage.versions.folder)
    left = subprocess.run(
        [sys.executable, "-c", OF_NEW],
        env=environment(tmp_path / "data", KIOSK_UPDATES=updates),
        capture_output=True,
        timeout=30,
    )
    assert left.returncode == exits.RESTART
    assert stage.failures == [(NEW, Failure.PIN)]


def test_a_kiosk_on_trial_that_is_well_stays_and_waits_for_its_sync(
    stage: Stage, tmp_path: Path
) -> None:
    (stage.versions.desk / "trying").write_text(f"{NEW}\n", "ascii")
    updates, data = str(stage.versions.folder), tmp_path / "data"
    SettingsFiles(data).choose(pin=hash_code("2580"))
    with running(data, OF_NEW, KIOSK_UPDATES=updates) as kiosk:
        assert kiosk.poll() is None
        assert stage.versions.trying == NEW
