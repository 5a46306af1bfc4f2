"""Where catalogues come from: a web address, or a folder such as a USB stick."""

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import url2pathname

from kiosk.base.addresses import source_flaw
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

    Raises NotSetUp for an address of another kind, a wrong one, or none.
    """
    text = text.strip()
    if not text:
        raise NotSetUp("the settings name no source; set it in kiosk.toml, or name it after --from")
    if not _SCHEME.match(text):
        return of_folder(Path(text))
    if text.lower().startswith("file:"):
        return of_folder(Path(url2pathname(urlsplit(text).path)))
    if flaw := source_flaw(text):
        raise NotSetUp(f"{text!r} cannot be a source; expected {flaw}")
    return Source(text.rstrip("/"))


def of_folder(folder: Path) -> Source:
    """Return the repository in a folder. Raises NotSetUp where no folder can be called so."""
    try:
        folder = folder.resolve()
        return Source(folder.as_uri(), folder)
    except (OSError, RuntimeError) as error:  # a loop of links
        raise NotSetUp(f"{str(folder)!r} cannot be a source: {error}") from error
    except ValueError as error:
        raise NotSetUp(f"{str(folder)!r} cannot be a source: its name has a NUL") from error
