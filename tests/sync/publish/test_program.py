"""`kiosk publish program`: a version of the program, to the tablets of a ring."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.sync.layout import RING, program_name
from kiosk.sync.publish.repository import StaticRepository
from tests.program.packages import PROCESSOR, make_package, version
from tests.sync.publish.conftest import Run


@pytest.fixture
def publish(made: Run, tmp_path: Path) -> Run:
    """Publishes a package to a ring, in a repository that has a catalogue."""
    assert made("release", "--yes")[0] == 0
    return lambda *words: made("program", *words)


def ring(tmp_path: Path, system: str = "deb12") -> int:
    """The ring of what is published for a system."""
    repository = StaticRepository(tmp_path / "repository", datetime.now(UTC), {})
    found: int = repository.targets().targets[program_name(system, PROCESSOR)].custom[RING]
    return found


def test_a_version_goes_from_ring_to_ring(publish: Run, tmp_path: Path) -> None:
    package = make_package(tmp_path, version("0.2.0"))
    code, out, _ = publish(package, "--yes")
    assert (code, ring(tmp_path)) == (0, 1)
    assert "is published to 1 % of the tablets" in out
    code, out, _ = publish(package, "--yes", "--ring", "100")
    assert (code, ring(tmp_path)) == (0, 100)
    assert f"published before: {version('0.2.0')}, to 1 %" in out
    other = make_package(tmp_path, version("0.2.0", "deb13"))
    assert publish(other, "--yes", "--ring", "10")[0] == 0
    assert (ring(tmp_path), ring(tmp_path, "deb13")) == (100, 10)
    packages = tmp_path / "repository" / "targets" / "program"
    assert len(list(packages.iterdir())) == 2


def test_the_next_version_takes_the_place_of_the_one_before(publish: Run, tmp_path: Path) -> None:
    packages = tmp_path / "repository" / "targets" / "program"
    for number in ("0.2.0", "0.3.0", "0.4.0", "0.5.0"):
        assert publish(make_package(tmp_path, version(number)), "--yes")[0] == 0
    left = [path.read_bytes() for path in packages.iterdir()]
    assert len(left) == 2, "a tablet that is fetching the one before goes on"
    assert (tmp_path / f"kiosk_{version('0.5.0')}.deb").read_bytes() in left


def test_what_an_update_does_not_bring_is_told(publish: Run, tmp_path: Path) -> None:
    assert publish(make_package(tmp_path, version("0.2.0")), "--yes")[0] == 0
    _, out, _ = publish(make_package(tmp_path, version("0.3.0")), "--yes")
    assert "by hand" not in out
    _, out, _ = publish(make_package(tmp_path, version("0.4.0"), outside="another unit"), "--yes")
    assert "/etc/kiosk-test is another; no update brings it" in out


def test_what_cannot_be_published_is_told(publish: Run, made: Run, tmp_path: Path) -> None:
    newer = make_package(tmp_path, version("0.3.0"))
    assert publish(newer, "--yes")[0] == 0
    (tmp_path / "again").mkdir()
    again = make_package(tmp_path / "again", version("0.3.0"), depends="python3")
    older = make_package(tmp_path, version("0.2.0"))
    no_package = tmp_path / "none.deb"
    no_package.write_text("nothing", "ascii")
    for package, told in {
        again: "is published already, as another file",
        older: "is older than",
        no_package: "is no Debian package",
    }.items():
        code, _, err = publish(package, "--yes")
        assert (code, told in err) == (1, True), err
    assert ring(tmp_path) == 1


def test_a_catalogue_comes_first(made: Run, tmp_path: Path) -> None:
    code, _, err = made("program", make_package(tmp_path, version("0.2.0")), "--yes")
    assert code == 1 and "No catalogue is published yet" in err
