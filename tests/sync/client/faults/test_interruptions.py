"""A sync that is cancelled (5 trials), and a stick pulled at each of the pieces read (8)."""

import shutil
import threading
import time
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.errors import Reason, SyncError
from kiosk.sync.outcome import Progress, Stage
from kiosk.sync.source import of_folder
from kiosk.sync.status import read_status
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.faults.conftest import refusal
from tests.sync.client.publishing import (
    SECOND,
)
from tests.sync.client.web import Handler, served


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.INSTALLING])
def test_cancelled_at_each_stage(
    bring: Sync, shelf: Shelf, catalogues: Catalogues, stage: Stage
) -> None:
    told: list[Progress] = []
    with served(shelf.second) as (source, _):
        reason = refusal(
            bring,
            source,
            progress=told.append,
            cancelled=lambda: bool(told) and told[-1].stage is stage,
        )
    assert reason is Reason.CANCELLED
    assert read_status(catalogues.folder).result == "cancelled"


def test_cancelled_while_a_server_is_silent(bring: Sync, shelf: Shelf) -> None:
    """Nobody waits for the idle limit, which is 20 s."""
    asked, stop = threading.Event(), threading.Event()

    def silent(request: Handler) -> bool:
        asked.set()
        stop.wait(20)
        request.close_connection = True
        return True

    started = time.monotonic()
    with served(shelf.second, silent) as (source, _):
        try:
            assert refusal(bring, source, cancelled=asked.is_set) is Reason.CANCELLED
        finally:
            stop.set()
    assert time.monotonic() - started < 5


def test_a_stick_that_is_pulled_while_it_is_read(bring: Sync, shelf: Shelf, second: Path) -> None:
    """At every piece of every file; the folder vanishes as a stick's mount does."""
    pieces = 0

    def count(_: Progress) -> None:
        nonlocal pieces
        pieces += 1

    fresh = second.parent / "fresh"
    sync(of_folder(second), Catalogues(fresh), shelf.root, progress=count)
    reasons = set()
    for last in range(1, pieces):
        shutil.rmtree(fresh)
        left = last

        def pull(_: Progress) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                second.rename(second.with_name("pulled"))

        try:
            sync(of_folder(second), Catalogues(fresh), shelf.root, progress=pull)
        except SyncError as error:
            reasons.add(error.reason)
        assert shown(Catalogues(fresh)) in (1, SECOND)
        second.with_name("pulled").rename(second)
    assert reasons == {Reason.SOURCE_GONE}
