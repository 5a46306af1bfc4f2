"""What partners give bonus on, as rows to choose from, and a search among them."""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.domain.partner import Offer
from kiosk.viewmodels.format import capitalised
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import note, price
from kiosk.viewmodels.search import SearchViewModel


class OfferRow(NamedTuple):
    """An offer to choose; `rate` is empty where none is known.

    `terms` is what stands wherever the rate does.
    """

    key: str
    name: str
    applies_to: str
    rate: str
    terms: str
    colour: str


def standing(offer_id: str, library: Library) -> Offer | None:
    """The offer as it stands today; None where it does not hold, or has left the catalogue."""
    try:
        partner = library.catalogue.partner(library.catalogue.offer(offer_id).partner_id)
    except LookupError:
        return None
    return next((o for o in partner.offers_on(library.today()) if o.id == offer_id), None)


def offer_row(offer: Offer, library: Library) -> OfferRow:
    """The row of one offer."""
    partner = library.catalogue.partner(offer.partner_id)
    return OfferRow(
        offer.id,
        partner.name,
        capitalised(offer.applies_to),
        price(offer, library.format),
        note(offer, library.today(), library.format),
        partner.listing(None).colour,
    )


def offer_search(library: Library) -> SearchViewModel:
    """A list of all offers that narrows as the member types."""

    def keys(query: str) -> Sequence[str]:
        catalogue = library.catalogue
        if not query.strip():
            return catalogue.offer_ids()
        return catalogue.offer_ids_of(catalogue.find(query))

    def row(offer_id: str) -> OfferRow | None:
        offer = standing(offer_id, library)
        return offer_row(offer, library) if offer else None

    return SearchViewModel(library, OfferRow, keys, row)
