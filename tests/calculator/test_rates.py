"""Every kind of rate has room on the screens, also where a partner has several."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.app.composition import Kiosk
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place
from tests.app.kiosks import Shared
from tests.calculator.conftest import OFFERS

BOTH_WAYS_UP = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


@pytest.fixture
def kiosk(
    shared: Shared, every_rate: Path, size: QSize, request: pytest.FixtureRequest
) -> Iterator[Kiosk]:
    with shared.visit(size, request, every_rate) as kiosk:
        yield kiosk


@BOTH_WAYS_UP
def test_all_rates_of_a_partner_stand_between_its_name_and_the_buttons(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openPartner("proeve", "bil")
    settle(kiosk)
    buttons = place(hand.find("Tilbage")).top()
    bottom = place(hand.find("Bil & transport")).bottom()
    for goods, _ in OFFERS.values():
        line = place(hand.find(f"bonus på {goods}"))
        assert bottom < line.top()
        bottom = line.bottom()
    assert bottom < buttons


@BOTH_WAYS_UP
def test_a_long_rate_stands_under_the_partners_name_on_the_receipt(
    kiosk: Kiosk, hand: Hand
) -> None:
    for partner, category in (("tui", "ferie"), ("proeve", "bil")):
        kiosk.navigation.openPartner(partner, category)
        settle(kiosk)
    kiosk.navigation.openCategory("bil")
    settle(kiosk)
    short = place(hand.find("TUI 5"))
    long = place(hand.find("Prøve & søn 12,5"))
    lines = 1 if kiosk.window.width() < kiosk.window.height() else 2
    assert long.height() == lines * short.height()


@BOTH_WAYS_UP
@pytest.mark.parametrize("others", [(), (("legoland", "oplevelser"),)])
def test_the_rate_stands_under_the_address_of_the_code(
    kiosk: Kiosk, hand: Hand, others: tuple[tuple[str, str], ...]
) -> None:
    for partner, category in (("proeve", "bil"), *others):
        kiosk.pages.receipt.tap(partner, category)
    kiosk.navigation.openQr("proeve")
    settle(kiosk)
    address = place(hand.find("partnerfordele.coop.dk/p"))
    offer = place(hand.find("12,5\u00a0øre pr. liter på diesel"))
    assert abs(address.center().x() - offer.center().x()) <= 1
    assert address.bottom() <= offer.top() + 4
