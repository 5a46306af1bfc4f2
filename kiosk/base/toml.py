"""Writes TOML in the style of the files that are there, changing no more than it must.

tomlkit 0.15 would put a new key between a table and the comment above it, and takes no Decimal.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

Table = dict[str, Any]

_Path = tuple[str | int, ...]
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


class _Statement(NamedTuple):
    """One header or key with its value; `above` has the comments and blank lines before it."""

    above: str
    source: str


def read(text: str) -> Table:
    """Return the table of a TOML text, numbers with decimals as Decimal.

    Raises:
        tomllib.TOMLDecodeError: it is not TOML.
    """
    return tomllib.loads(text, parse_float=Decimal)


def write(table: Mapping[str, Any], old: str = "") -> str:
    """Return `table` as TOML that takes the place of the file's `old` text.

    Comments, blank lines and the writing of what is the same are those of `old`. Single values
    come first, then tables and lists of tables; a table within an entry of a list is written as
    dotted keys.
    """
    there, end = _statements(old if old.endswith("\n") else f"{old}\n" if old else "")
    was = read(old)
    written = []
    for path, value, source in _emitted(table):
        header = source.startswith("[")
        above, same = there.get(path, _Statement("", ""))
        if not same or header != same.startswith("["):
            above = "\n" + above if header else above.removeprefix("\n")
        elif header or _at(was, path) == value:
            source = same
        written.append(above + source)
    return "".join(written).removeprefix("\n") + end


def _emitted(table: Mapping[str, Any]) -> Iterator[tuple[_Path, Any, str]]:
    yield from _lines(table, ())
    for key, value in table.items():
        if isinstance(value, dict) and any(isinstance(inner, dict) for inner in value.values()):
            for name, inner in value.items():
                yield (key, name), inner, f"[{_key(key)}.{_key(name)}]\n"
                yield from _lines(inner, (key, name))
        elif isinstance(value, dict):
            yield (key,), value, f"[{_key(key)}]\n"
            yield from _lines(value, (key,))
        elif _is_list_of_tables(value):
            for number, entry in enumerate(value):
                yield (key, number), entry, f"[[{_key(key)}]]\n"
                yield from _lines(entry, (key, number))
                yield from _dotted(entry, (key, number))


def _lines(table: Mapping[str, Any], inside: _Path) -> Iterator[tuple[_Path, Any, str]]:
    for key, value in table.items():
        if not isinstance(value, dict) and not _is_list_of_tables(value):
            yield (*inside, key), value, f"{_key(key)} = {_value(value)}\n"


def _dotted(entry: Mapping[str, Any], inside: _Path) -> Iterator[tuple[_Path, Any, str]]:
    for key, value in entry.items():
        if isinstance(value, dict):
            for name, inner in value.items():
                source = f"{_key(key)}.{_key(name)} = {_value(inner)}\n"
                yield (*inside, key, name), inner, source


def _is_list_of_tables(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(entry, dict) for entry in value)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _statements(text: str) -> tuple[dict[_Path, _Statement], str]:
    """Return the statements of a TOML text by path, and what stands after the last one."""
    found: dict[_Path, _Statement] = {}
    inside: _Path = ()
    lists: dict[str, int] = {}
    above, source = "", ""
    for line in text.splitlines(keepends=True):
        source += line
        if not source.strip() or source.lstrip().startswith("#"):
            above, source = above + source, ""
            continue
        if source.startswith("["):
            inside = _header(source, lists)
            path = inside
        elif _is_whole(source):
            path = (*inside, *_keys(source.split("=")[0] + "= 0"))
        else:
            continue
        found[path] = _Statement(above, source)
        above, source = "", ""
    return found, above


def _header(source: str, lists: dict[str, int]) -> _Path:
    path = _keys(source)
    if not source.startswith("[["):
        return path
    name = ".".join(path)
    lists[name] = lists.get(name, -1) + 1
    return (*path, lists[name])


def _is_whole(source: str) -> bool:
    try:
        tomllib.loads(source)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _keys(source: str) -> tuple[str, ...]:
    """Return the keys on the way to the one value or empty table that `source` makes."""
    keys = []
    table: Any = tomllib.loads(source)
    while isinstance(table, dict) and table:
        ((key, table),) = table.items()
        keys.append(key)
    return tuple(keys)


def _at(table: Any, path: _Path) -> Any:
    for key in path:
        table = table[key]
    return table
