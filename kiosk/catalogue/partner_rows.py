"""Makes partners, with their places and offers, of the rows of a catalogue."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.domain.partner import ForWhom, Gives, Listing, Offer, Partner
from kiosk.domain.rate import AnyRate, Span, choice, rate_of

AnyRow = sqlite3.Row | Mapping[str, Any]
"""Of a catalogue, or as it will stand in one."""
Tiers = Mapping[str, Sequence[tuple[int, int]]]
"""What the tiers of each offer are: from, and rate."""


def partners_of(
    partners: Iterable[AnyRow],
    listings: Iterable[AnyRow],
    offers: Iterable[AnyRow],
    tiers: Iterable[AnyRow],
    *,
    region: str,
) -> dict[str, Partner]:
    """Return partners by id, with the offers that hold in a region; "" is everywhere."""
    rates = tiers_of(tiers)
    places: dict[str, list[Listing]] = defaultdict(list)
    standing: dict[str, list[Offer]] = defaultdict(list)
    changes: dict[str, list[Offer]] = defaultdict(list)
    for row in listings:
        places[row["partner_id"]].append(
            Listing(
                row["category_id"],
                row["position"],
                row["sells"],
                row["picture"],
                row["banner"],
                row["colour"],
                row["band"],
                row["offer_id"],
            )
        )
    for row in offers:
        offer = _offer(row, rates)
        if region and offer.regions and region not in offer.regions:
            continue
        if row["instead_of"]:
            changes[row["instead_of"]].append(offer)
        else:
            standing[offer.partner_id].append(offer)
    return {
        row["id"]: Partner(
            row["id"],
            row["name"],
            row["url"],
            tuple(places[row["id"]]),
            tuple(
                offer._replace(changes=tuple(changes[offer.id])) for offer in standing[row["id"]]
            ),
            row["logo"],
            _day(row["valid_from"]),
            _day(row["valid_to"]),
        )
        for row in partners
    }


def tiers_of(rows: Iterable[AnyRow]) -> Tiers:
    """Return the tiers of each offer by its id."""
    tiers: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        tiers[row["offer_id"]].append((row["from_ore"], row["rate"]))
    return tiers


def rate_in(row: AnyRow, tiers: Tiers) -> AnyRate | None:
    """Return the rate of an offer's row; None too where it says something unknown here."""
    for choices, name in (
        (Gives, row["gives"]),
        (Span, row["cap_span"]),
        (ForWhom, row["for_whom"]),
    ):
        if name and choice(choices, name) is None:
            return None
    return rate_of(
        row["kind"],
        row["rate"],
        row["lowest"],
        tiers.get(row["id"], ()),
        row["tier_share"],
        row["tier_span"],
    )


def _offer(row: AnyRow, tiers: Tiers) -> Offer:
    return Offer(
        id=row["id"],
        partner_id=row["partner_id"],
        applies_to=row["applies_to"],
        rate=rate_in(row, tiers),
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        minimum_ore=row["minimum_ore"],
        cap_ore=row["cap_ore"],
        example_ore=row["example_ore"],
        source=row["source"],
        as_of=_day(row["as_of"]),
        gives=choice(Gives, row["gives"]) or Gives.BONUS,
        cap_span=choice(Span, row["cap_span"]) or Span.PURCHASE,
        for_whom=choice(ForWhom, row["for_whom"]),
        conditions=row["conditions"],
        binding_months=row["binding_months"],
        credited_days=row["credited_days"],
        regions=tuple(row["regions"].splitlines()),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
