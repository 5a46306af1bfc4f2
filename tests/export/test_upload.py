"""Putting day files on a real nginx, and on servers that are none, are slow or are dead."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from kiosk.export.upload import BadAddress, Refused, upload
from kiosk.sync.errors import (
    CertificateRefused,
    NoNetwork,
    ServerTrouble,
    SyncError,
    TooSlow,
)
from kiosk.sync.watch import Limits
from tests.sync.certificates import Chain, make_chain
from tests.sync.web import free_port, running

SERVER = """
server {{
    listen 127.0.0.1:{port}{tls};
    root {root};
    location /counts/ {{ dav_methods PUT; create_full_put_path on; }}
    location /closed/ {{ auth_basic x; auth_basic_user_file {users}; dav_methods PUT; }}
    location /moved/ {{ return 302 http://127.0.0.1:{port}/counts/; }}
    location /broken/ {{ return 503; }}
    location /full/ {{ client_max_body_size 1; dav_methods PUT; }}
}}
"""
FILES = [("a-2026-11-24.ndjson", b"one\n"), ("b-2026-11-24.ndjson", "æøå\n".encode())]
HURRY = Limits(connect=2, idle=0.3, deadline=5)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Chain:
    return make_chain(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("root")


@contextmanager
def serving(root: Path, scratch: Path, tls: str = "") -> Iterator[int]:
    port = free_port()
    users = scratch / "users"
    users.write_text("kiosk:{PLAIN}ordet\n")
    with running(SERVER.format(port=port, tls=tls, root=root, users=users), port, scratch):
        yield port


@pytest.fixture(scope="module")
def web(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(root, tmp_path_factory.mktemp("nginx")) as port:
        yield f"http://127.0.0.1:{port}"


def put(to: str, limits: Limits = HURRY) -> list[str]:
    arrived: list[str] = []
    upload(to, FILES, arrived.append, limits=limits)
    return arrived


def refused(to: str, limits: Limits = HURRY) -> type[SyncError]:
    with pytest.raises(SyncError) as caught:
        put(to, limits)
    return type(caught.value)


def test_files_arrive_and_may_come_again(web: str, root: Path) -> None:
    for _ in range(2):
        assert put(f"{web}/counts/2026") == [name for name, _ in FILES]
    assert {p.name: p.read_bytes() for p in (root / "counts/2026").iterdir()} == dict(FILES)


def test_over_a_secure_connection(certificates: Chain, tmp_path: Path, root: Path) -> None:
    tls = f" ssl; ssl_certificate {certificates.chain}; ssl_certificate_key {certificates.key}"
    trusted = ssl.create_default_context(cafile=str(certificates.authority))
    arrived: list[str] = []
    with serving(root, tmp_path, tls) as port:
        to = f"https://localhost:{port}/counts/tls/"
        upload(to, FILES, arrived.append, context=trusted)
        assert len(arrived) == 2
        with pytest.raises(SyncError) as caught:
            upload(to, FILES, arrived.append)
    assert caught.type is CertificateRefused


def test_a_user_and_a_password_may_stand_in_a_secure_address(
    certificates: Chain, tmp_path: Path, web: str, root: Path
) -> None:
    (root / "closed").mkdir(exist_ok=True)
    assert refused(f"{web}/closed") is Refused
    tls = f" ssl; ssl_certificate {certificates.chain}; ssl_certificate_key {certificates.key}"
    trusted = ssl.create_default_context(cafile=str(certificates.authority))
    arrived: list[str] = []
    with serving(root, tmp_path, tls) as port:
        to = f"https://kiosk:ordet@localhost:{port}/closed"
        upload(to, FILES, arrived.append, context=trusted)
    assert len(arrived) == 2


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("moved", Refused),
        ("nowhere", Refused),
        ("full", Refused),
        ("broken", ServerTrouble),
    ],
)
def test_a_server_that_does_not_take_it_is_told(
    web: str, path: str, reason: type[SyncError]
) -> None:
    assert refused(f"{web}/{path}") is reason


@pytest.mark.parametrize("to", ["ftp://x/y", "https://", "", "https://x:port/", "http:/x"])
def test_an_address_that_is_none_is_told(to: str) -> None:
    assert refused(to) is BadAddress


def test_a_password_does_not_go_where_others_can_read_it(web: str) -> None:
    with pytest.raises(SyncError, match="https") as caught:
        put(web.replace("//", "//kiosk:ordet@") + "/counts")
    assert caught.type is BadAddress
    assert "ordet" not in str(caught.value)


def test_a_dead_server_is_told() -> None:
    assert refused(f"http://127.0.0.1:{free_port()}/counts") is NoNetwork


@contextmanager
def answering(*pieces: bytes) -> Iterator[str]:
    """A server that sends `pieces` to whoever comes, and then says no more."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            try:
                wire, _ = listener.accept()
                with wire:
                    for piece in pieces:
                        wire.sendall(piece)
                    while wire.recv(65536):
                        pass
            except OSError:
                pass

        thread = Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/counts"
        listener.close()
        thread.join()


def test_a_server_that_says_nothing_is_left_in_time() -> None:
    with answering() as to:
        assert refused(to) is TooSlow


def test_a_server_that_drips_is_cut_off_when_the_time_is_up() -> None:
    endless = [b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"]
    with answering(*endless) as to:
        assert refused(to, Limits(connect=2, idle=60, deadline=0.3)) is TooSlow


def test_what_is_no_web_server_is_told() -> None:
    with answering(b"220 mail.example.dk ESMTP\r\n\r\n") as to:
        assert refused(to) is ServerTrouble
