"""Where the files that ship with the kiosk lie, and where it keeps its own."""

import os
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
ASSETS: Final = ROOT / "assets"
SHIPPED_CATALOGUE: Final = ROOT / "catalogue.db"
QML: Final = ROOT / "kiosk" / "qml"
I18N: Final = ROOT / "kiosk" / "i18n"


def data_folder() -> Path:
    """The folder for what the kiosk keeps: synced catalogues, settings, counts, logs.

    It is KIOSK_DATA where that is set, else the platform's own place for a program's data. It may
    not be there yet.
    """
    chosen = os.environ.get("KIOSK_DATA")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    else:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "kiosk"


def become_owner(folder: Path) -> None:
    """Where root runs this, go on as the user whose `folder` it is, for good.

    What root wrote there the kiosk could not write again. Nothing happens where the folder is
    root's, or not there yet.
    """
    if sys.platform == "win32" or os.geteuid() != 0 or not folder.is_dir():
        return
    owner = folder.stat()
    if owner.st_uid != 0:
        os.setgroups([])
        os.setgid(owner.st_gid)
        os.setuid(owner.st_uid)
