"""What is allowed and yet more likely a slip of the hand: asked about before it is written."""

from collections.abc import Iterator, Mapping

from kiosk.catalogue.checks.offers import HIGHEST_USUAL_RATE
from kiosk.catalogue.content import Content
from kiosk.catalogue.partner_content import OfferEntry, PartnerEntry
from kiosk.catalogue.rate_words import rate_text
from kiosk.domain.languages import BASE_LANGUAGE
from kiosk.domain.rate import Between, Rate, RateKind

_USUAL = {
    RateKind.PERCENT: HIGHEST_USUAL_RATE * 100,
    RateKind.PER_LITRE: 100_00,
    RateKind.PER_KWH: 100_00,
    RateKind.FIXED: 5_000_00,
    RateKind.ONCE: 5_000_00,
    RateKind.TIMES: 20_00,
}
"""The highest rate of each kind that programmes of this sort run: 1 kr. a litre, 20-fold."""
_MEANT = "Er det meningen?"
_SLIP = 10  # a point too many or too few

_Offers = Mapping[str, tuple[PartnerEntry, OfferEntry]]


def doubts(before: Content, after: Content) -> list[str]:
    """Return a question in Danish, by name, for each change of a rate that is hard to believe.

    They are rates above what is usual, or ten times what they were or a tenth of it, and those
    that are gone.
    """
    was, now = _offers(before), _offers(after)
    return [*_gone(before, after, now), *_high(was, now)]


def _offers(content: Content) -> _Offers:
    return {
        offer.id: (partner, offer)
        for partner in content.partners.values()
        for offer in partner.offers
    }


def _gone(before: Content, after: Content, now: _Offers) -> Iterator[str]:
    for id, partner in before.partners.items():
        known = [offer for offer in partner.offers if offer.rate]
        if id not in after.partners:
            rates = f" med {len(known)} kendte satser" if len(known) > 1 else ""
            yield f"{partner.name} fjernes{rates}. {_MEANT}"
            continue
        for offer in known:
            if offer.id not in now:
                yield f"{_named(partner, offer)}: Tilbuddet på {_rate(offer)} fjernes. {_MEANT}"
            elif not now[offer.id][1].rate:
                yield f"{_named(partner, offer)}: Satsen på {_rate(offer)} forsvinder. {_MEANT}"


def _high(was: _Offers, now: _Offers) -> Iterator[str]:
    for id, (partner, offer) in now.items():
        earlier = was[id][1] if id in was else None
        old, kind, rates = earlier.rate if earlier else None, offer.kind, _rates(partner, offer)
        if not kind or (id in was and rates == _rates(*was[id])):
            continue
        if max(rates) > _USUAL[kind]:
            usual = rate_text(Rate(kind, _USUAL[kind]), BASE_LANGUAGE)
            highest = rate_text(Rate(kind, max(rates)), BASE_LANGUAGE)
            sure = f"Er det rigtigt? Mere end {usual} er sjældent."
            yield f"{_named(partner, offer)}: {highest}. {sure}"
        elif old and offer.rate and not (old < offer.rate * _SLIP and offer.rate < old * _SLIP):
            assert earlier
            change = f"fra {_rate(earlier)} til {_rate(offer)}"
            yield f"{_named(partner, offer)}: {change}. Er kommaet sat rigtigt?"


def _rates(partner: PartnerEntry, offer: OfferEntry) -> tuple[int, ...]:
    tiers = (tier.rate for tier in partner.tiers if tier.offer_id == offer.id)
    return (offer.rate or 0, *tiers)


def _named(partner: PartnerEntry, offer: OfferEntry) -> str:
    return f"{partner.name}, {offer.applies_to[BASE_LANGUAGE]}"


def _rate(offer: OfferEntry) -> str:
    assert offer.kind and offer.rate
    if offer.lowest is not None:
        return rate_text(Between(offer.kind, offer.lowest, offer.rate), BASE_LANGUAGE)
    return rate_text(Rate(offer.kind, offer.rate), BASE_LANGUAGE)
