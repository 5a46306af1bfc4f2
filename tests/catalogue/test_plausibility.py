"""What is allowed and hard to believe is asked about by name before anything is written."""

import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from kiosk.__main__ import main
from tests.catalogue.sheets import Book, files

GLASSES = ("Tilbud", "synoptik-briller")


def high_rate(book: Book) -> None:
    book.put(*GLASSES, "Sats", 0.55, "0%")


def ten_times_less(book: Book) -> None:
    book.put(*GLASSES, "Sats", 0.005, "0.0%")


def thousand_ore(book: Book) -> None:
    for head, value in ("Slags", "øre pr. liter"), ("Sats", 6500), ("Kilde", "Eksempel"):
        book.put("Tilbud", "ok-benzin", head, value)
    book.put("Tilbud", "ok-benzin", "Læst den", "2026-11-22")


def unquote(book: Book) -> None:
    """Let no text quote the rate that goes."""
    for cell in (cell for row in book.page("Historier").iter_rows() for cell in row):
        if isinstance(cell.value, str):
            cell.value = cell.value.replace("{offer:synoptik-abonnementer.rate}", "bonus")


def no_rate(book: Book) -> None:
    unquote(book)
    for head in ("Slags", "Sats", "Eksempelkøb", "Kilde", "Læst den"):
        book.put("Tilbud", "synoptik-abonnementer", head, None)


def no_offer(book: Book) -> None:
    unquote(book)
    book.put("Tilbud", "synoptik-abonnementer", "Fjern", "x")


def tier(book: Book) -> None:
    book.put(*GLASSES, "Satstrin gælder", "hele beløbet")
    book.add("Satstrin", Partner="synoptik", Tilbud="synoptik-briller", Fra_beløb=5000, Sats=0.4)
    book.page("Satstrin")["D2"].number_format = "0%"


CASES: list[tuple[Callable[[Book], None], str]] = [
    (high_rate, "Synoptik, briller og solbriller: 55 %. Er det rigtigt? "
        "Mere end 25 % er sjældent."),
    (ten_times_less, "Synoptik, briller og solbriller: fra 5 % til 0,5 %. Er kommaet sat rigtigt?"),
    (thousand_ore, "OK, benzin: 6.500 øre pr. liter. Er det rigtigt? "
        "Mere end 100 øre pr. liter er sjældent."),
    (no_rate, "Synoptik, abonnementer: Satsen på 1 % forsvinder. Er det meningen?"),
    (no_offer, "Synoptik, abonnementer: Tilbuddet på 1 % fjernes. Er det meningen?"),
    (tier, "Synoptik, briller og solbriller: 40 %. Er det rigtigt? Mere end 25 % er sjældent."),
]  # fmt: skip


def run(content: Path, book: Book, *options: str) -> int:
    media = str(content.parent / "media")
    words = ["--content", str(content), "--media", media, *options]
    return main(["catalogue", "import", str(book.path), *words])


@pytest.mark.parametrize(("change", "question"), CASES, ids=[c[0].__name__ for c in CASES])
def test_a_doubt_is_asked_about_and_no_leaves_everything(
    change: Callable[[Book], None],
    question: str,
    content: Path,
    book: Book,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    change(book)
    book.save()
    before = files(content)
    for answer in ("n\n", ""):
        monkeypatch.setattr(sys, "stdin", StringIO(answer))
        assert run(content, book) == 1
        out, err = capsys.readouterr()
        assert out.splitlines()[0] == question
        assert "No file was changed; --yes writes without asking." in err
    assert files(content) == before
    monkeypatch.setattr(sys, "stdin", StringIO("j\n"))
    assert run(content, book) == 0
    assert files(content) != before


def test_a_partner_that_goes_is_asked_about_once(
    content: Path, book: Book, capsys: pytest.CaptureFixture[str]
) -> None:
    book.put("Partnere", "legoland", "Fjern", "x")
    stops = book.page("Historier, steder")
    heads = [cell.value for cell in stops[1]]
    for row in range(2, stops.max_row + 1):
        if stops.cell(row, heads.index("Partner") + 1).value == "legoland":
            stops.cell(row, heads.index("Partner") + 1).value = None
            stops.cell(row, heads.index("Tilbud") + 1).value = None
    book.save()
    assert run(content, book, "--yes") == 0
    assert capsys.readouterr().out.splitlines()[0] == "Legoland fjernes. Er det meningen?"


def test_what_is_usual_is_not_asked_about(
    content: Path, book: Book, capsys: pytest.CaptureFixture[str]
) -> None:
    book.put(*GLASSES, "Sats", 0.04, "0%")
    book.save()
    assert run(content, book) == 0
    assert capsys.readouterr().out.endswith("1 file changed.\n")
