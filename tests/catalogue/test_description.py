"""What is written by hand beside the description of the content agrees with it."""

import re
import sqlite3
from contextlib import closing

import pytest

from kiosk.base.paths import QML, ROOT
from kiosk.catalogue import names
from kiosk.catalogue.checks.colours import theme
from kiosk.catalogue.checks.limits import ROOMS
from kiosk.catalogue.content import Content
from kiosk.catalogue.description import Field, columns_of, field_of, fields_of, model_of
from kiosk.catalogue.fields import Day
from kiosk.catalogue.kinds import DAYS, FILES, KINDS, Kind
from kiosk.catalogue.pictures import boxes
from kiosk.catalogue.schema import DDL
from kiosk.catalogue.workbook.columns import CHOICES, sheets
from kiosk.domain.colours import Colour
from kiosk.domain.talk import Layout, Movement

NOT_CONTENT = {"drawing", "picture", "search", "translation"}
REFERENCES = {"category": "categories", "picture": "pictures", "earning_channel": "channels"}


def columns_in_sql(table: str) -> dict[str, tuple[str, bool, str | None]]:
    """The columns of a table: type, whether it must have a value, and the table it refers to."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(DDL)
        targets = {row[3]: row[2] for row in database.execute(f"PRAGMA foreign_key_list({table})")}
        return {
            name: (type_, bool(required or part_of_key), targets.get(name))
            for _, name, type_, required, _, part_of_key in database.execute(
                f"PRAGMA table_info({table})"
            )
        }


def described(kind: Kind) -> dict[str, tuple[str, bool, str | None]]:
    """The same, of the columns that the description asks for."""
    placed: dict[str, tuple[str, bool, str | None]] = dict.fromkeys(kind.key, ("TEXT", True, None))
    if kind.field and field_of(kind).container is list:
        placed["position"] = ("INTEGER", True, None)
    said = {column.name: in_sql(column) for column in columns_of(kind)}
    owner = {kind.owner: ("TEXT", True, FILES[kind.folder].table)} if kind.owner else {}
    return placed | said | owner


def in_sql(column: Field) -> tuple[str, bool, str | None]:
    whole = column.plain_type is int and not column.container
    required = not column.optional or column.readers is not None
    return "INTEGER" if whole else "TEXT", required, column.refers_to


def test_every_table_is_of_a_kind() -> None:
    assert set(re.findall(r"CREATE TABLE (\w+)", DDL)) == KINDS.keys() | NOT_CONTENT


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_sql_has_the_columns_of_the_description(kind: Kind) -> None:
    assert columns_in_sql(kind.table) == described(kind)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_is_told_apart_and_called_by_columns_that_it_has(kind: Kind) -> None:
    there = described(kind)
    assert {*kind.key, *filter(None, (kind.owner, kind.title, kind.value))} <= there.keys()
    for column in columns_of(kind):
        if column.name != "code":
            assert names.field(column.name).da


def test_days_are_read_as_days() -> None:
    columns = [column for kind in KINDS.values() for column in columns_of(kind)]
    assert {column.name for column in columns if column.type == Day} == DAYS


def test_every_folder_is_a_kind() -> None:
    assert {*FILES, "programme", "pictures"} - {""} == set(Content.__dataclass_fields__)


def test_every_choice_has_a_word_in_the_workbook() -> None:
    choices = {c for sheet in sheets(["da"]) for column in sheet.columns for c in column.choices}
    assert choices == CHOICES.keys()


def test_room_and_rules_are_for_texts_that_there_are() -> None:
    texts = {
        (kind.table, column.name)
        for kind in KINDS.values()
        for column in columns_of(kind)
        if column.readers or column.name == "name"
    }
    assert ROOMS.keys() <= texts


def test_every_field_of_a_picture_has_a_box_to_be_drawn_for() -> None:
    fields = {
        (kind.table, column.name)
        for kind in KINDS.values()
        for column in columns_of(kind)
        if column.refers_to == "picture"
    }
    assert boxes.BOXES.keys() == fields - {("focus_point", "picture")}


def test_every_layout_has_its_picture_every_movement_its_own_and_every_colour_its_fill() -> None:
    screen = (QML / "Kiosk" / "Screens" / "StepPicture.qml").read_text("utf-8")
    assert set(re.findall(r"Component (\w+):", screen)) == set(Layout)
    place = (QML / "Kiosk" / "Screens" / "StoryMoving.qml").read_text("utf-8")
    assert set(re.findall(r"Component (\w+):", place)) == {*Movement, "still"}
    assert set(Colour) <= theme().values.keys()


def test_the_docs_list_every_folder_with_what_it_refers_to() -> None:
    docs = (ROOT / "docs" / "content.md").read_text("utf-8")
    told = {
        folder: {re.sub(" .*", "", part.strip()) for part in refers.split(",")} - {""}
        for folder, refers in re.findall(r"^\| `(\w+)` \| .* \|([^|]*)\|$", docs, re.MULTILINE)
        if folder in FILES
    }
    assert told == {
        folder: {REFERENCES.get(kind, f"{kind}s") for kind in referred(folder)}
        for folder in FILES
        if folder
    }


def referred(folder: str) -> set[str]:
    """The kinds that the files of a folder refer to."""
    models = [model_of(folder), *(f.model for f in fields_of(model_of(folder)) if f.model)]
    return {f.refers_to for model in models for f in fields_of(model) if f.refers_to}
