"""What the models of the content files say of their fields, for all that is made from it."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from kiosk.base.problems import Location
from kiosk.catalogue.content import Content, ProgrammeEntry
from kiosk.catalogue.fields import Reference
from kiosk.catalogue.kinds import Kind, kind_in
from kiosk.domain.talk import Audience


class Field(NamedTuple):
    """A field of a model.

    `path` leads to it in the model and `in_file` in a file, with a dot inside a table. `type` is
    that of its value as `content` writes it, or of each of the values where it has many;
    `container` is then list or dict. An `optional` one may be None.
    """

    path: tuple[str, ...]
    in_file: str
    type: Any
    container: type | None = None
    optional: bool = False

    @property
    def name(self) -> str:
        """The name of the field, which is that of its column."""
        return "_".join(self.path)

    @property
    def plain_type(self) -> Any:
        """The type without what marks it."""
        return get_args(self.type)[0] if get_origin(self.type) is Annotated else self.type

    @property
    def readers(self) -> Audience | None:
        """Whom a text is for; None where the field is no text in several languages."""
        readers: Audience | None = self._mark(Audience)
        return readers

    @property
    def refers_to(self) -> str | None:
        """The kind of entry that the field has the id of."""
        reference = self._mark(Reference)
        return reference.kind if reference else None

    @property
    def choices(self) -> type[StrEnum] | None:
        """The closed set that the value is of."""
        kind = self.plain_type
        return kind if isinstance(kind, type) and issubclass(kind, StrEnum) else None

    @property
    def model(self) -> type[BaseModel] | None:
        """The model of a value that is a table."""
        kind = self.type
        return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None

    def value_in(self, model: BaseModel) -> Any:
        """Return what a model has in the field; None in a table that is left out."""
        value: Any = model
        for name in self.path:
            value = getattr(value, name) if value is not None else None
        return value

    def _mark(self, kind: type) -> Any:
        marks = getattr(self.type, "__metadata__", ())
        return next((mark for mark in marks if isinstance(mark, kind)), None)


def model_of(folder: str) -> type[BaseModel]:
    """Return the model of the files in a folder of the content, or of the programme in none."""
    if not folder:
        return ProgrammeEntry
    model: type[BaseModel] = get_args(get_type_hints(Content)[folder])[1]
    return model


def files_of(content: Content, folder: str) -> Mapping[str, BaseModel]:
    """Return the files of a folder by id; in none, the programme."""
    files: Mapping[str, BaseModel] = getattr(content, folder) if folder else {"": content.programme}
    return files


@cache
def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """Return the fields of a model in order."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(
        _field(name, info.alias or name, hints[name]) for name, info in model.model_fields.items()
    )


def flat_fields_of(model: type[BaseModel]) -> Iterator[Field]:
    """Yield the fields of a model, and in the place of a table those inside it."""
    for field in fields_of(model):
        if field.model and not field.container:
            for inner in fields_of(field.model):
                path, in_file = field.path + inner.path, f"{field.in_file}.{inner.in_file}"
                yield inner._replace(path=path, in_file=in_file, optional=True)
        else:
            yield field


@cache
def field_of(kind: Kind) -> Field:
    """Return the field that a kind of which files have many stands in."""
    return next(f for f in fields_of(model_of(kind.folder)) if f.in_file == kind.field)


@cache
def columns_of(kind: Kind) -> tuple[Field, ...]:
    """Return the columns that an entry's own fields become, beside those that place it."""
    if not kind.field:
        fields = flat_fields_of(model_of(kind.folder))
        return tuple(field for field in fields if not kind_in(kind.folder, field.in_file))
    entry = field_of(kind)
    if entry.model:
        return tuple(flat_fields_of(entry.model))
    return (entry._replace(path=(kind.value,), container=None),)


def leaves(model: BaseModel) -> Iterator[tuple[Location, Field, Any]]:
    """Yield each single value in a file: its place there, its field and itself."""
    for field in fields_of(type(model)):
        value = field.value_in(model)
        if value is None:
            continue
        entries: list[tuple[Location, Any]] = [((field.in_file,), value)]
        if field.container is list:
            entries = [((field.in_file, number), entry) for number, entry in enumerate(value)]
        elif field.container is dict:
            entries = [((field.in_file, key), entry) for key, entry in value.items()]
        for where, entry in entries:
            if isinstance(entry, BaseModel):
                for inside, its_field, its_value in leaves(entry):
                    yield (*where, *inside), its_field, its_value
            else:
                yield where, field, entry


def _field(name: str, in_file: str, hint: Any) -> Field:
    optional = get_origin(hint) in (Union, UnionType)
    if optional:
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    inside = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    if get_origin(inside) is list:
        return Field((name,), in_file, get_args(inside)[0], list, optional)
    if get_origin(hint) is dict:
        return Field((name,), in_file, get_args(hint)[1], dict, optional)
    return Field((name,), in_file, hint, None, optional)
