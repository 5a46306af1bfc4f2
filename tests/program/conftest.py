"""A repository with a catalogue, which programs are offered in, and a tablet."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.sync.publish.ceremony import create
from kiosk.sync.source import Source
from tests.program.packages import Tablet, make_package, version
from tests.sync.client.web import served
from tests.sync.repositories import KEYS, publish_revision


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a catalogue."""
    folder = tmp_path_factory.mktemp("released") / "repository"
    create(folder, KEYS, {}, datetime.now(UTC))
    publish_revision(folder, 2, datetime.now(UTC))
    return folder


@pytest.fixture
def repository(released: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(released, tmp_path / "repository"))


@pytest.fixture
def source(repository: Path) -> Iterator[Source]:
    """The repository, served by HTTP."""
    with served(repository) as (source, _):
        yield source


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The packages of some versions."""
    folder = tmp_path_factory.mktemp("packages")
    return {number: make_package(folder, version(number)) for number in ("0.1.0", "0.2.0", "0.3.0")}


@pytest.fixture
def tablet(tmp_path: Path, repository: Path) -> Tablet:
    return Tablet(tmp_path / "tablet", repository)
