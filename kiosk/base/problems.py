"""What is wrong with content files, in words for the person who edits them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import ValidationError

Location = tuple[int | str, ...]

_LONGEST_READ = 60
_LARGEST_READ = 128  # bits

_EXPECTED = {
    "string_type": "a text in quotes",
    "string_too_short": "a text that is not empty",
    "literal_error": "one of {expected}",
    "enum": "one of {expected}",
    "list_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "too_short": "at least {min_length} of them",
    "too_long": "at most {max_length} of them",
    "int_parsing_size": "a smaller number",
    "bool_type": "true or false",
    "missing": "this field to be there",
    "extra_forbidden": "no field of this name here; is it misspelt?",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: in which file and field, what was read there and what is expected."""

    file: str
    field: str
    read: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: read {self.read}; expected {self.expected}"


def problems_of(file: str, error: "ValidationError") -> list[Problem]:
    """Return a problem for each thing that `error` finds in `file`."""
    return [_problem(file, dict(details)) for details in error.errors(include_url=False)]


def field_name(location: Location) -> str:
    """Return the name of a field: list entries count from one, as in `offers[1].rate`."""
    name = ""
    for part in location:
        if isinstance(part, int):
            name += f"[{part + 1}]"
        elif part != "[key]":
            name += f".{part}" if name else part
    return name


def shown(value: object) -> str:
    """Return `value` as an editor would recognise it from the file."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return f'"{_short(value)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > _LARGEST_READ:
        return "a number of many digits"  # Python refuses to write them all
    if isinstance(value, int | float | Decimal | date):
        return _short(str(value))
    if isinstance(value, dict):
        return _short("a table with " + ", ".join(value)) if value else "an empty table"
    return "a list"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_READ else text[: _LONGEST_READ - 1] + "…"


def _problem(file: str, details: dict[str, Any]) -> Problem:
    kind, where, read = details["type"], details["loc"], shown(details["input"])
    context = details.get("ctx", {})
    expected = _EXPECTED.get(kind, details["msg"]).format_map(context)
    if kind == "missing":
        read = "nothing"
    elif inside := context.get("inside"):
        where, read = (*where, inside), shown(details["input"].get(inside))
    return Problem(file, field_name(where), read, expected)
