"""Offers that say two things at once, or nothing any more."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from kiosk.base.problems import shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.entries import Entry, EntryKey
from kiosk.catalogue.succession import is_followed, offers_by_partner, same_goods
from kiosk.domain.partner import holds
from kiosk.domain.rate import AnyRate, Rate, RateKind

EXPIRES_SOON = timedelta(days=30)
HIGHEST_USUAL_RATE = 25
"""Percent. A higher one is more likely a slip of the hand than a partner's offer."""


def offers(subject: Subject) -> Iterator[Remark]:
    """Judge the offers as they stand on the day, and the worked examples that print them."""
    for partner, known in offers_by_partner(subject.entries).items():
        yield from _partner(subject, ("partner", partner))
        for (_, one), (key, other) in combinations(known, 2):
            yield from _overlap(subject, one, key, other)
        for key, offer in known:
            followed = is_followed(offer, (other for _, other in known))
            yield from _age(subject, key, offer, followed)
            yield from _rate(subject, key, offer)
    standing = _standing(subject)
    for key, entry in subject.entries.items():
        named = entry["offer_id"] if key[0] in ("step", "attract_offer", "listing") else None
        if named and named not in standing:
            field = "" if key[0] == "attract_offer" else "offer"
            left_out = "rate" if key[0] == "listing" else "example"
            expected = (
                f"an offer that holds on {subject.day}; the {left_out} is left out until then"
            )
            yield subject.found(key, field, shown(named), expected)


def _standing(subject: Subject) -> set[str]:
    """The ids of the offers that hold on the day, by themselves or by a change of theirs."""
    return {
        entry["instead_of"] or entry["id"]
        for key, entry in subject.entries.items()
        if key[0] == "offer" and holds(entry["valid_from"], entry["valid_to"], subject.day)
    }


def _partner(subject: Subject, key: EntryKey) -> Iterator[Remark]:
    ends = subject.entries[key]["valid_to"]
    if ends and ends < subject.day:
        expected = f"a partner that is there on {subject.day}; it is not shown, so remove its file"
        yield subject.found(key, "valid_to", str(ends), expected)


def _overlap(subject: Subject, first: Entry, key: EntryKey, second: Entry) -> Iterator[Remark]:
    begins = max(first["valid_from"] or date.min, second["valid_from"] or date.min)
    ends = min(first["valid_to"] or date.max, second["valid_to"] or date.max)
    if same_goods(first, second) and _told_apart(first) == _told_apart(second) and begins <= ends:
        read = f"the same goods and days as {shown(first['id'])}"
        expected = "one offer at a time: let one end the day before the other begins"
        yield subject.found(key, "valid_from", read, expected, error=True)


def _told_apart(offer: Entry) -> tuple[object, ...]:
    """What lets two offers on the same goods stand beside each other."""
    once = offer["kind"] == RateKind.ONCE
    return offer["gives"], offer["for_whom"], offer["regions"], once


def _age(subject: Subject, key: EntryKey, offer: Entry, followed: bool) -> Iterator[Remark]:
    ends, read_on = offer["valid_to"], offer["as_of"]
    if ends and ends < subject.day:
        expected = f"an offer that holds on {subject.day}; it is not shown, so remove it"
        yield subject.found(key, "valid_to", str(ends), expected)
    elif ends and ends <= subject.day + EXPIRES_SOON and not followed:
        expected = "the offer that follows it, or a later day; it disappears by itself then"
        yield subject.found(key, "valid_to", str(ends), expected)
    if read_on and read_on > subject.day:
        yield subject.found(key, "as_of", str(read_on), f"a day no later than {subject.day}")


def _rate(subject: Subject, key: EntryKey, offer: Entry) -> Iterator[Remark]:
    rate = offer["rate"]
    if rate and rate.kind is RateKind.PERCENT and _highest(rate) > HIGHEST_USUAL_RATE * 100:
        expected = f"at most {HIGHEST_USUAL_RATE} percent, or a look at where it was read"
        yield subject.found(key, "rate", f"{_highest(rate) / 100:g} percent", expected)


def _highest(rate: AnyRate) -> int:
    return rate.value if isinstance(rate, Rate) else rate.highest
