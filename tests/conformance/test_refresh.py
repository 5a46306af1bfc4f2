"""Refreshing: what is asked for, what is believed, what is refused."""

import json

import pytest

from tests.conformance.simulator import Client, Simulator

ALL_ONE = {"root": 1, "timestamp": 1, "snapshot": 1, "targets": 1}


def test_the_first_refresh_asks_for_each_role_once(client: Client, repository: Simulator) -> None:
    assert client.refresh() == 0
    assert repository.asked == ["2.root", "timestamp", "1.snapshot", "1.targets"]
    assert client.versions == ALL_ONE


def test_a_refresh_without_news_asks_for_root_and_timestamp(
    client: Client, repository: Simulator
) -> None:
    client.refresh()
    del repository.asked[:]
    assert client.refresh() == 0
    assert repository.asked == ["2.root", "timestamp"]


def test_a_download_refreshes_by_itself(client: Client, repository: Simulator) -> None:
    assert client.download("nothing of that name") == 1
    assert repository.asked == ["2.root", "timestamp", "1.snapshot", "1.targets"]
    assert client.versions == ALL_ONE


@pytest.mark.parametrize("fault", ["no version", "wrong signature", "no signature", "no JSON"])
def test_a_trusted_root_that_is_none_is_refused_unasked(
    stranger: Client, repository: Simulator, fault: str
) -> None:
    root = json.loads(repository.served["root"][0])
    if fault == "no version":
        del root["signed"]["version"]
    elif fault == "wrong signature":
        root["signatures"][0]["sig"] = "ab" * 64
    else:
        root["signatures"] = []
    text = "" if fault == "no JSON" else json.dumps(root)
    stranger.init(text.encode())
    assert stranger.refresh() == 1
    assert repository.asked == []


def test_fields_that_nobody_knows_are_kept_and_signed(
    client: Client, repository: Simulator
) -> None:
    root = repository.root
    root.unrecognized_fields["odd"] = "value"
    root.keys[root.roles["root"].keyids[0]].unrecognized_fields["more"] = {"a": 1}
    root.roles["root"].unrecognized_fields["yet more"] = "value"
    repository.publish("root")
    assert client.refresh() == 0
    assert client.versions["root"] == 2


def test_a_timestamp_that_changed_under_its_version_is_left_alone(
    client: Client, repository: Simulator
) -> None:
    client.refresh()
    before = (client.metadata / "timestamp.json").read_bytes()
    repository.timestamp.snapshot_meta.version = 100
    repository.publish("timestamp", bump=False)
    client.refresh()
    assert (client.metadata / "timestamp.json").read_bytes() == before


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_metadata_that_do_not_have_the_described_hash_are_refused(
    client: Client, repository: Simulator, role: str
) -> None:
    repository.hashes = True
    repository.release("targets")
    assert client.refresh() == 0
    repository.release("targets")
    other = json.loads(repository.served[role][-1])
    repository.served[role][-1] = json.dumps(other, indent=3).encode()
    assert client.refresh() == 1
    assert client.versions[role] == 2


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_metadata_of_another_version_than_described_are_refused(
    client: Client, repository: Simulator, role: str
) -> None:
    repository.release("targets")
    repository.next[role].version = 7
    repository.publish(role, bump=False)
    repository.instead[f"2.{role}"] = repository.served[role][-1]
    assert client.refresh() == 1
    assert repository.asked[-1] == f"2.{role}"
    assert "targets" not in client.versions


def test_a_root_may_have_been_replaced_many_times(client: Client, repository: Simulator) -> None:
    for _ in range(20):
        repository.publish("root")
    assert client.refresh() == 0
    assert client.versions["root"] == 21
    assert repository.asked[:21] == [f"{version}.root" for version in range(2, 23)]


def test_a_root_that_skips_a_version_is_refused(client: Client, repository: Simulator) -> None:
    repository.root.version = 3
    repository.publish("root", bump=False)
    repository.instead["2.root"] = repository.served["root"][-1]
    assert client.refresh() == 1
    assert client.versions == {"root": 1}
