"""Every kind of rate has room on the screens, also where a partner has several."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

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


def drag(kiosk: Kiosk, start: QPoint, by: QPoint) -> None:
    window = kiosk.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(window, start + by * step / 5)
    QTest.mouseRelease(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + by
    )
    settle(kiosk)


@BOTH_WAYS_UP
def test_all_rates_of_a_partner_stand_between_its_name_and_the_buttons(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openPartner("proeve", "bil")
    settle(kiosk)
    buttons = place(hand.find("Tilbage")).top()
    bottom = place(hand.find("Alt muligt")).bottom()
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


def test_the_printer_takes_the_member_through_each_partners_code(kiosk: Kiosk, hand: Hand) -> None:
    for offer in ("tui-badeferie", "diesel", "legoland-billetter"):
        kiosk.pages.calculator.choose(offer)
        kiosk.pages.calculator.press(9)
        kiosk.pages.calculator.write()
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    hand.tap("Få det på telefonen")
    assert hand.sees("Tag dem med")
    assert hand.sees("Prøve & søn. 1 af 2")
    assert hand.find("Forrige partner").state().disabled
    hand.tap("Næste partner")
    assert hand.sees("Resten på én kode. 2 af 2")
    assert hand.find("Næste partner").state().disabled
    hand.tap("Prøve & søn. Vist")
    assert hand.sees("Resten på én kode. Vist")


def test_a_swipe_flips_to_the_next_partner_and_back(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.pages.receipt.tap("proeve", "bil")
    kiosk.pages.receipt.tap("legoland", "oplevelser")
    kiosk.navigation.openQr("")
    settle(kiosk)
    drag(kiosk, QPoint(500, 660), QPoint(-200, 0))
    assert hand.sees("Legoland. 2 af 2")
    drag(kiosk, QPoint(300, 660), QPoint(200, 0))
    assert hand.sees("Prøve & søn. 1 af 2")
