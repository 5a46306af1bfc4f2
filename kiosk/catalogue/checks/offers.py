"""Offers that say two things at once, or nothing any more."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from kiosk.base.problems import shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.entries import Entry, EntryKey
from kiosk.catalogue.succession import is_followed, same_goods
from kiosk.domain.partner import RateKind

EXPIRES_SOON = timedelta(days=30)
HIGHEST_USUAL_RATE = 25
"""Percent. A higher one is more likely a slip of the hand than a partner's offer."""


def offers(subject: Subject) -> Iterator[Remark]:
    """Judge the offers as they stand on the day, and the worked examples that print them."""
    known = {key: entry for key, entry in subject.entries.items() if key[0] == "offer"}
    for one, other in combinations(known, 2):
        yield from _overlap(subject, known[one], other, known[other])
    for key, offer in known.items():
        yield from _age(subject, key, offer, is_followed(offer, known.values()))
        yield from _rate(subject, key, offer)
    for key, entry in subject.entries.items():
        if key[0] in ("step", "attract_offer") and entry["offer_id"]:
            field = "offer" if key[0] == "step" else ""
            yield from _example(subject, key, field, known[("offer", entry["offer_id"])])


def _overlap(subject: Subject, first: Entry, key: EntryKey, second: Entry) -> Iterator[Remark]:
    begins = max(first["valid_from"] or date.min, second["valid_from"] or date.min)
    ends = min(first["valid_to"] or date.max, second["valid_to"] or date.max)
    if same_goods(first, second) and begins <= ends:
        read = f"the same goods and days as {shown(first['id'])}"
        expected = "one offer at a time: let one end the day before the other begins"
        yield subject.found(key, "valid_from", read, expected, error=True)


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
    if rate and rate.kind is RateKind.PERCENT and rate.value > HIGHEST_USUAL_RATE * 100:
        expected = f"at most {HIGHEST_USUAL_RATE} percent, or a look at where it was read"
        yield subject.found(key, "rate", f"{rate.value / 100:g} percent", expected)


def _example(subject: Subject, key: EntryKey, field: str, offer: Entry) -> Iterator[Remark]:
    begins, ends = offer["valid_from"] or date.min, offer["valid_to"] or date.max
    if not begins <= subject.day <= ends:
        expected = f"an offer that holds on {subject.day}; the example is left out until then"
        yield subject.found(key, field, shown(offer["id"]), expected)
