"""What purchases give in bonus, exact to the øre.

The bonus of each purchase is kept exact, in ten-thousandths of an øre: a minimum decides whether
the purchase counts and a cap limits it. The bonus of all the purchases of a line in one year is
then rounded once, half up to the øre. A total is a sum of rounded lines.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.partner import Offer, Partner, Rate, RateKind

LARGEST_WHOLE_AMOUNT = 9_999_999
"""The largest amount a member may type: whole kroner, litres, kWh or purchases."""

_EXACT_PER_ORE = 10_000


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
    """A condition of the offer that changed the bonus, or that could not be checked."""

    NOT_VALID = "not_valid"
    BELOW_MINIMUM = "below_minimum"
    MINIMUM_UNCHECKED = "minimum_unchecked"
    CAPPED = "capped"


class Bonus(NamedTuple):
    """The bonus of a line in one year.

    `ore` is None where the rate is unknown: such a line is shown and never counted.
    `limits` are the offer's conditions that the member is told about.
    """

    ore: int | None
    limits: tuple[Limit, ...] = ()


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

    `ore` sums the lines with a known rate and `by_category` splits it by category id, in order
    of appearance. `unknown` is the number of lines that are not counted.
    """

    ore: int
    unknown: int
    by_category: dict[str, int]


def unit_of(offer: Offer) -> Unit:
    """The unit of the amounts typed for `offer`; kroner where the rate is unknown."""
    if offer.rate is None:
        return Unit.KRONE
    return {
        RateKind.PERCENT: Unit.KRONE,
        RateKind.PER_LITRE: Unit.LITRE,
        RateKind.PER_KWH: Unit.KWH,
        RateKind.FIXED: Unit.PURCHASE,
    }[offer.rate.kind]


def bonus(offer: Offer, amount: int, day: date, frequency: Frequency = Frequency.ONCE) -> Bonus:
    """The bonus of buying for `amount` at `frequency` for one year.

    `amount` is one purchase in the offer's unit (see `unit_of`). The offer's conditions apply to
    each purchase as they hold on `day`. A minimum is in kroner, so it cannot be checked against
    litres, kWh or a number of purchases: it is then named, and the purchase counts.

    Raises ValueError when the amount is negative or above LARGEST_WHOLE_AMOUNT.
    """
    _check_amount(offer, amount)
    if not offer.valid_on(day):
        return Bonus(0, (Limit.NOT_VALID,))
    if offer.rate is None:
        return Bonus(None)

    limits: list[Limit] = []
    if offer.minimum_ore is not None:
        if unit_of(offer) is not Unit.KRONE:
            limits.append(Limit.MINIMUM_UNCHECKED)
        elif amount < offer.minimum_ore:
            return Bonus(0, (Limit.BELOW_MINIMUM,))

    each, purchases = _exact(offer.rate, amount)
    if offer.cap_ore is not None and each > offer.cap_ore * _EXACT_PER_ORE:
        each = offer.cap_ore * _EXACT_PER_ORE
        limits.append(Limit.CAPPED)
    return Bonus(_round_half_up(each * purchases * frequency.times_a_year), tuple(limits))


def total(plan: Iterable[PlanLine], day: date) -> Total:
    """The bonus of all lines of `plan` in one year, with the offers as they hold on `day`."""
    unknown = 0
    by_category: dict[str, int] = {}
    for line in plan:
        ore = line.bonus(day).ore
        if ore is None:
            unknown += 1
        else:
            by_category[line.category_id] = by_category.get(line.category_id, 0) + ore
    return Total(sum(by_category.values()), unknown, by_category)


def headline_rate(partner: Partner, day: date) -> Rate | None:
    """The first known rate that holds on `day`, in the order the offers are shown."""
    return next((o.rate for o in partner.offers if o.rate and o.valid_on(day)), None)


def _exact(rate: Rate, amount: int) -> tuple[int, int]:
    """The exact bonus of one purchase and the number of purchases in `amount`."""
    if rate.kind is RateKind.FIXED:
        return rate.value * _EXACT_PER_ORE, amount
    return rate.value * amount, 1


def _round_half_up(exact: int) -> int:
    return (exact + _EXACT_PER_ORE // 2) // _EXACT_PER_ORE


def _check_amount(offer: Offer, amount: int) -> None:
    largest = LARGEST_WHOLE_AMOUNT * unit_of(offer).parts
    if not 0 <= amount <= largest:
        raise ValueError(f"amount {amount} is not between 0 and {largest}")
