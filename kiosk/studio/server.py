"""Serves the studio to the browser of this computer, and to nobody else.

Whoever asks must know the token in the address, and come from a page of the studio itself: pages
of others, and names that lead here, are refused. Nothing is cached, and nothing comes from outside.
"""

import secrets
import traceback
from collections.abc import Callable, Mapping
from email.message import Message
from email.parser import BytesParser
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import ClassVar, Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from kiosk.base.arguments import why

HOST: Final = "127.0.0.1"
MOST_BYTES: Final = 60 * 2**20
"""Of what is sent here: a workbook has 50 MB at most."""

_PATIENCE = 60.0  # s; browsers open connections that they never use
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; "
    "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # With no-referrer, browsers send "null" as the origin of their own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Request(NamedTuple):
    """What a browser asks for. `posted` is None for a page that is only looked at."""

    path: str
    query: Mapping[str, str]
    posted: Mapping[str, str] | None = None
    files: Mapping[str, tuple[str, bytes]] = {}


class Response(NamedTuple):
    """What it gets. `location` sends it to another page, `name` is that of a file to keep."""

    body: bytes = b""
    type: str = "text/html; charset=utf-8"
    status: HTTPStatus = HTTPStatus.OK
    location: str = ""
    name: str = ""
    again: int = 0
    """After how many seconds the page is to be asked for again; 0 for never."""
    last: bool = False
    """Whether the server ends after it."""


def plain(status: HTTPStatus, text: str) -> Response:
    """Return a line of text."""
    return Response(f"{text}\n".encode(), "text/plain; charset=utf-8", status)


class StudioServer(ThreadingHTTPServer):
    """Answers one request after the other by `answer`; port 0 takes one that is free."""

    daemon_threads = True

    def __init__(self, port: int, answer: Callable[[Request], Response]) -> None:
        super().__init__((HOST, port), _Handler)
        self.token = secrets.token_urlsafe(24)
        self.answer = answer
        self.turn = Lock()

    @property
    def hosts(self) -> set[str]:
        """What the address may call this computer."""
        return {f"{name}:{self.server_port}" for name in (HOST, "localhost")}

    @property
    def address(self) -> str:
        """The address to open."""
        return f"http://{HOST}:{self.server_port}/{self.token}/"


class _Handler(BaseHTTPRequestHandler):
    server: StudioServer
    timeout: ClassVar[float] = _PATIENCE
    server_version, sys_version = "kiosk", ""

    def do_GET(self) -> None:
        self._answer(None)

    def do_POST(self) -> None:
        if self.headers.get("Origin") != f"http://{self.headers.get('Host')}":
            self._send(plain(HTTPStatus.FORBIDDEN, "Det kom ikke fra studiets egen side."))
            return
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            self._send(plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Det er for meget."))
            return
        self._answer(self.rfile.read(int(length)))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal is for what the partner manager is to read."""

    def _answer(self, body: bytes | None) -> None:
        if self.headers.get("Host") not in self.server.hosts:
            self._send(plain(HTTPStatus.MISDIRECTED_REQUEST, "Studiet er kun på denne computer."))
            return
        url = urlsplit(self.path)
        token, _, path = url.path.removeprefix("/").partition("/")
        if not secrets.compare_digest(token.encode(), self.server.token.encode()):
            self._send(plain(HTTPStatus.NOT_FOUND, "Åbn adressen, som studiet skrev."))
            return
        request = Request(path, dict(parse_qsl(url.query)))
        if body is not None:
            request = _filled(request, self.headers, body)
        try:
            with self.server.turn:
                response = self.server.answer(request)
        except OSError as error:
            response = plain(HTTPStatus.INTERNAL_SERVER_ERROR, f"Det gik ikke: {why(error)}")
        except Exception:
            traceback.print_exc()
            told = "Der er en fejl i studiet. Den står i terminalen, og indholdet er helt."
            response = plain(HTTPStatus.INTERNAL_SERVER_ERROR, told)
        self._send(response)

    def _send(self, response: Response) -> None:
        status = HTTPStatus.SEE_OTHER if response.location else response.status
        self.send_response(status)
        headers = _HEADERS | {
            "Content-Type": response.type,
            "Content-Length": str(len(response.body)),
        }
        if response.location:
            headers["Location"] = f"/{self.server.token}/{response.location}"
        if response.name:
            headers["Content-Disposition"] = f'attachment; filename="{response.name}"'
        if response.again:
            headers["Refresh"] = str(response.again)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(response.body)
        if response.last:
            self.server.shutdown()


def _filled(request: Request, headers: Message, body: bytes) -> Request:
    """A request with the fields and files of the form that was sent."""
    if headers.get_content_type() != "multipart/form-data":
        posted = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        return request._replace(posted=posted)
    head = f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode("latin-1")
    posted, files = {}, {}
    for part in BytesParser().parsebytes(head + body).walk():
        name = part.get_param("name", header="Content-Disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            continue
        if (file := part.get_filename()) is not None:
            files[name] = (file, content)
        else:
            posted[name] = content.decode("utf-8", "replace")
    return request._replace(posted=posted, files=files)
