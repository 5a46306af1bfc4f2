"""When one offer takes over from another."""

from collections.abc import Iterable
from datetime import timedelta

from kiosk.catalogue.entries import Entry


def same_goods(offer: Entry, other: Entry) -> bool:
    """Whether two offers are of one partner on the same goods."""
    return bool(
        offer["partner_id"] == other["partner_id"]
        and offer["applies_to"].casefold() == other["applies_to"].casefold()
    )


def takes_over(later: Entry, offer: Entry) -> bool:
    """Whether `later` begins the day after `offer` ends, on the same goods."""
    ends, begins = offer["valid_to"], later["valid_from"]
    return bool(same_goods(later, offer) and ends and begins and begins - ends == timedelta(days=1))


def is_followed(offer: Entry, offers: Iterable[Entry]) -> bool:
    """Whether one of `offers` takes over from `offer`."""
    return any(takes_over(later, offer) for later in offers)
