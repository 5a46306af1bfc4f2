"""The sheets and columns of the workbook, read from the models of the content files.

A file is a row of its kind's sheet. What a file has many of is a sheet of its own, a row for each,
which begins with the id of the file. A text has a column for each language.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from pydantic import BaseModel

from kiosk.catalogue import names
from kiosk.catalogue.description import Field, fields_of, flat_fields_of, model_of
from kiosk.catalogue.fields import Day, LowestNumber, Ore, Percent, Position, RateNumber
from kiosk.catalogue.kinds import FILES, KINDS, kind_in
from kiosk.domain.languages import BASE_LANGUAGE

PROGRAMME = "programme.toml"
FOLDERS = tuple(folder for folder in FILES if folder)
REMOVE = "Fjern"
WORKED = "Eksempel"


class CellKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    WORDS = "words"
    WHOLE = "whole"
    KRONER = "kroner"
    RATE = "rate"
    DAY = "day"
    CHOICE = "choice"


class Role(StrEnum):
    """What a column is for.

    An id, the name of an entry, a field, what is shown and never read, or to remove the row by.
    """

    ID = "id"
    KEY = "key"
    FIELD = "field"
    SHOWN = "shown"
    REMOVE = "remove"


class Column(NamedTuple):
    """One column. `path` leads to its value in the table that a row becomes.

    `choices` are the values of a file that may be chosen, shown as CHOICES has them; `list_of` is
    the kind of entry whose ids may be chosen. `field` is that of the model.
    """

    header: str
    role: Role
    kind: CellKind
    field: str
    path: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    list_of: str | None = None


class ContentSheet(NamedTuple):
    """One sheet: the files of `folder`, or, where `field` is not empty, what they have many of.

    `model` is that of the folder's files; `named` is whether the entries have names, not an order.
    """

    title: str
    folder: str
    field: str
    model: type[BaseModel]
    named: bool
    columns: tuple[Column, ...]

    def file(self, id: str) -> str:
        """The content file that has the id; the programme's sheets have none."""
        return f"{self.folder}/{id}.toml" if self.folder else PROGRAMME

    @property
    def has_files(self) -> bool:
        """Whether a row is a file of its own."""
        return not self.field and bool(self.folder)


def _titles() -> Iterator[tuple[tuple[str, str], str]]:
    for kind in KINDS.values():
        if kind.sheet:
            yield (kind.folder, kind.field), kind.sheet
        for field in () if kind.field else fields_of(model_of(kind.folder)):
            if field.readers and field.container and not kind_in(kind.folder, field.in_file):
                yield (kind.folder, field.in_file), f"{kind.sheet}, tekster"


TITLES = dict(_titles())
"""The sheets in order, by folder and field; the programme has no folder."""

CHOICES = {"x": "x"} | {code: word.da for code, word in names.CHOICES.items()}
"""What may be chosen in a cell, by the value that stands in a file."""

_KINDS = {
    Position: CellKind.WHOLE,
    Percent: CellKind.WHOLE,
    Ore: CellKind.KRONER,
    RateNumber: CellKind.RATE,
    LowestNumber: CellKind.RATE,
    Day: CellKind.DAY,
}


def sheets(languages: Sequence[str]) -> tuple[ContentSheet, ...]:
    """Return the sheets of a workbook with texts in `languages`, Danish first."""
    return _sheets(tuple(languages))


@cache
def _sheets(languages: tuple[str, ...]) -> tuple[ContentSheet, ...]:
    return tuple(
        _sheet(folder, field, title, languages) for (folder, field), title in TITLES.items()
    )


def _sheet(folder: str, field: str, title: str, languages: Sequence[str]) -> ContentSheet:
    model = model_of(folder)
    many = next((f for f in fields_of(model) if f.in_file == field), None)
    named = many is not None and many.container is dict
    columns: list[Column] = []
    if folder:
        owner = FILES[folder]
        header, list_of = (_capital(owner.name.da), owner.table) if field else ("Id", None)
        columns.append(Column(header, Role.ID, CellKind.TEXT, "id", list_of=list_of))
    if named:
        columns.append(Column("Sted" if folder else "Id", Role.KEY, CellKind.TEXT, "place"))
    if many and many.readers:
        columns += _texts("text", (), languages)
    else:
        for inside in flat_fields_of((many and many.model) or model):
            if many or (folder, inside.in_file) not in TITLES:
                columns += _columns(inside, languages)
    if (folder, field) == (KINDS["offer"].folder, KINDS["offer"].field):
        columns.append(Column(WORKED, Role.SHOWN, CellKind.TEXT, "worked"))
    if folder or field:
        columns.append(Column(REMOVE, Role.REMOVE, CellKind.TEXT, "remove", choices=("x",)))
    return ContentSheet(title, folder, field, model, named, tuple(columns))


def _columns(field: Field, languages: Sequence[str]) -> Iterator[Column]:
    path, name = tuple(field.in_file.split(".")), field.name
    if field.readers:
        yield from _texts(name, path, languages)
    elif field.container:
        yield Column(_header(name), Role.FIELD, CellKind.WORDS, name, path, list_of=field.refers_to)
    elif field.choices:
        yield Column(
            _header(name),
            Role.FIELD,
            CellKind.CHOICE,
            name,
            path,
            tuple(choice.value for choice in field.choices),
        )
    else:
        kind = _KINDS.get(field.type, CellKind.TEXT)
        yield Column(_header(name), Role.FIELD, kind, name, path, list_of=field.refers_to)


def _texts(name: str, path: tuple[str, ...], languages: Sequence[str]) -> Iterator[Column]:
    for language in languages:
        header = _header(name)
        shown = header if language == BASE_LANGUAGE else f"{header} ({language})"
        yield Column(shown, Role.FIELD, CellKind.TEXT, name, (*path, language))


def _header(name: str) -> str:
    return _capital(names.field(name).da)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
