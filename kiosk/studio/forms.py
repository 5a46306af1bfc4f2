"""A content file as a form, and back: the sheets of the workbook with the rows of one file.

Each field is a cell of the workbook, so what may be written in one may be written in the other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kiosk.base import toml
from kiosk.base.problems import Problem
from kiosk.catalogue.rate_words import number_text
from kiosk.catalogue.workbook.cells import SEPARATOR
from kiosk.catalogue.workbook.columns import (
    PROGRAMME,
    CellKind,
    Column,
    ContentSheet,
    Role,
    sheets,
)
from kiosk.catalogue.workbook.export import rows_of
from kiosk.catalogue.workbook.reading import read_row
from kiosk.catalogue.workbook.tables import Tables
from kiosk.catalogue.workbook.xlsx import Cell

_LISTING = re.compile(r"listings\[([a-z][a-z0-9-]*)\]")  # as a catalogue's checks name it


class MisshapenFile(Exception):
    """A content file with a value in the place of a table, or the other way: no form shows it."""


class FileForm:
    """The texts in a form for the content file `file`, by sheet and column."""

    def __init__(
        self, file: str, languages: Sequence[str], rows: Mapping[int, list[dict[str, str]]]
    ) -> None:
        """Make it of rows of texts by header, for each sheet by its number."""
        self.file = file
        self.sheets = list(_sheets_of(file, languages))
        self.rows = {index: list(rows.get(index, [])) for index, _ in enumerate(self.sheets)}
        self._unreadable: list[Problem] = []

    @classmethod
    def of_table(cls, file: str, languages: Sequence[str], table: toml.Table) -> "FileForm":
        """Return the form that shows what a file says.

        Raises MisshapenFile.
        """
        try:
            rows = {
                index: [
                    {column.header: text_of(column, values) for column in sheet.columns}
                    for values in rows_of(sheet, {file: table})
                ]
                for index, sheet in enumerate(_sheets_of(file, languages))
            }
        except (AttributeError, TypeError) as error:
            raise MisshapenFile(file) from error
        return cls(file, languages, rows)

    @classmethod
    def of_posted(
        cls, file: str, languages: Sequence[str], posted: Mapping[str, str]
    ) -> "FileForm":
        """Return the form as somebody filled it in."""
        rows: dict[int, list[dict[str, str]]] = {}
        for index, sheet in enumerate(_sheets_of(file, languages)):
            count = sum(name.startswith(f"{index}-row-") for name in posted)
            rows[index] = [
                {
                    column.header: posted.get(field_id(index, number, place), "")
                    for place, column in enumerate(sheet.columns)
                }
                for number in range(1, count + 1)
            ]
        return cls(file, languages, rows)

    def add(self, index: int, texts: Mapping[str, str]) -> None:
        """Add an entry, with some of its fields filled in."""
        self.rows[index].append(dict(texts))

    def add_campaign(self, index: int, offer: str, today: date) -> None:
        """Add an offer that takes the place of another one, with what it has of it."""
        ordinary = next(row for row in self.rows[index] if row["Id"] == offer)
        taken = {row["Id"] for row in self.rows[index]}
        ids = (f"{offer}-{number}" for number in range(1, len(taken) + 2))
        kept = {head: text for head, text in ordinary.items() if head.startswith("Bonus på")}
        self.add(
            index,
            kept
            | {
                "Id": next(id for id in ids if id not in taken),
                "I stedet for": offer,
                "Slags": ordinary["Slags"],
                "Læst den": today.isoformat(),
            },
        )

    def tables(self) -> Tables:
        """Return the file's table as the texts say it, with the problems of what they hold."""
        wrong: list[Problem] = []
        id = self.file.rpartition("/")[2].removesuffix(".toml")
        rows = []
        for index, sheet in enumerate(self.sheets):
            for number, texts in enumerate(self.rows[index], 1):
                cells = {c: Cell("", texts.get(c.header, "")) for c in sheet.columns}
                own = {c: Cell("", id) for c in sheet.columns if c.role is Role.ID}
                rows.append(read_row(self.file, sheet, number, cells | own, wrong))
        tables = Tables(self.file, rows, wrong)
        if self.file != PROGRAMME:
            del tables.by_file[PROGRAMME]
        return tables

    def inside(self, problem: Problem) -> Problem:
        """Return a problem with a place in a category, as the checks name it, as one by number."""
        found = _LISTING.match(problem.field)
        of_listings = [i for i, sheet in enumerate(self.sheets) if sheet.field == "listings"]
        if not found or not of_listings:
            return problem
        categories = [row["Kategori"] for row in self.rows[of_listings[0]]]
        if found[1] not in categories:
            return problem
        field = f"listings[{categories.index(found[1]) + 1}]{problem.field[found.end() :]}"
        return replace(problem, field=field)


def field_of(form: FileForm, problem: Problem) -> tuple[str, str]:
    """Return the id and the label of the field that a problem is about, "" for none."""
    located = form.tables().located(form.inside(problem))
    for index, sheet in enumerate(form.sheets):
        for number, _ in enumerate(form.rows[index], 1):
            for at, column in enumerate(sheet.columns):
                if located and located.field == f"{sheet.title}, row {number}, {column.header}":
                    return field_id(index, number, at), column.header
    return "", ""


def text_of(column: Column, values: Mapping[Column, Any]) -> str:
    """Return a value of a content file as one types it."""
    value = values[column]
    if value is None:
        return ""
    is_number = isinstance(value, int | Decimal)
    if column.kind is CellKind.RATE and is_number:
        kind = next((v for c, v in values.items() if c.field == "kind"), "percent")
        number = f"{Decimal(value).normalize():f}".replace(".", ",")
        return f"{number} %" if kind == "percent" else number
    if column.kind is CellKind.KRONER and is_number:
        return number_text(int(Decimal(value) * 100))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return f"{SEPARATOR} ".join(map(str, value))
    return str(value)


def _sheets_of(file: str, languages: Sequence[str]) -> Iterator[ContentSheet]:
    folder = file.rpartition("/")[0]
    return (sheet for sheet in sheets(languages) if sheet.folder == folder)


def field_id(index: int, number: int, place: int) -> str:
    """Return the id of an input: of the sheet and the column from 0, of the row from 1."""
    return f"{index}-{number}-{place}"
