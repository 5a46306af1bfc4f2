"""An edit in the workbook changes the one line that it is about."""

from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.importing import import_workbook
from tests.catalogue.sheets import Book, files

GLASSES = ("Tilbud", "synoptik-briller")

# What is written in which format, and the lines that the file then has more and less.
WRITTEN = [
    ("Sats", 0.045, "0.00%", ["-rate = 5", "+rate = 4.5"]),
    ("Eksempelkøb", 1999.95, "#,##0.00", ["-example_kr = 2000", "+example_kr = 1999.95"]),
    ("Gælder til", "31. januar 2027", "@", ["+valid_to = 2027-01-31"]),
    ("Slags", "Procent ", "@", []),
    ("Bonus på (de)", "   ", "@", ['-applies_to.de = "Brillen und Sonnenbrillen"']),
    (
        "Bonus på",
        '=briller & "solbriller"',
        "@",
        [
            '-applies_to.da = "briller og solbriller"',
            '+applies_to.da = "=briller & \\"solbriller\\""',
        ],
    ),
]


def brought_in(content: Path, book: Book) -> list[str]:
    """Import the workbook; return the lines that came and went, in all files."""
    before = files(content)
    changed = import_workbook(book.save(), content, content.parent / "media")
    after = files(content)
    assert changed == sorted(name for name in before | after if before.get(name) != after.get(name))
    read_content(content, content.parent / "media")
    lines = []
    for name in changed:
        old, new = (side.get(name, b"").decode().splitlines() for side in (before, after))
        lines += [
            line for line in unified_diff(old, new, n=0) if line[:2] not in ("--", "++", "@@")
        ]
    return lines


@pytest.mark.parametrize(("head", "value", "form", "lines"), WRITTEN)
def test_an_edit_is_a_line(
    content: Path, book: Book, head: str, value: Any, form: str, lines: list[str]
) -> None:
    book.put(*GLASSES, head, value, form)
    if isinstance(value, str):
        book.cell(*GLASSES, head).data_type = "s"
    assert brought_in(content, book) == lines


def test_numbers_where_texts_belong_and_texts_where_numbers_do(content: Path, book: Book) -> None:
    book.put("Program", 2, "Eksempel på medlemsnummer", 87654321)
    book.put("Program", 2, "Udgave", "2")
    book.put("Forside", "maden", "Rækkefølge", "7")
    assert brought_in(content, book) == [
        "-position = 1",
        "+position = 7",
        "-revision = 1",
        "+revision = 2",
        '-sample_member_number = "12345678"',
        '+sample_member_number = "87654321"',
    ]


def test_moved_columns_hidden_rows_and_trailing_blanks(content: Path, book: Book) -> None:
    offers = book.page("Tilbud")
    offers.move_range("E1:E40", cols=40)
    offers.row_dimensions[2].hidden = True
    offers.cell(30, 3).value = "   "
    book.put("Tilbud", "tui-badeferie", "Sats", 0.06, "0%")
    assert brought_in(content, book) == ["-rate = 5", "+rate = 6"]


def test_a_new_row_is_a_new_file(content: Path, book: Book) -> None:
    book.add("Partnere", Id="djurs", Navn="Djurs", Søgeord="dyr;  park ;")
    place = book.add("Placeringer", Partner="djurs", Kategori="oplevelser", Rækkefølge=3)
    for head, value in {
        "Billede": "scene-vand.svg",
        "Bredt billede": "scene-vand.svg",
        "Farve": "solgul",
        "Farve under navn": "papir",
        "Sælger": "Billetter",
        "Sælger (de)": "Karten",
    }.items():
        book.put("Placeringer", place, head, value)
    book.add("Tilbud", Partner="djurs", Id="djurs-billetter", Bonus_på="billetter")
    brought_in(content, book)
    assert (
        (content / "partners" / "djurs.toml").read_text("utf-8")
        == """\
name = "Djurs"
keywords = ["dyr", "park"]

[[listings]]
category = "oplevelser"
position = 3
picture = "scene-vand.svg"
banner = "scene-vand.svg"
colour = "sun"
band = "paper"
sells.da = "Billetter"
sells.de = "Karten"

[[offers]]
id = "djurs-billetter"
applies_to = "billetter"
"""
    )


@pytest.mark.parametrize("deleted", [True, False], ids=["deleted", "marked"])
def test_a_removed_row_removes_its_file(content: Path, book: Book, deleted: bool) -> None:
    if deleted:
        book.page("Spørgsmål").delete_rows(book.cell("Spørgsmål", "point", "Id").row)
    else:
        book.put("Spørgsmål", "point", "Fjern", "x")
    lines = brought_in(content, book)
    assert not (content / "questions" / "point.toml").exists()
    assert lines[0] == "-position = 1" and all(line[0] == "-" for line in lines)


def test_what_belongs_to_a_removed_row_goes_with_it(content: Path, book: Book) -> None:
    book.put("Historier", "lones-aar", "Fjern", "x")
    assert {line[0] for line in brought_in(content, book)} == {"-"}
    assert sorted(path.name for path in (content / "stories").iterdir()) == ["lones-briller.toml"]


def test_an_entry_of_a_list_comes_and_goes(content: Path, book: Book) -> None:
    book.put("Trin, svar", 2, "Fjern", "X")
    book.add("Trin, svar", Trin="spoerg", Fører_til_trin="laes-mere", Tekst="Måske")
    assert brought_in(content, book) == [
        '-step = "bonus"',
        '-text.da = "Ja, lidt"',
        '-text.en = "Yes, a little"',
        '-text.de = "Ja, ein wenig"',
        "-",
        "-[[answers]]",
        "+",
        "+[[answers]]",
        '+step = "laes-mere"',
        '+text = "Måske"',
    ]


def test_comments_and_blank_lines_stay(content: Path, book: Book) -> None:
    book.put("Beskeder", "cue-qr-say", "Tekst", "Ret dit kamera mod koden.")
    book.put("Beskeder", "spend", "Fjern", "x")
    book.put("Program", 2, "Udgave", 2)
    book.put("Program", 2, "Bonus til butikkerne 2020", "1.250.000,50 kr.")
    book.put("Program", 2, "Bonus til butikkerne, kilde", "Årsrapporten")
    book.put("Program", 2, "Bonus til butikkerne, læst den", "1. december 2026")
    lines = brought_in(content, book)
    assert [line for line in lines if line[0] == "+"] == [
        "+revision = 2",
        "+",
        "+[stores_bonus_2020]",
        "+kr = 1250000.5",
        '+source = "Årsrapporten"',
        "+as_of = 2026-12-01",
        '+da = "Ret dit kamera mod koden."',
    ]
    assert not any("#" in line for line in lines)


def test_sheets_of_ones_own_are_left_alone(content: Path, book: Book) -> None:
    book.book.create_sheet("Mine noter")["A1"] = "husk Synoptik"
    assert brought_in(content, book) == []
