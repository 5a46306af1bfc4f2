"""What is wrong in a workbook is told by sheet, row and column, and then nothing is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.workbook.importing import import_workbook
from tests.catalogue.sheets import Book, files

GLASSES = ("Tilbud", "synoptik-briller")
POSITION = "a position that no other partner has in the category"
CATEGORY = "the id of a file in categories"
NUMBER = "a number above 0 with at most two decimals, such as 5 or 0.5"
RATE = "a rate, such as 5 %, or 6,5 where the kind is øre"
ID = 'an id such as "rejs-med-bonus": letters a to z, digits and hyphens'

# Where, what is written in which format, what is told to be read there, and what is expected.
WRONG: list[tuple[tuple[str, int | str], str, Any, str, str, str]] = [
    (GLASSES, "Sats", "fem", "@", '"fem"', RATE),
    (GLASSES, "Sats", 1.2, "0%", "120 %", "at most 100 percent"),
    (GLASSES, "Sats", "5,125 %", "@", '"5,125 %"', NUMBER),
    (GLASSES, "Sats", None, "General", "nothing",
        "the rate; without a known rate, leave out kind too"),
    (GLASSES, "Kilde", None, "@", "nothing", "where the rate or amount was read"),
    (GLASSES, "Bonus på", None, "@", "nothing",
        'a text, or a table of texts with at least da = "..."'),
    (GLASSES, "Id", "Briller!", "@", '"Briller!"', ID),
    (GLASSES, "Partner", "synoptic", "@", '"synoptic"', "an id of the sheet Partnere"),
    (("Placeringer", "tui"), "Kategori", "rejser", "@", '"rejser"', CATEGORY),
    (("Placeringer", "tui"), "Rækkefølge", 2, "0", "2",
        f"{POSITION} (partners/rejs-med-bonus.toml has it too)"),
    (("Partnere", "tui"), "Id", "TUI Danmark", "@", '"TUI Danmark"', ID),
    (("Partnere", "tui"), "Id", "ok", "@", '"ok"', "an id that no other row of the sheet has"),
    (("Partnere", "tui"), "Navn", None, "@", "nothing", "this field to be there"),
    (("Kontakter", "medlemsservice"), "Telefon", 43862020, "0", "43862020",
        'a Danish phone number such as "4386 2020"'),
    (("Forside", "ferien"), "Tilbud", "ok-benzin", "@", '"ok-benzin"',
        "an offer with an example_kr (offers[1])"),
    (("Beskeder", "spend"), "Id", "real-money", "@", '"real-money"',
        "a name that no other row has here"),
    (("Beskeder", "spend"), "Id", None, "@", "nothing", ID),
]  # fmt: skip


def problems(content: Path, book: Book) -> list[str]:
    before = files(content)
    with pytest.raises(ContentError) as raised:
        import_workbook(book.save(), content, content.parent / "media")
    assert files(content) == before
    assert not [path for path in content.parent.iterdir() if path.name.startswith(".")]
    return [str(problem) for problem in raised.value.problems]


@pytest.mark.parametrize(("row", "head", "value", "form", "read", "expected"), WRONG)
def test_problem_names_the_cell_and_what_is_expected(
    content: Path,
    book: Book,
    row: tuple[str, int | str],
    head: str,
    value: Any,
    form: str,
    read: str,
    expected: str,
) -> None:
    number = book.cell(*row, head).row
    book.put(*row, head, value, form)
    place = f"kiosk.xlsx: {row[0]}, row {number}, {head}: read {read}; expected {expected}"
    assert [problem for problem in problems(content, book) if problem.startswith(place)]


def test_every_problem_of_every_sheet_is_told_once(content: Path, book: Book) -> None:
    book.put(*GLASSES, "Sats", "fem")
    book.put(*GLASSES, "Læst den", "i går")
    book.put("Placeringer", "tui", "Kategori", "rejser")
    book.put("Kontakter", "medlemsservice", "Telefon", "4386")
    book.put("Spørgsmål", "point", "Svar", None)
    book.put("Spørgsmål", "satsen", "Rækkefølge", 6)
    told = [problem.split(": read")[0] for problem in problems(content, book)]
    row = book.cell(*GLASSES, "Sats").row
    assert told[:2] == [f"kiosk.xlsx: Tilbud, row {row}, {head}" for head in ("Sats", "Læst den")]
    assert sorted(place.split(",")[0] for place in told[2:]) == [
        "kiosk.xlsx: Kontakter",
        "kiosk.xlsx: Placeringer",
        "kiosk.xlsx: Spørgsmål",
        "kiosk.xlsx: Spørgsmål",
    ]


def test_what_a_row_lacks_in_another_sheet_is_told_by_its_row(content: Path, book: Book) -> None:
    number = book.cell("Placeringer", "tui", "Partner").row
    book.page("Placeringer").delete_rows(number)
    book.put("Trin, billedtekster", 2, "Fjern", "x")
    assert problems(content, book) == [
        f"kiosk.xlsx: Partnere, row {book.cell('Partnere', 'tui', 'Id').row}: read nothing; "
        "expected this field to be there (sheet Placeringer)",
        f"kiosk.xlsx: Trin, row {book.cell('Trin', 'bonus', 'Id').row}: read a table with booked; "
        "expected the captions of the layout: account, booked (sheet Trin, billedtekster)",
    ]


def test_a_workbook_from_before_the_last_release_is_refused(content: Path, book: Book) -> None:
    programme = content / "programme.toml"
    text = programme.read_text("utf-8").replace("revision = 1", "revision = 2")
    programme.write_text(text, "utf-8")
    assert problems(content, book) == [
        "kiosk.xlsx: Program, row 2, Udgave: read 1; expected 2 or higher; export afresh, the "
        "content has been released since"
    ]


def edit_head(book: Book) -> None:
    book.cell("Tilbud", 1, "Sats").value = "Procent"


def delete_column(book: Book) -> None:
    book.page("Tilbud").delete_cols(book.cell("Tilbud", 1, "Kilde").column)


def rename_sheet(book: Book) -> None:
    book.page("Kontakter").title = "Folk"


def write_beside(book: Book) -> None:
    book.page("Kontakter")["Z3"] = "ring til hende"


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (edit_head, ["row 1: read nothing; expected a column with the head Sats", "cell I1: read"]),
        (delete_column, ["Tilbud, row 1: read nothing; expected a column with the head Kilde"]),
        (rename_sheet, ["the sheets: read ", "expected one named Kontakter"]),
        (write_beside, ['Kontakter, cell Z3: read "ring til hende"; expected nothing here']),
    ],
)
def test_sheets_and_columns_that_are_not_as_they_were(
    content: Path, book: Book, spoil: Callable[[Book], None], expected: list[str]
) -> None:
    spoil(book)
    told = "\n".join(problems(content, book))
    assert [text for text in expected if text not in told] == []


@pytest.mark.parametrize("data", [b"", b"PK\3\4 cut short"])
def test_what_is_no_workbook(content: Path, book: Book, data: bytes) -> None:
    for path in (book.path, content / "none.xlsx"):
        book.path.write_bytes(data)
        with pytest.raises(ContentError) as raised:
            import_workbook(path, content, content.parent / "media")
        assert "expected a workbook that kiosk catalogue export wrote" in str(raised.value)
