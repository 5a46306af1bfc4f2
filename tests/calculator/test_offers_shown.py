"""Every kind of offer on the screens: what it is, what goes with it, and why it is not counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible

from kiosk.app.composition import Kiosk
from kiosk.domain.languages import Language
from kiosk.settings.values import Settings
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place
from tests.app.kiosks import Shared
from tests.app.readable import unreadable
from tests.catalogue.examples import build_examples

BOTH_WAYS_UP = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_examples(tmp_path_factory.mktemp("examples"))


@pytest.fixture
def kiosk(
    shared: Shared, examples: Path, size: QSize, request: pytest.FixtureRequest
) -> Iterator[Kiosk]:
    with shared.visit(size, request, examples) as kiosk:
        yield kiosk


@BOTH_WAYS_UP
@pytest.mark.parametrize(
    ("partner", "category", "shown"),
    [
        (
            "eksempel-cykler",
            "bil",
            [
                "Kampagne",
                "til og med søndag 13. december",
                "op til",
                "under 5.000 kr.",
                "fra 5.000 kr.",
                "Gælder ikke gavekort.",
                "Gå til butikken gennem linket i appen, før du køber.",
            ],
        ),
        (
            "eksempel-dobbelt",
            "oplevelser",
            ["Kampagne", "5 %", "1.000 kr. giver 50 kr.", "Højst 200 kr. om måneden"],
        ),
        ("eksempel-hotel", "ferie", ["op til", "10 %", "8.000 kr. giver op til 800 kr."]),
        ("eksempel-moebler", "hjemmet", ["3–5 %", "4.000 kr. giver 120–200 kr."]),
        (
            "eksempel-supermarked",
            "hjemmet",
            [
                "fra 4.000 kr.",
                "Af den del, der ligger der på en måned",
                "5.000 kr. på en måned giver 90 kr.",
            ],
        ),
        (
            "eksempel-el",
            "bil",
            [
                "3,5 øre pr. kWh",
                "4.000 kWh giver 140 kr.",
                "500 kr. én gang",
                "Kun for nye kunder",
                "6 måneders binding",
            ],
        ),
        ("eksempel-vask", "bil", ["15 kr. pr. køb", "10 køb giver 150 kr.", "Kun i Fyn"]),
        (
            "eksempel-biograf",
            "oplevelser",
            [
                "95 kr.",
                "medlemspris på biografbilletter",
                "130 kr. bliver til 95 kr.",
                "Til og med 31. december",
            ],
        ),
        ("eksempel-bank", "hjemmet", ["Ny partner", "Fra 15. december", "Se dagens bonus"]),
    ],
)
def test_a_partners_page_says_its_offer_and_all_that_goes_with_it(
    kiosk: Kiosk, hand: Hand, partner: str, category: str, shown: list[str]
) -> None:
    kiosk.navigation.openPartner(partner, category)
    settle(kiosk)
    assert list(unreadable(kiosk)) == []
    names = (interface.text(QAccessible.Text.Name) for interface in hand.shown())
    said = "\n".join(names).replace("\u00a0", " ")
    assert [text for text in shown if text not in said] == []
    kiosk.library.speak(Language.DE)
    settle(kiosk)
    assert list(unreadable(kiosk)) == []


def test_a_tile_has_its_own_rate_and_what_stands_wherever_it_does(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("bil")
    settle(kiosk)
    rows = {row.key: row for row in kiosk.pages.category.partners.rows}
    assert rows["eksempel-cykler"].rate == "op til 5\u00a0%"
    assert rows["eksempel-cykler"].note.replace("\u00a0", " ") == (
        "Mindste køb 500 kr. · Til og med 13. december"
    )
    assert rows["eksempel-vask"].rate == "15\u00a0kr. pr. køb"
    assert rows["ok"].rate == "", "the rate of petrol is not known, whatever power gives"
    assert hand.sees("Eksempel Bilvask. Bilvask. 15\u00a0kr. pr. køb. Kun i Fyn")


TERMS = {
    "eksempel-cykler": ["Mindste køb 500 kr.", "Til og med 13. december"],
    "eksempel-dobbelt": ["Højst 200 kr. om måneden", "Til og med 22. november"],
    "eksempel-supermarked": ["Gælder for hele husstanden"],
    "eksempel-el": ["Højst 300 kr. om året"],
    "eksempel-el-velkomst": ["Kun for nye kunder"],
    "eksempel-vask": ["Kun i Fyn"],
    "eksempel-biograf": [],
}
"""What stands wherever the rate of an offer does, to which a partner that leaves adds its own."""


def rated(kiosk: Kiosk, offer_id: str) -> dict[str, list[str]]:
    """What is said in each place where the rate of an offer stands."""
    pages, catalogue = kiosk.pages, kiosk.library.catalogue
    partner = catalogue.partner(catalogue.offer(offer_id).partner_id)
    category, calculator, receipt = partner.listings[0].category_id, pages.calculator, pages.receipt
    pages.category.show(category)
    pages.home.search.begin()
    pages.home.search.find(partner.name)
    pages.partner.show(partner.id, category)
    receipt.tap(partner.id, category)
    printed = [row.words for row in receipt.lines.rows]
    pages.takeaway.show(partner.id)
    calculator.choose(offer_id)
    calculator.press(9)
    calculator.write()
    bought = [row.words for row in receipt.lines.rows if row.line >= 0]
    calculator.search.begin()
    headline = partner.headline(category, kiosk.library.today())
    whole = {
        "page": [
            *(row.notes for row in pages.partner.rates.rows),
            pages.partner.property("bandText").replace(" søndag", ""),
        ],
        "calculator": [calculator.property("assumptions")],
        "calculator, at hand": [r.terms for r in calculator.atHand.rows if r.key == offer_id],
        "calculator, found": [r.terms for r in calculator.search.found.rows if r.key == offer_id],
        "receipt of purchases": bought,
    }
    if headline is not None and headline.id == offer_id:
        found = pages.home.search.found.rows
        whole |= {
            "category": [r.note for r in pages.category.partners.rows if r.key == partner.id],
            "search": [row.note for row in found if row.key == partner.id],
            "receipt": printed,
            "code": [pages.takeaway.property("offer")],
        }
    kiosk.pages.visit.end()
    return whole


@pytest.mark.parametrize("offer", TERMS)
def test_the_terms_of_a_rate_stand_wherever_it_does(kiosk: Kiosk, offer: str) -> None:
    for where, said in rated(kiosk, offer).items():
        text = "\n".join(said).replace("\u00a0", " ").lower()
        assert [term for term in TERMS[offer] if term.lower() not in text] == [], where


def test_those_are_all_the_offers_that_have_terms(kiosk: Kiosk) -> None:
    kiosk.pages.calculator.search.begin()
    found = kiosk.pages.calculator.search.found.rows
    assert {row.key for row in found if row.terms} == {
        offer for offer, said in TERMS.items() if said
    }


@pytest.mark.parametrize(
    ("offer", "bonus", "uncounted", "limit"),
    [
        ("eksempel-hotel", "", "Op til 10 % bonus", "Ikke talt med: »op til«"),
        ("eksempel-moebler", "", "3–5 % bonus", "Ikke talt med: et spænd"),
        ("eksempel-biograf", "", "Medlemspris 95 kr.", "Ikke talt med: en pris"),
        ("eksempel-el-velkomst", "500,00 kr.", "", "Kun én gang. Kun for nye kunder"),
        ("eksempel-dobbelt", "200,00 kr.", "", "Højst 200 kr. om måneden"),
        ("eksempel-cykler", "300,00 kr.", "", ""),
    ],
)
def test_the_calculator_counts_what_is_known_and_says_why_it_does_not(
    kiosk: Kiosk, offer: str, bonus: str, uncounted: str, limit: str
) -> None:
    calculator = kiosk.pages.calculator
    calculator.choose(offer)
    for digit in (6, 0, 0, 0):
        calculator.press(digit)
    assert calculator.property("bonus").replace("\u00a0", " ") == bonus
    assert calculator.property("limit").replace("\u00a0", " ") == limit
    if uncounted:
        assert calculator.property("uncounted").replace("\u00a0", " ") == uncounted


def test_two_lines_of_one_offer_share_its_cap_on_the_receipt(kiosk: Kiosk) -> None:
    calculator, receipt = kiosk.pages.calculator, kiosk.pages.receipt
    for _ in range(2):
        calculator.choose("eksempel-dobbelt")
        for digit in (3, 0, 0, 0):
            calculator.press(digit)
        calculator.write()
    figures = [row.figure for row in receipt.lines.rows if row.kind in ("bonus", "total")]
    assert figures == ["150,00", "50,00", "200,00"]


def test_a_tablets_region_leaves_out_what_is_elsewhere(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("bil")
    settle(kiosk)
    assert hand.sees("Eksempel Bilvask")
    kiosk.pages.use(Settings(region="Bornholm"))
    settle(kiosk)
    assert not hand.sees("Eksempel Bilvask")
    kiosk.pages.use(Settings())


@BOTH_WAYS_UP
def test_conditions_stand_above_the_buttons(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openPartner("eksempel-cykler", "bil")
    settle(kiosk)
    assert place(hand.find("Gælder ikke gavekort.")).bottom() < place(hand.find("Tilbage")).top()
