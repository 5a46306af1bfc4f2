"""A simulated repository on the loopback, and a client that trusts its first root."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance.simulator import Client, Simulator
from tests.sync.client.web import served


@pytest.fixture
def repository() -> Simulator:
    return Simulator()


@pytest.fixture
def stranger(repository: Simulator, tmp_path: Path) -> Iterator[Client]:
    """A client that was not told whom to trust."""
    with served(tmp_path, repository.answer) as (source, _):
        yield Client(source.url, tmp_path)


@pytest.fixture
def client(stranger: Client, repository: Simulator) -> Client:
    assert stranger.init(repository.served["root"][0]) == 0
    return stranger
