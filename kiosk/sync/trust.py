"""Whom this kiosk believes: set once, when it is set up."""

from pathlib import Path

from kiosk.base.paths import ASSETS, data_folder
from kiosk.base.textfiles import Unreadable, read_bytes
from kiosk.sync.errors import NotSetUp

ROOT = "root.json"


def trusted_root(data: Path | None = None, assets: Path = ASSETS) -> bytes:
    """Return the root metadata that all trust begins with.

    Raises NotSetUp where there is none.
    """
    folders = [folder / "trust" for folder in (data or data_folder(), assets)]
    for folder in folders:
        try:
            return read_bytes(folder / ROOT)
        except Unreadable:
            continue
    places = " nor in ".join(map(str, folders))
    raise NotSetUp(f"this kiosk is not set up for syncing: there is no {ROOT} in {places}")
