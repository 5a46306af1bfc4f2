"""The settings as they lie in files: which file counts over which, and how a choice is kept.

What is usual < `kiosk.toml` in the data folder < `choices.toml`, what was chosen on the tablet.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.base.files import replace
from kiosk.base.problems import Problem
from kiosk.base.textfiles import Missing, Unreadable, read_bytes, read_toml
from kiosk.settings.reading import Read, read_settings
from kiosk.settings.values import (
    CHOSEN,
    PROVIDED,
    USUAL_SETTINGS,
    Settings,
    apply,
    as_table,
    settings_paths,
)

_LOG = logging.getLogger(__name__)
_HEADER = "# Chosen on the tablet; it counts over kiosk.toml. Written by the kiosk.\n"


class SettingsFiles:
    """Reads all settings and keeps choices. No file of it ever stops the kiosk.

    `folder` is the data folder; None keeps nothing. `provided` is read in place of its kiosk.toml.
    `problems` lists what was wrong when the files were read, which counts as if it were not there,
    and why the last choice could not be kept.
    """

    def __init__(self, folder: Path | None, provided: Path | None = None) -> None:
        self._folder = folder
        self._read: list[Problem] = []
        self._unkept: list[Problem] = []
        self._base = USUAL_SETTINGS
        self._choices: dict[str, Any] = {}
        if folder is not None:
            lower, upper = settings_paths(folder, provided)
            there = [lower] if provided is not None or _is_there(lower) else []
            there += [upper] if _is_there(upper) else []
            read = {path: read_settings(path) for path in there}
            for _, problems in read.values():
                self._read += map(_logged, problems)
            nothing: Read = ({}, [])
            self._base = apply(read.get(lower, nothing)[0])
            self._choices = read.get(upper, nothing)[0]

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return apply(self._choices, self._base)

    @property
    def problems(self) -> list[Problem]:
        """What is to be mended."""
        return [*self._read, *self._unkept]

    @property
    def set_up(self) -> bool:
        """Whether somebody has set the tablet up, so that its PIN may not be chosen anew.

        Where a file cannot be read, a PIN may have stood in it.
        """
        return bool(self.settings.pin or self.problems)

    def choose(self, **choices: Any) -> Settings:
        """Keep `choices` by the names in `Settings`, and return the settings that hold.

        Where they cannot be written they hold until the kiosk stops, and that is a problem.
        """
        for name, value in as_table(choices).items():
            known = self._choices.get(name, {})
            self._choices[name] = {**known, **value} if isinstance(value, dict) else value
        if self._folder is not None:
            path = self._folder / CHOSEN
            self._unkept = []
            try:
                replace(path, (_HEADER + to_toml(self._choices)).encode())
            except OSError as error:
                problem = Problem(str(path), "the file", str(error), "a disk with room to write")
                self._unkept = [_logged(problem)]
        return self.settings


def _is_there(path: Path) -> bool:
    """Whether there is something of this name, also where it cannot be read."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        pass
    return True


def _logged(problem: Problem) -> Problem:
    _LOG.warning("settings: %s", problem)
    return problem


def to_toml(table: dict[str, Any]) -> str:
    """A table of texts, numbers, lists and tables of these as TOML, whose texts are JSON's."""
    lines = [
        f"{name} = {json.dumps(value, ensure_ascii=False)}\n"
        for name, value in table.items()
        if not isinstance(value, dict)
    ]
    for name, value in table.items():
        if isinstance(value, dict):
            lines += [f"\n[{name}]\n", to_toml(value)]
    return "".join(lines)


def read_kept(path: Path) -> dict[str, Any]:
    """A small file that the kiosk wrote with `to_toml`; empty where it is missing or damaged."""
    try:
        return read_toml(path, "the kiosk")
    except Missing:
        return {}
    except Unreadable as error:
        _LOG.warning("left aside: %s", error)
        return {}


def take_from_stick(folder: Path, sticks: Iterable[Path]) -> list[Problem]:
    """Copy the first kiosk.toml of `sticks` into the data folder that has none yet.

    With a mistake in it, it stays on its stick to be mended there. Returns what is wrong.
    """
    if (folder / PROVIDED).exists() or (folder / CHOSEN).exists():
        return []
    path = next((path for stick in sticks if (path := stick / PROVIDED).is_file()), None)
    problems = _take(path, folder / PROVIDED) if path else []
    for problem in problems:
        _LOG.warning("settings of a stick: %s", problem)
    return problems


def _take(path: Path, to: Path) -> list[Problem]:
    _, problems = read_settings(path)
    if not problems:
        try:
            replace(to, read_bytes(path))
            _LOG.info("settings taken from %s", path)
        except Unreadable as error:  # it was pulled meanwhile
            return [Problem(error.place, "the file", error.read, error.expected)]
        except OSError as error:
            return [Problem(str(to), "the file", str(error), "a disk with room to write")]
    return problems
