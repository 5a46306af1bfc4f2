"""Web servers on the loopback: a good one, and all kinds of bad ones."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from kiosk.sync.source import Source, parse


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder, but for the requests that the server's `fault` answers itself."""

    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if not (self.server.fault and self.server.fault(self)):
            super().do_GET()

    def answer(self, status: int, body: bytes, **headers: str) -> bool:
        """Answer with `body`; header names are written with underscores."""
        self.send_response(status)
        for name, value in ({"Content_Length": str(len(body))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)
        return True

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


Fault = Callable[[Handler], bool]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, folder: Path, fault: Fault | None) -> None:
        super().__init__(("127.0.0.1", 0), lambda *given: Handler(*given, directory=str(folder)))
        self.fault = fault
        self.asked: list[str] = []

    def handle_error(self, *_: object) -> None:
        """A client may hang up at any moment."""


@contextmanager
def served(folder: Path, fault: Fault | None = None) -> Iterator[tuple[Source, list[str]]]:
    """Serve `folder`; give its source and the list of paths that are asked for.

    `fault` may answer a request itself; then it returns True.
    """
    server = _Server(folder, fault)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield parse(f"http://127.0.0.1:{server.server_port}"), server.asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
    return port
