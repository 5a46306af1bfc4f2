"""Settings that a person writes in a TOML file: a visit's times, and whether the screen moves."""

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.session.visit import USUAL_TIMES, VisitTimes


class SettingsError(Exception):
    """The file cannot be used; the message names the place and what is expected there."""


class Settings(NamedTuple):
    """`times` are those of a visit, in seconds; with `reduced_motion` nothing moves."""

    times: VisitTimes = USUAL_TIMES
    reduced_motion: bool = False


def read_settings(path: Path) -> Settings:
    """The tables `[visit]` and `[screen]` of the file; what it leaves out is as usual.

    Raises SettingsError when the file cannot be read or says something else.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    return Settings(_times(path, tables.get("visit", {})), _still(path, tables.get("screen", {})))


def _still(path: Path, table: dict[str, Any]) -> bool:
    for name, value in table.items():
        if name != "reduced_motion":
            raise SettingsError(f"{path}: screen.{name} is not reduced_motion")
        if not isinstance(value, bool):
            raise SettingsError(f"{path}: screen.{name} is {value!r}, expected true or false")
    return bool(table.get("reduced_motion", False))


def _times(path: Path, table: dict[str, Any]) -> VisitTimes:
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
