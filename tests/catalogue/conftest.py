"""A copy of the content to spoil, and the catalogue that ships."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from tests.catalogue.sheets import Book


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content files and, beside it, of the pictures in `media`."""
    shutil.copytree(ASSETS / "media", tmp_path / "media")
    return Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """The workbook of the content, beside it."""
    return Book(tmp_path)


@pytest.fixture
def catalogue() -> Iterator[CatalogueRepository]:
    repository = CatalogueRepository.open(SHIPPED_CATALOGUE)
    yield repository
    repository.close()
