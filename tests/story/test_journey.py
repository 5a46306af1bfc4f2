"""Lone's glasses in three steps, and the sum behind them."""

from datetime import date
from typing import ClassVar

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.partner import Offer
from kiosk.domain.rate import Rate, RateKind
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.tour.rest import settle
from kiosk.viewmodels.journey import JOURNEY, JourneyViewModel
from kiosk.viewmodels.library import Library
from tests.app.hand import Hand

OFFER = "synoptik-briller"


class ChangedOffer(CatalogueRepository):
    """The shipped catalogue with other terms for Lone's glasses."""

    terms: ClassVar[Offer]

    def offer(self, id: str) -> Offer:
        return self.terms if id == OFFER else super().offer(id)


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_the_partners_page_leads_to_the_journey_and_back(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    settle(kiosk)
    hand.tap("Lones briller")
    for shown in ("2.000\u00a0kr.", "5\u00a0%", "100\u00a0kr.", "2.000,00 × 5\u00a0% = 100,00"):
        assert hand.sees(shown)
    for title in ("1. Lone vælger", "2. Kortet bliver scannet", "3. Bonussen er på kontoen"):
        assert hand.sees(title)
    hand.tap("Tilbage")
    assert hand.sees("Sådan får du bonus")


@pytest.mark.parametrize(("partner", "category"), [("ok", "bil"), ("tui", "ferie")])
def test_no_other_partner_offers_the_journey(
    kiosk: Kiosk, hand: Hand, partner: str, category: str
) -> None:
    kiosk.navigation.openPartner(partner, category)
    settle(kiosk)
    assert not hand.sees("Lones briller")


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_try_it_yourself_opens_the_calculator_with_the_same_offer(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    kiosk.navigation.openJourney(JOURNEY)
    settle(kiosk)
    hand.tap("Prøv selv")
    assert kiosk.navigation.route == Route(Screen.CALCULATOR, OFFER)


def test_home_is_one_tap_away(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openJourney(JOURNEY)
    settle(kiosk)
    hand.tap("Til forsiden")
    assert hand.sees("Hvad bruger du penge på?")


def test_the_figures_follow_the_catalogues_example(qapp: QGuiApplication) -> None:
    vm = journey({"rate": Rate(RateKind.PERCENT, 1250), "example_ore": 199_950})
    assert figures(vm) == ["1.999,50\u00a0kr.", "12,5\u00a0%", "249,94\u00a0kr."]
    assert vm.property("sum") == "1.999,50 × 12,5\u00a0% = 249,94"


def test_what_goes_with_the_rate_stands_under_it(qapp: QGuiApplication) -> None:
    vm = journey({"minimum_ore": 500_00, "cap_ore": 200_00, "valid_to": date(2026, 12, 13)})
    said = vm.property("notice").replace("\u00a0", " ")
    assert said.endswith(
        "Mindste køb 500 kr. Højst 200 kr. for hvert køb. Til og med 13. december."
    )


@pytest.mark.parametrize(
    "terms", [{"rate": None}, {"example_ore": None}, {"valid_to": date(2026, 11, 21)}]
)
def test_without_a_worked_example_there_is_no_figure(
    qapp: QGuiApplication, terms: dict[str, object]
) -> None:
    vm = journey(terms)
    assert figures(vm) == ["", "", ""]
    assert vm.property("sum") == ""


def journey(terms: dict[str, object]) -> JourneyViewModel:
    catalogue = ChangedOffer.open(SHIPPED_CATALOGUE)
    ChangedOffer.terms = CatalogueRepository.offer(catalogue, OFFER)._replace(**terms)  # type: ignore[arg-type]
    vm = JourneyViewModel(Library(catalogue, lambda: date(2026, 11, 22)))
    vm.show(JOURNEY)
    return vm


def figures(vm: JourneyViewModel) -> list[str]:
    return [row.figure for row in vm.steps.rows]
