"""The models of the partners' files; `content` has those of all others.

What an offer may say, with an example of each kind, stands in `docs/content.md`. What several
entries of a file must agree on is for `crosscheck_offers`.
"""

from typing import Annotated

from pydantic import Field, model_validator

from kiosk.catalogue.fields import (
    Address,
    CategoryId,
    ChannelId,
    ColourName,
    Day,
    ForWhomName,
    GivesName,
    Id,
    LowestNumber,
    MemberText,
    Model,
    OfferId,
    Ore,
    PictureName,
    Plain,
    Position,
    RateKindName,
    RateNumber,
    ShareName,
    SpanName,
    expected,
)
from kiosk.domain import partner, rate

_TWICE = 2_00


class ListingEntry(Model):
    """A partner's place in a category, with the offer whose rate stands there."""

    category_id: CategoryId
    position: Position
    offer_id: OfferId | None = None
    picture: PictureName | None = None
    banner: PictureName | None = None
    colour: ColourName
    band: ColourName
    sells: MemberText


class OfferEntry(Model):
    """What a partner gives bonus on. Without a known rate, `kind` and `rate` are left out.

    The rate is in percent, in øre (per_litre, per_kwh), in kroner (fixed, once) or a number of
    times (times); it and the amounts are held in hundredths. With `instead_of` it is a change of
    another offer of the partner: a campaign, or a new rate.
    """

    id: Id
    applies_to: MemberText
    instead_of: OfferId | None = None
    gives: GivesName | None = None
    kind: RateKindName | None = None
    rate: RateNumber | None = None
    lowest: LowestNumber | None = None
    tier_share: ShareName | None = None
    tier_span: SpanName | None = None
    minimum_ore: Ore | None = None
    cap_ore: Ore | None = None
    cap_span: SpanName | None = None
    example_ore: Ore | None = None
    for_whom: ForWhomName | None = None
    binding_months: Position | None = None
    credited_days: Position | None = None
    regions: list[Plain] = []
    valid_from: Day | None = None
    valid_to: Day | None = None
    source: Plain = ""
    as_of: Day | None = None
    conditions: MemberText | None = None

    @property
    def counted(self) -> bool:
        """Whether it has an example whose bonus is exact: one that may be quoted and printed."""
        exact = self.lowest is None and self.gives is not partner.Gives.PRICE
        return self.example_ore is not None and exact

    @model_validator(mode="after")
    def _hangs_together(self) -> "OfferEntry":
        self._check_rate()
        self._check_limits()
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise expected("a date on or after valid_from", inside="valid_to")
        if self.instead_of and not self.valid_from:
            raise expected("the day from which it takes the other's place", inside="valid_from")
        return self

    def _check_rate(self) -> None:
        if self.rate and not self.kind:
            raise expected("what the rate is counted in, such as percent", inside="kind")
        if self.kind and not self.rate:
            raise expected("the rate; without a known rate, leave out kind too", inside="rate")
        if self.kind is rate.RateKind.PERCENT and self.rate and self.rate > 100_00:
            raise expected("at most 100 percent", inside="rate")
        if self.lowest is not None and self.lowest >= (self.rate or 0):
            raise expected("less than the rate, or 0 for up to it", inside="lowest")
        if self.instead_of and not self.rate:
            raise expected("the rate then; leave the change out until it is known", inside="rate")
        if self.kind is rate.RateKind.TIMES:
            if self.rate and (self.rate < _TWICE or self.rate % 100):
                raise expected("a whole number from 2", inside="rate")
            if not self.instead_of:
                raise expected("the offer that it gives several times", inside="instead_of")
        if self.gives is partner.Gives.PRICE and self.kind not in (
            rate.RateKind.PERCENT,
            rate.RateKind.FIXED,
        ):
            raise expected("percent off, or fixed for the price itself", inside="kind")
        if self.example_ore and not self.rate:
            raise expected("no example, because no rate is known", inside="example_kr")
        if self.example_ore and self.kind is rate.RateKind.ONCE:
            raise expected("no example: the sum is given once", inside="example_kr")
        fixed = self.kind is rate.RateKind.FIXED
        if self.example_ore and fixed and self.gives is partner.Gives.PRICE:
            if self.example_ore <= (self.rate or 0):
                raise expected("more than the member price: what others pay", inside="example_kr")
        elif self.example_ore and fixed and self.example_ore % 100:
            raise expected("a whole number of purchases", inside="example_kr")

    def _check_limits(self) -> None:
        if self.cap_span and not self.cap_ore:
            raise expected("nothing without cap_kr", inside="cap_span")
        read = (self.rate, self.minimum_ore, self.cap_ore, self.binding_months, self.credited_days)
        if any(read):
            if not self.source:
                raise expected("where the rate or amount was read", inside="source")
            if not self.as_of:
                raise expected("the date when the rate or amount was read", inside="as_of")


class TierEntry(Model):
    """The rate of an offer from an amount on; below the first tier is the offer's own rate."""

    offer_id: OfferId
    from_ore: Ore
    rate: RateNumber


class PartnerChannelEntry(Model):
    """A way in which members earn at the partner; `text` says what to do where that is special."""

    channel_id: ChannelId
    text: MemberText | None = None


class PartnerEntry(Model):
    """A company that gives members bonus. `keywords` are further words that find it."""

    name: Plain
    url: Address | None = None
    logo: PictureName | None = None
    valid_from: Day | None = None
    valid_to: Day | None = None
    keywords: list[Plain] = []
    listings: Annotated[list[ListingEntry], Field(min_length=1)]
    channels: list[PartnerChannelEntry] = []
    offers: Annotated[list[OfferEntry], Field(min_length=1)]
    tiers: list[TierEntry] = []

    @model_validator(mode="after")
    def _leaves_later(self) -> "PartnerEntry":
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise expected("a date on or after valid_from", inside="valid_to")
        return self
