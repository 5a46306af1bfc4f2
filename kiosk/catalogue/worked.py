"""What the example of each offer gives, in a sentence, for those who edit rates."""

from collections.abc import Callable, Iterable
from datetime import date

from kiosk.catalogue.partner_rows import AnyRow, partners_of
from kiosk.catalogue.rate_words import kroner_text
from kiosk.domain.bonus import bonus
from kiosk.domain.partner import Offer


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
    if offer is None or offer.example_ore is None:
        return ""
    given = bonus(offer, offer.example_ore, day).ore
    if given is None:
        return ""
    return f"{kroner_text(offer.example_ore)} kr. giver {kroner_text(given)} kr."
