"""Rates, campaigns, partners and texts are edited by forms, with the checks of an import."""

import re
import tomllib
from typing import Any

import pytest

from kiosk.base import toml
from kiosk.catalogue.description import model_of
from kiosk.studio.forms import FileForm
from kiosk.studio.workspace import Workspace
from tests.catalogue.sheets import files
from tests.studio.conftest import Browser

SYNOPTIK = "ret?fil=partners/synoptik.toml"
STEP = "ret?fil=steps/bonus.toml"


def table(workspace: Workspace, file: str) -> dict[str, Any]:
    return tomllib.loads((workspace.content / file).read_text("utf-8"))


def test_every_file_says_the_same_through_its_form(workspace: Workspace) -> None:
    for file in files(workspace.content):
        table = toml.read((workspace.content / file).read_text("utf-8"))
        typed = FileForm.of_table(file, ("da", "en", "de"), table).tables()
        assert typed.problems == [], file
        model = model_of(file.rpartition("/")[0])
        assert model.model_validate(typed.by_file[file]) == model.model_validate(table), file


def test_a_rate_is_changed_and_nothing_else(browser: Browser, workspace: Workspace) -> None:
    before = files(workspace.content)
    saved = browser.send(browser.open(SYNOPTIK), Sats="4,5 %")
    assert "Gemt." in saved.text and saved.fields[saved.names["Sats"][0]] == "4,5 %"
    now = files(workspace.content)
    name = "partners/synoptik.toml"
    assert now.pop(name) == before.pop(name).replace(b"rate = 5\n", b"rate = 4.5\n")
    assert now == before
    assert "fra 5 % til 4,5 %" in browser.open().text
    assert "2.000 kr. giver 90 kr." in saved.text


def test_a_text_is_changed_and_comments_stay(browser: Browser, workspace: Workspace) -> None:
    page = browser.open("ret?fil=programme.toml")
    browser.send(page, Undertekst="Kroner og øre til middagen")
    text = (workspace.content / "programme.toml").read_text("utf-8")
    assert 'da = "Kroner og øre til middagen"' in text
    assert "# What the ambassador may say" in text


def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays(
    browser: Browser, workspace: Workspace
) -> None:
    before = files(workspace.content)
    page = browser.send(
        browser.open(SYNOPTIK), Sats="fem", Eksempelkøb="30,000", Kilde="", Rækkefølge="1,5"
    )
    assert (
        page.wrong("Sats") == "Her står »fem«. Skriv en sats: 5 %, eller 6,5 hvor slagsen er øre."
    )
    assert "Skriv et beløb i kroner, fx 1.500" in page.wrong("Eksempelkøb")
    assert "Skriv et helt tal" in page.wrong("Rækkefølge")
    assert page.fields[page.names["Sats"][0]] == "fem"
    assert page.text.count('aria-invalid="true"') == 3
    assert files(workspace.content) == before
    page = browser.send(page, Sats="5 %", Eksempelkøb="2.000", Rækkefølge="1")
    assert page.wrong("Kilde") == "Her står ingenting. Skriv, hvor satsen eller beløbet blev læst."
    page = browser.send(page, Kilde="Vejledning til Partnerprogram-ambassadører")
    assert "Gemt." in page.text
    assert files(workspace.content) == before


def test_a_mistake_that_shows_in_another_file_is_told_with_its_place(browser: Browser) -> None:
    page = browser.send(browser.open("ret?fil=partners/tui.toml"), Eksempelkøb="")
    assert "steps/bonus.toml, offer" in page.text
    assert "Vælg et tilbud med et eksempelkøb." in page.text


def test_a_doubtful_rate_is_asked_about_before_it_is_written(
    browser: Browser, workspace: Workspace
) -> None:
    before = files(workspace.content)
    asked = browser.send(browser.open(SYNOPTIK), Sats="55 %")
    assert "Synoptik, briller og solbriller: 55 %. Er det rigtigt?" in asked.text
    assert files(workspace.content) == before
    browser.send(asked, "ja", "ja")
    assert table(workspace, "partners/synoptik.toml")["offers"][0]["rate"] == 55


def test_a_campaign_takes_over_what_the_offer_has(browser: Browser, workspace: Workspace) -> None:
    page = browser.send(browser.open(SYNOPTIK), "kampagne", "2 synoptik-briller")
    assert page.fields[page.names["Id"][3]] == "synoptik-briller-1"
    assert page.fields[page.names["Bonus på"][3]] == "briller og solbriller"
    page = browser.send(page, Sats_4="7 %")
    assert page.wrong("Gælder fra", 4) == ""
    number = len(page.names["Gælder fra"])
    assert (
        page.wrong("Kilde", 4) == "Her står ingenting. Skriv, hvor satsen eller beløbet blev læst."
    )
    page = browser.send(page, Kilde_4="Eksempel")
    assert page.wrong("Gælder fra", number) == "Her står ingenting. Skriv den første dag."
    days = {f"Gælder9fra_{number}": "2026-12-01", f"Gælder9til_{number}": "2026-12-24"}
    assert "Gemt." in browser.send(page, **days).text
    offer = table(workspace, "partners/synoptik.toml")["offers"][3]
    assert (offer["instead_of"], offer["rate"]) == ("synoptik-briller", 7)
    told = "Synoptik, briller og solbriller: kampagne, 7 % pr. 1. december til og med 24. december"
    assert told in browser.open().text


def test_a_partner_is_added_and_removed(browser: Browser, workspace: Workspace) -> None:
    before = files(workspace.content)
    page = browser.open("ret?mappe=partners&id=eksempel-cykler")
    page = browser.send(page)
    assert page.wrong("Navn") == "Her står ingenting. Udfyld feltet."
    page.address = "ret?fil=partners/eksempel-cykler.toml"
    saved = browser.send(
        page,
        Navn="Eksempel Cykler",
        Kategori="bil",
        Rækkefølge="20",
        Farve="sky",
        Farve9under9navn="paper",
        Sælger="Cykler",
        Id="eksempel-cykler",
        Bonus9på="cykler",
    )
    assert "Gemt. Se på det" in saved.text  # it has no translations yet
    assert "Ny partner: Eksempel Cykler" in browser.open().text
    asked = browser.open("ret?fil=partners/eksempel-cykler.toml")
    asked = browser.send(asked, asked.names["Fjern"][0], "x")
    assert "Eksempel Cykler fjernes. Er det meningen?" in asked.text
    gone = browser.send(asked, "ja", "ja")
    assert "partners/eksempel-cykler.toml er fjernet." in gone.text
    assert files(workspace.content) == before


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    browser: Browser, workspace: Workspace
) -> None:
    page = browser.open(SYNOPTIK)
    path = workspace.content / "partners/synoptik.toml"
    path.write_text(path.read_text("utf-8").replace("rate = 5", "rate = 6"), "utf-8")
    refused = browser.send(page, Sats="4 %")
    assert "Filen er ændret et andet sted" in refused.text
    assert refused.fields[refused.names["Sats"][0]] == "4 %"
    assert table(workspace, "partners/synoptik.toml")["offers"][0]["rate"] == 6


def test_of_two_broken_files_one_can_be_mended_after_the_other(
    browser: Browser, workspace: Workspace
) -> None:
    for file in ("synoptik", "tui"):
        path = workspace.content / f"partners/{file}.toml"
        path.write_text(path.read_text("utf-8").replace("rate = 5", "rate = 500"), "utf-8")
    assert "Gemt." in browser.send(browser.open(SYNOPTIK), Sats="5 %").text
    assert "Skal rettes (1)" in browser.open().text


def test_content_is_found_by_what_it_says(browser: Browser) -> None:
    assert "TUI" in browser.open("indhold?soeg=badeferie").links
    assert "Synoptik" not in browser.open("indhold?soeg=badeferie").links
    assert "Intet har »xyz«" in browser.open("indhold?soeg=xyz").text


def test_texts_are_shown_as_texts(browser: Browser, workspace: Workspace) -> None:
    name = 'Bo & <b>"Co"</b>'
    saved = browser.send(browser.open("ret?fil=partners/legoland.toml"), Navn=name)
    assert saved.fields[saved.names["Navn"][0]] == name
    assert "<b>" not in saved.text and "<b>" not in browser.open("indhold").text
    assert table(workspace, "partners/legoland.toml")["name"] == name


@pytest.mark.parametrize("address", ["", "indhold", SYNOPTIK, STEP, "regneark", "aflever"])
def test_every_field_has_a_label_and_an_id_of_its_own(browser: Browser, address: str) -> None:
    text = browser.open(address).text
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    labelled = set(re.findall(r'<label for="([^"]+)"', text))
    wrapped = re.sub(r"<label>.*?</label>", "", text, flags=re.DOTALL)
    for tag in re.findall(r"<(?:input|select|textarea) [^>]*>", wrapped):
        if 'type="hidden"' not in tag:
            found = re.search(r'\bid="([^"]+)"', tag)
            assert found and found[1] in labelled, tag
    described = " ".join(re.findall(r'aria-describedby="([^"]+)"', text)).split()
    assert set(described) <= set(ids)
