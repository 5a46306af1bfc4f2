"""How a form is shown: its fields with their notes, what may be chosen, and what is wrong."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kiosk.base.problems import Problem
from kiosk.catalogue.description import fields_of
from kiosk.catalogue.kinds import FILES, kind_in
from kiosk.catalogue.workbook.columns import CHOICES, CellKind, Column, ContentSheet, Role
from kiosk.catalogue.workbook.notes import note
from kiosk.domain.languages import BASE_LANGUAGE
from kiosk.studio import danish
from kiosk.studio.forms import FileForm, field_id

_WIDE = 60  # letters, above which a text has more than one line
_EXAMPLE = "example_ore"
_ALWAYS = {"kind", "rate", _EXAMPLE, "source", "as_of", "valid_from", "valid_to"}
"""What one comes for is shown also where it is empty."""

Options = Mapping[str, Sequence[tuple[str, str]]]
"""What may be chosen of a kind of entry: its ids, each with what it is called."""


class FormField(NamedTuple):
    """One field. `id` is that of its input; `options` is empty where one types.

    `folded` ones are seldom used and empty: they are shown to whoever asks for them.
    """

    id: str
    label: str
    note: str
    text: str
    options: Sequence[tuple[str, str]]
    type: str
    wrong: Sequence[str]
    fixed: bool
    folded: bool


class FormRow(NamedTuple):
    """An entry, from 1. `offer` is the id of one that may be changed, else ""."""

    number: int
    title: str
    fields: Sequence[FormField]
    wrong: Sequence[str]
    offer: str


class FormSheet(NamedTuple):
    """What a file has of one kind; `many` where there may be more. `place` is from 0."""

    place: int
    title: str
    many: bool
    rows: Sequence[FormRow]


def shown(
    form: FileForm,
    problems: Iterable[Problem],
    options: Options,
    kept: Collection[str],
    examples: Mapping[str, str],
) -> Iterator[FormSheet]:
    """Yield the sheets of a form, each of the `problems` at its field or row.

    `kept` are ids that are there already: others refer to them, so they stay. `examples` tell what
    those of offers give, by their ids.
    """
    wrong: dict[str, list[str]] = {}
    for problem in problems:
        wrong.setdefault(problem.field, []).append(danish.told(problem))
    for place, sheet in enumerate(form.sheets):
        row = _Row(place, sheet, wrong, options, kept, examples)
        rows = [row.shown(number, texts) for number, texts in enumerate(form.rows[place], 1)]
        kind = kind_in(sheet.folder, sheet.field) if sheet.field else FILES[sheet.folder]
        title = kind.name.da.capitalize() if kind else sheet.title
        yield FormSheet(place, title, bool(sheet.field), rows)


class _Row:
    """Shows the rows of one sheet."""

    def __init__(
        self,
        place: int,
        sheet: ContentSheet,
        wrong: Mapping[str, list[str]],
        options: Options,
        kept: Collection[str],
        examples: Mapping[str, str],
    ) -> None:
        self._place, self._sheet, self._wrong = place, sheet, wrong
        self._options, self._kept, self._examples = options, kept, examples
        many = next((f for f in fields_of(sheet.model) if f.in_file == sheet.field), None)
        model = (many and many.model) or sheet.model
        fields = model.model_fields.items()
        self._needed = _ALWAYS | {name for name, field in fields if field.is_required()}
        self._title = next((c.header for c in sheet.columns if c.path[-1:] == (BASE_LANGUAGE,)), "")

    def shown(self, number: int, texts: Mapping[str, str]) -> FormRow:
        fields = [
            self._field(number, at, column, texts)
            for at, column in enumerate(self._sheet.columns)
            if column.role not in (Role.ID, Role.SHOWN)
        ]
        is_offer = self._sheet.field == "offers" and not texts.get("I stedet for")
        return FormRow(
            number,
            texts.get(self._title, "") if self._sheet.field else "",
            fields,
            self._wrong.get(f"{self._sheet.title}, row {number}", ()),
            texts.get("Id", "") if is_offer else "",
        )

    def _field(self, number: int, at: int, column: Column, texts: Mapping[str, str]) -> FormField:
        text = texts.get(column.header, "")
        example = self._examples.get(texts.get("Id", ""), "") if column.field == _EXAMPLE else ""
        wrong = self._wrong.get(f"{self._sheet.title}, row {number}, {column.header}", ())
        seldom = column.role is Role.FIELD and column.field not in self._needed
        return FormField(
            field_id(self._place, number, at),
            column.header,
            f"{example} {note(column)}".strip(),
            text,
            self._choices(column),
            _type(column, text),
            wrong,
            fixed=column.field == "languages" or (column.field == "id" and text in self._kept),
            folded=seldom and not text and not wrong,
        )

    def _choices(self, column: Column) -> Sequence[tuple[str, str]]:
        if column.role is Role.REMOVE:
            return ()
        if column.choices:
            return [(code, CHOICES[code]) for code in column.choices]
        if column.list_of and column.kind is not CellKind.WORDS:
            return self._options.get(column.list_of, ())
        return ()


def _type(column: Column, text: str) -> str:
    if column.role is Role.REMOVE:
        return "checkbox"
    if column.kind is CellKind.DAY:
        return "date"
    wide = column.kind is CellKind.TEXT and not column.list_of and len(text) > _WIDE
    return "long" if wide else "text"
