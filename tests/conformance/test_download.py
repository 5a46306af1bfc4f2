"""Downloads: found through delegations in the right order, verified, not fetched twice."""

import pytest

from tests.conformance.simulator import Client, Simulator

Delegation = tuple[str, str] | tuple[str, str, bool] | tuple[str, str, bool, list[str]]

GRAPHS: dict[str, tuple[list[Delegation], str]] = {
    "one": ([("targets", "A")], "A"),
    "two": ([("targets", "A"), ("targets", "B")], "AB"),
    "a second level": ([("targets", "A"), ("targets", "B"), ("B", "C")], "ABC"),
    "depth first": ([("targets", "A"), ("targets", "B"), ("A", "C"), ("A", "D")], "ACDB"),
    "three levels": ([("targets", "A"), ("targets", "B"), ("A", "C"), ("C", "D")], "ACDB"),
    "an end for all others": (
        [("targets", "A"), ("targets", "B"), ("A", "C", True), ("A", "D")],
        "AC",
    ),
    "an end but for its own": (
        [("targets", "A"), ("targets", "B"), ("A", "C", True), ("C", "D")],
        "ACD",
    ),
    "another's path": (
        [("targets", "A", False, ["*.py"]), ("targets", "B"), ("A", "C")],
        "B",
    ),
    "another's path below": (
        [("targets", "A"), ("targets", "B"), ("A", "C", False, ["*.py"])],
        "AB",
    ),
    "a circle": (
        [("targets", "A"), ("targets", "B"), ("B", "C"), ("C", "D"), ("D", "B")],
        "ABCD",
    ),
    "two to a third": (
        [("targets", "A"), ("targets", "B"), ("B", "C"), ("A", "C")],
        "ACB",
    ),
    "two to a third by other paths": (
        [("targets", "A"), ("targets", "B"), ("B", "C"), ("A", "C", False, ["*.py"])],
        "ABC",
    ),
}


def build(repository: Simulator, delegations: list[Delegation]) -> None:
    for delegator, role, *rest in delegations:
        terminating = bool(rest and rest[0])
        paths = rest[1] if len(rest) > 1 else ["*"]
        assert isinstance(paths, list)
        repository.delegate(delegator, role, paths, terminating)
    repository.publish(*(role for role in repository.next if len(role) == 1), bump=False)
    repository.release("targets")


@pytest.mark.parametrize("name", GRAPHS)
def test_delegations_are_searched_in_order(
    client: Client, repository: Simulator, name: str
) -> None:
    delegations, order = GRAPHS[name]
    build(repository, delegations)
    assert client.download("nowhere") == 1
    assert repository.asked[4:] == [f"1.{role}" for role in order]


@pytest.mark.parametrize(
    ("name", "found", "order"),
    [
        ("file", True, ""),
        ("README.md", True, "A"),
        ("releases/x/x_v1", True, "BC"),
        ("releases/y/y_v1.zip", True, "BD"),
        ("releases/z/z_v1.zip", False, "B"),
    ],
)
def test_files_are_found_by_the_paths_of_all_delegations(
    client: Client, repository: Simulator, name: str, found: bool, order: str
) -> None:
    tree: list[Delegation] = [
        ("targets", "A", False, ["*.doc", "*.md"]),
        ("targets", "B", False, ["releases/*/*"]),
        ("B", "C", False, ["releases/x/*"]),
        ("B", "D", False, ["releases/y/*.zip"]),
    ]
    for delegator, role, *_ in tree:
        repository.delegate(delegator, role)
    owners = {"file": "targets", "README.md": "A", "releases/x/x_v1": "C"}
    owners |= {"releases/y/y_v1.zip": "D", "releases/z/z_v1.zip": "D"}
    for path, role in owners.items():
        repository.add_file(path, path.encode(), role)
    build(repository, tree)
    assert client.download(name) == (0 if found else 1)
    assert client.contents == ([name.encode()] if found else [])
    visited = [asked for asked in repository.asked[4:] if asked.endswith(tuple("ABCD"))]
    assert visited == [f"1.{role}" for role in order]


@pytest.mark.parametrize("role", ["?", "#", "/delegated", "../delegated", "a b"])
def test_odd_names_of_roles_are_quoted(client: Client, repository: Simulator, role: str) -> None:
    repository.delegate("targets", role)
    repository.publish(role, bump=False)
    repository.release("targets")
    assert client.download("nowhere") == 1
    quoted = {"?": "%3F", "#": "%23", "/delegated": "%2Fdelegated"}
    quoted |= {"../delegated": "..%2Fdelegated", "a b": "a%20b"}
    assert repository.asked[4:] == [f"1.{quoted[role]}"]
    assert client.versions[role] == 1
    assert len(client.versions) == 5


@pytest.mark.parametrize("name", ["file.txt", "in/a/folder/file.txt"])
def test_a_file_is_fetched_once(client: Client, repository: Simulator, name: str) -> None:
    repository.add_file(name, b"content")
    repository.release("targets")
    assert client.refresh() == 0
    assert client.contents == []
    assert client.download(name) == 0
    assert client.contents == [b"content"]
    del repository.asked[:]
    assert client.download(name) == 0
    assert repository.asked == ["2.root", "timestamp"]


@pytest.mark.parametrize("content", [b"other-content", b"longer than before", b"cut", b""])
def test_a_file_that_is_not_what_was_signed_is_refused(
    client: Client, repository: Simulator, content: bytes
) -> None:
    repository.add_file("kept", b"right content")
    repository.add_file("file", b"right-content")
    repository.release("targets")
    assert client.download("kept") == 0
    repository.files |= {"kept": content, "file": content}
    client.download("kept")
    assert client.download("file") == 1
    assert client.contents == [b"right content"]


def test_a_file_that_changes_takes_the_place_of_the_old(
    client: Client, repository: Simulator
) -> None:
    for number in range(3):
        repository.add_file("file", f"content {number}".encode())
        repository.release("targets")
        if number != 1:
            assert client.download("file") == 0
            assert client.contents == [f"content {number}".encode()]
    repository.files["file"] = b"not signed by anybody"
    repository.release("targets")
    client.download("file")
    assert client.contents == [b"content 2"]


def test_a_delegated_role_signed_by_others_is_refused(
    client: Client, repository: Simulator
) -> None:
    repository.delegate("targets", "A")
    repository.add_file("file", b"content", "A")
    repository.signers["A"] = repository.signers["root"]
    repository.publish("A", bump=False)
    repository.release("targets")
    assert client.download("file") == 1
    assert client.contents == []
