"""The first page tells what changes and what is wrong, each with the way to its field."""

import re

import pytest

from kiosk.catalogue.checks.colours import contrast
from kiosk.studio.workspace import Workspace
from tests.studio.conftest import Browser


def spoil(workspace: Workspace, file: str, old: str, new: str) -> None:
    path = workspace.content / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_nothing_changes_at_first(browser: Browser) -> None:
    text = browser.open().text
    assert "Ingen forskel." in text and "Alle tjek er i orden." in text


def test_a_change_is_told_in_danish_and_leads_to_its_file(
    browser: Browser, workspace: Workspace
) -> None:
    spoil(workspace, "partners/synoptik.toml", "rate = 5", "rate = 4")
    page = browser.open()
    link = page.links["Synoptik, briller og solbriller: fra 5 % til 4 %"]
    assert browser.open(link).fields["0-1-1"] == "Synoptik"


def test_an_error_of_the_content_leads_to_its_field(browser: Browser, workspace: Workspace) -> None:
    spoil(workspace, "partners/synoptik.toml", "rate = 5", "rate = 500")
    page = browser.open()
    assert "Skal rettes (1)" in page.text and "Vises, når fejlene er rettet." in page.text
    assert "Her står 500. Skriv højst 100 %." in page.text
    assert "når fejlene er rettet" in browser.open("skaerme").text
    link, _, field = page.links["Synoptik"].partition("#")
    form = browser.open(link)
    assert form.names["Sats"][0] == field
    assert form.wrong("Sats") == "Her står »500 %«. Skriv højst 100 %."


def test_a_doubt_of_the_check_stands_at_its_field(browser: Browser, workspace: Workspace) -> None:
    long = "Rigtige penge i kroner og øre til alle"
    spoil(workspace, "steps/bonus.toml", "Rigtige penge i kroner og øre", long)
    page = browser.open()
    assert "Skriv en overskrift på højst 6 ord." in page.text
    form = browser.open(page.links["Bonus"])
    assert "Skriv en overskrift på højst 6 ord." in form.wrong("Overskrift")


def test_a_place_in_a_category_is_found(browser: Browser, workspace: Workspace) -> None:
    long = "Briller, solbriller, kontaktlinser og meget, meget andet til hele familien"
    spoil(workspace, "partners/synoptik.toml", "Briller og solbriller", long)
    form = browser.open(browser.open().links["Synoptik"])
    assert "Skriv 63 % kortere, så det hele ses." in form.wrong("Sælger")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("partners/tui.toml", "rate = 5", 'rate = "5 %"', "Her står »5 %«. Skriv et tal over 0"),
        ("partners/tui.toml", "example_kr = 30000", 'example_kr = "mange"', "Her står »mange«."),
        ("partners/tui.toml", 'keywords = ["rejser"', "keywords = [1", "Her står 1. Skriv en"),
        ("partners/tui.toml", 'name = "TUI"', "name = 5", "Her står 5. Skriv en tekst."),
        ("partners/tui.toml", 'name = "TUI"', 'name = "TUI"\nchannels = 5', "Her står 5."),
        ("partners/tui.toml", "[[listings]]", "[[liste]]", "Udfyld feltet."),
        ("programme.toml", "revision = 1", "revision = [", "i en teksteditor"),
        ("programme.toml", 'languages = ["da", "en", "de"]', "", "Udfyld feltet."),
        ("programme.toml", "revision = 1", 'revision = "et"', "Her står »et«. Skriv et helt tal"),
    ],
)
def test_whatever_a_hand_did_to_a_file_is_told(
    browser: Browser, workspace: Workspace, file: str, old: str, new: str, told: str
) -> None:
    spoil(workspace, file, old, new)
    assert told in browser.open().text
    assert browser.open(f"ret?fil={file}").status in (200, 404)
    for page in ("indhold", "skaerme", "regneark", "aflever", "ret?fil=partners/ok.toml"):
        assert browser.open(page).status == 200, page
    assert browser.open("regneark/kiosk.xlsx").status == 200


def test_a_file_that_is_no_toml_is_told_and_has_no_form(
    browser: Browser, workspace: Workspace
) -> None:
    spoil(workspace, "partners/tui.toml", 'name = "TUI"', "name = TUI")
    page = browser.open()
    assert "Filen skal rettes i en teksteditor" in page.text
    assert browser.open("ret?fil=partners/tui.toml").status == 404
    assert browser.open("ret?fil=partners/synoptik.toml").status == 200


def test_words_are_read_on_every_ground_of_the_page(browser: Browser) -> None:
    style = browser.open("stil.css").text
    colours = dict(re.findall(r"--(\w+): (#[0-9A-F]{6})", style))
    grounds = {
        "ink": ("paper", "receipt", "sun", "sky"),
        "soft": ("paper", "receipt"),
        "deep": ("paper", "receipt", "sun"),
        "paper": ("cloth", "deep", "ink"),
    }
    for words, on in grounds.items():
        for ground in on:
            assert contrast(colours[words], colours[ground]) >= 4.5, (words, ground)
    # What a field's edge and the focus are seen by.
    assert contrast(colours["line"], colours["paper"]) >= 3
    assert contrast(colours["sun"], colours["cloth"]) >= 3
    used = set(re.findall(r"(?<![-\w])color: ([^;}]+)", style))
    assert used <= {"inherit", *(f"var(--{name})" for name in grounds)}
