"""What others signed (4 trials), what is older (2), and old with new (2)."""

import shutil
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import Reason
from kiosk.sync.layout import METADATA
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.faults.conftest import FILES, refusal
from tests.sync.client.publishing import (
    FIRST,
    SECOND,
    keys_of,
    new_repository,
    publish,
)
from tests.sync.client.web import served
from tests.sync.repositories import KEYS


def test_a_repository_signed_by_others(bring: Sync, tmp_path: Path) -> None:
    keys = keys_of("somebody else")
    new_repository(tmp_path / "theirs", keys=keys)
    publish(tmp_path / "theirs", FIRST, keys=keys)
    publish(tmp_path / "theirs", SECOND, keys=keys)
    with served(tmp_path / "theirs") as (source, _):
        assert refusal(bring, source) is Reason.BAD_SIGNATURE


@pytest.mark.parametrize("name", FILES)
def test_metadata_signed_by_others(bring: Sync, second: Path, tmp_path: Path, name: str) -> None:
    keys = dict(KEYS) | {name: keys_of("somebody else")[name]}
    new_repository(tmp_path / "theirs", keys=keys)
    publish(tmp_path / "theirs", FIRST, keys=keys)
    publish(tmp_path / "theirs", SECOND, keys=keys)
    shutil.copyfile(FILES[name](tmp_path / "theirs"), FILES[name](second))
    assert refusal(bring, second) is Reason.BAD_SIGNATURE


def test_an_older_repository(bring: Sync, shelf: Shelf, catalogues: Catalogues) -> None:
    bring(shelf.second)
    assert refusal(bring, shelf.first) is Reason.OLDER
    assert shown(catalogues) == SECOND


def test_an_older_repository_when_all_memory_of_the_newer_is_lost(
    bring: Sync, shelf: Shelf, catalogues: Catalogues
) -> None:
    bring(shelf.second)
    shutil.rmtree(catalogues.folder / METADATA)
    assert refusal(bring, shelf.first) is Reason.OLDER
    assert shown(catalogues) == SECOND


@pytest.mark.parametrize(("name", "older"), [("snapshot", "1"), ("targets", "1")])
def test_mixed_metadata(bring: Sync, second: Path, name: str, older: str) -> None:
    shutil.copyfile(second / METADATA / f"{older}.{name}.json", FILES[name](second))
    assert refusal(bring, second) is Reason.OLDER
