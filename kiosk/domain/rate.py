"""How much an offer gives: exactly, somewhere between two rates, or in tiers.

The kinds are those that programmes of this sort run: a share of the purchase, øre for a litre or a
kWh, a sum for each purchase, a sum once for a new customer, and the ordinary bonus several-fold.
`docs/content.md` has an example of each; `bonus` counts them.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, TypeVar

_Choice = TypeVar("_Choice", bound=StrEnum)


class RateKind(StrEnum):
    """How a rate is counted; it decides the unit of its values.

    Hundredths of a percent (PERCENT), hundredths of an øre per litre or kWh (PER_LITRE, PER_KWH),
    øre for each purchase (FIXED), øre one time only (ONCE), hundredths of the ordinary bonus
    (TIMES).
    """

    PERCENT = "percent"
    PER_LITRE = "per_litre"
    PER_KWH = "per_kwh"
    FIXED = "fixed"
    ONCE = "once"
    TIMES = "times"


class Span(StrEnum):
    """What a cap or a tier is counted over."""

    PURCHASE = "purchase"
    MONTH = "month"
    YEAR = "year"


class Share(StrEnum):
    """What the rate of a tier is given of: the whole amount, or the part above the tier's start."""

    WHOLE = "whole"
    ABOVE = "above"


class Rate(NamedTuple):
    """An exact rate; `value` is in the unit of its kind."""

    kind: RateKind
    value: int


class Between(NamedTuple):
    """A rate of which only the bounds are published; with `lowest` 0 it is "up to" `highest`.

    It is shown as it is and never counted.
    """

    kind: RateKind
    lowest: int
    highest: int


class Tier(NamedTuple):
    """The rate from an amount in øre on."""

    from_ore: int
    value: int


class Tiered(NamedTuple):
    """A rate that rises with the purchase, or with what is bought in a month.

    `tiers` are in order and the first begins at 0. `share` tells what the highest tier reached is
    given of, `span` what the amounts are summed over.
    """

    kind: RateKind
    tiers: tuple[Tier, ...]
    share: Share
    span: Span

    @property
    def highest(self) -> int:
        """The rate of the last tier."""
        return self.tiers[-1].value


AnyRate = Rate | Between | Tiered


def rate_of(
    kind: str | None,
    value: int | None,
    lowest: int | None = None,
    tiers: Sequence[tuple[int, int]] = (),
    share: str | None = None,
    span: str | None = None,
) -> AnyRate | None:
    """Return the rate that a catalogue writes; None where there is none.

    None too where a newer publisher wrote something that nobody here knows: it is never guessed.
    `tiers` are (from, rate) above the first, which is `value` from 0.
    """
    known = choice(RateKind, kind)
    if known is None or value is None:
        return None
    if lowest is not None:
        return Between(known, lowest, value)
    if not tiers:
        return Rate(known, value)
    of, over = choice(Share, share), choice(Span, span or Span.PURCHASE)
    if of is None or over is None:
        return None
    return Tiered(known, (Tier(0, value), *(Tier(*tier) for tier in sorted(tiers))), of, over)


def choice(choices: type[_Choice], name: str | None) -> _Choice | None:
    """Return the member of a closed set that is named so; None where nobody here knows it."""
    return next((member for member in choices if member == name), None)


def multiplied(rate: AnyRate | None, times: int) -> AnyRate | None:
    """`rate` in a campaign that gives it `times` hundredths; None where it is not known itself."""
    match rate:
        case Rate(kind, value):
            return Rate(kind, value * times // 100)
        case Between(kind, lowest, highest):
            return Between(kind, lowest * times // 100, highest * times // 100)
        case Tiered():
            tiers = tuple(Tier(t.from_ore, t.value * times // 100) for t in rate.tiers)
            return rate._replace(tiers=tiers)
    return None
