"""The layout of a programme of five hundred: nothing is cut, beyond the screen or over another."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize

from kiosk.app.composition import Kiosk
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import Shared
from tests.app.layout import faults, texts
from tests.programme import programme


@pytest.fixture
def kiosk(
    shared: Shared, clock: StoppedClock, size: QSize, request: pytest.FixtureRequest
) -> Iterator[Kiosk]:
    with shared.visit(size, request, programme(500, 16, 200)) as kiosk:
        yield kiosk


def check(kiosk: Kiosk, where: str) -> None:
    settle(kiosk)
    assert list(faults(kiosk)) == [], where


SIZES = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


@SIZES
def test_the_front_page(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    check(kiosk, "the first page")
    hand.tap("Næste side")
    check(kiosk, "the second page")
    kiosk.pages.home.search.begin()
    check(kiosk, "the search")
    kiosk.pages.home.search.find("e")
    check(kiosk, "what is found")


@SIZES
def test_the_pages_of_categories(kiosk: Kiosk, hand: Hand) -> None:
    for category, pages in (
        *(("eksempel-0", 1), ("eksempel-1", 1), ("eksempel-2", 1), ("eksempel-3", 2)),
        *(("eksempel-4", 4), ("eksempel-5", 3), ("hjemmet", 3)),
    ):
        kiosk.navigation.openCategory(category)
        check(kiosk, category)
        for page in range(2, pages + 1):
            hand.tap("Næste side")
            check(kiosk, f"{category}, page {page}")
    for section in ("ad", "tå"):
        kiosk.pages.category.narrow(section)
        check(kiosk, section)
    kiosk.pages.category.search.begin()
    check(kiosk, "the search")
    kiosk.library.speak("de")
    kiosk.navigation.openCategory("eksempel-4")
    check(kiosk, "German")


LONG = ("eksempel-0", "eksempel-5", "eksempel-45", "eksempel-180")
"""Partners with the longest names, known and unknown rates, and all that a rate may come with."""
MUCH = "offer-180"
"""An offer with all of that."""


@SIZES
def test_names_are_whole_on_the_page_of_a_partner_too(kiosk: Kiosk) -> None:
    for partner in LONG:
        kiosk.navigation.openPartner(partner, "")
        settle(kiosk)
        found = [text for text in texts(kiosk) if text.cut]
        assert found == [], partner
        check_places(kiosk, partner)


@SIZES
def test_partners_to_take_along_with_all_that_their_rates_come_with(kiosk: Kiosk) -> None:
    for partner in LONG:
        kiosk.pages.receipt.tap(
            partner, kiosk.library.catalogue.partner(partner).listings[0].category_id
        )
    kiosk.navigation.openQr("")
    check(kiosk, "taken along")


@SIZES
def test_the_search_of_the_calculator(kiosk: Kiosk) -> None:
    for laid in (False, True):
        if laid:
            kiosk.pages.table.lay()
        kiosk.navigation.openCalculator("")
        kiosk.pages.calculator.choose(MUCH)
        check(kiosk, "the amount")
        kiosk.pages.calculator.ask("what")
        check(kiosk, "offers at hand")
        kiosk.pages.calculator.search.begin()
        for typed in ("", "eks", "sy"):
            kiosk.pages.calculator.search.find(typed)
            settle(kiosk)
            assert [text for text in texts(kiosk) if text.cut] == []
            check_places(kiosk, typed)


def check_places(kiosk: Kiosk, where: str) -> None:
    """Nothing is beyond its place; a message may lie over what it tells of."""
    assert [fault for fault in faults(kiosk) if "beyond" in fault] == [], where


@SIZES
def test_the_half_of_table_mode(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.pages.table.lay()
    kiosk.navigation.home()
    check(kiosk, "front page")
    for category in (*(f"eksempel-{number}" for number in range(5)), "hjemmet"):
        kiosk.navigation.openCategory(category)
        check(kiosk, category)
    hand.tap("Næste side")
    check(kiosk, "the second page")
    hand.tap("Søg en partner")
    check(kiosk, "the search")
    hand.tap("e")
    check(kiosk, "what is found")
    hand.tap("Færdig")
    check(kiosk, "without the keys")
