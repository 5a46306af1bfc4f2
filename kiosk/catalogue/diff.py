"""What differs between two catalogues, as data; `diff_words` says it in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.catalogue.entries import (
    Entries,
    Entry,
    EntryKey,
    EntryPath,
    entries_of,
    key_of,
    parent_of,
    place_of,
)
from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.succession import (
    is_followed,
    is_new_rate,
    offers_by_partner,
    same_goods,
    takes_over,
)
from kiosk.domain.languages import BASE_LANGUAGE

_IN_ROWS_OF = {"offer": ("partner", "partner_id"), "listing": ("category", "category_id")}
_IN_THE_RATE = {"kind", "lowest", "tier_share", "tier_span"}
_NOT_COMPARED = {"id", "position", "revision", "released", *_IN_THE_RATE}
_TOLD_BY_THE_RATE = {"rate", "source", "as_of", "valid_from"}
_TOLD_ELSEWHERE = {"tier"}  # by its offer's rate


class ChangeKind(StrEnum):
    """What happened to an entry, or will: EXPIRES is told of one catalogue alone."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    EXPIRES = "expires"


class Change(NamedTuple):
    """One thing that a publisher should know before a release.

    The kinds of entry in `place` are tables of the catalogue. Where a `field` is CHANGED, `old` and
    `new` are its values: texts, numbers, amounts in øre, days or rates; None where there is none.
    `day` is from when a rate holds, or the last day of what EXPIRES. `language` is that of a text.
    With `until` it is a campaign, whose place is that of the offer that it changes so long.
    """

    kind: ChangeKind
    place: EntryPath
    field: str = ""
    old: Any = None
    new: Any = None
    day: date | None = None
    language: str = BASE_LANGUAGE
    until: date | None = None


def differences(old: CatalogueRepository, new: CatalogueRepository) -> list[Change]:
    """Return what `new` says otherwise than `old`; the release's number and date do not count.

    An offer that takes over from another on the same goods is told as a change of that one.
    """
    before, after = entries_of(old), entries_of(new)
    return [
        *_changed_entries(before, after),
        *_changed_orders(before, after),
        *_changed_translations(_translations(old), _translations(new), before, after),
        *_changed_pictures(old, new),
    ]


def expiring(catalogue: CatalogueRepository, today: date, days: int = 30) -> list[Change]:
    """Return the offers and partners whose last day is within `days` from `today`.

    An offer that another takes over from is left out.
    """
    entries = entries_of(catalogue)
    last = today + timedelta(days)
    partners = [(key, entry, ()) for key, entry in entries.items() if key[0] == "partner"]
    offers = [
        (key, offer, tuple(other for _, other in of_one))
        for of_one in offers_by_partner(entries).values()
        for key, offer in of_one
    ]
    return [
        Change(ChangeKind.EXPIRES, place_of(key, entries), old=entry.get("rate"), day=ends)
        for key, entry, others in (*offers, *partners)
        if (ends := entry["valid_to"]) and today <= ends <= last
        if not (others and is_followed(entry, others))
    ]


def _changed_entries(before: Entries, after: Entries) -> Iterator[Change]:
    earlier = _earlier_offers(before, after)
    everything = {**before, **after}
    order = list(KINDS)
    for key in sorted(everything, key=lambda key: (order.index(key[0]), key)):
        if key[0] in _TOLD_ELSEWHERE or _with_its_parent(key, everything[key], before, after):
            continue
        place, was, now = (
            place_of(key, everything),
            before.get(earlier.get(key, key)),
            after.get(key),
        )
        if was and now:
            skipped = {"valid_to"} if key in earlier.values() else set()
            if earlier.get(("offer", str(now.get("offer_id")))) == ("offer", was.get("offer_id")):
                skipped.add("offer_id")
            yield from _changed_fields(key, place, was, now, skipped)
        elif now:
            yield _added(key, now, everything)
            if now.get("gives"):  # a price is not to be read as bonus
                yield Change(ChangeKind.CHANGED, place, "gives", None, now["gives"])
        elif was and key not in earlier.values():
            place, until = _standing(key, was, everything)
            yield Change(ChangeKind.REMOVED, place, old=was.get("rate"), until=until)


def _added(key: EntryKey, now: Entry, everything: Entries) -> Change:
    place, until = _standing(key, now, everything)
    rate, day = now.get("rate"), now.get("valid_from")
    if key[0] == "offer" and is_new_rate(now):
        ordinary = everything[("offer", now["instead_of"])]
        return Change(ChangeKind.CHANGED, place, "rate", ordinary["rate"], rate, day)
    return Change(ChangeKind.ADDED, place, new=rate, day=day, until=until)


def _standing(key: EntryKey, entry: Entry, entries: Entries) -> tuple[EntryPath, date | None]:
    """Where an entry is told of: a change in the place of its offer, with a campaign's last day."""
    if key[0] == "offer" and entry["instead_of"]:
        return place_of(("offer", entry["instead_of"]), entries), entry["valid_to"]
    return place_of(key, entries), None


def _earlier_offers(before: Entries, after: Entries) -> dict[EntryKey, EntryKey]:
    """Return, for each new offer that takes over from an old one, that one."""
    earlier = offers_by_partner(before)
    return {
        key: old
        for partner, offers in offers_by_partner(after).items()
        for key, offer in offers
        if key not in before
        for old, was in earlier.get(partner, ())
        if same_goods(was, offer)
        if old not in after or takes_over(offer, after[old])
    }


def _with_its_parent(key: EntryKey, entry: Entry, before: Entries, after: Entries) -> bool:
    """Whether the entry came or went with the one that it belongs to, which tells enough.

    What a new partner offers is told nevertheless: no rate is released unseen.
    """
    parent = parent_of(key, entry)
    was, now = parent in before, parent in after
    return was != now and not (key[0] == "offer" and now)


def _changed_fields(
    key: EntryKey, place: EntryPath, was: Entry, now: Entry, skipped: set[str]
) -> Iterator[Change]:
    skipped = skipped | _NOT_COMPARED | {*KINDS[key[0]].key}
    if was.get("rate") != now.get("rate"):
        day = now["valid_from"] if now["valid_from"] != was["valid_from"] else None
        yield Change(ChangeKind.CHANGED, place, "rate", was["rate"], now["rate"], day)
        skipped |= _TOLD_BY_THE_RATE
    for field in now:
        if field not in skipped and was[field] != now[field]:
            yield Change(ChangeKind.CHANGED, place, field, was[field], now[field])


def _changed_orders(before: Entries, after: Entries) -> Iterator[Change]:
    """Tell what stands in another order, once for all of its neighbours."""
    rows: dict[EntryPath, list[EntryKey]] = {}
    for key, entry in after.items():
        if "position" in entry and "position" not in KINDS[key[0]].key and key in before:
            rows.setdefault(_row_of(key, after), []).append(key)
    for place, keys in rows.items():
        if len({_order(keys, entries) for entries in (before, after)}) > 1:
            yield Change(ChangeKind.CHANGED, place, "position")


def _row_of(key: EntryKey, entries: Entries) -> EntryPath:
    kind, entry = key[0], entries[key]
    if kind not in _IN_ROWS_OF:
        return ((kind, ""),)
    owner, column = _IN_ROWS_OF[kind]
    return (*place_of((owner, entry[column]), entries), (kind, ""))


def _order(keys: Iterable[EntryKey], entries: Entries) -> tuple[EntryKey, ...]:
    return tuple(sorted(keys, key=lambda key: int(entries[key]["position"])))


def _translations(catalogue: CatalogueRepository) -> dict[tuple[str, ...], str]:
    columns = ("language", "kind", "owner", "field")
    return {
        tuple(row[column] for column in columns): row["text"]
        for row in catalogue.rows("translation")
    }


def _changed_translations(
    old: Mapping[tuple[str, ...], str],
    new: Mapping[tuple[str, ...], str],
    before: Entries,
    after: Entries,
) -> Iterator[Change]:
    for place in sorted(old.keys() | new.keys()):
        language, kind, owner, field = place
        key = key_of(kind, owner)
        if key in before and key in after and old.get(place) != new.get(place):
            yield Change(
                ChangeKind.CHANGED,
                place_of(key, after),
                field,
                old.get(place),
                new.get(place),
                language=language,
            )


def _changed_pictures(old: CatalogueRepository, new: CatalogueRepository) -> Iterator[Change]:
    before, after = (
        {row["name"]: row["source"] for row in catalogue.rows("picture")}
        for catalogue in (old, new)
    )
    for name in sorted(before.keys() | after.keys()):
        place = (("picture", name),)
        if name not in before:
            yield Change(ChangeKind.ADDED, place)
        elif name not in after:
            yield Change(ChangeKind.REMOVED, place)
        elif before[name] != after[name]:
            yield Change(ChangeKind.CHANGED, place)
