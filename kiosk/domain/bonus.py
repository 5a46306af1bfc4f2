"""What purchases give in bonus, exact to the øre.

The bonus of each purchase is kept exact, in ten-thousandths of an øre: a minimum decides whether
the purchase counts and a cap limits it, over one purchase, a month or a year. The bonus of all the
purchases of a line in one year is then rounded once, half up to the øre. A total is a sum of
rounded lines, and lines of one offer share its caps and its monthly tiers.

The rules are those of the terms that partners publish (`docs/content.md`, "What an offer may say").
Where terms leave something open, the smaller bonus is counted: purchases that are made less often
than each month fall into the first month of their year or quarter, beside all others.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.partner import ForWhom, Gives, Offer
from kiosk.domain.rate import Between, Rate, RateKind, Share, Span, Tier, Tiered

LARGEST_WHOLE_AMOUNT = 9_999_999
"""The largest amount a member may type: whole kroner, litres, kWh or purchases."""

_EXACT_PER_ORE = 10_000
_MONTHS = 12


class Frequency(StrEnum):
    """How often a purchase is made."""

    ONCE = "once"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"

    @property
    def times_a_year(self) -> int:
        """The number of purchases in one year."""
        return {Frequency.MONTHLY: 12, Frequency.QUARTERLY: 4}.get(self, 1)


class Unit(StrEnum):
    """What an amount counts: øre, hundredths of a litre or kWh, or whole purchases."""

    KRONE = "krone"
    LITRE = "litre"
    KWH = "kwh"
    PURCHASE = "purchase"

    @property
    def parts(self) -> int:
        """How much an amount grows by one whole krone, litre, kWh or purchase."""
        return 1 if self is Unit.PURCHASE else 100


class Limit(StrEnum):
    """What the member is told of a bonus.

    A condition of the offer that changed it or that could not be checked, or, where there is no
    amount, why it is not counted.
    """

    NOT_VALID = "not_valid"
    BELOW_MINIMUM = "below_minimum"
    MINIMUM_UNCHECKED = "minimum_unchecked"
    CAPPED = "capped"
    ONCE_ONLY = "once_only"
    NEW_CUSTOMERS = "new_customers"
    UP_TO = "up_to"
    RANGE = "range"
    ORDINARY_UNKNOWN = "ordinary_unknown"
    MEMBER_PRICE = "member_price"


class Bonus(NamedTuple):
    """The bonus of a line in one year.

    `ore` is None where it cannot be known: such a line is shown and never counted, and `limits`
    say why unless there is no rate at all. Else `limits` are the offer's conditions that the member
    is told about.
    """

    ore: int | None
    limits: tuple[Limit, ...] = ()


class Worked(NamedTuple):
    """A published example in figures: what is bought, in the offer's unit, and what comes of it.

    Between `lowest` and `highest` øre, which are the same where the rate is exact: the bonus, or of
    a member price what is paid.
    """

    amount: int
    lowest: int
    highest: int


class PlanLine(NamedTuple):
    """One line of a household's year: the same purchase made once or regularly.

    `amount` is one purchase in the offer's unit (see `unit_of`); with Unit.PURCHASE it is the
    number of purchases made each time. `category_id` is where the bonus is counted.
    """

    offer: Offer
    amount: int
    frequency: Frequency
    category_id: str

    def bonus(self, day: date) -> Bonus:
        """The bonus of the line in one year, as `bonus` computes it."""
        return bonus(self.offer, self.amount, day, self.frequency)


class Total(NamedTuple):
    """The bonus of a plan in one year.

    `ore` sums the lines with a known bonus and `by_category` splits it by category id, in order
    of appearance. `unknown` is the number of lines that are not counted.
    """

    ore: int
    unknown: int
    by_category: dict[str, int]


def unit_of(offer: Offer) -> Unit:
    """The unit of the amounts typed for `offer`; kroner where the rate is unknown."""
    if offer.rate is None:
        return Unit.KRONE
    if offer.gives is Gives.PRICE:
        return Unit.KRONE
    return {
        RateKind.PER_LITRE: Unit.LITRE,
        RateKind.PER_KWH: Unit.KWH,
        RateKind.FIXED: Unit.PURCHASE,
        RateKind.ONCE: Unit.PURCHASE,
    }.get(offer.rate.kind, Unit.KRONE)


def applied(offer: Offer, amount: int) -> Offer:
    """`offer` with the one rate that an amount gets, where it has tiers of the whole purchase."""
    rate = offer.rate
    if isinstance(rate, Tiered) and (rate.share, rate.span) == (Share.WHOLE, Span.PURCHASE):
        return offer._replace(rate=Rate(rate.kind, _reached(rate, amount)[-1].value))
    return offer


def worked(offer: Offer, day: date) -> Worked | None:
    """The published example of an offer as it stands on `day`; None where there is nothing to say.

    That is: no example, no rate, or a rate that gives no sum for a purchase (`once`, or several
    times a bonus that is not known).
    """
    rate = offer.rate
    if offer.example_ore is None or rate is None or rate.kind in (RateKind.ONCE, RateKind.TIMES):
        return None
    amount = offer.example_ore * unit_of(offer).parts // 100
    bounds: tuple[Rate | Tiered, ...]
    if isinstance(rate, Between):
        bounds = Rate(rate.kind, rate.lowest), Rate(rate.kind, rate.highest)
    else:
        bounds = (rate,)
    sums = [_worked(offer._replace(rate=bound, changes=()), amount, day) for bound in bounds]
    return Worked(amount, min(sums), max(sums))


def _worked(offer: Offer, amount: int, day: date) -> int:
    """What comes of the example of an offer with an exact rate, in øre."""
    if offer.gives is Gives.BONUS:
        return bonus(offer, amount, day).ore or 0
    if isinstance(offer.rate, Rate) and offer.rate.kind is RateKind.FIXED:
        return offer.rate.value
    return amount - (bonus(offer._replace(gives=Gives.BONUS), amount, day).ore or 0)


def bonus(offer: Offer, amount: int, day: date, frequency: Frequency = Frequency.ONCE) -> Bonus:
    """The bonus of buying for `amount` at `frequency` for one year.

    `amount` is one purchase in the offer's unit (see `unit_of`). The offer counts as it stands on
    `day`, its minimum applies to each purchase. A minimum is in kroner, so it cannot be checked
    against litres, kWh or a number of purchases: it is then named, and the purchase counts.

    Raises ValueError when the amount is negative or above LARGEST_WHOLE_AMOUNT.
    """
    (given,) = bonuses([PlanLine(offer, amount, frequency, "")], day)
    return given


def bonuses(plan: Iterable[PlanLine], day: date) -> tuple[Bonus, ...]:
    """The bonus of each line of `plan`, in order; lines of one offer share its caps and tiers.

    Raises ValueError as `bonus` does.
    """
    years: dict[str, _Year] = {}
    given = []
    for line in plan:
        offer = line.offer.on(day)
        if offer is None:
            given.append(Bonus(0, (Limit.NOT_VALID,)))
            continue
        _check_amount(offer, line.amount)
        given.append(years.setdefault(offer.id, _Year(offer)).buy(line.amount, line.frequency))
    return tuple(given)


def total(plan: Iterable[PlanLine], day: date) -> Total:
    """The bonus of all lines of `plan` in one year, with the offers as they hold on `day`."""
    unknown = 0
    by_category: dict[str, int] = {}
    plan = tuple(plan)
    for line, given in zip(plan, bonuses(plan, day), strict=True):
        if given.ore is None:
            unknown += 1
        else:
            by_category[line.category_id] = by_category.get(line.category_id, 0) + given.ore
    return Total(sum(by_category.values()), unknown, by_category)


class _Year:
    """What is bought and earned on one offer in a year, month for month."""

    def __init__(self, offer: Offer) -> None:
        self._offer = offer
        self._spent = [0] * _MONTHS
        self._earned = [0] * _MONTHS  # exact
        self._given_ore = 0

    def buy(self, amount: int, frequency: Frequency) -> Bonus:
        """The bonus of one more line, after those before it."""
        offer, rate = self._offer, self._offer.rate
        if rate is None:
            return Bonus(None)
        if isinstance(rate, Between):
            return Bonus(None, (Limit.RANGE if rate.lowest else Limit.UP_TO,))
        if offer.gives is Gives.PRICE:
            return Bonus(None, (Limit.MEMBER_PRICE,))
        if rate.kind is RateKind.TIMES:
            return Bonus(None, (Limit.ORDINARY_UNKNOWN,))
        told = []
        if offer.minimum_ore is not None:
            if unit_of(offer) is not Unit.KRONE:
                told.append(Limit.MINIMUM_UNCHECKED)
            elif amount < offer.minimum_ore:
                return Bonus(0, (Limit.BELOW_MINIMUM,))
        if rate.kind is RateKind.ONCE:
            told.append(Limit.ONCE_ONLY)
        if offer.for_whom is ForWhom.NEW:
            told.append(Limit.NEW_CUSTOMERS)
        free = earned = 0
        for month in range(0, _MONTHS, _MONTHS // frequency.times_a_year):
            each, purchases = self._each(rate, amount, month)
            free += each * purchases
            earned += self._earn(each, purchases, month)
        if earned < free:
            told.append(Limit.CAPPED)
        return Bonus(self._give(earned), tuple(told))

    def _each(self, rate: Rate | Tiered, amount: int, month: int) -> tuple[int, int]:
        """The exact bonus of one purchase in a month, and the number of purchases made then."""
        before = self._sum(self._spent, rate.span, month) if isinstance(rate, Tiered) else 0
        bought_before = any(self._spent)
        self._spent[month] += amount
        if isinstance(rate, Tiered):
            return _in_tiers(rate, before + amount) - _in_tiers(rate, before), 1
        if rate.kind is RateKind.FIXED:
            return rate.value * _EXACT_PER_ORE, amount
        if rate.kind is RateKind.ONCE:
            return rate.value * _EXACT_PER_ORE, int(amount > 0 and not bought_before)
        return rate.value * amount, 1

    def _earn(self, each: int, purchases: int, month: int) -> int:
        """Note what purchases in a month give under the cap, and return it."""
        earned, cap = each * purchases, self._offer.cap_ore
        if cap is not None:
            span = self._offer.cap_span
            room = cap * _EXACT_PER_ORE
            if span is Span.PURCHASE:
                earned = min(each, room) * purchases
            else:
                earned = min(earned, max(0, room - self._sum(self._earned, span, month)))
        self._earned[month] += earned
        return earned

    def _give(self, earned: int) -> int:
        """What a line gives in øre; the lines of a year are never rounded above its caps."""
        ore, cap = _round_half_up(earned), self._offer.cap_ore
        if cap is not None and self._offer.cap_span is not Span.PURCHASE:
            caps = 1 if self._offer.cap_span is Span.YEAR else _MONTHS
            ore = min(ore, cap * caps - self._given_ore)
        self._given_ore += ore
        return ore

    @staticmethod
    def _sum(months: list[int], span: Span, month: int) -> int:
        """What counts together with a purchase in a month."""
        return {Span.PURCHASE: 0, Span.MONTH: months[month], Span.YEAR: sum(months)}[span]


def _in_tiers(rate: Tiered, amount: int) -> int:
    """The exact bonus of an amount in øre."""
    reached = _reached(rate, amount)
    if rate.share is Share.WHOLE:
        return reached[-1].value * amount
    ends = [tier.from_ore for tier in reached[1:]] + [amount]
    return sum(tier.value * (end - tier.from_ore) for tier, end in zip(reached, ends, strict=True))


def _reached(rate: Tiered, amount: int) -> list[Tier]:
    return [tier for tier in rate.tiers if tier.from_ore <= amount]


def _round_half_up(exact: int) -> int:
    return (exact + _EXACT_PER_ORE // 2) // _EXACT_PER_ORE


def _check_amount(offer: Offer, amount: int) -> None:
    largest = LARGEST_WHOLE_AMOUNT * unit_of(offer).parts
    if not 0 <= amount <= largest:
        raise ValueError(f"amount {amount} is not between 0 and {largest}")
