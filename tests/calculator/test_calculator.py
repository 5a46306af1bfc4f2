"""What the member reads while typing, and what stands on the receipt afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.base.paths import I18N
from kiosk.viewmodels.calculator import CalculatorViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.receipt import ReceiptViewModel
from tests.calculator.reading import rows


@pytest.fixture(autouse=True, scope="module")
def danish(qapp: QGuiApplication) -> Iterator[None]:
    """The plurals of Danish, whatever was tested before."""
    translator = QTranslator()
    assert translator.load("kiosk_da", str(I18N))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def type_in(
    calculator: CalculatorViewModel, offer: str, amount: str, frequency: str = "once"
) -> None:
    calculator.choose(offer)
    calculator.clear()
    calculator.repeat(frequency)
    for digit in amount:
        calculator.press(int(digit))


def write(
    calculator: CalculatorViewModel, offer: str, amount: str, frequency: str = "once"
) -> None:
    type_in(calculator, offer, amount, frequency)
    calculator.write()


def printed(receipt: ReceiptViewModel) -> list[tuple[str, str]]:
    return [(row.words, row.figure) for row in rows(receipt, "lines") if row.words]


def test_the_bonus_follows_each_digit(calculator: CalculatorViewModel) -> None:
    calculator.choose("synoptik-briller")
    seen = []
    for digit in (2, 0, 0, 0):
        calculator.press(digit)
        seen.append((calculator.property("amount"), calculator.property("bonus")))
    assert seen == [
        ("2", "0,10 kr."),
        ("20", "1,00 kr."),
        ("200", "10,00 kr."),
        ("2.000", "100,00 kr."),
    ]


def test_an_amount_has_at_most_seven_digits(calculator: CalculatorViewModel) -> None:
    type_in(calculator, "tui-badeferie", "99999999", "monthly")
    assert calculator.property("amount") == "9.999.999"
    assert calculator.property("bonus") == "5.999.999,40 kr."


def test_digits_are_taken_back_one_by_one_or_all_at_once(calculator: CalculatorViewModel) -> None:
    type_in(calculator, "tui-badeferie", "1440")
    calculator.erase()
    assert calculator.property("amount") == "144"
    calculator.clear()
    assert calculator.property("amount") == "0"
    assert not calculator.property("writable")
    calculator.write()
    assert calculator.property("amount") == "0"


@pytest.mark.parametrize(
    ("frequency", "bonus"),
    [("once", "1,20"), ("monthly", "14,40"), ("quarterly", "4,80"), ("yearly", "1,20")],
)
def test_the_bonus_is_that_of_one_year(
    calculator: CalculatorViewModel, frequency: str, bonus: str
) -> None:
    type_in(calculator, "synoptik-abonnementer", "120", frequency)
    assert calculator.property("bonus") == f"{bonus} kr."


@pytest.mark.parametrize(
    ("offer", "unit", "bonus", "purchase"),
    [
        ("diesel", "liter", "5,00 kr.", "40 l"),
        ("spot", "kWh", "1,20 kr.", "40 kWh"),
        ("vask", "køb", "300,00 kr.", "40"),
    ],
)
def test_an_offer_is_typed_in_its_own_unit(
    calculator: CalculatorViewModel,
    receipt: ReceiptViewModel,
    offer: str,
    unit: str,
    bonus: str,
    purchase: str,
) -> None:
    type_in(calculator, offer, "40")
    assert calculator.property("unit") == unit
    assert calculator.property("bonus") == bonus
    calculator.write()
    assert purchase in [figure for _, figure in printed(receipt)]


def test_an_amount_does_not_become_another_unit(calculator: CalculatorViewModel) -> None:
    type_in(calculator, "tui-badeferie", "30000")
    calculator.choose("synoptik-briller")
    assert calculator.property("amount") == "30.000"
    calculator.choose("diesel")
    assert calculator.property("amount") == "0"


def test_the_minimum_and_the_cap_are_applied_and_named(calculator: CalculatorViewModel) -> None:
    type_in(calculator, "dyrt", "499")
    assert calculator.property("bonus") == "0,00 kr."
    assert calculator.property("limit") == "Mindste køb 500\u00a0kr."
    type_in(calculator, "dyrt", "500")
    assert calculator.property("bonus") == "50,00 kr."
    assert calculator.property("limit") == ""
    type_in(calculator, "dyrt", "1001", "quarterly")
    assert calculator.property("bonus") == "400,00 kr."
    assert calculator.property("limit") == "Højst 100\u00a0kr. for hvert køb"


def test_what_the_figure_rests_on_is_said(calculator: CalculatorViewModel) -> None:
    calculator.choose("dyrt")
    assert calculator.property("assumptions").replace("\u00a0", " ") == (
        "10 % bonus på dyre ting. Mindste køb 500 kr. Højst 100 kr. for hvert køb."
    )


def test_a_year_is_printed_line_by_line_with_its_total(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000")
    write(calculator, "synoptik-briller", "2000")
    write(calculator, "synoptik-abonnementer", "120", "monthly")
    assert [(words, figure.replace("\u00a0", " ")) for words, figure in printed(receipt)] == [
        ("TUI", ""),
        ("Badeferie", "30.000,00"),
        ("5\u00a0% bonus", "1.500,00"),
        ("SYNOPTIK", ""),
        ("Briller og solbriller", "2.000,00"),
        ("5\u00a0% bonus", "100,00"),
        ("Abonnementer", "12 x 120,00"),
        ("1\u00a0% bonus", "14,40"),
        ("BONUS I ALT", "1.614,40"),
    ]


def test_an_unknown_rate_is_printed_and_not_counted(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "1000")
    type_in(calculator, "flugger-farver-maling", "1850")
    assert not calculator.property("known")
    assert calculator.property("bonus") == ""
    calculator.write()
    assert printed(receipt)[-5:] == [
        ("FLÜGGER FARVER", ""),
        ("Maling", "1.850,00"),
        ("Se aktuel bonus", "–"),
        ("BONUS I ALT", "50,00"),
        ("1 linje er ikke talt med", ""),
    ]
    write(calculator, "legoland-billetter", "1600")
    assert printed(receipt)[-1] == ("2 linjer er ikke talt med", "")


def test_the_plan_stands_after_the_partners_that_were_tapped(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("ok", "bil")
    write(calculator, "tui-badeferie", "1000")
    words = [words for words, _ in printed(receipt)]
    assert words.index("OK") < words.index("TUI") < words.index("BONUS I ALT")


def test_a_line_is_taken_up_again_and_corrected_in_its_place(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000", "yearly")
    write(calculator, "synoptik-briller", "2000")
    calculator.edit(0)
    assert calculator.property("offer") == "tui-badeferie"
    assert calculator.property("amount") == "30.000"
    assert calculator.property("frequency") == "yearly"
    calculator.erase()
    calculator.write()
    assert not calculator.property("editing")
    assert [line.amount for line in receipt.receipt.plan] == [3000_00, 2000_00]
    assert printed(receipt)[-1] == ("BONUS I ALT", "250,00")


def test_a_line_is_removed_and_comes_back_by_undo(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000")
    write(calculator, "synoptik-briller", "2000")
    told: list[str] = []
    receipt.noticed.connect(lambda text, icon: told.append(text))
    calculator.edit(0)
    calculator.remove()
    assert told == ["TUI er taget af bonen"]
    assert printed(receipt)[-1] == ("BONUS I ALT", "100,00")
    receipt.undo()
    assert printed(receipt)[-1] == ("BONUS I ALT", "1.600,00")


def test_each_of_writing_correcting_and_removing_can_be_undone(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000")
    calculator.edit(0)
    calculator.press(1)
    calculator.write()
    receipt.undo()
    assert printed(receipt)[-1] == ("BONUS I ALT", "1.500,00")
    receipt.undo()
    assert receipt.property("empty")


def test_undoing_the_line_that_is_being_corrected_leaves_it(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000")
    calculator.edit(0)
    receipt.undo()
    assert not calculator.property("editing")
    calculator.press(5)
    calculator.write()
    assert len(receipt.receipt.plan) == 1


def test_a_correction_stays_with_its_line_when_another_comes_back(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000")
    write(calculator, "synoptik-briller", "2000")
    calculator.edit(0)
    calculator.remove()
    calculator.edit(0)
    receipt.undo()
    assert calculator.property("edited") == 1


def test_a_bar_for_each_category_tells_where_the_bonus_comes_from(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "tui-badeferie", "30000")
    write(calculator, "synoptik-briller", "2000")
    write(calculator, "flugger-farver-maling", "1850")
    bars = rows(receipt, "bars")
    assert [(bar.title, bar.figure, bar.thousandths) for bar in bars] == [
        ("Ferie & hotel", "1.500,00", 1000),
        ("Hjemmet", "100,00", 66),
    ]


def test_the_total_is_told_where_there_is_no_room_for_the_receipt(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    assert (receipt.property("sum"), receipt.property("filled")) == ("0,00", 0)
    write(calculator, "tui-badeferie", "10000")
    write(calculator, "synoptik-briller", "2000")
    assert (receipt.property("sum"), receipt.property("filled")) == ("600,00", 3)


@pytest.mark.parametrize(
    ("amount", "things"),
    [
        *(("0", 0), ("1", 1), ("1999", 1), ("2000", 2), ("9999", 2), ("10000", 3)),
        *(("19999", 3), ("20000", 4), ("29999", 4), ("30000", 5), ("9999999", 5)),
    ],
)
def test_the_bag_fills_with_the_bonus(
    calculator: CalculatorViewModel, amount: str, things: int
) -> None:
    """Bread, milk from 100 kr., an apple from 500, a leek from 1.000 and coins from 1.500."""
    type_in(calculator, "tui-badeferie", amount)
    assert calculator.property("filled") == things


def test_an_unknown_bonus_puts_nothing_into_the_bag(calculator: CalculatorViewModel) -> None:
    type_in(calculator, "legoland-billetter", "1600")
    assert calculator.property("filled") == 0
    assert calculator.property("uncounted") == "+ bonus"


def test_the_sentence_asks_for_one_part_after_the_other(calculator: CalculatorViewModel) -> None:
    def sentence() -> list[str]:
        return [calculator.property(part) for part in ("what", "amount", "often", "asked")]

    calculator.start("synoptik")
    assert sentence() == ["Briller og solbriller hos Synoptik", "0", "Én gang", "amount"]
    calculator.ask("what")
    calculator.choose("tui-badeferie")
    assert sentence() == ["Badeferie hos TUI", "0", "Én gang", "amount"]
    calculator.ask("often")
    calculator.repeat("yearly")
    assert sentence() == ["Badeferie hos TUI", "0", "Hvert år", "often"]
    calculator.press(7)
    assert sentence() == ["Badeferie hos TUI", "7", "Hvert år", "amount"]


def test_it_starts_with_an_offer_or_with_the_first_of_a_partners(
    calculator: CalculatorViewModel,
) -> None:
    calculator.start("synoptik")
    assert calculator.property("offer") == "synoptik-briller"
    calculator.start("ok-stroem")
    assert calculator.property("offer") == "ok-stroem"
    calculator.press(7)
    calculator.start(None)
    assert calculator.property("offer") == "ok-stroem"
    assert calculator.property("amount") == "7"


def test_known_rates_are_at_hand_and_a_chosen_offer_comes_to_hand(
    calculator: CalculatorViewModel,
) -> None:
    assert all(row.rate for row in rows(calculator, "atHand"))
    calculator.choose("legoland-billetter")
    keys = [row.key for row in rows(calculator, "atHand")]
    assert len(keys) == 3
    assert keys[0] == "legoland-billetter"


@pytest.mark.parametrize("query", ["briller", "SYNOP", "optiker"])
def test_offers_are_found_by_partner_and_by_goods(
    calculator: CalculatorViewModel, query: str
) -> None:
    search = calculator.offer_search
    search.begin()
    search.find(query)
    assert "synoptik-briller" in [row.key for row in rows(search, "found")]


def test_every_offer_can_be_found_without_typing(calculator: CalculatorViewModel) -> None:
    search = calculator.offer_search
    search.begin()
    keys = [row.key for row in rows(search, "found")]
    assert {"tui-badeferie", "ok-stroem", "diesel"} <= set(keys)
    assert len(keys) == len(set(keys))
    calculator.choose("diesel")
    assert not search.property("open")


def test_the_language_changes_what_stands_on_the_receipt(
    library: Library, calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    write(calculator, "synoptik-briller", "2000")
    library.speak("en")
    assert ("Glasses and sunglasses", "2.000,00") in printed(receipt)
    assert "Glasses and sunglasses" in [r.applies_to for r in rows(calculator, "atHand")]


def test_nothing_that_was_typed_is_left_after_the_visit(
    calculator: CalculatorViewModel, receipt: ReceiptViewModel
) -> None:
    fresh = calculator.property("offer")
    type_in(calculator, "legoland-billetter", "1600", "monthly")
    calculator.offer_search.begin()
    calculator.wipe()
    receipt.wipe()
    assert calculator.property("offer") == fresh
    assert calculator.property("amount") == "0"
    assert calculator.property("frequency") == "once"
    assert not calculator.offer_search.property("open")
    assert printed(receipt) == []
    assert rows(receipt, "bars") == []
