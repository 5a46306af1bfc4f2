"""Puts day files on a web server: any that takes HTTP PUT, such as WebDAV or an object store.

A file has the same name each time, so putting one again is harmless. Redirects are not followed:
what redirects is the sign-in page of a network.
"""

import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import StrEnum
from http.client import HTTPConnection, HTTPException
from threading import Timer
from typing import NamedTuple, Self
from urllib.parse import SplitResult, quote, unquote, urlsplit

_TYPE = "application/x-ndjson"
_LONGEST_ANSWER = 65536


class Reason(StrEnum):
    """Why files did not get through."""

    ADDRESS = "address"
    NO_NETWORK = "no-network"
    TOO_SLOW = "too-slow"
    CERTIFICATE = "certificate"
    REFUSED = "refused"
    SERVER = "server"


class UploadError(Exception):
    """A file did not get through; the message says why and what helps."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class Patience(NamedTuple):
    """Seconds to wait for the connection, for a sign of the server, and in all."""

    connect: float = 15.0
    idle: float = 20.0
    whole: float = 120.0


USUAL_PATIENCE = Patience()


def upload(
    to: str,
    files: Iterable[tuple[str, bytes]],
    arrived: Callable[[str], None],
    patience: Patience = USUAL_PATIENCE,
    context: ssl.SSLContext | None = None,
) -> None:
    """Put each of `files`, a name and its content, under the address `to`.

    `arrived` is told each name that the server has taken. The address may hold a query that is sent
    with each file and, if it begins with https://, a user and a password. `context` holds the
    authorities that are trusted, by default the system's.

    Raises:
        UploadError: a file did not get through; those after it are not tried.
    """
    address = _parse(to)
    with _Server(address, patience, context) as server:
        for name, content in files:
            server.put(name, content)
            arrived(name)


def _parse(to: str) -> SplitResult:
    try:
        address = urlsplit(to)
        _ = address.port
    except ValueError as error:
        raise UploadError(  # what was read may be a part of the password
            Reason.ADDRESS, "the address cannot be read: are signs in its password written as %2F?"
        ) from error
    if address.scheme not in ("https", "http") or not address.hostname:
        raise UploadError(Reason.ADDRESS, "the address does not begin with https://")
    if address.scheme == "http" and address.username is not None:
        raise UploadError(Reason.ADDRESS, "a password is sent by https:// alone")
    return address


class _Server:
    """One connection, which is kept from file to file and cut off when the time is up."""

    def __init__(
        self, address: SplitResult, patience: Patience, context: ssl.SSLContext | None
    ) -> None:
        secure = address.scheme == "https"
        self._context = (context or ssl.create_default_context()) if secure else None
        self._address = address
        self._patience = patience
        self._late = False
        self._watchdog = Timer(patience.whole, self._cut_off)
        self._watchdog.daemon = True
        assert address.hostname
        self._connection = HTTPConnection(address.hostname, address.port or (443 if secure else 80))
        self._connection.default_port = 443 if secure else 80
        self._headers = {"Content-Type": _TYPE, "User-Agent": "kiosk"}
        if address.username is not None:
            user = f"{unquote(address.username)}:{unquote(address.password or '')}"
            self._headers["Authorization"] = f"Basic {b64encode(user.encode()).decode('ascii')}"

    def __enter__(self) -> Self:
        self._watchdog.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._watchdog.cancel()
        self._connection.close()

    def put(self, name: str, content: bytes) -> None:
        path = f"{self._address.path.rstrip('/')}/{quote(name)}"
        if self._address.query:
            path += f"?{self._address.query}"
        try:
            if self._connection.sock is None:
                self._connect()
            self._connection.request("PUT", path, content, self._headers)
            response = self._connection.getresponse()
            response.read(_LONGEST_ANSWER)
            if not response.isclosed():
                self._connection.close()
        except (OSError, HTTPException) as error:
            raise self._trouble(error) from error
        _judge(response.status)

    def _connect(self) -> None:
        wire = socket.create_connection(
            (self._connection.host, self._connection.port), self._patience.connect
        )
        self._connection.sock = wire  # from here on the watchdog can cut it off
        if self._context:
            secured = self._context.wrap_socket(
                wire, server_hostname=self._connection.host, do_handshake_on_connect=False
            )
            self._connection.sock = secured
            secured.do_handshake()
        self._connection.sock.settimeout(self._patience.idle)
        if self._late:
            raise TimeoutError

    def _cut_off(self) -> None:
        self._late = True
        wire = self._connection.sock
        if wire:
            with suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)

    def _trouble(self, error: Exception) -> UploadError:
        match error:
            case TimeoutError():
                return UploadError(Reason.TOO_SLOW, "the server did not answer in time")
            case _ if self._late:
                return UploadError(Reason.TOO_SLOW, "sending the counts took too long")
            case ssl.SSLError():
                return UploadError(
                    Reason.CERTIFICATE, f"no secure connection, check clock and address: {error}"
                )
            case HTTPException():
                return UploadError(Reason.SERVER, f"no web server answers there: {error!r}")
        return UploadError(Reason.NO_NETWORK, f"the server cannot be reached: {error}")


def _judge(status: int) -> None:
    match status:
        case 200 | 201 | 204:
            return
        case 401 | 403:
            raise UploadError(
                Reason.REFUSED, f"the server refuses ({status}): check user, password and rights"
            )
        case 404 | 405 | 409:
            raise UploadError(
                Reason.REFUSED, f"the server takes no file there ({status}): check the address"
            )
        case 413 | 507:
            raise UploadError(Reason.REFUSED, f"the server has no room ({status})")
        case _ if status < 400:
            raise UploadError(
                Reason.REFUSED,
                f"the server leads elsewhere ({status}): sign in, or mend the address",
            )
    raise UploadError(Reason.SERVER, f"the server answered with error {status}")
