"""A catalogue with which the kiosk crashes three times is taken back until another is released."""

from pathlib import Path

import pytest

from kiosk.doctor.content import check_fetched
from kiosk.doctor.finding import Severity
from kiosk.sync.catalogues import FAILING, Catalogues
from kiosk.sync.failing import crashed, is_taken_back
from kiosk.sync.outcome import Result
from tests.sync.client.conftest import Sync
from tests.sync.client.publishing import SECOND, publish

HOUR = 3600.0


@pytest.fixture
def both(bring: Sync, first: Path, second: Path, catalogues: Catalogues) -> Catalogues:
    bring(first)
    bring(second)
    return catalogues


def test_the_third_crash_takes_it_back_and_another_release_ends_that(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    newest, before = both.candidates()
    assert [crashed(both, n * HOUR) for n in range(3)] == [False, False, True]
    assert (both.candidates(), both.refused) == ([before], newest.stem)
    assert is_taken_back(both)
    assert check_fetched(both).state is Severity.WARNING
    assert newest.stem[:12] in check_fetched(both).seen.en
    assert bring(second).result is Result.HELD_BACK
    assert is_taken_back(both)
    publish(second, SECOND + 1)
    assert bring(second).result is Result.INSTALLED
    assert not is_taken_back(both)
    assert [crashed(both, n * HOUR) for n in range(3)] == [False, False, True]


def test_the_one_before_it_is_not_blamed_for_what_goes_on(both: Catalogues) -> None:
    for n in range(3):
        crashed(both, n * HOUR)
    refused, shown = both.refused, both.candidates()
    assert not any(crashed(both, (3 + n) * HOUR) for n in range(9))
    assert (both.refused, both.candidates()) == (refused, shown)


def test_crashes_days_apart_blame_nothing(both: Catalogues) -> None:
    assert not any(crashed(both, n * 25 * HOUR) for n in range(9))
    assert not any(crashed(both, -n * HOUR) for n in range(9)), "nor where the clock goes back"


@pytest.mark.parametrize("note", [b"", b"\xff", b"x 5 0\n", b"9" * 99_999])
def test_a_damaged_note_blames_nothing(both: Catalogues, note: bytes) -> None:
    (both.folder / FAILING).write_bytes(note)
    assert not crashed(both, HOUR)
    assert not is_taken_back(both)


def test_the_shipped_catalogue_is_never_taken_back(catalogues: Catalogues) -> None:
    assert not any(crashed(catalogues, n * HOUR) for n in range(9))
