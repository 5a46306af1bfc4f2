"""HTTP as syncs and uploads need it: a connection that is kept, few bytes, a watch over each wait.

Redirects are never followed: a repository is plain files, and what redirects is the sign-in page
of a network or a server set up wrongly.
"""

import io
import socket
import ssl
import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse
from urllib.parse import urlsplit

from kiosk.sync.errors import (
    CertificateRefused,
    NoNetwork,
    NotARepository,
    ServerTrouble,
    TooSlow,
    WrongClock,
)
from kiosk.sync.watch import Watch

CHUNK = 1 << 16

_BESIDE = 1 << 20  # bytes for headers and the like; no answer may go on for ever
# ValueError and OverflowError: of http.client, for sizes that are none.
_WORLDLY = (OSError, HTTPException, ValueError, OverflowError, zlib.error)
_HEADERS = {"Accept-Encoding": "gzip"}
_SIGN_IN_NEEDED = 511  # says a network, not the server
_NOT_YET_VALID = 9  # OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID


class Server:
    """One web server, asked for one file after the other, or given one.

    `base` is the address that all files begin with. `context` holds the authorities that are
    trusted, by default the system's. `clock` is the server's own time in its last answer.
    """

    def __init__(self, base: str, watch: Watch, context: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(base)
        assert parts.hostname
        secure = parts.scheme == "https"
        self.clock: datetime | None = None
        self._watch = watch
        context = (context or ssl.create_default_context()) if secure else None
        self._connection = _Connection(parts.hostname, parts.port, context, watch)
        self._response: HTTPResponse | None = None

    def get(self, path: str, most: int, start: int = 0) -> tuple[int, Iterator[bytes]]:
        """Ask for one file of at most `most` bytes, or for what comes after `start` bytes of it.

        Returns:
            the status and the content: all of it with 200, the rest with 206; else it refuses.

        Raises:
            SourceError: there is no answer, or none of a server of files. Reading the content
                raises it too.
        """
        self._watch.start_file(most + _BESIDE)
        try:
            headers = {"Range": f"bytes={start}-"} if start else _HEADERS
            response = self._ask("GET", path, None, headers)
        except _WORLDLY as error:
            self.close()
            raise _trouble(error) from error
        self.clock = _clock(response.headers.get("Date", "")) or self.clock
        if response.status >= 500 and response.status != _SIGN_IN_NEEDED:
            self.close()
            raise ServerTrouble(f"the server answered with error {response.status}")
        of = response.headers.get("Content-Range", "")
        rest = start > 0 and response.status == 206 and of.startswith(f"bytes {start}-")
        if response.status != 200 and response.status < 400 and not rest:
            self.close()
            where = response.headers.get("Location", "nowhere")
            raise NotARepository(f"the server leads elsewhere: {response.status} to {where}")
        return response.status, self._content(response)

    def put(self, path: str, content: bytes, headers: Mapping[str, str]) -> int:
        """Put one file there, which may come twice; return the status, whatever it is.

        Raises:
            SyncError: there is no answer.
        """
        self._watch.start_file(_BESIDE)
        try:
            response = self._ask("PUT", path, content, headers)
            response.read(CHUNK)
        except _WORLDLY as error:
            self.close()
            raise _trouble(error) from error
        if not response.isclosed():
            self.close()
        return response.status

    def close(self) -> None:
        """Hang up; the next file opens a new connection."""
        self._connection.close()
        self._let_go()

    def _let_go(self) -> None:
        # An answer that ends with its connection keeps that open by itself.
        if self._response:
            self._response.close()
            self._response = None

    def _ask(
        self, method: str, path: str, content: bytes | None, headers: Mapping[str, str]
    ) -> HTTPResponse:
        kept = self._connection.sock is not None
        try:
            return self._request(method, path, content, headers)
        except (ConnectionError, HTTPException):
            # A server may hang up on a connection that is kept; a new one tells what is wrong.
            if not kept:
                raise
            self.close()
            return self._request(method, path, content, headers)

    def _request(
        self, method: str, path: str, content: bytes | None, headers: Mapping[str, str]
    ) -> HTTPResponse:
        if self._connection.sock is None:
            self._let_go()
        self._connection.request(method, path, content, headers)
        self._response = self._connection.getresponse()
        return self._response

    def _content(self, response: HTTPResponse) -> Iterator[bytes]:
        whole = False
        try:
            if response.headers.get("Content-Encoding") == "gzip":
                yield from _unzipped(response)
            else:
                while chunk := response.read(CHUNK):
                    yield chunk
            if response.length:
                raise ServerTrouble(f"the server broke off {response.length} bytes too early")
            whole = True
        except _WORLDLY as error:
            raise _trouble(error) from error
        finally:
            if not whole:
                self.close()


def _unzipped(response: HTTPResponse) -> Iterator[bytes]:
    """Unzip as it comes, never more than a chunk at once: whoever reads may have had enough."""
    unzip = zlib.decompressobj(wbits=31)
    while not unzip.eof and (packed := response.read(CHUNK)):
        while packed:
            yield unzip.decompress(packed, CHUNK)
            packed = unzip.unconsumed_tail
    yield unzip.flush()
    if not unzip.eof:
        raise ServerTrouble("the server broke off too early")
    if unzip.unused_data or response.read(1):
        raise ServerTrouble("the server goes on after the end")


def _clock(date: str) -> datetime | None:
    """The time that a server tells; None where it makes no sense."""
    try:
        told = parsedate_to_datetime(date)
        return told.replace(tzinfo=told.tzinfo or UTC) if 2000 < told.year < 9000 else None
    except (ValueError, TypeError, OverflowError):
        return None


def _trouble(error: Exception) -> Exception:
    match error:
        case ssl.SSLCertVerificationError(verify_code=code) if code == _NOT_YET_VALID:
            return WrongClock("the server's certificate is not valid yet by this tablet's clock")
        case ssl.SSLError():
            return CertificateRefused(f"no secure connection to the server: {error}")
        case TimeoutError():
            return TooSlow("the server did not answer in time")
        case OSError() if not isinstance(error, ConnectionResetError | BrokenPipeError):
            return NoNetwork(f"the server cannot be reached: {error}")
    return ServerTrouble(f"the server does not answer as it should: {error!r}")


class _Connection(HTTPConnection):
    def __init__(
        self, host: str, port: int | None, context: ssl.SSLContext | None, watch: Watch
    ) -> None:
        self.default_port = 443 if context else 80
        super().__init__(host, port)
        self._context = context
        self._watch = watch

    def connect(self) -> None:
        self._watch.look()
        wire = socket.create_connection((self.host, self.port), self._watch.limits.connect)
        try:
            if self._context:
                wire = self._context.wrap_socket(wire, server_hostname=self.host)
        except BaseException:
            wire.close()
            raise
        self.sock = _Wire(wire, self._watch)


class _Wire:
    """The part of a socket that http.client uses, with a watch over what comes."""

    def __init__(self, wire: socket.socket, watch: Watch) -> None:
        self._wire = wire
        self._watch = watch

    def sendall(self, data: bytes) -> None:
        self._wire.settimeout(self._watch.limits.idle)
        self._wire.sendall(data)
        self._wire.settimeout(Watch.TICK)

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Incoming(self._wire, self._watch), CHUNK)

    def close(self) -> None:
        self._wire.close()


class _Incoming(io.RawIOBase):
    """What comes over the wire; waits by short ticks, so that a sync can be stopped in between."""

    def __init__(self, wire: socket.socket, watch: Watch) -> None:
        self._wire = wire
        self._watch = watch
        # http.client closes its socket while an answer is still read; this keeps it open.
        self._kept_open = wire.makefile("rb", buffering=0)

    def close(self) -> None:
        self._kept_open.close()
        super().close()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        while True:
            try:
                size = self._wire.recv_into(buffer)
            except TimeoutError:
                self._watch.wait()
            else:
                self._watch.count(size)
                return size
