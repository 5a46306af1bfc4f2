"""Puts day files on a web server: any that takes HTTP PUT, such as WebDAV or an object store.

A file has the same name each time, so putting one again is harmless. Redirects are not followed:
what redirects is the sign-in page of a network.
"""

import ssl
from base64 import b64encode
from collections.abc import Callable, Iterable
from urllib.parse import SplitResult, quote, unquote, urlsplit

from kiosk.sync.errors import ServerTrouble, SyncError
from kiosk.sync.http import Server
from kiosk.sync.watch import Limits, Watch

USUAL_LIMITS = Limits(deadline=120.0)
_HEADERS = {"Content-Type": "application/x-ndjson", "User-Agent": "kiosk"}


class BadAddress(SyncError):
    """Nothing can be sent there."""


class Refused(SyncError):
    """The server does not take files there."""


def upload(
    to: str,
    files: Iterable[tuple[str, bytes]],
    arrived: Callable[[str], None],
    limits: Limits = USUAL_LIMITS,
    context: ssl.SSLContext | None = None,
) -> None:
    """Put each of `files`, a name and its content, under the address `to`.

    `arrived` is told each name that the server has taken. The address may hold a query that is sent
    with each file and, if it begins with https://, a user and a password. `context` holds the
    authorities that are trusted, by default the system's.

    Raises:
        SyncError: a file did not get through; those after it are not tried.
    """
    address = _parse(to)
    watch = Watch(limits, cancelled=lambda: False, heard=lambda received: None)
    server = Server(to, watch, context)
    query = f"?{address.query}" if address.query else ""
    try:
        for name, content in files:
            path = f"{address.path.rstrip('/')}/{quote(name)}{query}"
            _judge(server.put(path, content, _HEADERS | _authorization(address)))
            arrived(name)
    finally:
        server.close()


def _parse(to: str) -> SplitResult:
    try:
        address = urlsplit(to)
        _ = address.port
    except ValueError as error:  # what was read may be a part of the password
        raise BadAddress(
            "the address cannot be read: are signs in its password written as %2F?"
        ) from error
    if address.scheme not in ("https", "http") or not address.hostname:
        raise BadAddress("the address does not begin with https://")
    if address.scheme == "http" and address.username is not None:
        raise BadAddress("a password is sent by https:// alone")
    return address


def _authorization(address: SplitResult) -> dict[str, str]:
    if address.username is None:
        return {}
    user = f"{unquote(address.username)}:{unquote(address.password or '')}"
    return {"Authorization": f"Basic {b64encode(user.encode()).decode('ascii')}"}


def _judge(status: int) -> None:
    match status:
        case 200 | 201 | 204:
            return
        case 401 | 403:
            raise Refused(f"the server refuses ({status}): check user, password and rights")
        case 404 | 405 | 409:
            raise Refused(f"the server takes no file there ({status}): check the address")
        case 413 | 507:
            raise Refused(f"the server has no room ({status})")
        case _ if status < 400:
            raise Refused(
                f"the server leads elsewhere ({status}): sign in, or mend the address",
            )
    raise ServerTrouble(f"the server answered with error {status}")
