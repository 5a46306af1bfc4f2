"""A version of the program comes to a tablet: fetched by the kiosk, verified by the installer."""

import shutil
import ssl
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.version import ring_of
from kiosk.program.install import Unfit, install
from kiosk.program.versions import Failure
from kiosk.sync.errors import BadSignature, Cancelled, Damaged, NotARepository, Older, ProgramTooOld
from kiosk.sync.layout import METADATA, TARGETS
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.program import publish
from kiosk.sync.source import Source, of_folder, parse
from tests.program.packages import LAST_RING, Tablet, make_package, offer, version
from tests.sync.certificates import make_chain
from tests.sync.client.publishing import keys_of
from tests.sync.repositories import publish_revision
from tests.sync.web import serving

Packages = dict[str, Path]
FIRST, SECOND, THIRD = version("0.1.0"), version("0.2.0"), version("0.3.0")


def test_a_version_comes_is_tried_and_stays(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    offer(repository, packages["0.2.0"])
    assert tablet.install() is None, "nothing was fetched"
    tablet.fetch(source)
    assert tablet.install() == SECOND
    assert tablet.start() == "package", "it is tried when the kiosk says so"
    assert tablet.versions.to_try(time.time()) == SECOND
    tablet.versions.try_next(SECOND)
    assert tablet.start("doctor") == "package", "a command is no trial"
    assert tablet.start() == str(SECOND)
    tablet.running(SECOND).confirm()
    assert [tablet.start(), tablet.start("doctor")] == [str(SECOND)] * 2
    assert tablet.running(SECOND).to_try(time.time()) is None
    # What is outside the program's folder is the package manager's.
    assert sorted(path.name for path in tablet.versions.path(SECOND).iterdir()) == [
        *("app", "venv")
    ]
    tablet.fetch(source, SECOND)
    assert list(tablet.versions.desk.iterdir()) == [tablet.versions.desk / "current"]


def test_an_update_of_the_catalogue_alone_leaves_the_program_published(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    offer(repository, packages["0.2.0"])
    publish_revision(repository, 3, datetime.now(UTC))
    assert tablet.fetch(source).revision == 3
    assert tablet.install() == SECOND


def test_a_program_too_old_for_the_catalogue_is_brought_the_newer_one(
    tablet: Tablet,
    repository: Path,
    source: Source,
    packages: Packages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer(repository, packages["0.2.0"])
    monkeypatch.setattr("kiosk.sync.client.READ_HERE", 1)
    with pytest.raises(ProgramTooOld):
        tablet.fetch(source)
    assert tablet.install() == SECOND


def test_a_package_goes_on_where_the_network_broke_off(
    tablet: Tablet, repository: Path, source: Source, tmp_path: Path
) -> None:
    tablet.fetch(source)
    package = make_package(tmp_path, SECOND, files=400)
    offer(repository, package)
    size, came = package.stat().st_size, [0]
    chain = make_chain(tmp_path)
    trusted = ssl.create_default_context(cafile=str(chain.authority))

    def fetch(whence: Source, most: int = 10 * size) -> int:
        """Let it sync until `most` bytes have come; returns how many of the package are there."""
        came[0] = 0
        try:
            tablet.fetch(
                whence,
                progress=lambda it: came.__setitem__(0, it.received),
                cancelled=lambda: came[0] > most,
                context=trusted,
            )
        except Cancelled:
            (part,) = tablet.catalogues.folder.glob("*.arriving")
            return part.stat().st_size
        assert not list(tablet.catalogues.folder.glob("*.arriving"))
        return size

    with serving(repository, chain, tmp_path) as url:
        nginx = parse(url)
        there = fetch(nginx, size // 2)
        assert size // 3 < there < size
        assert fetch(nginx) == size
        assert came[0] < size - there + 50_000, "what was there came again"
        assert tablet.install() == SECOND

        # What was there is not what it should be: it is verified whole, and then begun anew.
        shutil.rmtree(tablet.versions.desk / TARGETS)
        shutil.rmtree(tablet.versions.path(SECOND))
        fetch(nginx, size // 2)
        (part,) = tablet.catalogues.folder.glob("*.arriving")
        part.write_bytes(b"x" * 100_000)
        with pytest.raises(Damaged):
            fetch(nginx)
        fetch(nginx, size // 2)
    assert fetch(source) == size, "a server that knows no ranges"
    assert tablet.install() == SECOND


def test_a_ring_that_is_not_due_waits(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    tablet.number = LAST_RING
    offer(repository, packages["0.2.0"], 10)
    tablet.fetch(source)
    assert tablet.install() is None
    offer(repository, packages["0.2.0"], 100)
    tablet.fetch(source)
    assert tablet.install() == SECOND


def test_rings_are_drawn_from_the_number_and_hold_what_they_say() -> None:
    numbers = [f"{n * 0x9E3779B97F4A7C15 % 2**64:016x}" for n in range(100_000)]
    drawn = [ring_of(number) for number in numbers]
    assert 800 < drawn.count(1) < 1200
    assert 8_500 < drawn.count(10) < 9_500


def test_a_version_for_another_system_or_processor_is_none_of_this_tablet_s(
    tablet: Tablet, repository: Path, source: Source, tmp_path: Path
) -> None:
    offer(repository, make_package(tmp_path, version("0.9.0", "deb13")))
    offer(repository, make_package(tmp_path, version("0.8.0")._replace(processor="mips")))
    tablet.fetch(source)
    assert tablet.install() is None


def test_an_older_version_is_refused_by_both_halves(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    offer(repository, packages["0.2.0"])
    tablet.versions.path(THIRD).mkdir()
    tablet.fetch(source)
    assert tablet.install() is None, "the kiosk did not fetch it"
    tablet.versions.path(THIRD).rename(tablet.versions.folder / "aside")
    tablet.fetch(source)
    (tablet.versions.folder / "aside").rename(tablet.versions.path(THIRD))
    with pytest.raises(Older):
        tablet.install()
    assert "0.3.0" in tablet.versions.refused


def test_an_older_repository_is_refused_by_the_installer(
    tablet: Tablet, repository: Path, source: Source, packages: Packages, tmp_path: Path
) -> None:
    offer(repository, packages["0.2.0"])
    tablet.fetch(source)
    desk = tablet.versions.desk
    shutil.copytree(desk, tmp_path / "kept")
    assert tablet.install() == SECOND
    offer(repository, packages["0.3.0"])
    tablet.fetch(source)
    assert tablet.install() == THIRD
    shutil.rmtree(desk)
    shutil.copytree(tmp_path / "kept", desk)
    with pytest.raises(Older):
        tablet.install()


def test_what_others_signed_is_refused(tablet: Tablet, tmp_path: Path, packages: Packages) -> None:
    """As a kiosk that somebody has taken over might lay it before the installer."""
    theirs, keys = tmp_path / "theirs", keys_of("a thief")
    create(theirs, keys, {}, datetime.now(UTC))
    publish_revision(theirs, 9, datetime.now(UTC), keys)
    thief = Tablet(tmp_path / "thief", theirs)
    publish(theirs, packages["0.2.0"], 100, keys, datetime.now(UTC))
    thief.fetch(of_folder(theirs))
    shutil.rmtree(tablet.versions.desk)
    shutil.copytree(thief.versions.desk, tablet.versions.desk)
    with pytest.raises(BadSignature):
        tablet.install()
    assert tablet.versions.here() == []
    assert tablet.versions.refused


def test_a_package_that_is_changed_on_the_desk_is_refused(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    offer(repository, packages["0.2.0"])
    tablet.fetch(source)
    (package,) = tablet.versions.desk.rglob("*.deb")
    content = bytearray(package.read_bytes())
    content[-1] ^= 1
    package.write_bytes(content)
    with pytest.raises(Damaged):
        tablet.install()
    assert tablet.versions.here() == []
    tablet.fetch(source)
    assert tablet.install() == SECOND, "the next sync mends it"
    assert tablet.versions.refused == ""


def test_a_root_on_the_desk_counts_for_nothing(tablet: Tablet, packages: Packages) -> None:
    (tablet.versions.desk / METADATA).mkdir()
    (tablet.versions.desk / METADATA / "root.json").write_bytes(tablet.root)
    with pytest.raises(NotARepository):
        install(tablet.versions, tablet.root, datetime.now(UTC))
    assert tablet.versions.here() == []


def test_a_package_that_needs_others_is_refused(
    tablet: Tablet, repository: Path, source: Source, tmp_path: Path
) -> None:
    package = make_package(tmp_path, SECOND, depends="libc6, kiosk-needs-this (>= 1)")
    offer(repository, package)
    tablet.fetch(source)
    with pytest.raises(Unfit, match="kiosk-needs-this"):
        tablet.install()
    assert tablet.versions.here() == []
    assert "kiosk-needs-this" in tablet.versions.refused


def test_a_program_that_calls_itself_otherwise_is_refused(
    tablet: Tablet, repository: Path, source: Source, tmp_path: Path
) -> None:
    offer(repository, make_package(tmp_path, SECOND, says=THIRD))
    tablet.fetch(source)
    with pytest.raises(Unfit):
        tablet.install()


def test_a_version_that_does_not_start_gives_way_and_is_tried_three_days(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    offer(repository, packages["0.2.0"])
    tablet.fetch(source)
    tablet.install()
    now = 1_800_000_000.0
    for trials in (1, 2, 3):
        assert tablet.versions.to_try(now) == SECOND
        tablet.versions.try_next(SECOND)
        assert tablet.start() == str(SECOND)
        assert tablet.start() == "package", "it was not known to be well"
        assert tablet.versions.trying == SECOND
        tablet.versions.fail(SECOND, Failure.START, now)
        assert tablet.versions.trying is None
        (failed,) = tablet.versions.failed
        assert (failed.version, failed.trials) == (SECOND, trials)
        assert tablet.versions.to_try(now + 3600) is None
        now += 86_400
    assert tablet.versions.to_try(now) is None
    offer(repository, packages["0.3.0"])
    tablet.fetch(source)
    tablet.install()
    assert tablet.versions.to_try(now) == THIRD


def test_a_version_that_crashes_later_on_gives_way_to_the_one_before(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    own = FIRST
    for number in ("0.2.0", "0.3.0"):
        offer(repository, packages[number])
        tablet.fetch(source, own)
        own = version(number)
        assert tablet.install() == own
        tablet.versions.try_next(own)
        tablet.start()
        tablet.running(own).confirm()
    for crashing, before in ((THIRD, str(SECOND)), (SECOND, "package")):
        tablet.running(crashing).fail(crashing, Failure.CRASHES, time.time())
        assert tablet.start() == before


@pytest.mark.parametrize("name", ["current", "trial", "trying", "failed"])
@pytest.mark.parametrize("content", [b"", b"\0\xff", b"../../x\n", b"0.2.0+deb12_x\n"])
def test_whatever_stands_in_a_small_file_something_starts(
    tablet: Tablet, name: str, content: bytes
) -> None:
    (tablet.versions.desk / name).write_bytes(content)
    assert tablet.start() == "package"
    assert tablet.versions.failed == []
    assert tablet.versions.to_try(0) is None


def test_root_does_not_run_what_others_may_have_chosen(tablet: Tablet) -> None:
    (tablet.commands / "setpriv").write_text('#!/bin/sh\necho setpriv "$@"\n', "ascii")
    (tablet.commands / "setpriv").chmod(0o755)
    tablet.be(0)
    (tablet.versions.desk / "current").write_text("../kiosk/mine\n", "ascii")
    assert tablet.start("doctor") == "setpriv"


def test_only_the_newest_versions_are_kept(
    tablet: Tablet, repository: Path, source: Source, packages: Packages
) -> None:
    for number in ("0.1.1", "0.1.2", "0.1.3"):
        tablet.versions.path(version(number)).mkdir()
    tablet.versions.path(version("0.9.0", "deb11")).mkdir()
    (tablet.versions.desk / "current").write_text(f"{version('0.1.1')}\n", "ascii")
    offer(repository, packages["0.2.0"])
    tablet.fetch(source)
    tablet.install()
    kept = [SECOND, version("0.1.3"), version("0.1.1")]
    assert sorted(p.name for p in tablet.versions.programs.glob("*+*")) == sorted(map(str, kept))
