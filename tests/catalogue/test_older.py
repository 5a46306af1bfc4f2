"""A catalogue of the schema before this one: programs and catalogues are renewed in any order."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.check import check
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.diff import differences
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.restamp import restamp
from tests.catalogue.older import write_older

TODAY = date(2026, 11, 22)
UNSAID = ("focus_point", "partner_channel")
"""What schema 3 could not say."""


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("older") / "older.db"
    write_older(file)
    return file


@pytest.fixture
def catalogue(older: Path) -> Iterator[CatalogueRepository]:
    with closing(CatalogueRepository.open(older)) as repository:
        yield repository


def test_it_says_what_it_said(catalogue: CatalogueRepository) -> None:
    assert catalogue.info.schema_version == 3
    with closing(CatalogueRepository.open(SHIPPED_CATALOGUE)) as shipped:
        assert catalogue.categories() == shipped.categories()
        assert catalogue.steps() == shipped.steps()
        changes = differences(catalogue, shipped)
        for category in catalogue.categories():
            for was, now in zip(
                catalogue.partners_in(category.id), shipped.partners_in(category.id), strict=True
            ):
                assert was.offers == now.offers
                before, after = (partner.headline(category.id, TODAY) for partner in (was, now))
                assert before and after and before.rate == after.rate
    new = [change for change in changes if change.place[-1][0] not in UNSAID]
    assert [change for change in new if change.field != "offer_id"] == []


def test_its_drawings_are_given_as_they_are(catalogue: CatalogueRepository) -> None:
    picture = catalogue.picture("scene-ski.svg")
    assert (picture.width, picture.height) == (240, 240)
    svg = (ASSETS / "media" / "scene-ski.svg").read_bytes()
    assert catalogue.drawing("scene-ski.svg", 1000) == svg


def test_it_is_whole_and_may_be_published_again(older: Path, tmp_path: Path) -> None:
    assert check(older).schema_version == 3
    assert judge(older, date(2026, 11, 22)) == []
    restamp(older, 9, date(2027, 2, 28), tmp_path / "again.db")
    again = check(tmp_path / "again.db")
    assert (again.revision, again.schema_version) == (9, 3)
