"""Syncs that go well: whole, by delta, not at all; from a folder and from a web server."""

from pathlib import Path

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.outcome import Progress, Result, Stage, Way
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.publishing import FIRST, SECOND, publish
from tests.sync.client.web import served


def test_the_first_sync_brings_the_whole_catalogue_and_the_next_a_delta(
    bring: Sync, shelf: Shelf, catalogues: Catalogues
) -> None:
    assert shown(catalogues) == 1
    with served(shelf.first) as (source, _):
        outcome = bring(source)
    assert (outcome.result, outcome.way, shown(catalogues)) == (Result.INSTALLED, Way.WHOLE, FIRST)
    with served(shelf.second) as (source, asked):
        outcome = bring(source)
    assert (outcome.result, outcome.way, shown(catalogues)) == (Result.INSTALLED, Way.DELTA, SECOND)
    assert [path for path in asked if path.endswith(".db.zst")] == []
    assert len(list((catalogues.folder / "versions").iterdir())) == 2


def test_nothing_new_costs_two_small_files(
    bring: Sync, shelf: Shelf, catalogues: Catalogues
) -> None:
    with served(shelf.second) as (source, asked):
        bring(source)
        del asked[:]
        outcome = bring(source)
    assert (outcome.result, outcome.way, shown(catalogues)) == (Result.UP_TO_DATE, None, SECOND)
    assert asked == ["/metadata/2.root.json", "/metadata/timestamp.json"]


def test_a_folder_is_verified_like_a_server(bring: Sync, first: Path, second: Path) -> None:
    assert bring(first).way is Way.WHOLE
    assert bring(second).way is Way.DELTA
    assert bring(second).result is Result.UP_TO_DATE


def test_the_shipped_catalogue_is_a_base_too(
    bring: Sync, first: Path, second: Path, catalogues: Catalogues, tmp_path: Path
) -> None:
    bring(first)
    (installed,) = catalogues.candidates()
    fresh = Catalogues(tmp_path / "fresh", shipped=installed)
    assert bring(first, fresh).result is Result.UP_TO_DATE
    assert fresh.candidates() == []
    assert bring(second, fresh).way is Way.DELTA


def test_a_newer_shipped_catalogue_takes_the_place_of_older_ones(
    bring: Sync, first: Path, second: Path, catalogues: Catalogues, tmp_path: Path
) -> None:
    bring(second)
    (newer,) = catalogues.candidates()
    updated = Catalogues(tmp_path / "updated", shipped=newer)
    bring(first, Catalogues(updated.folder))
    assert shown(updated) == FIRST
    assert bring(second, updated).result is Result.UP_TO_DATE
    assert shown(updated) == SECOND
    assert updated.candidates() == []


def test_a_release_after_many_is_brought_whole(
    bring: Sync, first: Path, catalogues: Catalogues
) -> None:
    bring(first)
    for revision in range(SECOND, SECOND + 2):
        publish(first, revision)
    for delta in (first / "targets" / "delta").iterdir():
        delta.unlink()
    outcome = bring(first)
    assert (outcome.way, shown(catalogues)) == (Way.WHOLE, SECOND + 1)


def test_progress_tells_what_is_done_and_how_much_is_to_come(bring: Sync, shelf: Shelf) -> None:
    told: list[Progress] = []
    with served(shelf.second) as (source, _):
        outcome = bring(source, progress=told.append)
    stages = list(dict.fromkeys(progress.stage for progress in told))
    assert stages == list(Stage)
    received = [progress.received for progress in told]
    assert received == sorted(received)
    assert received[-1] == outcome.received
    fetching = [progress for progress in told if progress.stage is Stage.FETCHING]
    assert fetching[-1].expected is not None
    assert 0 <= fetching[-1].received - fetching[-1].expected < 1000  # HTTP's headers
