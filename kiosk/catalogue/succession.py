"""When one offer takes over from another."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta

from kiosk.catalogue.entries import Entries, Entry, EntryKey


def offers_by_partner(entries: Entries) -> dict[str, list[tuple[EntryKey, Entry]]]:
    """Return the offers of each partner by its id: only those can take over from each other."""
    offers: dict[str, list[tuple[EntryKey, Entry]]] = defaultdict(list)
    for key, entry in entries.items():
        if key[0] == "offer":
            offers[entry["partner_id"]].append((key, entry))
    return offers


def same_goods(offer: Entry, other: Entry) -> bool:
    """Whether two offers, neither of them a change of another, are of a partner on one thing."""
    return bool(
        offer["partner_id"] == other["partner_id"]
        and offer["applies_to"].casefold() == other["applies_to"].casefold()
        and not (offer["instead_of"] or other["instead_of"])
    )


def takes_over(later: Entry, offer: Entry) -> bool:
    """Whether `later` begins the day after `offer` ends, on the same goods."""
    ends, begins = offer["valid_to"], later["valid_from"]
    return bool(same_goods(later, offer) and ends and begins and begins - ends == timedelta(days=1))


def is_new_rate(offer: Entry) -> bool:
    """Whether an offer takes another's place for good; a change that ends is a campaign."""
    return bool(offer["instead_of"] and not offer["valid_to"])


def is_followed(offer: Entry, offers: Iterable[Entry]) -> bool:
    """Whether something comes when `offer` ends: another of `offers`, or the ordinary again."""
    return bool(offer["instead_of"]) or any(
        takes_over(later, offer) or (is_new_rate(later) and later["instead_of"] == offer["id"])
        for later in offers
    )
