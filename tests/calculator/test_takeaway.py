"""One code for each partner with an address of its own, and one for all others together."""

from kiosk.viewmodels.qr import TakeawayViewModel
from kiosk.viewmodels.receipt import ReceiptViewModel
from tests.calculator.reading import rows

PROGRAMME = "https://partnerfordele.coop.dk"


def read(takeaway: TakeawayViewModel) -> tuple[str, str]:
    return str(takeaway.property("name")), str(takeaway.property("position"))


def test_one_partner_alone_has_one_code(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    takeaway.show("tui")
    assert read(takeaway) == ("TUI", "")
    assert rows(takeaway, "codes") == []
    assert takeaway.property("offer") == "5\u00a0% på badeferie"


def test_without_a_partner_the_code_is_the_programmes(takeaway: TakeawayViewModel) -> None:
    takeaway.show(None)
    assert read(takeaway) == ("", "")
    assert takeaway.property("payload") == PROGRAMME


def test_partners_without_an_address_share_one_code_that_lists_them(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    for partner, category in (("tui", "ferie"), ("ok", "bil"), ("synoptik", "hjemmet")):
        receipt.tap(partner, category)
    takeaway.show("ok")
    assert read(takeaway) == ("Dine partnere", "")
    assert not takeaway.property("several")
    assert takeaway.property("payload") == PROGRAMME
    assert takeaway.property("advice") == "Scan koden, og find dine 3 partnere."
    assert {code.name: code.note for code in rows(takeaway, "codes")} == {
        "TUI": "5\u00a0% på badeferie",
        "OK": "Benzin på tankstationen. Se dagens bonus",
        "Synoptik": "5\u00a0% på briller og solbriller",
    }
    # It still counts for the partner that it was asked for.
    assert takeaway.partner_id == "ok"


def test_a_partners_own_address_is_its_code_and_the_rest_share_the_last(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    receipt.tap("ok", "bil")
    takeaway.show("proeve")
    assert read(takeaway) == ("Prøve & søn", "1 af 2")
    assert takeaway.property("payload") == f"{PROGRAMME}/p"
    assert takeaway.property("advice") == "Scan koden, så er du hos Prøve & søn."
    takeaway.turn(1)
    assert read(takeaway) == ("Dine partnere", "2 af 2")
    assert takeaway.property("payload") == PROGRAMME
    own, rest = rows(takeaway, "codes")
    assert (own.name, own.note, own.seen) == ("Prøve & søn", "Vist", True)
    assert (rest.name, rest.note) == ("Resten på én kode", "2 af 2")
    takeaway.turn(0)
    assert rows(takeaway, "codes")[1].note == "Vist"


def test_there_is_nothing_beyond_the_ends(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("legoland", "oplevelser")
    takeaway.show("proeve")
    first = read(takeaway)
    takeaway.turn(-1)
    assert read(takeaway) == first
    takeaway.turn(1)
    assert read(takeaway) == ("Legoland", "2 af 2")
    assert takeaway.property("advice") == "Scan koden, og vælg Legoland på siden."
    takeaway.turn(2)
    assert read(takeaway)[1] == "2 af 2"


def test_the_programmes_code_stands_alone_when_it_is_asked_for(
    takeaway: TakeawayViewModel, receipt: ReceiptViewModel
) -> None:
    receipt.tap("tui", "ferie")
    receipt.tap("ok", "bil")
    takeaway.show_programme()
    assert read(takeaway) == ("", "")
    assert rows(takeaway, "codes") == []
