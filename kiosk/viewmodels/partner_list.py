"""Partners as rows of a list or as tiles."""

from typing import NamedTuple

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import note, price, stay


class PartnerRow(NamedTuple):
    """A partner as a tile or in a list; `rate` is empty where none is known.

    `note` is what stands wherever the rate does, and when the partner comes or leaves.
    """

    key: str
    name: str
    sells: str
    rate: str
    note: str
    picture: str
    logo: str
    colour: str


def partner_row(partner_id: str, category_id: str | None, library: Library) -> PartnerRow | None:
    """Return a partner as it stands in a category, or in its first; None where it has left."""
    try:
        partner = library.catalogue.partner(partner_id)
    except LookupError:
        return None
    listing = partner.listing(category_id)
    today, write = library.today(), library.format
    offer = partner.headline(category_id, today)
    own, its = note(offer, today, write), stay(partner, today, write)
    return PartnerRow(
        partner.id,
        partner.name,
        listing.sells,
        price(offer, write) if offer else "",
        own if its in own else " · ".join(filter(None, (own, its))),
        listing.picture or "",
        partner.logo or "",
        listing.band,
    )
