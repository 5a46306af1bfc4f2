"""The calculator and the takeaway under a member's finger."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.tour.rest import settle
from tests.app.finger import Glass
from tests.app.hand import Hand, place
from tests.app.test_tour import CONTROLS
from tests.calculator.reading import rows

BOTH_WAYS_UP = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


def type_in(hand: Hand, amount: str) -> None:
    for digit in amount:
        hand.tap(digit)


def press_keys(kiosk: Kiosk, text: str) -> None:
    for letter in text:
        QTest.keyClick(kiosk.window, Qt.Key(ord(letter.upper())))


def figures(kiosk: Kiosk) -> list[str]:
    return [row.figure for row in rows(kiosk.pages.receipt, "lines")]


@BOTH_WAYS_UP
def test_2000_typed_on_the_keypad_and_written_gives_100(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Regn din bonus ud")
    hand.tap("Jeg køber")
    hand.tap("Synoptik. Briller og solbriller")
    type_in(hand, "2000")
    assert hand.sees("for 2.000 kr.")
    assert hand.sees("giver 100,00 kr. i bonus")
    hand.tap("Sæt på bonen")
    assert hand.sees("BONUS I ALT 100,00")
    assert hand.sees("Synoptik står på bonen")
    hand.tap("Fortryd")
    assert figures(kiosk) == []


def test_the_physical_keyboard_types_too(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("tui")
    settle(kiosk)
    press_keys(kiosk, "30005")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    settle(kiosk)
    assert figures(kiosk)[-1] == "150,00"


@BOTH_WAYS_UP
def test_only_the_part_that_is_filled_in_has_its_tool_open(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("synoptik")
    settle(kiosk)
    type_in(hand, "100")
    hand.tap("hvor tit")
    assert not hand.sees("7")
    hand.tap("Hver måned")
    assert hand.sees("hvor tit Hver måned")
    assert hand.sees("giver 60,00 kr. i bonus om året")
    hand.tap("Jeg køber")
    assert not hand.sees("Hvert kvartal")
    hand.tap("TUI. Badeferie")
    assert hand.sees("Jeg køber Badeferie hos TUI")
    hand.tap("Slet")
    assert hand.sees("giver 0,00 kr. i bonus om året")
    assert hand.find("Sæt på bonen").state().disabled


@BOTH_WAYS_UP
def test_there_are_few_things_to_press(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    controls = [i for i in hand.shown() if i.role() in CONTROLS and not i.state().disabled]
    assert len(controls) <= 19


@BOTH_WAYS_UP
def test_the_bonus_is_larger_than_the_keys_and_no_document_is_named(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openCalculator("tui")
    settle(kiosk)
    type_in(hand, "30000")
    said = [i.text(QAccessible.Text.Name) for i in hand.shown()]
    assert not any("Kilde" in text or "Vejledning" in text for text in said)
    assert place(hand.find("giver 1.500,00 kr.")).height() > place(hand.find("7")).height()


def test_a_message_lies_over_the_button_and_hears_no_echo(kiosk: Kiosk, hand: Hand) -> None:
    glass = Glass(kiosk)
    kiosk.navigation.openCalculator("tui")
    settle(kiosk)
    type_in(hand, "30000")
    button = place(hand.find("Sæt på bonen"))
    where = button.center() - kiosk.window.position()
    glass.ms += 1000
    glass.tap(where)
    settle(kiosk)
    message = place(hand.find("TUI står på bonen"))
    assert message.contains(place(hand.find("Fortryd")))
    assert message.contains(button.center())
    glass.ms += 300
    glass.tap(where)
    settle(kiosk)
    assert hand.sees("TUI står på bonen")
    type_in(hand, "5")
    assert not hand.sees("Fortryd"), "what is typed next can be written"
    hand.tap("Sæt på bonen")
    assert len(kiosk.pages.receipt.receipt.plan) == 2


def test_an_offer_is_found_with_the_keys_on_the_screen(
    kiosk: Kiosk, hand: Hand, qtbot: QtBot
) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    hand.tap("Jeg køber")
    hand.tap("Andre partnere")
    type_in(hand, "mal")
    qtbot.waitUntil(lambda: hand.sees("Flügger farver. Maling"))
    hand.tap("Flügger farver. Maling")
    assert hand.sees("giver + bonus Tælles ikke med")
    type_in(hand, "1850")
    hand.tap("Sæt på bonen")
    assert hand.sees("1 linje er ikke talt med")
    assert hand.sees("BONUS I ALT 0,00")


def test_the_search_is_typed_on_the_physical_keyboard_and_left_again(
    kiosk: Kiosk, hand: Hand, qtbot: QtBot
) -> None:
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    hand.tap("Jeg køber")
    hand.tap("Andre partnere")
    press_keys(kiosk, "legol")
    qtbot.waitUntil(lambda: hand.sees("Legoland. Billetter"))
    press_keys(kiosk, "x")
    qtbot.waitUntil(lambda: hand.sees("Den finder vi ikke."))
    hand.tap("Luk søgningen")
    assert hand.sees("Andre partnere")


def test_a_line_on_the_receipt_is_corrected_and_removed(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("tui")
    settle(kiosk)
    type_in(hand, "3000")
    hand.tap("Sæt på bonen")
    hand.tap("Ret Badeferie")
    assert hand.sees("for 3.000 kr.")
    hand.tap("0")
    hand.tap("Ret bonen")
    assert hand.sees("TUI er rettet")
    assert figures(kiosk)[-1] == "1.500,00"
    hand.tap("Ret Badeferie")
    hand.tap("Slet linjen")
    assert hand.sees("TUI er taget af bonen")
    assert figures(kiosk) == []
    hand.tap("Fortryd")
    assert figures(kiosk)[-1] == "1.500,00"


@pytest.mark.parametrize("size", ["800x1280"], indirect=True)
def test_in_portrait_the_whole_receipt_is_lifted_over_the_keys(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("tui")
    settle(kiosk)
    type_in(hand, "3000")
    hand.tap("Sæt på bonen")
    hand.tap("BONUS I ALT 150,00")
    assert hand.sees("Ferie & hotel 150,00")
    hand.tap("Læg bonen ned")
    assert not hand.sees("Ferie & hotel")
    hand.tap("BONUS I ALT")
    hand.tap("Ret Badeferie")
    assert hand.sees("BONUS I ALT 150,00. Se hele bonen")
    assert hand.sees("for 3.000 kr.")


def test_a_partners_page_leads_to_its_first_offer(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    settle(kiosk)
    hand.tap("Synoptik står på bonen")
    hand.tap("Regn din bonus ud")
    type_in(hand, "100")
    assert hand.sees("giver 5,00 kr. i bonus")
    hand.tap("Tilbage")
    assert hand.sees("Sådan får du bonus")


def test_partners_without_an_address_stand_beside_their_one_code(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.pages.receipt.tap("tui", "ferie")
    kiosk.pages.receipt.tap("legoland", "oplevelser")
    kiosk.navigation.openQr("")
    settle(kiosk)
    assert hand.sees("Én kode. Vælg partnerne på siden.")
    assert hand.sees("TUI. 5\u00a0% på badeferie")
    hand.tap("Legoland. Billetter til parken")
    assert hand.sees("Scan koden, og find dine 2 partnere.")
    assert not hand.sees("Næste partner")


@BOTH_WAYS_UP
@pytest.mark.parametrize("partners", [0, 1, 2])
def test_a_tap_on_the_code_shows_the_largest_that_fits(
    kiosk: Kiosk, hand: Hand, partners: int
) -> None:
    for partner, category in (("tui", "ferie"), ("legoland", "oplevelser"))[:partners]:
        kiosk.pages.receipt.tap(partner, category)
    kiosk.navigation.openQr("")
    settle(kiosk)
    small = hand.find("Kode til partnerfordele.coop.dk. Tryk for at gøre den større").rect()
    hand.tap_at(QPointF(small.center()))
    large = hand.find("Kode til partnerfordele.coop.dk. Tryk for at gøre den mindre").rect()
    assert large.width() > small.width() * (1.3 if partners > 1 else 1.1)
    hand.tap("Mindre")
    assert hand.sees("Tag dem med" if partners > 1 else "Ret kameraet mod koden")


def test_the_code_on_the_front_page_is_the_whole_programmes(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.pages.receipt.tap("tui", "ferie")
    kiosk.pages.receipt.tap("legoland", "oplevelser")
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Kode til")
    assert hand.sees("PARTNERFORDELE")


@BOTH_WAYS_UP
def test_a_long_receipt_stays_at_its_newest_line(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("")
    for offer in ("tui-badeferie", "synoptik-briller", "legoland-billetter", "ok-benzin") * 3:
        kiosk.pages.calculator.choose(offer)
        kiosk.pages.calculator.press(9)
        kiosk.pages.calculator.write()
    settle(kiosk)
    printer = hand.find("Få det på telefonen").rect()  # under the receipt that is lifted
    if kiosk.window.height() > kiosk.window.width():
        hand.tap("BONUS I ALT")
    total = hand.find("BONUS I ALT").rect()
    assert total.bottom() <= printer.top()
    assert total.top() > 0
    assert not hand.find("BONUS I ALT").state().offscreen


def test_the_visits_end_leaves_nothing_typed(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("legoland")
    settle(kiosk)
    type_in(hand, "777")
    kiosk.pages.visit.end()
    settle(kiosk)
    kiosk.navigation.openCalculator("")
    settle(kiosk)
    assert hand.sees("for 0 kr.")
    said = [i.text(QAccessible.Text.Name) for i in hand.shown()]
    assert not any("Legoland" in name or "777" in name for name in said)
