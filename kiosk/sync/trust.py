"""Whom this kiosk believes, and where it gets its catalogues: set once, when it is set up."""

from pathlib import Path

from kiosk.paths import ASSETS, data_folder
from kiosk.sync import source
from kiosk.sync.errors import NotSetUp
from kiosk.sync.source import Source

ROOT = "root.json"
SOURCE = "source.txt"


def trusted_root(data: Path | None = None, assets: Path = ASSETS) -> bytes:
    """Return the root metadata that all trust begins with.

    Raises NotSetUp where there is none.
    """
    return _read(ROOT, data, assets)


def usual_source(data: Path | None = None, assets: Path = ASSETS) -> Source:
    """Return where catalogues come from: the one line of `trust/source.txt`.

    Raises NotSetUp where it is not there or is no address.
    """
    return source.parse(_read(SOURCE, data, assets).decode("utf-8", "replace"))


def _read(name: str, data: Path | None, assets: Path) -> bytes:
    folders = [folder / "trust" for folder in (data or data_folder(), assets)]
    for folder in folders:
        try:
            return (folder / name).read_bytes()
        except OSError:
            continue
    places = " nor in ".join(map(str, folders))
    raise NotSetUp(f"this kiosk is not set up for syncing: there is no {name} in {places}")
