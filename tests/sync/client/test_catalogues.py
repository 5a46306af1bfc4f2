"""The tablet's folder: two versions, pointers that may be lost, one tap back."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.composition import open_catalogue
from kiosk.base.files import locked
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.sync.catalogues import Catalogues, hash_of
from kiosk.sync.errors import Busy
from kiosk.sync.outcome import Result
from tests.sync.client.conftest import Sync, shown
from tests.sync.client.publishing import FIRST, SECOND, publish


@pytest.fixture
def both(bring: Sync, first: Path, second: Path, catalogues: Catalogues) -> Catalogues:
    """The catalogues with the second release and, before it, the first."""
    bring(first)
    bring(second)
    return catalogues


def opened(catalogues: Catalogues) -> int:
    """The revision that a kiosk opens at its start, as it does."""
    catalogue = open_catalogue([*catalogues.candidates(), catalogues.shipped])
    assert catalogue is not None
    revision = catalogue.info.revision
    catalogue.close()
    return revision


def test_a_folder_that_is_not_there_has_nothing_and_is_not_made(tmp_path: Path) -> None:
    catalogues = Catalogues(tmp_path / "none")
    assert (catalogues.current, catalogues.candidates()) == (None, [])
    assert not catalogues.folder.exists()


def test_the_usual_folder_is_the_kiosks_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    assert Catalogues().folder == tmp_path
    assert Catalogues().shipped == SHIPPED_CATALOGUE


def make_folder_of(pointer: Path) -> None:
    pointer.unlink()
    pointer.mkdir()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "missing": lambda pointer: pointer.unlink(),
    "empty": lambda pointer: pointer.write_bytes(b""),
    "cut short": lambda pointer: pointer.write_bytes(pointer.read_bytes()[:40]),
    "binary": lambda pointer: pointer.write_bytes(bytes(range(200, 256)) * 2),
    "another name": lambda pointer: pointer.write_text("0" * 64),
    "a path": lambda pointer: pointer.write_text("../../../../etc/passwd"),
    "a folder": make_folder_of,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_current_pointer_still_leads_to_the_newest(
    both: Catalogues, bring: Sync, second: Path, damage: str
) -> None:
    DAMAGES[damage](both.folder / "current")
    assert opened(both) in (FIRST, SECOND)
    if damage == "a folder":
        (both.folder / "current").rmdir()
    bring(second)
    assert (shown(both), both.current) == (SECOND, both.candidates()[0].stem)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_previous_pointer_does_not_matter(
    both: Catalogues, bring: Sync, second: Path, damage: str
) -> None:
    DAMAGES[damage](both.folder / "previous")
    assert opened(both) == SECOND
    assert bring(second).result is Result.UP_TO_DATE


def test_with_both_pointers_lost_the_newest_file_counts(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    newest, older = both.candidates()
    os.utime(older, (1, 1))
    for name in ("current", "previous"):
        (both.folder / name).unlink()
    assert both.candidates() == [newest, older]
    bring(second)
    assert both.current == newest.stem


def test_one_tap_goes_back_and_the_next_sync_leaves_it_so(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    assert both.roll_back() == both.candidates()[0]
    assert opened(both) == FIRST
    assert bring(second).result is Result.HELD_BACK
    assert opened(both) == FIRST
    publish(second, SECOND + 1)
    assert bring(second).result is Result.INSTALLED
    assert opened(both) == SECOND + 1


def test_going_back_can_be_taken_back(both: Catalogues, bring: Sync, second: Path) -> None:
    both.roll_back()
    both.roll_back()
    assert opened(both) == SECOND
    assert bring(second).result is Result.UP_TO_DATE


def test_the_first_sync_can_be_taken_back_to_the_shipped_catalogue(
    bring: Sync, first: Path, second: Path, catalogues: Catalogues
) -> None:
    with pytest.raises(LookupError):
        catalogues.roll_back()
    bring(first)
    assert catalogues.roll_back() == SHIPPED_CATALOGUE
    assert opened(catalogues) == 1
    assert bring(first).result is Result.HELD_BACK
    catalogues.roll_back()
    assert opened(catalogues) == FIRST
    catalogues.roll_back()
    assert bring(second).result is Result.INSTALLED
    assert opened(catalogues) == SECOND


def test_going_back_never_leads_to_a_catalogue_that_is_not_there(both: Catalogues) -> None:
    both.candidates()[1].unlink()
    assert both.roll_back() == SHIPPED_CATALOGUE
    assert opened(both) == 1
    both.roll_back()
    assert opened(both) == SECOND


def test_going_back_that_was_cut_short_can_be_done_again(both: Catalogues) -> None:
    """The power went after the first of the pointers was written."""
    (both.folder / "current").write_bytes((both.folder / "previous").read_bytes())
    assert opened(both) == FIRST
    assert both.roll_back() == SHIPPED_CATALOGUE


def test_a_damaged_version_is_given_up_and_mended_by_the_next_sync(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    newest = both.candidates()[0]
    newest.write_bytes(newest.read_bytes()[:-1])
    assert opened(both) == FIRST
    both.give_up(newest)
    assert both.candidates()[0].stem == both.current
    assert bring(second).result is Result.INSTALLED
    assert opened(both) == SECOND


def test_a_damaged_version_is_mended_also_if_nobody_noticed(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    for path in both.candidates():
        content = bytearray(path.read_bytes())
        content[5000] ^= 1
        path.write_bytes(content)
    assert opened(both) == 1
    assert bring(second).result is Result.INSTALLED
    assert opened(both) == SECOND


def test_a_version_that_is_whole_but_does_not_open_is_not_chosen_again(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    newest = both.candidates()[0]
    both.give_up(newest)
    assert opened(both) == FIRST
    assert newest not in both.candidates()
    assert bring(second).result is Result.HELD_BACK
    publish(second, SECOND + 1)
    assert bring(second).result is Result.INSTALLED


def test_while_a_sync_is_at_work_nothing_goes_back(both: Catalogues) -> None:
    newest = both.candidates()[0]
    with both.locked():
        with pytest.raises(Busy):
            both.roll_back()
        both.give_up(newest)
    assert both.candidates()[0] == newest


def test_giving_up_the_shipped_catalogue_changes_nothing(both: Catalogues) -> None:
    both.give_up(SHIPPED_CATALOGUE)
    assert SHIPPED_CATALOGUE.is_file()
    assert opened(both) == SECOND


def test_two_versions_are_kept_and_nothing_unfinished(
    both: Catalogues, bring: Sync, second: Path
) -> None:
    (both.folder / "versions" / "catalogue.part").write_bytes(b"half")
    (both.folder / "versions" / f"{'0' * 64}.db").write_bytes(b"who knows")
    publish(second, SECOND + 1)
    bring(second)
    names = {path.stem for path in (both.folder / "versions").iterdir()}
    assert names == {both.current, both.previous}


def test_a_shown_catalogue_is_never_written_to(both: Catalogues, bring: Sync, second: Path) -> None:
    catalogue = CatalogueRepository.open(both.candidates()[0])
    for revision in range(SECOND + 1, SECOND + 4):
        publish(second, revision)
        bring(second)
    assert (catalogue.info.revision, len(catalogue.categories())) == (SECOND, 4)
    catalogue.close()


def test_the_lock_is_for_one_and_ends_with_its_holder(tmp_path: Path) -> None:
    with locked(tmp_path) as mine, locked(tmp_path) as other:
        assert (mine, other) == (True, False)
    holder = (
        "import os, sys; from pathlib import Path; from kiosk.base.files import locked\n"
        "with locked(Path(sys.argv[1])) as mine: os.abort() if mine else None"
    )
    subprocess.run([sys.executable, "-c", holder, str(tmp_path)], check=False)
    with locked(tmp_path) as mine:
        assert mine


def test_a_hash_is_that_of_the_file(both: Catalogues) -> None:
    assert [hash_of(path) for path in both.candidates()] == [both.current, both.previous]


HEAVY = ("tuf", "backports", "json", "logging", "hashlib", "ssl", "tempfile")


def test_finding_the_current_catalogue_imports_nothing_heavy(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.sync.catalogues import Catalogues\n"
        "Catalogues(Path(sys.argv[1])).candidates()\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    assert subprocess.run(command, check=True, capture_output=True).stdout == b"[]\n"
