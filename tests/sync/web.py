"""nginx with the configuration that ships, on a free port of this machine."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.base.paths import ROOT
from tests.sync.certificates import Chain

CONFIGURATION: Final = ROOT / "packaging" / "nginx" / "kiosk.conf"

_MAIN = """
{user}
daemon off;
worker_processes 1;
pid {scratch}/pid;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {scratch}/body;
    proxy_temp_path {scratch}/proxy;
    fastcgi_temp_path {scratch}/fastcgi;
    uwsgi_temp_path {scratch}/uwsgi;
    scgi_temp_path {scratch}/scgi;
    include {scratch}/server.conf;
}}
"""


@contextmanager
def serving(folder: Path, certificates: Chain, scratch: Path) -> Iterator[str]:
    """Serve the repository in `folder` with TLS; gives its address, without a slash at the end.

    Args:
        folder: a repository.
        certificates: what the server shows.
        scratch: a folder for nginx's own files; it is there.
    """
    port = free_port()
    text = CONFIGURATION.read_text("utf-8")
    for shipped, here in {
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        "/etc/ssl/kiosk/chain.pem": str(certificates.chain),
        "/etc/ssl/kiosk/key.pem": str(certificates.key),
        "/srv/kiosk/repository": str(folder),
    }.items():
        assert text.count(shipped) == 1, shipped
        text = text.replace(shipped, here)
    with running(text, port, scratch):
        yield f"https://localhost:{port}"


@contextmanager
def running(server: str, port: int, scratch: Path) -> Iterator[None]:
    """Run nginx with the block `server`, which listens on `port`; `scratch` is for its files."""
    (scratch / "server.conf").write_text(server, "utf-8")
    main = scratch / "nginx.conf"
    # Started by root, its workers would be another user, who cannot read a test's folders.
    user = "user root;" if os.geteuid() == 0 else ""
    main.write_text(_MAIN.format(user=user, scratch=scratch), "utf-8")
    log = scratch / "errors"
    process = subprocess.Popen([_program(), "-e", log, "-p", scratch, "-c", main])
    try:
        while not _answers(port):
            assert process.poll() is None, log.read_text("utf-8")
        yield
    finally:
        process.terminate()
        process.wait()


def _program() -> str:
    path = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert path, "nginx is missing: sh packaging/system-packages.sh test"
    return path


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except ConnectionRefusedError:
        return False
    return True
