"""Where catalogues come from, and whom to believe."""

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.errors import Damaged, NotSetUp, ServerTrouble, SourceGone
from kiosk.sync.layout import METADATA
from kiosk.sync.outcome import Result
from kiosk.sync.source import of_folder, parse
from kiosk.sync.trust import trusted_root
from tests.sync.client.conftest import Shelf, Sync
from tests.sync.client.publishing import SECOND
from tests.sync.client.web import Handler, served


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://katalog.example.dk", "https://katalog.example.dk"),
        (" https://katalog.example.dk/kiosk/ \n", "https://katalog.example.dk/kiosk"),
        ("http://10.0.0.1:8000/", "http://10.0.0.1:8000"),
        ("HTTPS://katalog.example.dk", "HTTPS://katalog.example.dk"),
    ],
)
def test_addresses(text: str, url: str) -> None:
    assert parse(text) == (url, None)


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Kataloger på stick #1"
    monkeypatch.chdir(tmp_path)
    for text in (str(folder), folder.as_uri(), folder.name):
        assert parse(text).folder == folder
        assert str(parse(text)) == str(folder)
    assert parse(r"E:\katalog").folder is not None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ftp://example.dk", "an address such as"),
        ("https://", "an address such as"),
        ("smb:x", "an address such as"),
        ("https://a..b/", "an address such as"),
        ("http://[::1", "an address such as"),
        ("https://a.dk/?x=1", "without user"),
        ("https://me:secret@a.dk", "without user"),
        ("http://127.0.0.1:99999/kiosk", "a port from 1 to 65535"),
        ("http://127.0.0.1:x/kiosk", "a port from 1 to 65535"),
        ("http://127.0.0.1/kæde", "the letters a to z"),
        ("http://købmand.dk", "the letters a to z"),
        ("http://a.dk/to ord", "the letters a to z"),
        ("a\0b", "its name has a NUL"),
    ],
)
def test_what_is_no_source_is_told_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(NotSetUp, match=why):
        parse(text)


def test_trust_comes_from_the_tablet_before_the_program(tmp_path: Path) -> None:
    data, assets = tmp_path / "data", tmp_path / "assets"
    with pytest.raises(NotSetUp, match=r"root\.json"):
        trusted_root(data, assets)
    for folder, content in ((assets, "theirs"), (data, "ours")):
        (folder / "trust").mkdir(parents=True)
        (folder / "trust" / "root.json").write_text(content)
        assert trusted_root(data, assets) == content.encode()


def test_a_root_that_is_none_is_told(shelf: Shelf, tmp_path: Path) -> None:
    for root in (b"", b"{}", shelf.root.replace(b"a", b"b")):
        with pytest.raises(NotSetUp, match="root"):
            sync(of_folder(shelf.first), Catalogues(tmp_path / "data"), root)


def test_a_root_that_is_damaged_later_gives_way_to_what_was_verified_with_it(
    shelf: Shelf, bring: Sync, catalogues: Catalogues
) -> None:
    bring(shelf.first)
    (catalogues.folder / METADATA / "root_history" / "x.root.json").write_bytes(b"")
    for root in (b"", b"{}", shelf.root.replace(b"a", b"b")):
        outcome = sync(of_folder(shelf.second), catalogues, root)
        assert outcome.revision == SECOND
    assert trusted_root(catalogues.folder) == shelf.root, "also where it is lost"


def test_no_pipe_among_what_was_verified_is_waited_for(
    shelf: Shelf, bring: Sync, catalogues: Catalogues
) -> None:
    bring(shelf.first)
    for name in ("timestamp.json", "root_history/1.root.json", "root_history/2.root.json"):
        (catalogues.folder / METADATA / name).unlink(missing_ok=True)
        os.mkfifo(catalogues.folder / METADATA / name)
    assert bring(shelf.second).result is Result.INSTALLED


@pytest.mark.parametrize("name", ["timestamp.json", "*.targets.json", "*.catalogue.db.zst"])
def test_no_pipe_in_a_repository_is_waited_for(bring: Sync, second: Path, name: str) -> None:
    for file in second.rglob(name):
        file.unlink()
        os.mkfifo(file)
    with pytest.raises(SourceGone, match="no regular file"):
        bring(second)


def test_zipped_answers_are_unzipped(bring: Sync, shelf: Shelf) -> None:
    def zipped(request: Handler) -> bool:
        path = shelf.second / request.path.lstrip("/")
        if not (request.path.endswith(".json") and path.is_file()):
            return False
        assert request.headers["Accept-Encoding"] == "gzip"
        return request.answer(200, gzip.compress(path.read_bytes()), Content_Encoding="gzip")

    with served(shelf.second, zipped) as (source, _):
        assert bring(source).result is Result.INSTALLED


@pytest.mark.parametrize("spoil", [lambda data: data[:-9], lambda data: b"no zip at all"])
def test_spoilt_zipped_answers_are_refused(
    bring: Sync, shelf: Shelf, spoil: Callable[[bytes], bytes]
) -> None:
    def zipped(request: Handler) -> bool:
        data = spoil(gzip.compress(b"{}" * 100))
        return request.answer(200, data, Content_Encoding="gzip")

    with served(shelf.second, zipped) as (source, _), pytest.raises(ServerTrouble):
        bring(source)


def test_a_zip_bomb_is_not_unpacked(bring: Sync, shelf: Shelf) -> None:
    """A hundred megabytes of spaces: no more is unpacked than a root may have."""
    bomb = gzip.compress(b" " * 100_000_000, 1)

    def zipped(request: Handler) -> bool:
        return request.answer(200, bomb, Content_Encoding="gzip")

    with served(shelf.second, zipped) as (source, _), pytest.raises(Damaged, match="longer"):
        bring(source)


def test_one_connection_is_kept(bring: Sync, shelf: Shelf) -> None:
    peers = set()

    def note(request: Handler) -> bool:
        peers.add(request.client_address)
        # Python's own server would close the connection with an error page.
        return request.path.endswith("root.json") and request.answer(404, b"")

    with served(shelf.second, note) as (source, asked):
        bring(source)
    assert len(asked) == 5
    assert len(peers) == 1


def test_a_kept_connection_may_be_closed_by_the_server(bring: Sync, shelf: Shelf) -> None:
    def hang_up(request: Handler) -> bool:
        request.close_connection = True
        return False

    with served(shelf.second, hang_up) as (source, _):
        assert bring(source).result is Result.INSTALLED
