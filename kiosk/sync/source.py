"""Where catalogues come from: a web address, or a folder such as a USB stick."""

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import url2pathname

from kiosk.sync.errors import NotSetUp

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)  # a drive letter is shorter


class Source(NamedTuple):
    """A published repository: `folder` where it is one on this computer, else at `url`."""

    url: str
    folder: Path | None = None

    def __str__(self) -> str:
        return str(self.folder or self.url)


def parse(text: str) -> Source:
    """Read what a person or a setting says: a folder, a file: address, https: or http:.

    An address is taken as it is written: http: is used only where it is asked for.

    Raises NotSetUp for an address of another kind, or none.
    """
    text = text.strip()
    if not text:
        raise NotSetUp("the settings name no source")
    if not _SCHEME.match(text):
        return of_folder(Path(text))
    parts = urlsplit(text)
    if parts.scheme == "file":
        return of_folder(Path(url2pathname(parts.path)))
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise NotSetUp(f"{text!r} is neither a folder nor an address that begins with https://")
    if parts.query or parts.fragment or parts.username:
        raise NotSetUp(f"{text!r} has more than a server's name and a path")
    return Source(text.rstrip("/"))


def of_folder(folder: Path) -> Source:
    """Return the repository in a folder."""
    folder = folder.resolve()
    return Source(folder.as_uri(), folder)
