"""Where the files that ship with the kiosk lie."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
ASSETS: Final = ROOT / "assets"
SHIPPED_CATALOGUE: Final = ROOT / "catalogue.db"
QML: Final = ROOT / "kiosk" / "qml"
I18N: Final = ROOT / "kiosk" / "i18n"
