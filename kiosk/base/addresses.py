"""How the addresses of servers are written, wherever somebody types one."""

import re
from enum import StrEnum
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

_SERVER = re.compile(r"https?://", re.IGNORECASE)
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(\.(?!-)[a-z0-9_-]{1,63}(?<!-))*\.?", re.IGNORECASE)
_LONGEST_NAME = 253


class AddressFlaw(StrEnum):
    """Why an address cannot be used, with what is expected in its place."""

    SERVER = 'an address such as "https://example.dk/kiosk"'
    SOURCE = 'an address such as "https://example.dk/kiosk", or the full path of a folder'
    PORT = 'a port from 1 to 65535, as in "https://example.dk:8443/kiosk"'
    LETTERS = (
        "an address in the letters a to z, without blanks; the server's owner knows how æ, ø and å"
        " are written in it"
    )
    MORE = "an address of a server and a path, without user, password, ? and #"


def server_flaw(text: str) -> AddressFlaw | None:
    """Return what is wrong with the address of a server, which may have a user and a query."""
    if not (text.isascii() and text.isprintable()) or " " in text:
        return AddressFlaw.LETTERS
    try:
        parts = urlsplit(text)
    except ValueError:  # a bracket without the other
        return AddressFlaw.SERVER
    try:
        wrong_port = parts.port == 0
    except ValueError:
        wrong_port = True
    if not _SERVER.match(text) or not _is_host(parts):
        return AddressFlaw.SERVER
    return AddressFlaw.PORT if wrong_port else None


def source_flaw(text: str) -> AddressFlaw | None:
    """Return what is wrong with where catalogues are to come from: an address, or a whole path."""
    if _SERVER.match(text):
        more = re.search("[?#]|^[^/]*//[^/]*@", text)
        return server_flaw(text) or (AddressFlaw.MORE if more else None)
    whole = Path(text.removeprefix("file:")).is_absolute() and text.isprintable()
    return None if whole else AddressFlaw.SOURCE


def typed_source(text: str) -> str:
    """Return what somebody means who types a source: the name of a server needs no "https://"."""
    text = text.strip()
    if not text or ":/" in text or not source_flaw(text):
        return text
    named = f"https://{text}"
    host = re.split("[/:?#]", text)[0]
    return named if "." in host else text


def _is_host(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    if parts.netloc.rpartition("@")[2].startswith("["):
        return True  # urlsplit has looked at numbers in brackets
    return len(host) <= _LONGEST_NAME and _NAME.fullmatch(host) is not None
