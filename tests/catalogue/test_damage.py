"""A damaged or foreign file is refused whole; it never crashes and never shows half."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.check import check
from kiosk.catalogue.errors import (
    CatalogueDamaged,
    CatalogueError,
    CatalogueMissing,
    NewerSchema,
    WrongSchema,
)
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.schema import OLDEST_READ, SCHEMA_VERSION
from tests.catalogue.newer import rewrite

WHOLE = SHIPPED_CATALOGUE.read_bytes()
CHANCE = random.Random(1866)
PAGE_ONE = range(512)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.db"


def refusal(file: Path) -> type[CatalogueError]:
    """How both opening and checking refuse the file."""
    with pytest.raises(CatalogueError) as opening:
        CatalogueRepository.open(file)
    with pytest.raises(CatalogueError) as checking:
        check(file)
    assert opening.type is checking.type
    assert str(file) in str(opening.value)
    return opening.type


def flips() -> Iterator[tuple[int, int]]:
    yield from ((offset, 1 << CHANCE.randrange(8)) for offset in PAGE_ONE)
    yield from ((CHANCE.randrange(len(WHOLE)), 1 << CHANCE.randrange(8)) for _ in range(200))


def test_every_flipped_bit_is_refused(file: Path) -> None:
    for offset, bit in flips():
        damaged = bytearray(WHOLE)
        damaged[offset] ^= bit
        file.write_bytes(damaged)
        with pytest.raises(CatalogueError):
            CatalogueRepository.open(file)


def test_every_truncation_is_refused(file: Path) -> None:
    lengths = [0, 1, 16, 99, 100, 4096, len(WHOLE) // 2, len(WHOLE) - 1]
    for length in lengths + [CHANCE.randrange(len(WHOLE)) for _ in range(200)]:
        file.write_bytes(WHOLE[:length])
        assert refusal(file) is CatalogueDamaged


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>404</html>", bytes(len(WHOLE)), WHOLE + b"\0", WHOLE[:4096] * 9],
    ids=["empty", "web page", "zeros", "appended", "repeated"],
)
def test_other_files_are_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert refusal(file) is CatalogueDamaged


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.db") is CatalogueMissing
    assert refusal(tmp_path) is CatalogueMissing


@pytest.mark.parametrize(
    ("version", "error"), [(OLDEST_READ - 1, WrongSchema), (SCHEMA_VERSION + 1, NewerSchema)]
)
def test_other_schema_versions_are_refused(
    file: Path, version: int, error: type[CatalogueError]
) -> None:
    rewrite(file, f"PRAGMA user_version = {version}")
    assert refusal(file) is error


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DELETE FROM picture WHERE name = 'wide-bil.svg'", "a row of .+ has no picture"),
        ("DELETE FROM partner WHERE id = 'tui'", "has no partner"),
        ("DELETE FROM listing WHERE partner_id = 'ok'", "partner ok is in no category"),
        ("DELETE FROM attract_offer", None),
        ("DELETE FROM step", "a row of .+ has no step"),
        ("DROP TABLE question", f"has other tables than schema version {SCHEMA_VERSION}"),
    ],
)
def test_check_finds_what_is_missing(file: Path, statement: str, problem: str | None) -> None:
    rewrite(file, statement)
    if problem is None:
        assert check(file).revision == 1
    else:
        with pytest.raises(CatalogueDamaged, match=problem):
            check(file)


def test_a_catalogue_may_lie_where_names_are_odd(tmp_path: Path) -> None:
    odd = tmp_path / "år 1? 100 % #2.db"
    odd.write_bytes(WHOLE)
    repository = CatalogueRepository.open(odd)
    assert len(repository.categories()) == 4
    repository.close()


def test_reading_leaves_the_file_and_folder_alone(file: Path) -> None:
    file.write_bytes(WHOLE)
    repository = CatalogueRepository.open(file)
    repository.search("s")
    repository.close()
    assert file.read_bytes() == WHOLE
    assert [path.name for path in file.parent.iterdir()] == [file.name]
