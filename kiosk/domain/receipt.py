"""The receipt: what the member has put on it, and the lines it prints.

Lines carry data and the catalogue's own texts. The words of the interface ("see the current
bonus", "bonus in all") and all formatting of amounts belong to whoever shows them.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from kiosk.domain.bonus import (
    Bonus,
    Frequency,
    Limit,
    PlanLine,
    Unit,
    applied,
    bonuses,
    total,
    unit_of,
)
from kiosk.domain.partner import Category, Offer, Partner
from kiosk.domain.talk import Stop


class LineKind(StrEnum):
    """What a line of a receipt is; it decides what the line looks like and which fields it has.

    SOFT and MARKER have a text, GROUP the name of a partner or category.
    ITEM has a text and an offer: without one, or without a rate, it prints that there is bonus.
    PURCHASE has a text, an amount in its unit and a frequency. BONUS has an offer, øre for one
    year and limits; UNCOUNTED stands in its place where nothing can be counted, limits say why.
    TOTAL has øre, or a text where the total is in words. QR has the address as text.
    """

    GROUP = "group"
    ITEM = "item"
    PURCHASE = "purchase"
    BONUS = "bonus"
    UNCOUNTED = "uncounted"
    SOFT = "soft"
    RULE = "rule"
    DOUBLE_RULE = "double_rule"
    TOTAL = "total"
    MARKER = "marker"
    QR = "qr"


class ReceiptLine(NamedTuple):
    """One printed line; `kind` tells which of the other fields matter."""

    kind: LineKind
    text: str = ""
    amount: int | None = None
    unit: Unit = Unit.KRONE
    frequency: Frequency = Frequency.ONCE
    offer: Offer | None = None
    limits: tuple[Limit, ...] = ()


class Tap(NamedTuple):
    """A partner that the member tapped, and the category it was found in."""

    partner_id: str
    category_id: str
    category_position: int


class Receipt(NamedTuple):
    """What the member has put on the receipt during the visit.

    A value that never changes: each action returns the next receipt, whose `previous` is the one
    before it. An action that changes nothing returns the same receipt.
    """

    taps: tuple[Tap, ...] = ()
    plan: tuple[PlanLine, ...] = ()
    previous: "Receipt | None" = None

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it."""
        return not self.taps and not self.plan

    @property
    def partner_ids(self) -> tuple[str, ...]:
        """Each partner once: those tapped in printed order, then those only planned with."""
        tapped = [tap.partner_id for tap in self.taps]
        planned = [line.offer.partner_id for line in self.plan]
        return tuple(dict.fromkeys(tapped + planned))

    def tap(self, partner_id: str, category: Category) -> "Receipt":
        """Remember a partner once, ordered by category and then by tap."""
        if any(tap.partner_id == partner_id for tap in self.taps):
            return self
        tap = Tap(partner_id, category.id, category.position)
        taps = sorted((*self.taps, tap), key=lambda t: (t.category_position, t.category_id))
        return self._next(tuple(taps), self.plan)

    def take_off(self, partner_id: str) -> "Receipt":
        """Forget that a partner was tapped; what is planned with it stays."""
        taps = tuple(tap for tap in self.taps if tap.partner_id != partner_id)
        return self if taps == self.taps else self._next(taps, self.plan)

    def add(self, line: PlanLine) -> "Receipt":
        """Write a line at the end of the plan."""
        return self._next(self.taps, (*self.plan, line))

    def edit(self, index: int, line: PlanLine) -> "Receipt":
        """Put `line` in the place of the plan's line `index`. Raises IndexError."""
        if self.plan[index] == line:
            return self
        plan = list(self.plan)
        plan[index] = line
        return self._next(self.taps, tuple(plan))

    def remove(self, index: int) -> "Receipt":
        """Take line `index` out of the plan. Raises IndexError."""
        plan = list(self.plan)
        del plan[index]
        return self._next(self.taps, tuple(plan))

    def clear(self) -> "Receipt":
        """Empty the receipt, which can be undone; a new visit takes a new `Receipt()`."""
        return self if self.empty else self._next((), ())

    def undo(self) -> "Receipt":
        """The receipt before the last action; an untouched receipt stays as it is."""
        return self.previous or self

    def translated(self, offers: Mapping[str, Offer]) -> "Receipt":
        """The receipt with the texts of `offers` (by id). Earlier receipts are forgotten."""
        plan = tuple(line._replace(offer=offers[line.offer.id]) for line in self.plan)
        return Receipt(self.taps, plan)

    def _next(self, taps: tuple[Tap, ...], plan: tuple[PlanLine, ...]) -> "Receipt":
        return Receipt(taps, plan, self)


def tapped_lines(
    taps: Iterable[Tap],
    partners: Mapping[str, Partner],
    categories: Mapping[str, Category],
    day: date,
) -> tuple[ReceiptLine, ...]:
    """The partners tapped, under their categories, each with the offer that stands there."""
    lines: list[ReceiptLine] = []
    for category_id, group in groupby(taps, key=lambda tap: tap.category_id):
        lines.append(ReceiptLine(LineKind.GROUP, categories[category_id].title))
        for tap in group:
            partner = partners[tap.partner_id]
            offer = partner.headline(category_id, day)
            lines.append(ReceiptLine(LineKind.ITEM, partner.name, offer=offer))
    return tuple(lines)


def plan_lines(
    plan: Iterable[PlanLine], partners: Mapping[str, Partner], day: date
) -> tuple[ReceiptLine, ...]:
    """Each purchase with its bonus in one year; lines in a row share their partner's name."""
    lines: list[ReceiptLine] = []
    plan = tuple(plan)
    counted = zip(plan, bonuses(plan, day), strict=True)
    for partner_id, group in groupby(counted, key=lambda pair: pair[0].offer.partner_id):
        lines.append(ReceiptLine(LineKind.GROUP, partners[partner_id].name))
        for line, given in group:
            lines += _purchase(line, given, day)
    return tuple(lines)


def total_lines(plan: Iterable[PlanLine], day: date) -> tuple[ReceiptLine, ...]:
    """The double rule and the total of the lines that are counted."""
    ore = total(plan, day).ore
    return ReceiptLine(LineKind.DOUBLE_RULE), ReceiptLine(LineKind.TOTAL, amount=ore)


def stop_lines(
    stops: Iterable[Stop], partners: Mapping[str, Partner], day: date
) -> tuple[ReceiptLine, ...]:
    """The stops of a story, each with its offer as it stands on `day`."""
    lines: list[ReceiptLine] = []
    for stop in stops:
        offer = None
        if stop.partner_id:
            partner = partners[stop.partner_id]
            lines.append(ReceiptLine(LineKind.GROUP, partner.name))
            offers = (offer for offer in partner.offers_on(day) if offer.id == stop.offer_id)
            offer = next(offers, None)
        lines.append(ReceiptLine(LineKind.ITEM, stop.receipt_line, offer=offer))
    return tuple(lines)


def _purchase(line: PlanLine, given: Bonus, day: date) -> Iterator[ReceiptLine]:
    offer = line.offer.on(day) or line.offer
    yield ReceiptLine(
        LineKind.PURCHASE, offer.applies_to, line.amount, unit_of(offer), line.frequency
    )
    kind = LineKind.UNCOUNTED if given.ore is None else LineKind.BONUS
    paid = applied(offer, line.amount)
    yield ReceiptLine(kind, amount=given.ore, offer=paid, limits=given.limits)
