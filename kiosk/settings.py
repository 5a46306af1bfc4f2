"""Settings that a person writes in a TOML file: how long a visit's times are."""

import tomllib
from pathlib import Path

from kiosk.session.visit import USUAL_TIMES, VisitTimes


class SettingsError(Exception):
    """The file cannot be used; the message names the place and what is expected there."""


def read_times(path: Path) -> VisitTimes:
    """The times in the table `[visit]` of the file, in seconds; what it leaves out is as usual.

    Raises SettingsError when the file cannot be read or says something else.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8")).get("visit", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    known = ", ".join(VisitTimes._fields)
    for name, seconds in table.items():
        if name not in VisitTimes._fields:
            raise SettingsError(f"{path}: visit.{name} is not one of {known}")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or seconds <= 0:
            raise SettingsError(
                f"{path}: visit.{name} is {seconds!r}, expected seconds above zero, such as "
                f"{getattr(USUAL_TIMES, name):.0f}"
            )
    return USUAL_TIMES._replace(**table)
