"""Partners, what they give bonus on, and the categories members find them in.

Texts are already in the language that the repository was opened with.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class RateKind(StrEnum):
    """How a rate is counted; it decides the unit of `Rate.value`."""

    PERCENT = "percent"
    PER_LITRE = "per_litre"
    PER_KWH = "per_kwh"
    FIXED = "fixed"


class Rate(NamedTuple):
    """An exact bonus rate.

    `value` is in hundredths of a percent (PERCENT), hundredths of an øre per litre or kWh
    (PER_LITRE, PER_KWH), or øre for each purchase (FIXED).
    """

    kind: RateKind
    value: int

    @classmethod
    def of(cls, kind: str | None, value: int) -> "Rate | None":
        """Return the rate of a kind; None where there is none or nobody here knows the kind."""
        known = next((rate_kind for rate_kind in RateKind if rate_kind == kind), None)
        return cls(known, value) if known else None


class Offer(NamedTuple):
    """What one partner gives bonus on.

    `rate` is None where no rate is known: the product then says so and never guesses.
    `minimum_ore` is the smallest purchase that counts and `cap_ore` the largest bonus one
    purchase gives, both in øre. `example_ore` is the purchase of a published worked example.
    `source` and `as_of` tell where the rate was read, and when.
    """

    id: str
    partner_id: str
    applies_to: str
    rate: Rate | None
    valid_from: date | None = None
    valid_to: date | None = None
    minimum_ore: int | None = None
    cap_ore: int | None = None
    example_ore: int | None = None
    source: str = ""
    as_of: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the offer holds on `day`, both ends included."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


class Listing(NamedTuple):
    """A partner's place in one category: what it sells there, its picture and colour.

    `picture` and `banner` name pictures in the catalogue, None where there is none. `colour` names
    the theme colour that the banner continues in, `band` the one under the name on its tile.
    """

    category_id: str
    position: int
    sells: str
    picture: str | None
    banner: str | None
    colour: str
    band: str


class Partner(NamedTuple):
    """A company that gives Coop's members bonus.

    `url` is the partner's own page at partnerfordele.coop.dk, None while it is unknown.
    `logo` names the picture in the catalogue that is shown where a listing has none.
    `listings` are in order of category, `offers` in the order they are shown.
    """

    id: str
    name: str
    url: str | None
    listings: tuple[Listing, ...]
    offers: tuple[Offer, ...]
    logo: str | None = None

    def listing(self, category_id: str | None) -> Listing:
        """The place in `category_id`, or the first one when the partner is not listed there."""
        return next((a for a in self.listings if a.category_id == category_id), self.listings[0])


class Category(NamedTuple):
    """One of the four doors to the partners. `short_title` fits a chip."""

    id: str
    position: int
    title: str
    short_title: str
    colour: str
    picture: str
    banner: str
