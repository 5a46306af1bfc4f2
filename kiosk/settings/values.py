"""What can be set, and how it usually is. Imported before the first frame."""

from pathlib import Path
from typing import Any, Final, NamedTuple

from kiosk.domain.languages import BASE_LANGUAGE
from kiosk.session.visit import USUAL_TIMES, VisitTimes


class Settings(NamedTuple):
    """All settings of a tablet.

    `store` is the name of the store, empty while nobody has said it. `language` is the one that
    each visit begins in. `text_size` is in percent. With `table_mode` a conversation begins with
    the tablet lying down. With `sound` a tap that prints is heard. `source` is the address
    or folder that catalogues come from, `report_to` the address that counts are sent to; empty
    is none. The screen dims after `dim_after_hours` without a touch. `pin` and `recovery` are
    hashes of `kiosk.session.pin`, empty until the tablet is set up. `times` are a visit's. With
    `reduced_motion` nothing moves. `display` is the name of the one to show it on, by Linux's
    connectors; empty is the tablet's own.
    """

    store: str = ""
    language: str = BASE_LANGUAGE
    text_size: int = 100
    table_mode: bool = False
    sound: bool = False
    source: str = ""
    report_to: str = ""
    dim_after_hours: float = 2.0
    pin: str = ""
    recovery: str = ""
    times: VisitTimes = USUAL_TIMES
    reduced_motion: bool = False
    display: str = ""

    def in_safe_mode(self) -> "Settings":
        """The usual settings, but the store and the PIN stay what they are."""
        return Settings(store=self.store, pin=self.pin, recovery=self.recovery)


USUAL_SETTINGS: Final = Settings()
TEXT_SIZES: Final = (100, 125)

PROVIDED: Final = "kiosk.toml"
CHOSEN: Final = "choices.toml"


def settings_files(folder: Path, provided: Path | None = None) -> tuple[Path, Path]:
    """What IT provided and what was chosen on the tablet; the last counts most.

    `folder` is the data folder; `provided` stands in place of its kiosk.toml.
    """
    return provided or folder / PROVIDED, folder / CHOSEN


def apply(table: dict[str, Any], settings: Settings = USUAL_SETTINGS) -> Settings:
    """`settings` with what the table of a checked settings file says instead."""
    values = {name: value for name, value in table.items() if not isinstance(value, dict)}
    times: VisitTimes = settings.times._replace(**table.get("visit", {}))
    return settings._replace(**values, **table.get("screen", {}), times=times)
