"""What may stand in a settings file, with every mistake told by line, field and remedy."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Strict, ValidationError

from kiosk.base.addresses import server_flaw, source_flaw
from kiosk.base.problems import Problem, problems_of
from kiosk.base.textfiles import Unreadable, parse_toml, read_text
from kiosk.catalogue.fields import expected
from kiosk.domain.languages import Language
from kiosk.session.pin import is_hash

THE_FILE = "the file"
FEWER = "the first of them to be mended"

_SHOWN_IN = "docs/it.md"
_MOST_TOLD = 20
_LONGEST_NAME = 60
_LARGEST = 1_000_000
_SECRET = {"pin", "recovery", "report_to"}  # the last may hold a password


def _above_zero(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise expected("a number above zero, such as 60")
    if value > _LARGEST:
        raise expected(f"a number of at most {_LARGEST}")
    return float(value)


def _address(value: str) -> str:
    if flaw := server_flaw(value):
        raise expected(flaw)
    return value


def _source(value: str) -> str:
    if value and (flaw := source_flaw(value)):  # without one nothing is fetched
        raise expected(flaw)
    return value


def _name(value: str) -> str:
    if not 0 < len(value.strip()) <= _LONGEST_NAME or not value.isprintable():
        raise expected(f"a name of 1 to {_LONGEST_NAME} letters")
    return value.strip()


def _display(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z]+(-[A-Z])?-[0-9]+", value):
        raise expected('the name of a display, such as "HDMI-A-1"')
    return value


def _hash(value: str) -> str:
    if not is_hash(value):
        raise expected('the line that the command "kiosk pin" prints')
    return value


Number = Annotated[float, BeforeValidator(_above_zero)]
Hash = Annotated[str, AfterValidator(_hash)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class VisitTable(_Table):
    """The times of a visit in seconds: see `VisitTimes`."""

    idle: Number | None = None
    dialogue: Number | None = None
    countdown: Number | None = None
    hold: Number | None = None


class ScreenTable(_Table):
    """How the screen behaves."""

    reduced_motion: bool | None = None
    display: Annotated[str, AfterValidator(_display)] | None = None


class SettingsTable(_Table):
    """A settings file. What it leaves out is as usual."""

    store: Annotated[str, AfterValidator(_name)] | None = None
    language: Annotated[Language, Strict(False)] | None = None
    text_size: Literal[100, 125] | None = None
    table_mode: bool | None = None
    sound: bool | None = None
    source: Annotated[str, AfterValidator(_source)] | None = None
    report_to: Annotated[str, AfterValidator(_address)] | None = None
    dim_after_hours: Number | None = None
    pin: Hash | None = None
    recovery: Hash | None = None
    visit: VisitTable | None = None
    screen: ScreenTable | None = None


def read_settings(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    """What a settings file says, without what is wrong in it, and what is wrong.

    A wrong field is left out alone: a misspelt time does not take the PIN with it. Of many
    problems the first are told.
    """
    try:
        text = read_text(path)
        table = parse_toml(path, text, _SHOWN_IN)
    except Unreadable as error:
        return {}, [Problem(error.place, THE_FILE, error.read, error.expected)]
    problems = []
    try:
        SettingsTable.model_validate(table)
    except ValidationError as error:
        lines = _lines(text)
        for problem in problems_of(str(path), error)[:_MOST_TOLD]:
            place = f"{path}:{lines.get(problem.field, 1)}"
            problems.append(replace(_discreet(problem), file=place))
        if error.error_count() > _MOST_TOLD:
            many = f"{error.error_count()} mistakes"
            problems.append(Problem(str(path), THE_FILE, many, FEWER))
        for details in error.errors():
            _leave_out(table, details["loc"])
    return table, problems


def _discreet(problem: Problem) -> Problem:
    """Without what was read where that may be a secret, or a misspelt one: logs would keep it."""
    known = problem.field.partition(".")[0] in SettingsTable.model_fields
    return problem if known and problem.field not in _SECRET else replace(problem, read="something")


def _leave_out(table: dict[str, Any], where: tuple[int | str, ...]) -> None:
    *outer, last = where[:2]
    for name in outer:
        table = table[str(name)] if isinstance(table.get(str(name)), dict) else {}
    table.pop(str(last), None)


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
