"""Turns the rows of a workbook into the tables of the content files, and problems back."""

import re
from collections.abc import Iterable
from typing import Any

from kiosk.base.problems import Location, Problem, field_name
from kiosk.base.toml import Table
from kiosk.catalogue.description import fields_of, model_of
from kiosk.catalogue.fields import is_slug
from kiosk.catalogue.workbook.columns import PROGRAMME, TITLES, Column, Role
from kiosk.catalogue.workbook.reading import SheetRow
from kiosk.domain.languages import BASE_LANGUAGE

_ID = 'an id such as "rejs-med-bonus": letters a to z, digits and hyphens'
_LAST_PART = re.compile(r"((^|\.)[^.\[]+|\[[^\]]*\])$")


class Tables:
    """The tables of the content files `by_file`, and `problems` with the rows and their ids.

    Rows that are marked to be removed are left out, and with them what belongs to them.
    """

    def __init__(self, book: str, rows: Iterable[SheetRow], unreadable: Iterable[Problem]) -> None:
        """Make them from the rows of the workbook named `book`, some cells of it `unreadable`."""
        self.by_file: dict[str, Table] = {PROGRAMME: {}}
        self.problems = list(unreadable)
        self._book = book
        self._places: dict[tuple[str, str], tuple[SheetRow, Column | None]] = {}
        self._left_out: set[str] = set()
        for row in sorted(rows, key=lambda row: not row.sheet.has_files):
            if row.sheet.has_files:
                self._take_file(row)
            else:
                self._take_entry(row)
        for file, table in self.by_file.items():
            order = [field.in_file for field in fields_of(model_of(file.rpartition("/")[0]))]
            self.by_file[file] = {field: table[field] for field in order if field in table}

    def located(self, problem: Problem) -> Problem | None:
        """Return a problem of a content file as one of the row or cell that it comes from.

        None where the workbook's own problems tell it already.
        """
        field = problem.field
        while (problem.file, field) not in self._places:
            if not field:
                return problem
            field = _LAST_PART.sub("", field)
        row, column = self._places[problem.file, field]
        place = row.place(column)
        if any(told.field == place for told in self.problems):
            return None
        exact = column is not None and field == problem.field
        read = row.seen[column] if exact and column else problem.read
        return Problem(self._book, place, read, _expected(problem, row, exact))

    def _take_file(self, row: SheetRow) -> None:
        id = row.value(Role.ID)
        file = row.sheet.file(id)
        if id is None:
            self._tell(row, Role.ID, _ID)
        elif not is_slug(id):
            self._tell(row, Role.ID, _ID)
            self._left_out.add(file)
        elif file in self.by_file or file in self._left_out:
            self._tell(row, Role.ID, "an id that no other row of the sheet has")
        elif row.value(Role.REMOVE):
            self._left_out.add(file)
        else:
            self.by_file[file] = self._entry(row, file, ())

    def _take_entry(self, row: SheetRow) -> None:
        sheet = row.sheet
        file = sheet.file(row.value(Role.ID))
        if row.value(Role.REMOVE) or file in self._left_out:
            return
        if file not in self.by_file:
            self._tell(row, Role.ID, f"an id of the sheet {TITLES[sheet.folder, '']}")
            return
        table = self.by_file[file]
        if not sheet.field and (file, "") in self._places:
            self._tell(row, Role.FIELD, "nothing: the programme is one row")
        elif not sheet.field:
            table.update(self._entry(row, file, ()))
        elif not sheet.named:
            entries = table.setdefault(sheet.field, [])
            entries.append(self._entry(row, file, (sheet.field, len(entries))))
        else:
            name, named = row.value(Role.KEY), table.setdefault(sheet.field, {})
            if name is None or not is_slug(name):
                self._tell(row, Role.KEY, _ID)
            elif name in named:
                self._tell(row, Role.KEY, "a name that no other row has here")
            else:
                named[name] = self._entry(row, file, (sheet.field, name))

    def _entry(self, row: SheetRow, file: str, location: Location) -> Table:
        """Return the table that the row becomes, and remember where its values come from."""
        entry: Table = {}
        for column in row.seen:
            if column.role is not Role.FIELD:
                continue
            for length in range(len(column.path), 0, -1):
                name = field_name((*location, *column.path[:length]))
                self._places.setdefault((file, name), (row, column))
            if column in row.values:
                inside = entry
                for key in column.path[:-1]:
                    inside = inside.setdefault(key, {})
                inside[column.path[-1]] = row.values[column]
        self._places.setdefault((file, field_name(location)), (row, None))
        return {field: _shortened(value) for field, value in entry.items()}

    def _tell(self, row: SheetRow, role: Role, expected: str) -> None:
        column = next(column for column in row.seen if column.role is role)
        place = row.place(column)
        if all(told.field != place for told in self.problems):
            self.problems.append(Problem(self._book, place, row.seen[column], expected))


def _shortened(value: Any) -> Any:
    """A text that is Danish alone needs no table."""
    if isinstance(value, dict) and value.keys() == {BASE_LANGUAGE}:
        return value[BASE_LANGUAGE]
    return value


def _expected(problem: Problem, row: SheetRow, exact: bool) -> str:
    """What is expected of a cell, or of what the row should have in another sheet."""
    if exact:
        return problem.expected
    title = TITLES.get((row.sheet.folder, re.split(r"[.\[]", problem.field)[0]))
    return f"{problem.expected} ({f'sheet {title}' if title else problem.field})"
