"""A repository with keys that are the same each time, and releases of any revision."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner

from kiosk.catalogue.restamp import restamp
from kiosk.paths import SHIPPED_CATALOGUE
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.keys import ROLES
from kiosk.sync.publish.release import Release, release

NOW: Final = datetime(2026, 12, 1, 8, tzinfo=UTC)


def key(seed: str) -> CryptoSigner:
    """Return a key that is the same for the same seed, and quickly made."""
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(seed.encode().rjust(32)))


KEYS: Final = {role: [key(role)] for role in ROLES}
ONLINE_KEYS: Final = {role: KEYS[role] for role in ROLES if role != "root"}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository without a release."""
    create(tmp_path / "repository", KEYS, {}, NOW)
    return tmp_path / "repository"


@pytest.fixture
def publish(repository: Path) -> Callable[[int], Release]:
    """Releases the shipped catalogue under a revision."""

    def publish(revision: int) -> Release:
        catalogue = repository.with_name(f"revision-{revision}.db")
        restamp(SHIPPED_CATALOGUE, revision, date(2026, 12, 1), catalogue)
        return release(repository, catalogue, ONLINE_KEYS, NOW)

    return publish
