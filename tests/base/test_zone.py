"""Whatever TZ says, the day and the hour can be told."""

import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kiosk.base.zone import leave_nonsense

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ")


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    with monkeypatch.context() as patched:
        yield patched
    time.tzset()


@pytest.mark.parametrize(
    "nonsense",
    ["XXX+167", "<+25>-25:00", "Nonsense/Zone", ":", "A" * 3000, "../elsewhere", "1"],
)
def test_nonsense_gives_way_to_the_systems_own_zone(
    zone: pytest.MonkeyPatch, nonsense: str
) -> None:
    zone.setenv("TZ", nonsense)
    time.tzset()
    leave_nonsense()
    assert "TZ" not in os.environ or nonsense == "1"
    assert datetime.now(UTC).astimezone().utcoffset() is not None


@pytest.mark.parametrize("right", ["Europe/Copenhagen", "UTC", "CET-1CEST,M3.5.0,M10.5.0/3"])
def test_what_names_a_zone_stays(zone: pytest.MonkeyPatch, right: str) -> None:
    zone.setenv("TZ", right)
    time.tzset()
    leave_nonsense()
    assert os.environ["TZ"] == right
