"""A repository, releases in it, and nginx to serve it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.sync import deltas
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.release import Release
from tests.sync.certificates import Chain, make_chain
from tests.sync.repositories import KEYS, NOW, publish_revision
from tests.sync.web import serving


@pytest.fixture(autouse=True)
def packed_quickly() -> Iterator[None]:
    """Packs less tightly, which takes a fraction of the time; test_deltas.py packs as published."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deltas, "LEVEL", 3)
        yield


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository without a release."""
    create(tmp_path / "repository", KEYS, {}, NOW)
    return tmp_path / "repository"


@pytest.fixture
def publish(repository: Path) -> Callable[[int], Release]:
    """Releases the shipped catalogue under a revision."""
    return lambda revision: publish_revision(repository, revision)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Chain:
    return make_chain(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def nginx(
    certificates: Chain, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[Path], str]]:
    """Serves a repository's folder until the test ends, and gives its https address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(
            serving(folder, certificates, tmp_path_factory.mktemp("nginx"))
        )
