"""Expiry: what has expired is not believed, and yet protects against rollback."""

import shutil

import pytest

from tests.conformance.simulator import Client, Simulator, days

needs_faketime = pytest.mark.skipif(
    not shutil.which("faketime"), reason="needs faketime: sh packaging/system-packages.sh test"
)


def test_an_expired_root_is_taken_and_nothing_behind_it(
    client: Client, repository: Simulator
) -> None:
    assert client.refresh() == 0
    repository.publish("root")
    repository.root.expires = days(-1)
    repository.publish("root")
    repository.release("targets")
    assert client.refresh() == 1
    assert client.versions == {"root": 3, "timestamp": 1, "snapshot": 1, "targets": 1}


def test_an_expired_root_on_the_way_does_not_matter(client: Client, repository: Simulator) -> None:
    repository.root.expires = days(-1)
    repository.publish("root")
    repository.root.expires = days(30)
    repository.publish("root")
    assert client.refresh() == 0
    assert client.versions["root"] == 3


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_expired_metadata_are_refused(client: Client, repository: Simulator, role: str) -> None:
    assert client.refresh() == 0
    repository.next[role].expires = days(-5)
    repository.release("targets")
    assert client.refresh() == 1
    assert client.versions[role] == 1


@needs_faketime
def test_metadata_that_expired_here_are_replaced(client: Client, repository: Simulator) -> None:
    for role in ("timestamp", "snapshot"):
        repository.next[role].expires = days(7)
    repository.release()
    assert client.refresh() == 0
    for role in ("timestamp", "snapshot"):
        repository.next[role].expires = days(21)
    repository.release("targets")
    assert client.refresh(days_ahead=18) == 0
    assert client.versions["targets"] == 2


@needs_faketime
def test_expired_metadata_still_protect_against_rollback(
    client: Client, repository: Simulator
) -> None:
    repository.timestamp.expires = days(7)
    repository.release()
    assert client.refresh() == 0
    repository.timestamp.expires = days(21)
    repository.timestamp.version = 1
    repository.publish("timestamp", bump=False)
    assert client.refresh(days_ahead=18) == 1
    assert client.versions["timestamp"] == 2


def test_a_delegated_role_that_has_expired_is_not_used(
    client: Client, repository: Simulator
) -> None:
    repository.delegate("targets", "A", expires=days(-1))
    repository.add_file("file", b"content", "A")
    repository.publish("A", bump=False)
    repository.release("targets")
    assert client.refresh() == 0
    assert client.download("file") == 1
    assert client.contents == []
    assert "A" not in client.versions


@needs_faketime
@pytest.mark.parametrize("renewed", [False, True])
def test_a_delegated_role_that_expired_here_is_used_only_when_renewed(
    client: Client, repository: Simulator, renewed: bool
) -> None:
    repository.delegate("targets", "A", expires=days(7))
    repository.add_file("first", b"1", "A")
    repository.add_file("second", b"2", "A")
    repository.publish("A", bump=False)
    repository.release("targets")
    assert client.download("first") == 0
    if renewed:
        repository.next["A"].expires = days(21)
        repository.release("A")
    assert client.download("second", days_ahead=18) == (0 if renewed else 1)
    assert client.contents == ([b"1", b"2"] if renewed else [b"1"])
