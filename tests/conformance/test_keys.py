"""Keys and thresholds: who must sign, and how keys take each other's place."""

from typing import NamedTuple

import pytest

from tests.conformance.simulator import FOLLOWING, Client, Simulator
from tests.sync.repositories import key


class Version(NamedTuple):
    """Which keys a role has, how many must sign, and which do: each letter is a key."""

    keys: str
    threshold: int
    signed: str


GOOD_ROOTS = {
    "one key for another": [("b", 1, "ab"), ("b", 1, "b")],
    "and signatures of no use": [("b", 1, "xaby"), ("b", 1, "xby")],
    "other three of five": [("abcde", 3, "aec"), ("abcde", 3, "bde"), ("abcde", 3, "abd")],
    "one of five replaced": [("abcdf", 3, "acdf")],
    "all of five replaced": [("fghij", 3, "acefgh"), ("fghij", 3, "fgh")],
    "a higher threshold": [("abcde", 4, "abcd")],
    "a lower threshold": [("abcde", 1, "abc"), ("abcde", 1, "e")],
}
BAD_ROOTS = {
    "not by the old key": [("b", 1, "bxy")],
    "not by the new key": [("b", 1, "axy")],
    "not by enough old keys": [("abcdf", 3, "abf")],
    "not by enough new keys": [("abcdf", 3, "abe")],
    "below a higher threshold": [("abcde", 4, "abc")],
    "below the old threshold": [("abcde", 1, "ab")],
    "by one key three times": [("abcde", 3, "aaa")],
}


def set_root(repository: Simulator, version: Version) -> None:
    repository.give_keys("root", *version.keys, threshold=version.threshold)
    repository.signers["root"] = [key(name) for name in version.signed]


def refresh_through(
    stranger: Client, repository: Simulator, versions: list[tuple[str, int, str]]
) -> int:
    """Trust a first root of the keys a, or a to e where more are needed; then follow."""
    few = len(versions[0][0]) == 1
    set_root(repository, Version("a", 1, "a") if few else Version("abcde", 3, "abc"))
    repository.served["root"].clear()
    repository.publish("root", bump=False)
    for version in versions:
        set_root(repository, Version(*version))
        repository.publish("root")
    stranger.init(repository.served["root"][0])
    return stranger.refresh()


@pytest.mark.parametrize("name", GOOD_ROOTS)
def test_roots_that_follow(stranger: Client, repository: Simulator, name: str) -> None:
    assert refresh_through(stranger, repository, GOOD_ROOTS[name]) == 0
    assert (stranger.metadata / "root.json").read_bytes() == repository.served["root"][-1]


@pytest.mark.parametrize("name", BAD_ROOTS)
def test_roots_that_do_not(stranger: Client, repository: Simulator, name: str) -> None:
    assert refresh_through(stranger, repository, BAD_ROOTS[name]) == 1
    assert (stranger.metadata / "root.json").read_bytes() == repository.served["root"][0]


@pytest.mark.parametrize(
    ("version", "accepted"),
    [
        (("b", 1, "b"), True),
        (("a", 1, "xay"), True),
        (("b", 1, "axy"), False),
        (("abdef", 3, "ace"), False),
        (("abdef", 3, "ab"), False),
        (("abcde", 3, "ace"), True),
        (("abcde", 3, "cde"), True),
        (("abcde", 3, "aac"), False),
    ],
)
@pytest.mark.parametrize("role", FOLLOWING)
def test_signatures_of_the_other_roles(
    client: Client,
    repository: Simulator,
    role: str,
    version: tuple[str, int, str],
    accepted: bool,
) -> None:
    keys, threshold, signed = version
    repository.give_keys(role, *keys, threshold=threshold)
    repository.publish("root")
    repository.signers[role] = [key(name) for name in signed]
    repository.release("targets")
    assert client.refresh() == (0 if accepted else 1)
    assert client.versions["root"] == 2
    assert client.versions.get(role) == (2 if accepted else None)


def test_one_key_under_several_names_counts_once(client: Client, repository: Simulator) -> None:
    """A threshold of two, and one key with two key ids."""
    only = key("only")
    repository.give_keys("snapshot", "only", threshold=2)
    root = repository.root
    twin = only.public_key.from_dict("ab" * 32, only.public_key.to_dict())
    root.keys["ab" * 32] = twin
    root.roles["snapshot"].keyids.append("ab" * 32)
    repository.publish("root")
    repository.release()
    assert client.refresh() == 1
    assert "snapshot" not in client.versions


def test_how_key_ids_were_made_does_not_matter(client: Client, repository: Simulator) -> None:
    root = repository.root
    keyid = root.roles["snapshot"].keyids[0]
    root.keys[keyid].unrecognized_fields["keyid_hash_algorithms"] = ["md5"]
    repository.publish("root")
    repository.release()
    assert client.refresh() == 0
    assert client.versions == {"root": 2, "timestamp": 2, "snapshot": 2, "targets": 1}


def test_keys_of_the_root_do_not_sign_for_others(client: Client, repository: Simulator) -> None:
    repository.signers["timestamp"] = repository.signers["root"]
    repository.publish_timestamp()
    assert client.refresh() == 1
    assert "timestamp" not in client.versions
