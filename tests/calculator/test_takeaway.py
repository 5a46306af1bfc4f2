"""One code for each partner on the receipt, and one alone otherwise."""

from kiosk.viewmodels.qr import TakeawayViewModel
from kiosk.viewmodels.receipt import ReceiptViewModel
from tests.calculator.reading import rows


def read(takeaway: TakeawayViewModel) -> tuple[str, str]:
    return str(takeaway.property("name")), str(takeaway.property("position"))


def test_one_partner_alone_has_one_code(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    takeaway.show("tui")
    assert read(takeaway) == ("TUI", "")
    assert rows(takeaway, "codes") == []


def test_without_a_partner_the_code_is_the_programmes(takeaway: TakeawayViewModel) -> None:
    takeaway.show(None)
    assert read(takeaway) == ("", "")
    assert takeaway.property("payload") == "https://partnerfordele.coop.dk"


def test_several_partners_are_flipped_through_from_the_one_at_hand(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    for partner, category in (("tui", "ferie"), ("ok", "bil"), ("synoptik", "hjemmet")):
        receipt.tap(partner, category)
    takeaway.show("ok")
    first = read(takeaway)
    takeaway.turn(takeaway.property("index") + 1)
    assert first != read(takeaway)
    codes = rows(takeaway, "codes")
    assert {code.name for code in codes} == {"TUI", "OK", "Synoptik"}
    assert [code.name for code in codes if code.seen] == ["OK"]
    assert [code.note for code in codes if code.name == "OK"] == ["Vist"]


def test_there_is_nothing_beyond_the_ends(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    receipt.tap("legoland", "oplevelser")
    takeaway.show(None)
    first = read(takeaway)
    takeaway.turn(-1)
    assert read(takeaway) == first
    takeaway.turn(1)
    takeaway.turn(2)
    assert read(takeaway)[1] == "2 af 2"


def test_a_partner_that_is_not_on_the_receipt_joins_its_codes(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    takeaway.show("synoptik")
    assert read(takeaway) == ("Synoptik", "1 af 2")
    assert takeaway.property("offer") == "5\u00a0% på briller og solbriller"


def test_a_partners_own_address_is_its_code(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    takeaway.show("proeve")
    assert takeaway.property("payload") == "https://partnerfordele.coop.dk/p"
    assert takeaway.property("advice") == "Scan koden, så er du hos Prøve & søn."
    takeaway.turn(1)
    assert takeaway.property("payload") == "https://partnerfordele.coop.dk"
    assert takeaway.property("advice") == "Scan koden, og vælg TUI på siden."


def test_the_programmes_code_stands_alone_when_it_is_asked_for(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    receipt.tap("ok", "bil")
    takeaway.show_programme()
    assert read(takeaway) == ("", "")
    assert rows(takeaway, "codes") == []
