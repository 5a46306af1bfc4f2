"""The settings as they lie in files: which file counts over which, and how a choice is kept.

What is usual < `kiosk.toml` in the data folder < `choices.toml`, what was chosen on the tablet.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.base.files import is_file, replace
from kiosk.base.problems import Problem
from kiosk.base.textfiles import Missing, Unreadable, is_there, read_bytes, read_toml
from kiosk.settings.choices import COPIES, Choices
from kiosk.settings.given import GIVEN, Given
from kiosk.settings.reading import Read, read_settings
from kiosk.settings.values import (
    PROVIDED,
    USUAL_SETTINGS,
    Settings,
    apply,
    as_table,
    settings_paths,
)

_LOG = logging.getLogger(__name__)


class SettingsFiles:
    """Reads all settings and keeps choices. No file of it ever stops the kiosk.

    `folder` is the data folder; None keeps nothing. `provided` is read in place of its kiosk.toml.
    `problems` lists what was wrong when the files were read, which counts as if it were not there,
    and why the last choice could not be kept.
    """

    def __init__(self, folder: Path | None, provided: Path | None = None) -> None:
        self._read: list[Problem] = []
        self._unkept: list[Problem] = []
        self._base = USUAL_SETTINGS
        self._choices: dict[str, Any] = {}
        self._kept: Choices | None = None
        self._given: Given | None = None
        if folder is not None:
            lower, _ = settings_paths(folder, provided)
            nothing: Read = ({}, [])
            there = provided is not None or is_there(lower)
            table, problems = read_settings(lower) if there else nothing
            self._given = Given(folder, lower)
            self._base, lost = self._given.restore(apply(table))
            self._kept = Choices(folder)
            self._choices, more = self._kept.read()
            self._read = list(map(_logged, [*problems, *lost, *more]))

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
        if self._kept is not None:
            self._unkept = []
            try:
                self._kept.keep(to_toml(self._choices))
            except OSError as error:
                expected = "a disk with room to write"
                problem = Problem(str(self._kept.path), "the file", str(error), expected)
                self._unkept = [_logged(problem)]
        return self.settings

    def mend(self) -> None:
        """Mend a damaged copy from the whole one, and remember the PIN of IT's file."""
        if self._kept is not None:
            self._kept.mend()
        if self._given is not None:
            try:
                self._given.remember()
            except OSError as error:
                _LOG.warning("the PIN of kiosk.toml cannot be remembered: %s", error)


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
    if any(is_there(folder / name) for name in (PROVIDED, *COPIES, *GIVEN)):
        return []
    path = next((path for stick in sticks if is_file(path := stick / PROVIDED)), None)
    problems = _take(path, folder / PROVIDED) if path else []
    for problem in problems:
        _LOG.warning("settings of a stick: %s", problem)
    return problems


def _take(path: Path, to: Path) -> list[Problem]:
    _, problems = read_settings(path)
    if not problems:
        try:
            replace(to, read_bytes(path), secret=True)
            _LOG.info("settings taken from %s", path)
        except Unreadable as error:  # it was pulled meanwhile
            return [Problem(error.place, "the file", error.read, error.expected)]
        except OSError as error:
            return [Problem(str(to), "the file", str(error), "a disk with room to write")]
    return problems
