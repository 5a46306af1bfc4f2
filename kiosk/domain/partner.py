"""Partners, what they give bonus on, and the categories members find them in.

Texts are already in the language that the repository was opened with.
"""

from datetime import date
from enum import StrEnum
from functools import reduce
from typing import NamedTuple

from kiosk.domain.rate import AnyRate, Rate, RateKind, Span, multiplied


class Gives(StrEnum):
    """What a member gets: bonus, or a lower price at the till in its place."""

    BONUS = "bonus"
    PRICE = "price"


class ForWhom(StrEnum):
    """Which members an offer is for."""

    NEW = "new"
    HOUSEHOLD = "household"


class Offer(NamedTuple):
    """What one partner gives bonus on.

    `rate` is None where no rate is known: the product then says so and never guesses.
    `minimum_ore` is the smallest purchase that counts and `cap_ore` the largest bonus of one
    `cap_span`, both in øre. `example_ore` is the purchase of a published worked example: in øre, or
    in hundredths of a litre, a kWh or a purchase where the rate is for one.
    `for_whom` is None where it is for all members, `regions` is empty where it holds everywhere.
    `conditions` are in words and nothing here checks them. `source` and `as_of` tell where the rate
    was read, and when.

    `changes` are what takes its place from a day on: a campaign, which ends, or a new rate, which
    does not. A change is an offer of its own until `on` lays it over this one.
    """

    id: str
    partner_id: str
    applies_to: str
    rate: AnyRate | None
    valid_from: date | None = None
    valid_to: date | None = None
    minimum_ore: int | None = None
    cap_ore: int | None = None
    example_ore: int | None = None
    source: str = ""
    as_of: date | None = None
    gives: Gives = Gives.BONUS
    cap_span: Span = Span.PURCHASE
    for_whom: ForWhom | None = None
    conditions: str = ""
    binding_months: int | None = None
    credited_days: int | None = None
    regions: tuple[str, ...] = ()
    changes: tuple["Offer", ...] = ()
    campaign: bool = False

    def valid_on(self, day: date) -> bool:
        """Whether the offer itself holds on `day`, both ends included."""
        return holds(self.valid_from, self.valid_to, day)

    def on(self, day: date) -> "Offer | None":
        """The offer as it stands on `day`, with its id; None where nothing of it holds then.

        Of the changes that hold, each lies over those that began before it.
        """
        changes = [change for change in self.changes if change.valid_on(day)]
        if not changes:
            return self if self.valid_on(day) else None
        changes.sort(key=lambda change: change.valid_from or date.min)
        return reduce(_changed, changes, self)._replace(changes=())


def _changed(offer: Offer, change: Offer) -> Offer:
    """`offer` with a change over it: what the change does not say stays as it was."""
    rate = change.rate
    if isinstance(rate, Rate) and rate.kind is RateKind.TIMES:
        rate = multiplied(offer.rate, rate.value) or rate
    capped = change if change.cap_ore is not None else offer
    return change._replace(
        id=offer.id,
        rate=rate,
        minimum_ore=offer.minimum_ore if change.minimum_ore is None else change.minimum_ore,
        cap_ore=capped.cap_ore,
        cap_span=capped.cap_span,
        example_ore=change.example_ore or (offer.example_ore if _alike(offer, change) else None),
        for_whom=change.for_whom or offer.for_whom,
        conditions=change.conditions or offer.conditions,
        binding_months=change.binding_months or offer.binding_months,
        credited_days=change.credited_days or offer.credited_days,
        regions=change.regions or offer.regions,
        campaign=change.valid_to is not None,
    )


def _alike(offer: Offer, change: Offer) -> bool:
    """Whether an example of `offer` is one of `change` too: a purchase in the same unit."""
    kinds = {terms.rate.kind for terms in (offer, change) if terms.rate} - {RateKind.TIMES}
    return len(kinds) == 1


class Listing(NamedTuple):
    """A partner's place in one category: what it sells there, its picture and colour.

    `picture` and `banner` name pictures in the catalogue, None where there is none. `colour` names
    the theme colour that the banner continues in, `band` the one under the name on its tile.
    `offer_id` is the offer whose rate stands there; None where the partner has only one, or in an
    older catalogue.
    """

    category_id: str
    position: int
    sells: str
    picture: str | None
    banner: str | None
    colour: str
    band: str
    offer_id: str | None = None


class Partner(NamedTuple):
    """A company that gives Coop's members bonus.

    `url` is the partner's own page at partnerfordele.coop.dk, None while it is unknown.
    `logo` names the picture in the catalogue that is shown where a listing has none.
    `listings` are in order of category, `offers` in the order they are shown. It comes on
    `valid_from` and leaves after `valid_to`, where these are set.
    """

    id: str
    name: str
    url: str | None
    listings: tuple[Listing, ...]
    offers: tuple[Offer, ...]
    logo: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def listing(self, category_id: str | None) -> Listing:
        """The place in `category_id`, or the first one when the partner is not listed there."""
        return next((a for a in self.listings if a.category_id == category_id), self.listings[0])

    def offers_on(self, day: date) -> tuple[Offer, ...]:
        """The offers as they stand on `day`, in order; none of a partner that is still to come."""
        if not holds(self.valid_from, self.valid_to, day):
            return ()
        standing = (offer.on(day) for offer in self.offers)
        return tuple(offer for offer in standing if offer)

    def headline(self, category_id: str | None, day: date) -> Offer | None:
        """The offer that stands for the partner in a category, as it stands on `day`.

        It is the one that the listing names. Where it names none it is the first with a known rate,
        else the first; None where nothing holds.
        """
        named = self.listing(category_id).offer_id
        offers = self.offers_on(day)
        if named:
            return next((offer for offer in offers if offer.id == named), None)
        return next((offer for offer in offers if offer.rate), next(iter(offers), None))


class Category(NamedTuple):
    """One of the doors to the partners. `short_title` fits a chip."""

    id: str
    position: int
    title: str
    short_title: str
    colour: str
    picture: str
    banner: str


def holds(first: date | None, last: date | None, day: date) -> bool:
    """Whether `day` lies from the `first` day to the `last`, both included; None is no end."""
    return (first is None or first <= day) and (last is None or day <= last)
