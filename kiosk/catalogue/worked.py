"""What the example of each offer gives, in a sentence, for those who edit rates."""

from collections.abc import Callable, Iterable
from datetime import date

from kiosk.catalogue.partner_rows import AnyRow, partners_of
from kiosk.catalogue.rate_words import kroner_text, number_text
from kiosk.domain.bonus import Unit, unit_of
from kiosk.domain.bonus import worked as worked_figures
from kiosk.domain.partner import Gives, Offer


def worked(rows: Callable[[str], Iterable[AnyRow]]) -> dict[str, str]:
    """Return, by the id of an offer, "2.000 kr. giver 100 kr." where an example can be counted.

    `rows` gives the rows of a table. A change is counted as it stands on its first day, with the
    example of the offer that it changes where it has none of its own.
    """
    kinds = ("partner", "listing", "offer", "tier")
    partners = partners_of(*(rows(kind) for kind in kinds), region="")
    return {
        id: sentence
        for partner in partners.values()
        for offer in partner.offers
        for id, standing, day in _standing(offer)
        if (sentence := _sentence(standing, day))
    }


def _standing(offer: Offer) -> Iterable[tuple[str, Offer | None, date]]:
    always = offer._replace(valid_from=None, valid_to=None, changes=())
    yield offer.id, always, date.min
    for change in offer.changes:
        day = change.valid_from or date.min
        yield change.id, always._replace(changes=(change,)).on(day), day


def _sentence(offer: Offer | None, day: date) -> str:
    purchase, given = in_figures(offer, day) if offer else ("", "")
    verb = "bliver til" if offer and offer.gives is Gives.PRICE else "giver"
    return f"{purchase} {verb} {given}" if purchase else ""


def in_figures(offer: Offer, day: date) -> tuple[str, str]:
    """Return the purchase of an offer's example and what comes of it; both "" where it has none."""
    example = worked_figures(offer, day)
    if example is None:
        return "", ""
    purchase = {
        Unit.KRONE: f"{kroner_text(example.amount)} kr.",
        Unit.LITRE: f"{number_text(example.amount)} liter",
        Unit.KWH: f"{number_text(example.amount)} kWh",
        Unit.PURCHASE: f"{example.amount} køb",
    }[unit_of(offer)]
    lowest, highest = kroner_text(example.lowest), f"{kroner_text(example.highest)} kr."
    if example.lowest == example.highest:
        return purchase, highest
    return purchase, f"{lowest} til {highest}" if example.lowest else f"op til {highest}"
