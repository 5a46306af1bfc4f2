"""What stands on the visit's receipt is the member's to take off again."""

import pytest
from PySide6.QtCore import QSize

from kiosk.app.composition import Kiosk
from kiosk.tour.members import type_purchase
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place

FINGER_MM = 9
"""The least that a fingertip hits; 1280 px are 217 mm on a tablet of ten inches."""


@pytest.fixture
def two_partners(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    for partner in ("TUI", "Rejs med Bonus"):
        hand.tap(partner)
        hand.tap("Tilbage")


def tapped(kiosk: Kiosk) -> list[str]:
    return [tap.partner_id for tap in kiosk.pages.receipt.receipt.taps]


def test_a_partner_that_was_undone_is_not_printed_by_the_way_back_to_it(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("TUI")
    hand.tap("Fortryd")
    hand.tap("Få det på telefonen")
    hand.tap("Tilbage")
    assert hand.sees("Sæt på bonen")
    hand.tap("Regn din bonus ud")
    hand.tap("Tilbage")
    assert hand.sees("Sæt på bonen")
    assert tapped(kiosk) == []


def test_a_line_is_taken_off_and_put_back(kiosk: Kiosk, hand: Hand, two_partners: None) -> None:
    hand.tap("Tag TUI af bonen")
    assert tapped(kiosk) == ["rejs-med-bonus"]
    assert hand.sees("TUI er taget af bonen")
    hand.tap("Fortryd")
    assert tapped(kiosk) == ["tui", "rejs-med-bonus"]


def test_a_purchase_is_taken_off_where_the_partners_stand(kiosk: Kiosk, hand: Hand) -> None:
    type_purchase(kiosk, "tui-badeferie", 3000, "once")
    kiosk.pages.calculator.write()
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("Tag Badeferie af bonen")
    assert kiosk.pages.receipt.receipt.empty


def test_a_cleared_receipt_can_be_put_back_later_too(
    kiosk: Kiosk, hand: Hand, two_partners: None
) -> None:
    hand.tap("Ryd min bon")
    assert tapped(kiosk) == []
    assert hand.sees("Tryk på en partner")
    hand.tap("Til forsiden")
    hand.tap("Ferie & hotel")
    hand.tap("Læg linjerne tilbage")
    assert tapped(kiosk) == ["tui", "rejs-med-bonus"]


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_the_receipt_beside_the_calculator_offers_the_same(
    kiosk: Kiosk, hand: Hand, size: QSize, two_partners: None
) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    if size.height() > size.width():
        hand.tap("Se hele bonen")
    hand.tap("Tag TUI af bonen")
    assert tapped(kiosk) == ["rejs-med-bonus"]
    hand.tap("Fortryd")
    hand.tap("Ryd min bon")
    assert tapped(kiosk) == []
    hand.tap("Fortryd")
    assert tapped(kiosk) == ["tui", "rejs-med-bonus"]


def test_a_cleared_receipt_lies_torn_while_the_message_stands(
    kiosk: Kiosk, hand: Hand, two_partners: None
) -> None:
    receipt = kiosk.pages.receipt
    printed = [row.words for row in receipt.lines.rows]
    hand.tap("Ryd min bon")
    assert [row.words for row in receipt.torn.rows] == printed
    assert not hand.sees("Læg linjerne tilbage")
    hand.tap("Fortryd")
    assert receipt.torn.rows == []
    assert [row.words for row in receipt.lines.rows] == printed
    hand.tap("Ryd min bon")
    hand.tap("Bonen er ryddet")
    assert receipt.torn.rows == [], "it has fallen"
    assert hand.sees("Læg linjerne tilbage")


def test_nothing_that_was_torn_off_survives_the_visit(
    kiosk: Kiosk, hand: Hand, two_partners: None
) -> None:
    hand.tap("Ryd min bon")
    kiosk.pages.visit.end()
    assert kiosk.pages.receipt.torn.rows == []


def test_a_purchase_that_is_corrected_can_be_taken_off(kiosk: Kiosk, hand: Hand) -> None:
    type_purchase(kiosk, "tui-badeferie", 3000, "once")
    kiosk.pages.calculator.write()
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    hand.tap("Ret Badeferie")
    hand.tap("Tag Badeferie af bonen")
    assert kiosk.pages.receipt.receipt.empty
    assert hand.sees("Sæt på bonen")


def test_one_line_needs_no_clearing(kiosk: Kiosk, hand: Hand, two_partners: None) -> None:
    assert hand.sees("Ryd min bon")
    hand.tap("Tag TUI af bonen")
    assert not hand.sees("Ryd min bon")


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_a_finger_hits_each_cross_and_no_other(
    kiosk: Kiosk, hand: Hand, size: QSize, two_partners: None
) -> None:
    least = FINGER_MM * max(size.width(), size.height()) / 217
    first, second = (place(hand.find(f"Tag {name} af bonen")) for name in ("TUI", "Rejs med Bonus"))
    for cross in (first, second):
        assert min(cross.width(), cross.height()) >= least
    assert not first.intersects(second)
