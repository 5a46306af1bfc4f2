"""What differs between two catalogues is told in words that a publisher would use."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.build import build
from kiosk.catalogue.diff import Change, ChangeKind, differences
from kiosk.catalogue.diff_words import in_words
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.rate import Rate, RateKind

TODAY = date(2026, 11, 22)
OK, SYNOPTIK, TUI = "partners/ok.toml", "partners/synoptik.toml", "partners/tui.toml"
BONUS, PROGRAMME = "steps/bonus.toml", "programme.toml"
GLASSES = """example_kr = 2000
source = "Vejledning til Partnerprogram-ambassadører"
as_of = 2026-11-22
"""
FROM_JANUARY = """
[[offers]]
id = "synoptik-briller-2027"
kind = "percent"
rate = 4
valid_from = 2027-01-01
example_kr = 2000
source = "partnerfordele.coop.dk"
as_of = 2026-11-25
applies_to = "briller og solbriller"
"""

# The file, what stands in it, what to put there instead, and what is said of it.
EDITS = [
    (TUI, "rate = 5", "rate = 4.5", "TUI, badeferie: fra 5 % til 4,5 %"),
    (
        OK,
        'id = "ok-benzin"',
        'id = "ok-benzin"\nkind = "per_litre"\nrate = 6.5\nsource = "x"\nas_of = 2026-11-22',
        "OK, benzin: fra bonus uden kendt sats til 6,5 øre pr. liter",
    ),
    (
        SYNOPTIK,
        "rate = 5",
        "rate = 4\nvalid_from = 2027-01-01",
        "Synoptik, briller og solbriller: fra 5 % til 4 % pr. 1. januar",
    ),
    (
        SYNOPTIK,
        GLASSES,
        GLASSES + "valid_to = 2028-01-31\n",
        "Synoptik, briller og solbriller, gælder til: fra intet til 31. januar 2028",
    ),
    (
        TUI,
        "rate = 5",
        "rate = 5\nminimum_kr = 1500.50",
        "TUI, badeferie, mindste køb: fra intet til 1.500,50 kr.",
    ),
    (TUI, 'name = "TUI"', 'name = "TUI Danmark"', "TUI Danmark, navn: fra »TUI« til »TUI Danmark«"),
    (
        TUI,
        'name = "TUI"',
        'name = "TUI"\nurl = "https://partnerfordele.coop.dk/tui"',
        "TUI, partnerens side: fra intet til »https://partnerfordele.coop.dk/tui«",
    ),
    (
        BONUS,
        "Echtes Geld in Kronen",
        "Bares Geld in Kronen",
        "Trin Bonus, overskrift (tysk): "
        "fra »Echtes Geld in Kronen und Øre« til »Bares Geld in Kronen und Øre«",
    ),
    (
        BONUS,
        "Sat ind automatisk",
        "Sat ind af sig selv",
        "Trin Bonus, billedtekst booked, tekst: fra »Sat ind automatisk« til »Sat ind af sig selv«",
    ),
    (
        "questions/nettet.toml",
        "viser hvordan.",
        "viser dig hvordan.",
        "Spørgsmål »Får jeg også bonus på nettet?«, begrundelse: "
        "fra »…op.dk viser hvordan.« til »…op.dk viser dig hvordan.«",
    ),
    (
        "questions/point.toml",
        "position = 1",
        "position = 99",
        "Spørgsmål: ny rækkefølge",
    ),
    (PROGRAMME, "stale_after_days = 30", "stale_after_days = 14",
        "Programmet, forældet efter dage: fra 30 til 14"),
    ("contacts/medlemsservice.toml", "4386 2020", "4386 2021",
        "Kontakt Medlemsservice, telefon: fra »4386 2020« til »4386 2021«"),
]  # fmt: skip


@pytest.fixture
def edited(content: Path) -> Callable[..., CatalogueRepository]:
    """Builds the catalogue of the content as it is now."""

    def open_edited() -> CatalogueRepository:
        out = content.parent / "edited.db"
        build(content, content.parent / "media", out)
        return CatalogueRepository.open(out)

    return open_edited


def edit(content: Path, file: str, old: str, new: str) -> None:
    text = (content / file).read_text("utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(("file", "old", "new", "said"), EDITS)
def test_one_edit_is_one_line(
    content: Path,
    catalogue: CatalogueRepository,
    edited: Callable[..., CatalogueRepository],
    file: str,
    old: str,
    new: str,
    said: str,
) -> None:
    edit(content, file, old, new)
    assert in_words(catalogue, edited(), TODAY) == [said]


def test_nothing_is_said_of_the_same_content_or_a_mere_release(
    content: Path, catalogue: CatalogueRepository, edited: Callable[..., CatalogueRepository]
) -> None:
    edit(content, PROGRAMME, "revision = 1", "revision = 2")
    edit(content, PROGRAMME, "released = 2026-11-22", "released = 2026-11-25")
    assert in_words(catalogue, edited(), TODAY) == []


@pytest.mark.parametrize("ends", ["", "valid_to = 2026-12-31\n"])
def test_a_rate_that_takes_over_is_one_change(
    content: Path,
    catalogue: CatalogueRepository,
    edited: Callable[..., CatalogueRepository],
    ends: str,
) -> None:
    if ends:
        edit(content, SYNOPTIK, GLASSES, GLASSES + ends)
        with (content / SYNOPTIK).open("a", encoding="utf-8") as file:
            file.write(FROM_JANUARY)
    else:
        for path in content.rglob("*.toml"):
            text = path.read_text("utf-8")
            for before, after in (('"', '"'), ("{offer:", ".")):
                was, now = (f"{before}synoptik-briller{end}{after}" for end in ("", "-2027"))
                text = text.replace(was, now)
            path.write_text(text, "utf-8")
        edit(content, SYNOPTIK, "rate = 5", "rate = 4\nvalid_from = 2027-01-01")
    changed = [c for c in differences(catalogue, edited()) if c.field == "rate"]
    assert changed == [
        Change(
            ChangeKind.CHANGED,
            (("partner", "Synoptik"), ("offer", "briller og solbriller")),
            "rate",
            Rate(RateKind.PERCENT, 500),
            Rate(RateKind.PERCENT, 400),
            date(2027, 1, 1),
        )
    ]
    said = in_words(catalogue, edited(), TODAY)
    assert said[0] == "Synoptik, briller og solbriller: fra 5 % til 4 % pr. 1. januar"
    assert not any("tilbud" in line and line.startswith("Synoptik,") for line in said)


def test_partners_come_and_go_with_all_that_is_theirs(
    content: Path, catalogue: CatalogueRepository, edited: Callable[..., CatalogueRepository]
) -> None:
    text = (content / TUI).read_text("utf-8")
    text = text.replace('"TUI"', '"Djurs"').replace("tui-badeferie", "djurs-billetter")
    text = text.replace("position = 1", "position = 9").replace("rate = 5", "rate = 7.25")
    (content / "partners" / "djurs.toml").write_text(text, "utf-8")
    new = edited()
    assert in_words(catalogue, new, TODAY) == [
        "Ny partner: Djurs",
        "Djurs, badeferie: nyt tilbud, 7,25 %",
    ]
    assert in_words(new, catalogue, TODAY) == ["Partner ude: Djurs"]


def test_entries_and_pictures_come_and_go(
    content: Path, catalogue: CatalogueRepository, edited: Callable[..., CatalogueRepository]
) -> None:
    (content / "questions" / "point.toml").unlink()
    media = content.parent / "media"
    (media / "scene-ski.svg").write_bytes((media / "scene-fly.svg").read_bytes())
    (media / "ny.svg").write_bytes((media / "scene-fly.svg").read_bytes())
    edit(content, TUI, 'keywords = ["rejser"', 'keywords = ["sol"')
    new = edited()
    assert in_words(catalogue, new, TODAY, "en") == [
        "TUI, keywords: from »rejser / badeferie / strand / fly / travel« "
        "to »sol / badeferie / strand / fly / travel«",
        "Question »Er det en slags point?«: removed",
        "New picture: ny.svg",
        "Picture replaced: scene-ski.svg",
    ]
    assert "Billede fjernet: ny.svg" in in_words(new, catalogue, TODAY)


def test_offers_about_to_expire_are_told_unless_another_takes_over(
    content: Path, edited: Callable[..., CatalogueRepository]
) -> None:
    edit(content, SYNOPTIK, GLASSES, GLASSES + "valid_to = 2026-12-31\n")
    new = edited()
    expires = "Synoptik, briller og solbriller: 5 % udløber 31. december"
    assert in_words(new, new, date(2026, 12, 1)) == [expires]
    assert in_words(new, new, date(2026, 12, 31)) == [expires]
    assert in_words(new, new, date(2026, 11, 30)) == []
    assert in_words(new, new, date(2027, 1, 1)) == []
    with (content / SYNOPTIK).open("a", encoding="utf-8") as file:
        file.write(FROM_JANUARY)
    succeeded = edited()
    assert in_words(succeeded, succeeded, date(2026, 12, 1)) == []


def test_command_tells_by_its_exit_code(
    content: Path, edited: Callable[..., CatalogueRepository], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(content, TUI, "rate = 5", "rate = 4")
    edited().close()
    shipped, changed = str(SHIPPED_CATALOGUE), str(content.parent / "edited.db")
    assert main(["catalogue", "diff", shipped, shipped]) == 0
    assert main(["catalogue", "diff", shipped, changed]) == 1
    assert main(["catalogue", "diff", shipped, changed, "--language", "en"]) == 1
    assert main(["catalogue", "diff", shipped, str(content)]) == 2
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "Ingen forskel.",
        "TUI, badeferie: fra 5 % til 4 %",
        "TUI, badeferie: from 5 % to 4 %",
    ]
    assert str(content) in said.err
