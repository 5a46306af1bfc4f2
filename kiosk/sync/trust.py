"""Whom this kiosk believes: set once, when it is set up."""

from pathlib import Path

from kiosk.base.paths import ASSETS, data_folder
from kiosk.base.textfiles import Unreadable, read_bytes
from kiosk.sync.errors import NotSetUp
from kiosk.sync.layout import METADATA

ROOT = "root.json"
LARGEST = 512_000
"""Bytes, as in TUF's own client."""


def trusted_root(data: Path | None = None, assets: Path = ASSETS) -> bytes:
    """Return the root metadata that all trust begins with.

    Where both that were given are lost, it is the last that a sync has verified. Raises NotSetUp
    where there is none.
    """
    data = data or data_folder()
    folders = [data / "trust", assets / "trust"]
    for folder in (*folders, data / METADATA):
        try:
            return read_bytes(folder / ROOT, LARGEST)
        except Unreadable:
            continue
    places = " nor in ".join(map(str, folders))
    raise NotSetUp(f"this kiosk is not set up for syncing: there is no {ROOT} in {places}")
