"""Programs and catalogues of a fleet are renewed in any order."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.trial import try_pictures
from kiosk.sync import client
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.errors import ProgramTooOld
from kiosk.sync.outcome import Result, Way
from kiosk.sync.source import of_folder
from tests.catalogue.older import write_older
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.publishing import FIRST, SECOND, new_repository, publish


def test_a_new_program_shows_a_catalogue_of_before_and_then_one_of_now(
    catalogues: Catalogues, tmp_path: Path
) -> None:
    root = new_repository(tmp_path / "published")
    source = of_folder(tmp_path / "published")
    write_older(tmp_path / "older.db")
    publish(tmp_path / "published", FIRST, catalogue=tmp_path / "older.db")
    assert sync(source, catalogues, root, try_out=try_pictures).result is Result.INSTALLED
    assert shown(catalogues) == FIRST
    (installed,) = catalogues.candidates()
    with closing(CatalogueRepository.open(installed)) as catalogue:
        assert catalogue.info.schema_version == 3
        assert catalogue.drawing("scene-ski.svg", 1).startswith(b"<svg")
    publish(tmp_path / "published", SECOND)
    outcome = sync(source, catalogues, root)
    assert (outcome.result, outcome.way, shown(catalogues)) == (Result.INSTALLED, Way.DELTA, SECOND)


def test_an_old_program_refuses_a_catalogue_of_now_in_words(
    bring: Sync, shelf: Shelf, catalogues: Catalogues, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "READ_HERE", 3)
    told = "schema version 4; this program reads version 3 and has to be updated"
    with pytest.raises(ProgramTooOld, match=told):
        bring(shelf.first)
    assert catalogues.candidates() == []
