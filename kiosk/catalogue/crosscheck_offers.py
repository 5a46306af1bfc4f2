"""What the entries of one partner's file must agree on: offers, their changes, tiers and places."""

import re
from collections.abc import Iterable, Iterator

from kiosk.base.problems import Location, Problem, field_name, shown
from kiosk.catalogue.content import Content
from kiosk.catalogue.partner_content import OfferEntry, PartnerEntry
from kiosk.catalogue.quotes import PLACEHOLDER, QUOTED, RATE
from kiosk.domain.rate import RateKind

FoundText = tuple[str, str, str]
"""A text with its file and field."""

_BRACES = re.compile(r"\{[^}]*\}?|\}")
_NOT_FILLED_IN = ("partners", "categories", "contacts", "checklist")


def check_offers(content: Content) -> Iterator[Problem]:
    """Tell what does not agree in the file of each partner."""
    for id, partner in content.partners.items():
        for where, read, expected in _amiss(partner):
            yield Problem(f"partners/{id}.toml", field_name(where), shown(read), expected)


def check_quotes(content: Content, texts: Iterable[FoundText]) -> Iterator[Problem]:
    """Tell the figures in texts that quote no offer as `docs/content.md` has it."""
    offers = {o.id: o for partner in content.partners.values() for o in partner.offers}
    changes = change_ids(content)
    for file, field, text in texts:
        for found in _BRACES.finditer(text):
            quote = PLACEHOLDER.fullmatch(found[0])
            offer = offers.get(quote[1]) if quote else None
            if file.split("/")[0] in _NOT_FILLED_IN:
                expected = "words: no figure is filled in here"
            elif not quote or quote[2] not in QUOTED:
                expected = "{offer:ID.rate}, {offer:ID.example} or {offer:ID.bonus}"
            elif offer is None or offer.id in changes:
                expected = "the id of an offer that is no change of another"
            elif quote[2] == RATE and not offer.rate:
                expected = "an offer with a known rate"
            elif quote[2] != RATE and not offer.counted:
                expected = "an offer with an example_kr"
            else:
                continue
            yield Problem(file, field, shown(found[0]), expected)


def change_ids(content: Content) -> set[str]:
    """Return the ids of the offers that are changes of others: nothing else may name them."""
    offers = (offer for partner in content.partners.values() for offer in partner.offers)
    return {offer.id for offer in offers if offer.instead_of}


_Amiss = Iterator[tuple[Location, object, str]]


def _amiss(partner: PartnerEntry) -> _Amiss:
    ordinary = {offer.id: offer for offer in partner.offers if not offer.instead_of}
    yield from _changes(partner, ordinary)
    yield from _tiers(partner)
    for number, listing in enumerate(partner.listings):
        where = ("listings", number, "offer")
        if listing.offer_id is None and len(ordinary) > 1:
            yield where, None, "the offer whose rate stands there, one of " + ", ".join(ordinary)
        elif listing.offer_id and listing.offer_id not in ordinary:
            yield where, listing.offer_id, "an offer of this partner that is no change of another"
    channels = [channel.channel_id for channel in partner.channels]
    for number, channel in enumerate(channels):
        if channel in channels[:number]:
            yield ("channels", number, "channel"), channel, "each channel at most once"


def _changes(partner: PartnerEntry, ordinary: dict[str, OfferEntry]) -> _Amiss:
    begun: set[tuple[str, object]] = set()
    for number, offer in enumerate(partner.offers):
        if not offer.instead_of:
            continue
        base = ordinary.get(offer.instead_of)
        if base is None:
            expected = "an offer of this partner that is no change of another"
            yield ("offers", number, "instead_of"), offer.instead_of, expected
            continue
        if base.kind and offer.kind not in (base.kind, RateKind.TIMES):
            expected = f"{base.kind} as in the offer that it takes the place of, or times"
            yield ("offers", number, "kind"), offer.kind, expected
        if (offer.instead_of, offer.valid_from) in begun:
            expected = "another day than that of the other change of this offer"
            yield ("offers", number, "valid_from"), offer.valid_from, expected
        begun.add((offer.instead_of, offer.valid_from))


def _tiers(partner: PartnerEntry) -> _Amiss:
    offers = {offer.id: offer for offer in partner.offers}
    reached = {offer.id: (0, offer.rate or 0) for offer in partner.offers}
    for number, tier in enumerate(partner.tiers):
        offer = offers.get(tier.offer_id)
        if offer is None or offer.kind is not RateKind.PERCENT or offer.lowest is not None:
            expected = "an offer of this partner with an exact rate in percent"
            yield ("tiers", number, "offer"), tier.offer_id, expected
            continue
        amount, rate = reached[tier.offer_id]
        if tier.from_ore <= amount:
            yield ("tiers", number, "from_kr"), tier.from_ore / 100, "more than the tier before"
        if not rate < tier.rate <= 100_00:
            expected = "a higher rate than the tier before, at most 100 percent"
            yield ("tiers", number, "rate"), tier.rate / 100, expected
        reached[tier.offer_id] = tier.from_ore, tier.rate
    tiered = {tier.offer_id for tier in partner.tiers}
    for number, offer in enumerate(partner.offers):
        if offer.id in tiered and not offer.tier_share:
            expected = "whole or above: what the rate of a tier is given of"
            yield ("offers", number, "tier_share"), None, expected
        if offer.id not in tiered and (offer.tier_share or offer.tier_span):
            field = "tier_share" if offer.tier_share else "tier_span"
            yield ("offers", number, field), getattr(offer, field), "nothing without tiers"
