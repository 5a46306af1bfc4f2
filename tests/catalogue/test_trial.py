"""A picture that a tablet cannot draw is found before it is shown, and before it is signed."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.errors import CatalogueDamaged
from kiosk.catalogue.restamp import restamp
from kiosk.catalogue.trial import try_pictures
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.errors import Damaged
from kiosk.sync.publish.release import release
from kiosk.sync.source import of_folder
from tests.catalogue.newer import rewrite
from tests.sync.client.publishing import new_repository
from tests.sync.repositories import KEYS

CUT = "UPDATE drawing SET data = substr(data, 1, 60) WHERE picture = 'lone-familie.svg';"
TOLD = "lone-familie.svg: it is no WebP picture"


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """A catalogue with a picture that is cut short."""
    file = tmp_path / "cut.db"
    rewrite(file, CUT)
    return file


def test_the_pictures_that_ship_are_drawn() -> None:
    try_pictures(SHIPPED_CATALOGUE)


def test_a_picture_that_cannot_be_drawn_is_named(cut: Path) -> None:
    with pytest.raises(CatalogueDamaged, match=TOLD):
        try_pictures(cut)


def test_a_tablet_keeps_the_catalogue_that_it_has(cut: Path, tmp_path: Path) -> None:
    root, now = new_repository(tmp_path / "repository"), datetime.now(UTC)
    restamp(cut, 2, date(2026, 11, 22), tmp_path / "signed.db")
    release(tmp_path / "repository", tmp_path / "signed.db", KEYS, now)
    catalogues = Catalogues(tmp_path / "data")
    with pytest.raises(Damaged, match=TOLD):
        sync(of_folder(tmp_path / "repository"), catalogues, root, try_out=try_pictures)
    assert catalogues.candidates() == []
