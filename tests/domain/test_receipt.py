"""The receipt as the member fills it, and the lines it prints."""

from datetime import date

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain.bonus import Frequency, Limit, PlanLine, Unit
from kiosk.domain.partner import Category, Listing, Offer, Partner
from kiosk.domain.rate import Rate, RateKind
from kiosk.domain.receipt import (
    LineKind,
    Receipt,
    ReceiptLine,
    Tap,
    plan_lines,
    stop_lines,
    tapped_lines,
    total_lines,
)
from kiosk.domain.talk import Stop

DAY = date(2024, 6, 1)
FIVE_PERCENT = Rate(RateKind.PERCENT, 500)
ONE_PERCENT = Rate(RateKind.PERCENT, 100)


def a_category(id_: str, position: int, title: str) -> Category:
    return Category(id_, position, title, title, "sky", "", "")


HOLIDAY = a_category("holiday", 1, "Ferie & hotel")
HOME = a_category("home", 3, "Hjemmet")
CATEGORIES = {c.id: c for c in (HOLIDAY, HOME)}

TRIP = Offer("tui-trip", "tui", "Rejse", FIVE_PERCENT)
GLASSES = Offer("synoptik-glasses", "synoptik", "Briller", FIVE_PERCENT)
SUBSCRIPTION = Offer("synoptik-subscription", "synoptik", "Abonnement", ONE_PERCENT)
PAINT = Offer("flugger-paint", "flugger", "Maling", None)
OFFERS = {o.id: o for o in (TRIP, GLASSES, SUBSCRIPTION, PAINT)}


def a_partner(id_: str, name: str, category: Category, *offers: Offer) -> Partner:
    listing = Listing(category.id, 1, "", "", "", "sky", "sky")
    return Partner(id_, name, None, (listing,), offers)


TUI = a_partner("tui", "TUI", HOLIDAY, TRIP)
SYNOPTIK = a_partner("synoptik", "Synoptik", HOME, GLASSES, SUBSCRIPTION)
FLUGGER = a_partner("flugger", "Flügger farver", HOME, PAINT)
PARTNERS = {p.id: p for p in (TUI, SYNOPTIK, FLUGGER)}


def a_line(offer: Offer, amount: int, frequency: Frequency = Frequency.ONCE) -> PlanLine:
    return PlanLine(offer, amount, frequency, HOME.id)


def a_stop(receipt_line: str, partner_id: str | None, offer_id: str | None = None) -> Stop:
    return Stop(1, "", receipt_line, "", "", partner_id, offer_id)


def test_partners_are_remembered_once_by_category_then_by_tap() -> None:
    receipt = (
        Receipt()
        .tap("synoptik", HOME)
        .tap("tui", HOLIDAY)
        .tap("flugger", HOME)
        .tap("synoptik", HOLIDAY)
    )
    assert tapped_lines(receipt.taps, PARTNERS, CATEGORIES, DAY) == (
        ReceiptLine(LineKind.GROUP, "Ferie & hotel"),
        ReceiptLine(LineKind.ITEM, "TUI", offer=TRIP),
        ReceiptLine(LineKind.GROUP, "Hjemmet"),
        ReceiptLine(LineKind.ITEM, "Synoptik", offer=GLASSES),
        ReceiptLine(LineKind.ITEM, "Flügger farver", offer=PAINT),
    )


def test_partners_to_take_home_are_the_tapped_and_then_the_planned() -> None:
    receipt = Receipt().tap("synoptik", HOME).tap("tui", HOLIDAY)
    receipt = receipt.add(a_line(PAINT, 1_850_00)).add(a_line(GLASSES, 2_000_00))
    assert receipt.partner_ids == ("tui", "synoptik", "flugger")


def test_a_plan_prints_each_line_and_counts_only_known_rates() -> None:
    plan = [
        a_line(TRIP, 30_000_00),
        a_line(GLASSES, 2_000_00),
        a_line(SUBSCRIPTION, 100_00, Frequency.MONTHLY),
        a_line(PAINT, 1_850_00),
    ]
    assert (*plan_lines(plan, PARTNERS, DAY), *total_lines(plan, DAY)) == (
        ReceiptLine(LineKind.GROUP, "TUI"),
        ReceiptLine(LineKind.PURCHASE, "Rejse", 30_000_00),
        ReceiptLine(LineKind.BONUS, amount=1_500_00, offer=TRIP),
        ReceiptLine(LineKind.GROUP, "Synoptik"),
        ReceiptLine(LineKind.PURCHASE, "Briller", 2_000_00),
        ReceiptLine(LineKind.BONUS, amount=100_00, offer=GLASSES),
        ReceiptLine(LineKind.PURCHASE, "Abonnement", 100_00, frequency=Frequency.MONTHLY),
        ReceiptLine(LineKind.BONUS, amount=12_00, offer=SUBSCRIPTION),
        ReceiptLine(LineKind.GROUP, "Flügger farver"),
        ReceiptLine(LineKind.PURCHASE, "Maling", 1_850_00),
        ReceiptLine(LineKind.UNCOUNTED, offer=PAINT),
        ReceiptLine(LineKind.DOUBLE_RULE),
        ReceiptLine(LineKind.TOTAL, amount=1_612_00),
    )


def test_a_line_prints_its_unit_and_the_limits_that_were_applied() -> None:
    petrol = Offer("petrol", "tui", "Benzin", Rate(RateKind.PER_LITRE, 20_00), cap_ore=5_00)
    _, purchase, given = plan_lines([a_line(petrol, 40_00)], PARTNERS, DAY)
    assert purchase == ReceiptLine(LineKind.PURCHASE, "Benzin", 40_00, Unit.LITRE)
    assert given == ReceiptLine(LineKind.BONUS, amount=5_00, offer=petrol, limits=(Limit.CAPPED,))


def test_a_story_prints_its_stops_with_the_rates_that_are_known() -> None:
    stops = [
        a_stop("Hotel, skiferie", "tui"),
        a_stop("Solbriller", "synoptik", GLASSES.id),
        a_stop("Hjem igen", None),
    ]
    assert stop_lines(stops, PARTNERS, DAY) == (
        ReceiptLine(LineKind.GROUP, "TUI"),
        ReceiptLine(LineKind.ITEM, "Hotel, skiferie"),
        ReceiptLine(LineKind.GROUP, "Synoptik"),
        ReceiptLine(LineKind.ITEM, "Solbriller", offer=GLASSES),
        ReceiptLine(LineKind.ITEM, "Hjem igen"),
    )


def test_categories_in_the_same_place_are_not_mixed() -> None:
    other = a_category("other", HOME.position, "Andet")
    receipt = Receipt().tap("synoptik", HOME).tap("tui", other).tap("flugger", HOME)
    assert receipt.partner_ids == ("synoptik", "flugger", "tui")


def test_a_story_prints_no_rate_that_has_run_out() -> None:
    expired = GLASSES._replace(valid_to=date(2024, 5, 31))
    partners = {"synoptik": SYNOPTIK._replace(offers=(expired,))}
    lines = stop_lines([a_stop("Solbriller", "synoptik", GLASSES.id)], partners, DAY)
    assert lines[-1] == ReceiptLine(LineKind.ITEM, "Solbriller")


def test_another_language_changes_the_texts_and_nothing_else() -> None:
    receipt = Receipt().tap("synoptik", HOME).add(a_line(GLASSES, 2_000_00, Frequency.YEARLY))
    english = {GLASSES.id: GLASSES._replace(applies_to="Glasses")}
    translated = receipt.translated(english)
    assert translated.taps == receipt.taps
    assert translated.plan == (receipt.plan[0]._replace(offer=english[GLASSES.id]),)


def test_an_action_that_changes_nothing_leaves_nothing_to_undo() -> None:
    receipt = Receipt().tap("tui", HOLIDAY).add(a_line(TRIP, 100_00))
    assert receipt.tap("tui", HOME) is receipt
    assert receipt.edit(0, receipt.plan[0]) is receipt
    empty = Receipt()
    assert empty.clear() is empty
    assert empty.undo() is empty


def test_a_line_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(IndexError):
        Receipt().edit(0, a_line(TRIP, 100_00))
    with pytest.raises(IndexError):
        Receipt().remove(0)


class ReceiptActions(RuleBasedStateMachine):
    """Any actions in any order, against a plain list of lines and a history of copies."""

    @initialize()
    def start(self) -> None:
        self.receipt = Receipt()
        self.taps: list[Tap] = []
        self.plan: list[PlanLine] = []
        self.history: list[tuple[list[Tap], list[PlanLine]]] = []

    lines = st.builds(
        a_line,
        st.sampled_from(list(OFFERS.values())),
        st.integers(0, 9_999_999_00),
        st.sampled_from(Frequency),
    )

    def remember(self) -> None:
        self.history.append((self.taps.copy(), self.plan.copy()))

    @rule(partner=st.sampled_from(list(PARTNERS)), category=st.sampled_from([HOLIDAY, HOME]))
    def tap(self, partner: str, category: Category) -> None:
        if partner not in {tap.partner_id for tap in self.taps}:
            self.remember()
            self.taps.append(Tap(partner, category.id, category.position))
            self.taps.sort(key=lambda tap: tap.category_position)
        self.receipt = self.receipt.tap(partner, category)

    @rule(line=lines)
    def add(self, line: PlanLine) -> None:
        self.remember()
        self.plan.append(line)
        self.receipt = self.receipt.add(line)

    @precondition(lambda self: self.plan)
    @rule(line=lines, data=st.data())
    def edit(self, line: PlanLine, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.plan) - 1))
        if self.plan[index] != line:
            self.remember()
            self.plan[index] = line
        self.receipt = self.receipt.edit(index, line)

    @precondition(lambda self: self.plan)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.plan) - 1))
        self.remember()
        del self.plan[index]
        self.receipt = self.receipt.remove(index)

    @rule()
    def clear(self) -> None:
        if self.taps or self.plan:
            self.remember()
            self.taps, self.plan = [], []
        self.receipt = self.receipt.clear()

    @rule()
    def undo(self) -> None:
        if self.history:
            self.taps, self.plan = self.history.pop()
        self.receipt = self.receipt.undo()

    @invariant()
    def holds_what_was_put_on_it(self) -> None:
        assert self.receipt.taps == tuple(self.taps)
        assert self.receipt.plan == tuple(self.plan)


TestReceiptActions = ReceiptActions.TestCase
