"""Reads a settings file, with every mistake told by line, field and remedy.

Without pydantic, which would take 20 MB of the kiosk's memory for good.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from kiosk.base.addresses import server_flaw, source_flaw
from kiosk.base.problems import Problem, shown
from kiosk.base.textfiles import Unreadable, parse_toml, read_text
from kiosk.session.pin import is_hash
from kiosk.settings.declaring import Form, Setting
from kiosk.settings.values import DECLARED, USUAL_SETTINGS

THE_FILE: Final = "the file"
FEWER: Final = "the first of them to be mended"
UNKNOWN: Final = "no field of this name here; is it misspelt?"

_SHOWN_IN: Final = "docs/it.md"
_MOST_TOLD: Final = 20
_LARGEST: Final = 1_000_000
_LONGEST_NAME: Final = 60
_TABLES: Final = {setting.table for setting in DECLARED.values()} - {""}

Read = tuple[dict[str, Any], list[Problem]]
"""What a settings file says, without what is wrong in it, and all that is wrong."""


def read_settings(path: Path) -> Read:
    """What a settings file says, without what is wrong in it, and what is wrong.

    A wrong field is left out alone: a misspelt time does not take the PIN with it. Of many
    problems the first are told.
    """
    try:
        text = read_text(path)
        table = parse_toml(path, text, _SHOWN_IN)
    except Unreadable as error:
        return {}, [Problem(error.place, THE_FILE, error.read, error.expected)]
    if isinstance(table.get("sound"), bool):  # it was a switch before it had a volume
        table["sound"] = {"volume": 100 if table["sound"] else 0}
    mistakes = [*_mistakes(table)]
    lines, problems = _lines(text), []
    for inner, name, value, expected in mistakes:
        field = f"{inner}.{name}" if inner else name
        read = "something" if _may_be_secret(inner, name, value) else shown(value)
        problems.append(Problem(f"{path}:{lines.get(field, 1)}", field, read, expected))
        del (table[inner] if inner else table)[name]
    if len(problems) > _MOST_TOLD:
        many = Problem(str(path), THE_FILE, f"{len(problems)} mistakes", FEWER)
        problems = [*problems[:_MOST_TOLD], many]
    return table, problems


def _mistakes(table: dict[str, Any], inner: str = "") -> Iterator[tuple[str, str, Any, str]]:
    """Each wrong value with its table and name, and what is expected in its place."""
    for name, value in table.items():
        setting = DECLARED.get(name)
        if not inner and name in _TABLES:
            if isinstance(value, dict):
                yield from _mistakes(value, name)
            else:
                yield inner, name, value, "a table"
        elif setting is None or setting.table != inner:
            yield inner, name, value, UNKNOWN
        elif flaw := _flaw(setting, value, type(getattr(USUAL_SETTINGS, name))):
            yield inner, name, value, flaw


def _flaw(setting: Setting, value: Any, kind: type) -> str | None:
    """What is expected in place of `value`; None where it is right."""
    if setting.only:
        right = type(value) is kind and value in setting.only
        return None if right else f"one of {_listed(setting.only)}"
    if kind is bool:
        return None if isinstance(value, bool) else "true or false"
    if kind is str:
        if not isinstance(value, str):
            return "a text in quotes"
        return _FLAWS[setting.form](value)
    if setting.range:
        least, most = setting.range
        right = type(value) is int and least <= value <= most
        return None if right else f"a whole number from {least} to {most}"
    if type(value) not in (int, float) or not value > 0:
        return "a number above zero, such as 60"
    if setting.least and value < setting.least:
        return f"a number of at least {setting.least:g}"
    return None if value <= _LARGEST else f"a number of at most {_LARGEST}"


def _name_flaw(text: str) -> str | None:
    good = 0 < len(text.strip()) <= _LONGEST_NAME and text.isprintable()
    return None if good else f"a name of 1 to {_LONGEST_NAME} letters"


def _display_flaw(text: str) -> str | None:
    good = re.fullmatch(r"[A-Za-z]+(-[A-Z])?-[0-9]+", text)
    return None if good else 'the name of a display, such as "HDMI-A-1"'


def _hash_flaw(text: str) -> str | None:
    return None if is_hash(text) else 'the line that the command "kiosk pin" prints'


_FLAWS: Final[dict[Form, Callable[[str], str | None]]] = {
    "any": lambda _: None,
    "name": _name_flaw,
    "source": lambda text: source_flaw(text) if text else None,  # without one nothing is fetched
    "address": server_flaw,
    "display": _display_flaw,
    "hash": _hash_flaw,
}
"""What is expected in place of a text of each form; None where it is right."""


def _listed(values: tuple[Any, ...]) -> str:
    *others, last = map(repr, values)
    return f"{', '.join(others)} or {last}"


def _may_be_secret(inner: str, name: str, value: Any) -> bool:
    """Whether it is a secret, or one that is misspelt or in another's table: logs would keep it."""
    if name in DECLARED:
        return DECLARED[name].secret
    return isinstance(value, str) if inner else name not in _TABLES


def _lines(text: str) -> dict[str, int]:
    """The line of each field such as "visit.idle", counted from 1."""
    table, lines = "", dict[str, int]()
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\s*(\w+)\s*\]", line):
            table = f"{header[1]}."
            lines.setdefault(header[1], number)
        elif name := re.match(r"\s*([\w.-]+)\s*=", line):
            lines.setdefault(table + name[1], number)
    return lines
