"""A tablet that has run for a while, to be copied, and what starts it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.data import Tablet, make, tablet


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Its data folder, and a repository with a newer catalogue."""
    return make(tmp_path_factory.mktemp("tablet"))


@pytest.fixture(scope="session")
def started() -> Iterator[Tablet]:
    with tablet() as found:
        yield found
