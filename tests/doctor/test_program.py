"""What the doctor says of the program's updates."""

from pathlib import Path

import pytest

from kiosk.doctor import program
from kiosk.doctor.finding import Severity
from kiosk.domain.version import Version
from kiosk.program.versions import Failure, Versions

OLD, NEW = Version((0, 1, 0), "deb12", "amd64"), Version((0, 2, 0), "deb12", "amd64")


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Versions:
    versions = Versions(tmp_path, OLD)
    versions.path(NEW).mkdir(parents=True)
    monkeypatch.setattr(program, "own", lambda: OLD)
    monkeypatch.setattr(program, "versions_here", lambda: versions)
    return versions


def test_all_is_well(versions: Versions) -> None:
    found = program.check_program()
    assert (found.state, found.seen.en) == (Severity.OK, "version 0.1.0+deb12_amd64")


@pytest.mark.parametrize("why", Failure)
def test_a_version_that_failed(versions: Versions, why: Failure) -> None:
    versions.fail(NEW, why, 0)
    found = program.check_program()
    assert found.state is Severity.WARNING
    assert "0.2.0+deb12_amd64" in found.seen.da
    assert "1 of 3 trials" in found.seen.en


def test_a_package_that_the_installer_did_not_take(versions: Versions) -> None:
    (versions.programs / "refused").write_text("Depends: libx (>= 2)\n", "utf-8")
    found = program.check_program()
    assert (found.state, "Depends: libx (>= 2)" in found.seen.da) == (Severity.WARNING, True)
