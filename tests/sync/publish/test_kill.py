"""`kiosk publish release` killed at random moments."""

import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.restamp import restamp
from kiosk.sync.publish import passphrases
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.keys import ROLES, new_key
from tests.sync.repositories import Tablet

TRIALS: Final = int(os.environ.get("KIOSK_TRIALS", "8"))


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Releases `catalogue.db` in a repository, both in the test's folder."""
    keys = {}
    for role in ROLES:
        monkeypatch.setenv(f"KIOSK_PASSPHRASE_{role.upper()}", f"the passphrase of {role}")
        key = new_key(role, passphrases.chosen)
        key.save(tmp_path / "keys")
        keys[role] = [key.signer]
    create(tmp_path / "repository", keys, {}, datetime.now(UTC))
    arguments: list[str | Path] = [tmp_path / "repository", "--keys", tmp_path / "keys"]
    arguments += ["--catalogue", tmp_path / "catalogue.db", "--yes"]
    return [sys.executable, "-u", "-m", "kiosk", "publish", "release", *map(str, arguments)]


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_killed_release_leaves_the_old_or_the_new(command: list[str], tmp_path: Path) -> None:
    """A quarter of the releases is let through: each shows that what was killed is mended."""
    tablet = Tablet(tmp_path / "repository", tmp_path / "tablet", datetime.now(UTC))
    chance = random.Random(4)
    served = killed = 0
    longest = 0.0
    for revision in count(1):
        restamp(SHIPPED_CATALOGUE, revision, datetime.now(UTC).date(), tmp_path / "catalogue.db")
        last = killed == TRIALS
        time_left = None if last or not longest else chance.uniform(0, longest * 4 / 3)
        took = release(command, time_left)
        before, served = served, tablet.sync()
        if took is None:
            killed += 1
            assert served in (before, revision)
        else:
            longest = max(longest, took)
            assert served == revision
        if last:
            break


def release(command: list[str], kill_after: float | None) -> float | None:
    """Run a release; kill it so many seconds after it has shown what changes.

    Returns:
        how long it took from there to its end, or None where it was killed.
    """
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline()
        start = time.monotonic()
        try:
            assert process.wait(kill_after) == 0
        except subprocess.TimeoutExpired:
            process.kill()
            return None
        return time.monotonic() - start
