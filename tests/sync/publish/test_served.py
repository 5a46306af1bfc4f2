"""The folder as nginx serves it with the configuration that ships."""

import ssl
from collections.abc import Callable
from email.message import Message
from http.client import HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.sync.publish.release import Release
from tests.sync.certificates import Chain

Get = Callable[[str], tuple[int, Message, bytes]]


@pytest.fixture
def get(
    repository: Path,
    publish: Callable[[int], Release],
    nginx: Callable[[Path], str],
    certificates: Chain,
) -> Get:
    """Asks a server of two releases for a path: status, headers, content."""
    publish(1)
    publish(2)
    address = urlsplit(nginx(repository))
    context = ssl.create_default_context(cafile=certificates.authority)

    def get(path: str) -> tuple[int, Message, bytes]:
        connection = HTTPSConnection(address.netloc, context=context)
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        content = response.read()
        connection.close()
        return response.status, response.headers, content

    return get


def test_every_published_file_is_served_and_nothing_else(get: Get, repository: Path) -> None:
    for path in repository.rglob("*"):
        name = path.relative_to(repository).as_posix()
        public = path.is_file() and name.startswith(("metadata/", "targets/"))
        assert get(f"/{name}")[0] == (200 if public else 404), name


def test_only_the_timestamp_is_asked_for_again(get: Get, repository: Path) -> None:
    for path in [*repository.glob("metadata/*"), *repository.rglob("*.zst")]:
        _, headers, _ = get("/" + path.relative_to(repository).as_posix())
        changes = path.name == "timestamp.json"
        expected = "no-cache" if changes else "max-age=31536000, immutable"
        assert headers["Cache-Control"] == expected, path


@pytest.mark.parametrize(
    "path", ["/", "/metadata/", "/targets/", "/targets/delta/", "/metadata/2.root.json"]
)
def test_what_is_not_there_costs_little_and_is_not_cached(get: Get, path: str) -> None:
    status, headers, content = get(path)
    assert (status, content) == (404, b"")
    assert "Cache-Control" not in headers


def test_metadata_travels_packed_and_the_whole_file_as_it_is(get: Get, repository: Path) -> None:
    _, headers, content = get("/metadata/2.targets.json")
    assert headers["Content-Encoding"] == "gzip"
    assert len(content) < (repository / "metadata/2.targets.json").stat().st_size
    (whole, *_) = repository.glob("targets/*.zst")
    assert get(f"/targets/{whole.name}")[2] == whole.read_bytes()
