"""Rollback and fast-forward: nothing older is believed, unless keys were replaced for it."""

import pytest

from tests.conformance.simulator import Client, Simulator

HASHES = pytest.mark.parametrize("hashes", [False, True], ids=["versions", "hashes"])


def test_an_older_timestamp(client: Client, repository: Simulator) -> None:
    repository.publish_timestamp()
    assert client.refresh() == 0
    repository.timestamp.version = 1
    repository.publish("timestamp", bump=False)
    assert client.refresh() == 1
    assert client.versions["timestamp"] == 2
    assert repository.asked[-1] == "timestamp"


def test_an_older_snapshot_that_nothing_leads_to(client: Client, repository: Simulator) -> None:
    repository.release()
    assert client.refresh() == 0
    repository.snapshot.version = 1
    repository.publish("snapshot", bump=False)
    assert client.refresh() == 0
    assert client.versions["snapshot"] == 2
    assert repository.asked[-1] == "timestamp"


@HASHES
def test_a_timestamp_that_leads_to_an_older_snapshot(
    client: Client, repository: Simulator, hashes: bool
) -> None:
    repository.hashes = hashes
    repository.release()
    assert client.refresh() == 0
    repository.snapshot.version = 1
    repository.publish("snapshot", bump=False)
    repository.publish_timestamp()
    assert client.refresh() == 1
    assert (client.versions["timestamp"], client.versions["snapshot"]) == (2, 2)
    assert repository.asked[-1] == "timestamp"


@HASHES
def test_a_snapshot_that_leads_to_older_targets(
    client: Client, repository: Simulator, hashes: bool
) -> None:
    repository.hashes = hashes
    repository.release("targets")
    assert client.refresh() == 0
    repository.targets.version = 1
    repository.release("targets", bump=False)
    assert client.refresh() == 1
    assert (client.versions["snapshot"], client.versions["targets"]) == (2, 2)


def test_a_snapshot_that_has_lost_a_role(client: Client, repository: Simulator) -> None:
    repository.delegate("targets", "A")
    repository.publish("A", bump=False)
    repository.release("targets")
    assert client.refresh() == 0
    del repository.served["A"]
    del repository.snapshot.meta["A.json"]
    repository.release()
    assert client.refresh() == 1
    assert client.versions["snapshot"] == 2


def test_a_snapshot_newer_than_its_timestamp_says(client: Client, repository: Simulator) -> None:
    repository.publish("snapshot")
    repository.instead["1.snapshot"] = repository.served["snapshot"][-1]
    assert client.refresh() == 1
    assert repository.asked[-1] == "1.snapshot"
    assert "targets" not in client.versions


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_versions_that_ran_ahead_are_brought_back_by_new_keys(
    client: Client, repository: Simulator, role: str
) -> None:
    repository.next[role].version = 99
    repository.release("targets")
    assert client.refresh() == 0
    assert client.versions[role] in (99, 100)
    for replaced in ("snapshot", "timestamp"):
        repository.give_keys(replaced, f"second {replaced}")
    repository.publish("root")
    repository.next[role].version = 1
    if role == "targets":
        repository.release("targets", bump=False)
    else:
        repository.release()
    assert client.refresh() == 0
    assert client.versions[role] in (1, 2)
