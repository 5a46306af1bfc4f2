"""The sheets and columns of the workbook, read from the models of the content files.

A file is a row of its kind's sheet. What a file has many of is a sheet of its own, a row for each,
which begins with the id of the file. A text has a column for each language.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from enum import StrEnum
from types import UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from kiosk.catalogue import content, names
from kiosk.catalogue.content import Content
from kiosk.catalogue.fields import (
    BASE_LANGUAGE,
    Day,
    Kroner,
    Position,
    RateNumber,
    Text,
)

PROGRAMME = "programme.toml"
FOLDERS = tuple(f.name for f in fields(Content) if f.name not in ("programme", "pictures"))
REMOVE = "Fjern"


class Kind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    WORDS = "words"
    WHOLE = "whole"
    KRONER = "kroner"
    RATE = "rate"
    DAY = "day"
    CHOICE = "choice"


class Role(StrEnum):
    """What a column is for: an id, the name of an entry, a field, or to remove the row by."""

    ID = "id"
    KEY = "key"
    FIELD = "field"
    REMOVE = "remove"


class Column(NamedTuple):
    """One column. `path` leads to its value in the table that a row becomes.

    `choices` are the values of a file that may be chosen, shown as CHOICES has them; `list_of`
    names the folder whose ids may be chosen, or offers or pictures. `field` is that of the model.
    """

    header: str
    role: Role
    kind: Kind
    field: str
    path: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    list_of: str | None = None


class Sheet(NamedTuple):
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


TITLES = {
    ("partners", ""): "Partnere",
    ("partners", "listings"): "Placeringer",
    ("partners", "offers"): "Tilbud",
    ("categories", ""): "Kategorier",
    ("steps", ""): "Trin",
    ("steps", "body"): "Trin, tekster",
    ("steps", "words"): "Trin, ord",
    ("steps", "answers"): "Trin, svar",
    ("steps", "captions"): "Trin, billedtekster",
    ("stories", ""): "Historier",
    ("stories", "stops"): "Historier, steder",
    ("questions", ""): "Spørgsmål",
    ("channels", ""): "Optjening",
    ("attract", ""): "Forside",
    ("contacts", ""): "Kontakter",
    ("contacts", "hours"): "Kontakter, åbningstider",
    ("checklist", ""): "Pakkeliste",
    ("lessons", ""): "Øv dig, læs",
    ("lessons", "body"): "Øv dig, læs, tekster",
    ("quiz", ""): "Øv dig, svar",
    ("quiz", "choices"): "Øv dig, svarmuligheder",
    ("rehearsals", ""): "Øv dig, samtaler",
    ("rehearsals", "turns"): "Øv dig, replikker",
    ("", "notices"): "Beskeder",
    ("", ""): "Program",
}
"""The sheets in order, by folder and field; the programme has no folder."""

_OWNERS = {
    "partners": "Partner",
    "steps": "Trin",
    "stories": "Historie",
    "contacts": "Kontakt",
    "lessons": "Side",
    "quiz": "Kort",
    "rehearsals": "Samtale",
}
_REFERENCES = {
    "category": "categories",
    "partner": "partners",
    "step": "steps",
    "offer": "offers",
    "picture": "pictures",
    "banner": "pictures",
}
CHOICES = {
    "x": "x",
    "percent": "procent",
    "per_litre": "øre pr. liter",
    "per_kwh": "øre pr. kWh",
    "fixed": "kroner pr. køb",
    "people": "mennesker",
    "words": "ord",
    "receipt": "bon",
    "number": "medlemsnummer",
    "code": "kode",
    "member": "medlemmer",
    "ambassador": "ambassadører",
    "sky": "himmelblå",
    "petrol": "petrol",
    "sun": "solgul",
    "rosa": "rosa",
    "paper": "papir",
    "cloth": "dugrød",
}
"""What may be chosen in a cell, by the value that stands in a file."""

_KINDS = {Position: Kind.WHOLE, Kroner: Kind.KRONER, RateNumber: Kind.RATE, Day: Kind.DAY}


def sheets(languages: Sequence[str]) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook with texts in `languages`, Danish first."""
    return tuple(
        _sheet(folder, field, title, languages) for (folder, field), title in TITLES.items()
    )


def model_of(folder: str) -> type[BaseModel]:
    """Return the model of the files in a folder of the content, or of the programme in none."""
    if not folder:
        return content.Programme
    model: type[BaseModel] = get_args(get_type_hints(Content)[folder])[1]
    return model


def _sheet(folder: str, field: str, title: str, languages: Sequence[str]) -> Sheet:
    model = model_of(folder)
    many = _hints(model).get(field)
    named = get_origin(many) is dict
    columns: list[Column] = []
    if folder:
        owned = (_OWNERS[folder], folder) if field else ("Id", None)
        columns.append(Column(owned[0], Role.ID, Kind.TEXT, "id", list_of=owned[1]))
    if named:
        columns.append(Column("Sted" if folder else "Id", Role.KEY, Kind.TEXT, "place"))
    if not field:
        columns += _columns(model, languages)
    elif named or get_args(many) == (Text,):
        columns += _texts("text", (), languages)
    else:
        columns += _columns(get_args(many)[0], languages)
    if folder or field:
        columns.append(Column(REMOVE, Role.REMOVE, Kind.TEXT, "remove", choices=("x",)))
    return Sheet(title, folder, field, model, named, tuple(columns))


def _columns(
    model: type[BaseModel],
    languages: Sequence[str],
    inside: tuple[str, ...] = (),
    before: str = "",
) -> Iterator[Column]:
    for name, hint in _hints(model).items():
        if _is_many(hint):
            continue
        path, header = (*inside, name), _header(name, before)
        if hint == Text:
            yield from _texts(name, path, languages, header)
        elif _is_model(hint):
            yield from _columns(hint, languages, path, f"{header}, ")
        elif get_origin(hint) is Literal:
            yield Column(header, Role.FIELD, Kind.CHOICE, name, path, choices=get_args(hint))
        else:
            kind = Kind.WORDS if get_origin(hint) is list else _KINDS.get(hint, Kind.TEXT)
            list_of = _REFERENCES.get(name)
            yield Column(header, Role.FIELD, kind, name, path, list_of=list_of)


def _is_many(hint: Any) -> bool:
    if get_origin(hint) is dict:
        return True
    return get_origin(hint) is list and (get_args(hint) == (Text,) or _is_model(get_args(hint)[0]))


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, BaseModel)


def _texts(
    name: str, path: tuple[str, ...], languages: Sequence[str], header: str = "Tekst"
) -> Iterator[Column]:
    for language in languages:
        shown = header if language == BASE_LANGUAGE else f"{header} ({language})"
        yield Column(shown, Role.FIELD, Kind.TEXT, name, (*path, language))


def _header(name: str, before: str) -> str:
    danish = names.field(name).da
    return f"{before}{danish}" if before else danish[:1].upper() + danish[1:]


def _hints(model: type[BaseModel]) -> dict[str, Any]:
    """The fields of a model with their types as content.py writes them, without `| None`."""
    hints = get_type_hints(model, include_extras=True)
    return {name: _without_none(hints[name]) for name in model.model_fields}


def _without_none(hint: Any) -> Any:
    kind = get_origin(hint)
    if kind in (Union, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    elif (
        kind is not None and hasattr(hint, "__metadata__") and get_origin(get_args(hint)[0]) is list
    ):
        hint = get_args(hint)[0]
    return hint
