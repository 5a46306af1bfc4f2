"""Replacing keys: tablets that trust the first root follow, whichever moment they ask."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.sync.layout import METADATA
from kiosk.sync.publish.ceremony import create, rotate, signing_with
from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.keys import ROLES
from kiosk.sync.publish.release import Release
from kiosk.sync.publish.repository import Signers
from tests.sync.publish.failures import fail_everywhere
from tests.sync.repositories import KEYS, NOW, Tablet, key, publish_revision

Publish = Callable[[int], Release]


def signers_for(role: str, keys: Signers = KEYS) -> Signers:
    return {name: keys[name] for name in {"root", role, *signing_with(role)}}


def replace(repository: Path, role: str, signers: Signers, new: str = "new") -> None:
    old = KEYS[role][0].public_key.keyid
    rotate(repository, role, old, key(new), signers, NOW)


def newest_root(repository: Path) -> Root:
    path = max((repository / METADATA).glob("*.root.json"), key=lambda path: path.name)
    root: Root = Metadata[Root].from_file(str(path)).signed
    return root


@pytest.mark.parametrize("role", ROLES)
def test_a_tablet_follows_and_the_new_key_publishes(
    role: str, repository: Path, publish: Publish, tmp_path: Path
) -> None:
    publish(1)
    tablet = Tablet(repository, tmp_path / "tablet")
    tablet.sync()
    replace(repository, role, signers_for(role))
    assert newest_root(repository).roles[role].keyids == [key("new").public_key.keyid]
    assert tablet.sync() == 1

    keys = {**KEYS, role: [key("new")]}
    publish_revision(repository, 2, keys=keys)
    assert tablet.sync() == 2
    assert Tablet(repository, tmp_path / "another").sync() == 2


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"root"}))
def test_the_old_key_signs_nothing_any_more(role: str, repository: Path, publish: Publish) -> None:
    publish(1)
    replace(repository, role, signers_for(role))
    with pytest.raises(PublishError, match=f"{role} keys"):
        publish(2)


@pytest.mark.parametrize("role", ROLES)
def test_a_crash_at_any_change_of_a_file_leaves_a_whole_repository(
    role: str,
    repository: Path,
    publish: Publish,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publish(1)
    tries = 0
    signers = signers_for(role)
    for _ in fail_everywhere(repository, lambda: replace(repository, role, signers), monkeypatch):
        tries += 1
        tablet = Tablet(repository, tmp_path / f"tablet-{tries}")
        assert tablet.sync() == 1
        if newest_root(repository).version == 1:
            replace(repository, role, signers)
        publish_revision(repository, 2, keys={**KEYS, role: [key("new")]})
        assert tablet.sync() == 2
    assert tries > 1


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"root"}))
def test_a_lost_key_is_replaced_without_it(
    role: str, repository: Path, publish: Publish, tmp_path: Path
) -> None:
    publish(1)
    tablet = Tablet(repository, tmp_path / "tablet")
    tablet.sync()
    replace(repository, role, {**signers_for(role), role: []})
    assert tablet.sync() == 1


def test_a_lost_root_key_cannot_be_replaced_without_another(
    repository: Path, publish: Publish
) -> None:
    publish(1)
    with pytest.raises(PublishError, match="root keys"):
        replace(repository, "root", {"root": []})


def test_a_stolen_key_publishes_nothing_after_it_is_replaced(
    repository: Path, publish: Publish, tmp_path: Path
) -> None:
    publish(1)
    tablet = Tablet(repository, tmp_path / "tablet")
    replace(repository, "targets", signers_for("targets"))
    tablet.sync()
    # The thief has every key but root's, and signs for a root without the replacement.
    (repository / METADATA / "2.root.json").unlink()
    publish(2)
    with pytest.raises(RepositoryError):
        tablet.sync()


@pytest.mark.parametrize("role", ["root", "targets"])
def test_a_threshold_is_kept(role: str, tmp_path: Path) -> None:
    three = [key(f"{role} {number}") for number in range(3)]
    keys = {**KEYS, role: three}
    repository = tmp_path / "of-three"
    create(repository, keys, {role: 2}, NOW)
    publish_revision(repository, 1, keys={**keys, role: three[1:]})
    tablet = Tablet(repository, tmp_path / "tablet")
    assert tablet.sync() == 1

    if role == "targets":
        with pytest.raises(PublishError, match="targets keys"):
            publish_revision(repository, 2, keys={**keys, role: three[:1]})
    lost = three[0].public_key.keyid
    with pytest.raises(PublishError, match="root keys"):
        rotate(repository, role, lost, key("new"), {**keys, "root": keys["root"][:0]}, NOW)
    rotate(repository, role, lost, key("new"), {**keys, role: three[1:]}, NOW)
    root = newest_root(repository)
    assert root.roles[role].threshold == 2
    assert lost not in root.roles[role].keyids
    publish_revision(repository, 2, keys={**keys, role: [three[1], key("new")]})
    assert tablet.sync() == 2


def test_keys_are_replaced_before_the_first_release(
    repository: Path, publish: Publish, tmp_path: Path
) -> None:
    replace(repository, "timestamp", signers_for("timestamp"))
    publish_revision(repository, 1, keys={**KEYS, "timestamp": [key("new")]})
    assert Tablet(repository, tmp_path / "tablet").sync() == 1
