"""Members find partners as they type, in Danish and however they type it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.build import build
from kiosk.catalogue.folding import terms, words
from kiosk.catalogue.repository import CatalogueRepository


def found(catalogue: CatalogueRepository, text: str) -> list[str]:
    return [partner.id for partner in catalogue.search(text)]


@pytest.mark.parametrize("typed", ["syn", "SYNOPTIK", " synoptik ", "Briller", "solbr", "optiker"])
def test_names_offers_and_keywords_find_a_partner(
    catalogue: CatalogueRepository, typed: str
) -> None:
    assert found(catalogue, typed) == ["synoptik"]


@pytest.mark.parametrize(
    "typed", ["flügger", "Flugger", "fluegger", "FLÜG", "Flu\u0308gger farver"]
)
def test_marks_may_be_left_out_or_written_out(catalogue: CatalogueRepository, typed: str) -> None:
    assert found(catalogue, typed) == ["flugger-farver"]


@pytest.mark.parametrize(
    ("typed", "partner"),
    [
        ("strøm", "ok"),
        ("STRØM", "ok"),
        ("stroem", "ok"),
        ("strom", "ok"),
        ("måltid", "kokkens-hverdagsmad"),
        ("maaltid", "kokkens-hverdagsmad"),
        ("maltid", "kokkens-hverdagsmad"),
    ],
)
def test_danish_letters(catalogue: CatalogueRepository, typed: str, partner: str) -> None:
    assert partner in found(catalogue, typed)


@pytest.mark.parametrize(
    ("letter", "spellings"),
    [("æ", ("æ", "ae", "a")), ("ø", ("ø", "oe", "o")), ("å", ("å", "aa", "a"))],
)
def test_a_danish_letter_is_found_by_each_of_its_spellings(
    letter: str, spellings: tuple[str, ...]
) -> None:
    for spelling in spellings:
        assert set(words(f"s{spelling}l")) <= terms(f"s{letter}l")
    assert words("Ålborg") == words("Aalborg")


def test_every_word_must_be_found_in_any_order(catalogue: CatalogueRepository) -> None:
    assert found(catalogue, "bonus rejs") == ["rejs-med-bonus"]
    assert found(catalogue, "rejs m b") == ["rejs-med-bonus"]
    assert found(catalogue, "rejs synoptik") == []


def test_names_come_before_what_is_sold_and_categories(catalogue: CatalogueRepository) -> None:
    assert found(catalogue, "o")[0] == "ok"
    assert found(catalogue, "f")[0] == "flugger-farver"
    assert found(catalogue, "ferie") == ["rejs-med-bonus", "tui"]


def test_a_whole_word_comes_before_what_begins_with_it(content: Path) -> None:
    original = (content / "partners" / "tui.toml").read_text("utf-8")
    copy = original.replace("tui-badeferie", "billetter").replace('"TUI"', '"Eksempel Billetter"')
    copy = copy.replace("position = 1", "position = 9")
    (content / "partners" / "eksempel.toml").write_text(copy, "utf-8")
    build(content, content.parent / "media", content.parent / "catalogue.db")
    catalogue = CatalogueRepository.open(content.parent / "catalogue.db")
    cars = {partner.id for partner in catalogue.partners_in("bil")}
    assert set(found(catalogue, "bil")[:2]) == cars == {"ok", "coop-forsikringer"}
    assert "eksempel" in found(catalogue, "bil")[2:]
    assert found(catalogue, "el")[0] == "ok", "electricity comes before what begins with el"
    assert found(catalogue, "bill")[0] == "eksempel"
    catalogue.close()


def test_other_languages_are_searched_too(catalogue: CatalogueRepository) -> None:
    assert found(catalogue, "sunglasses") == ["synoptik"]
    assert catalogue.with_language("en").search("paint")[0].listings[0].sells == "Paint"


@pytest.mark.parametrize("typed", ["", " ", "%", '"', "*", "s*'", "_", "- -", "\0", "🦒"])
def test_nothing_is_found_by_signs(catalogue: CatalogueRepository, typed: str) -> None:
    assert found(catalogue, typed.replace("s", "")) == []


def test_limit(catalogue: CatalogueRepository) -> None:
    assert len(catalogue.search("b")) > 2
    assert len(catalogue.search("b", limit=2)) == 2


@given(st.text())
def test_search_takes_any_text(text: str) -> None:
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    assert len(catalogue.search(text)) <= 20
    catalogue.close()


@given(st.text(alphabet="abeghijklmnoprstæøåÆØÅéü ", min_size=1))
def test_each_beginning_of_a_text_is_a_beginning_of_its_terms(text: str) -> None:
    for end in range(1, len(text) + 1):
        for word in words(text[:end]):
            assert any(term.startswith(word) for term in terms(text))


def test_partners_beyond_the_first_page_are_found_by_typing_on(content: Path) -> None:
    original = (content / "partners" / "tui.toml").read_text("utf-8")
    for number in range(60):
        copy = original.replace("tui-badeferie", f"ø-{number}".replace("ø", "oe"))
        copy = copy.replace('"TUI"', f'"Ømand {number}"')
        copy = copy.replace("position = 1", f"position = {number + 10}")
        (content / "partners" / f"oemand-{number}.toml").write_text(copy, "utf-8")
    build(content, content.parent / "media", content.parent / "catalogue.db")
    catalogue = CatalogueRepository.open(content.parent / "catalogue.db")
    assert len(catalogue.search("ø")) == len(catalogue.search("øma")) == 20
    assert found(catalogue, "ø 57") == found(catalogue, "ømand 57") == ["oemand-57"]
    assert found(catalogue, "57 ø") == ["oemand-57"]
    catalogue.close()
