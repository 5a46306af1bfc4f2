"""What a release writes, and what a tablet then takes."""

import re
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path

import pytest
from tuf.api.exceptions import DownloadError
from tuf.api.metadata import TargetFile

from kiosk.base import files
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.errors import CatalogueDamaged
from kiosk.sync.layout import METADATA, TARGETS
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.release import Release, release
from kiosk.sync.publish.repository import StaticRepository
from tests.sync.publish.failures import Crash, fail_everywhere
from tests.sync.repositories import KEYS, NOW, ONLINE_KEYS, Tablet, key, publish_revision

Publish = Callable[[int], Release]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "lock"  # there on Windows
    }


@pytest.fixture
def tablet(repository: Path, tmp_path: Path) -> Tablet:
    return Tablet(repository, tmp_path / "tablet")


def test_a_tablet_takes_the_first_release_whole_and_then_deltas(
    publish: Publish, tablet: Tablet
) -> None:
    publish(1)
    assert tablet.sync() == 1
    assert not tablet.took_delta
    publish(2)
    assert tablet.sync() == 2
    assert tablet.took_delta


def test_the_first_release_is_the_catalogue_that_was_given(
    repository: Path, tablet: Tablet
) -> None:
    release(repository, SHIPPED_CATALOGUE, ONLINE_KEYS, NOW)
    tablet.sync()
    assert tablet.catalogue == SHIPPED_CATALOGUE.read_bytes()


def test_deltas_lead_from_the_last_ten_releases_and_no_more_are_kept(
    repository: Path, publish: Publish, tmp_path: Path
) -> None:
    tablets = []
    for revision in range(1, 12):
        publish(revision)
        tablets.append(Tablet(repository, tmp_path / f"tablet-{revision}"))
        tablets[-1].sync()
    published = publish(12)
    assert list(published.deltas) == list(range(11, 1, -1))
    assert {tablet.sync() for tablet in tablets} == {12}
    assert [tablet.took_delta for tablet in tablets] == [False] + [True] * 10
    kept = {path.name for path in (repository / "releases").iterdir()}
    assert kept == {f"{revision}.db" for revision in published.deltas}


def test_the_catalogue_is_described_and_not_uploaded(repository: Path, publish: Publish) -> None:
    publish(1)
    published = publish(2)
    names = [
        name.partition(".")[2] for name in contents(repository / TARGETS) if "delta" not in name
    ]
    assert names == ["catalogue.db.zst"] * 2
    text = (repository / METADATA / "2.targets.json").read_text()
    assert '"custom":{"released":"2026-12-01","revision":2,"schema_version":' in text
    assert published.whole < len(SHIPPED_CATALOGUE.read_bytes()) / 2, "pixels are packed already"


def test_the_same_release_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        create(tmp_path / name, KEYS, {}, NOW)
        for revision in (1, 2, 3):
            publish_revision(tmp_path / name, revision)
    assert contents(tmp_path / "one") == contents(tmp_path / "other")


def test_an_older_or_equal_revision_is_refused_with_the_remedy(
    repository: Path, publish: Publish
) -> None:
    publish(5)
    before = contents(repository)
    for revision in (5, 4):
        with pytest.raises(PublishError, match=r"`revision = 6` in programme\.toml"):
            publish(revision)
    assert contents(repository) == before


def test_a_number_that_other_clients_round_is_refused(repository: Path, publish: Publish) -> None:
    before = contents(repository)
    with pytest.raises(PublishError, match=f"{2**53}: is read as another number"):
        publish(2**53)
    assert contents(repository) == before
    publish(2**53 - 1)


@pytest.mark.parametrize("name", ["a#b.zst", "a?b.zst", "a%20b.zst"])
def test_a_name_that_no_address_can_hold_is_refused(repository: Path, name: str) -> None:
    before = contents(repository)
    published = StaticRepository(repository, NOW, ONLINE_KEYS)
    with (
        pytest.raises(PublishError, match=f"{re.escape(name)}: cannot be fetched"),
        published.edit_targets() as targets,
    ):
        targets.targets[name] = TargetFile.from_data(name, b"", ["sha256"])
    assert contents(repository) == before


def test_a_damaged_catalogue_is_refused(repository: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(SHIPPED_CATALOGUE.read_bytes()[:-1] + b"?")
    with pytest.raises(CatalogueDamaged):
        release(repository, damaged, ONLINE_KEYS, NOW)


def test_what_was_served_a_moment_ago_stays_and_older_goes(
    repository: Path, publish: Publish
) -> None:
    publish(1)
    first = set(contents(repository))
    publish(2)
    assert first <= set(contents(repository))
    publish(3)
    gone = first - set(contents(repository))
    assert {"metadata/1.snapshot.json", "metadata/1.targets.json"} < gone
    assert "metadata/1.root.json" not in gone
    assert (repository / "releases" / "1.db").is_file()


def test_the_root_key_is_not_needed(repository: Path, publish: Publish) -> None:
    assert "root" not in ONLINE_KEYS
    publish(1)


def test_another_persons_keys_are_refused_and_nothing_changes(repository: Path) -> None:
    before = contents(repository)
    for role in ONLINE_KEYS:
        keys = {**ONLINE_KEYS, role: [key("somebody else")]}
        with pytest.raises(PublishError, match=f"{role} keys"):
            release(repository, SHIPPED_CATALOGUE, keys, NOW)
    assert contents(repository) == before


def test_two_publishers_at_once_do_not_mix(repository: Path, publish: Publish) -> None:
    with files.locked(repository) as mine:
        assert mine
        with pytest.raises(PublishError, match="another `kiosk publish` is at work"):
            publish(1)
    publish(1)


def test_metadata_that_others_changed_is_not_signed_again(
    repository: Path, publish: Publish
) -> None:
    publish(1)
    path = repository / METADATA / "1.targets.json"
    path.write_bytes(path.read_bytes().replace(b'"revision":1', b'"revision":0'))
    with pytest.raises(PublishError, match=r"1\.targets\.json: cannot be trusted"):
        publish(2)


def test_a_damaged_served_file_is_mended_by_the_next_release(
    repository: Path, publish: Publish, tablet: Tablet
) -> None:
    publish(1)
    (whole,) = (repository / TARGETS).glob("*.zst")
    whole.write_bytes(b"damaged")
    assert publish(2).deltas == {}
    assert tablet.sync() == 2


def test_a_repository_without_a_release_serves_nothing(tablet: Tablet) -> None:
    with pytest.raises(DownloadError):
        tablet.sync()


def test_a_folder_that_is_no_repository_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="kiosk publish init"):
        publish_revision(tmp_path / "typo", 1)
    assert not (tmp_path / "typo").exists()


@pytest.mark.parametrize("failure", [Crash(), OSError(ENOSPC, "No space left on device")], ids=repr)
def test_a_failure_at_any_change_of_a_file_leaves_the_old_release_or_the_new(
    failure: BaseException,
    repository: Path,
    publish: Publish,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for revision in (1, 2):
        publish(revision)
    served: list[int] = []
    for _ in fail_everywhere(repository, lambda: publish(3), monkeypatch, failure):
        tablet = Tablet(repository, tmp_path / f"tablet-{len(served)}")
        served.append(tablet.sync())
        assert publish(4).deltas[served[-1]]
        assert tablet.sync() == 4
        assert tablet.took_delta
    assert set(served) == {2, 3}
    assert served == sorted(served)
