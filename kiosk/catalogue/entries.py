"""The entries of a catalogue: its rows by kind and id, to compare and to judge."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.partner import Rate, RateKind

Key = tuple[str, ...]
"""A kind of entry, which is a table, and its id; the entries of a list have their number."""
Entry = Mapping[str, Any]
"""The columns of a row, days as dates; an offer's rate is a Rate or None."""
Entries = Mapping[Key, Entry]
Place = tuple[tuple[str, str], ...]
"""Leads to an entry by kind and name: (("partner", "OK"), ("offer", "benzin"))."""

KEYS: dict[str, tuple[str, ...]] = {
    "partner": ("id",),
    "offer": ("id",),
    "listing": ("partner_id", "category_id"),
    "category": ("id",),
    "step": ("id",),
    "word": ("step_id", "position"),
    "answer": ("step_id", "position"),
    "caption": ("step_id", "place"),
    "story": ("id",),
    "stop": ("story_id", "position"),
    "question": ("id",),
    "attract_message": ("id",),
    "attract_offer": ("message_id", "position"),
    "earning_channel": ("id",),
    "checklist_item": ("id",),
    "contact": ("id",),
    "contact_hours": ("contact_id", "weekday"),
    "lesson": ("id",),
    "quiz_card": ("id",),
    "quiz_choice": ("card_id", "position"),
    "rehearsal": ("id",),
    "turn": ("rehearsal_id", "position"),
    "notice": ("id",),
    "programme": (),
    "language": ("code",),
}
PARENTS = {
    "offer": ("partner", "partner_id"),
    "listing": ("partner", "partner_id"),
    "word": ("step", "step_id"),
    "answer": ("step", "step_id"),
    "caption": ("step", "step_id"),
    "stop": ("story", "story_id"),
    "attract_offer": ("attract_message", "message_id"),
    "contact_hours": ("contact", "contact_id"),
    "quiz_choice": ("quiz_card", "card_id"),
    "turn": ("rehearsal", "rehearsal_id"),
}
_TITLES = {
    "partner": "name",
    "offer": "applies_to",
    "category": "title",
    "step": "label",
    "story": "title",
    "question": "question",
    "attract_message": "headline",
    "earning_channel": "title",
    "checklist_item": "title",
    "contact": "name",
    "lesson": "title",
    "quiz_card": "asked",
    "rehearsal": "title",
}
_DAYS = {"valid_from", "valid_to", "as_of", "released", "stores_bonus_as_of"}


def entries_of(catalogue: CatalogueRepository) -> dict[Key, Entry]:
    """Return every entry of a catalogue; texts are in Danish."""
    entries: dict[Key, Entry] = {}
    for table, columns in KEYS.items():
        for row in catalogue.rows(table):
            entry = dict(row)
            for column in _DAYS & entry.keys():
                entry[column] = date.fromisoformat(entry[column]) if entry[column] else None
            if table == "offer":
                kind = entry.pop("kind")
                entry["rate"] = Rate(RateKind(kind), entry["rate"]) if kind else None
            entries[(table, *(str(row[column]) for column in columns))] = entry
    return entries


def place_of(key: Key, entries: Entries) -> Place:
    """Return the place of one of `entries`, in words."""
    kind, entry = key[0], entries[key]
    name = str(entry[_TITLES[kind]]) if kind in _TITLES else "".join(key[-1:] if key[1:] else ())
    if kind == "listing":
        name = str(entries[("category", key[-1])]["title"])
    if kind not in PARENTS:
        return ((kind, name),)
    parent, column = PARENTS[kind]
    return (*place_of((parent, entry[column]), entries), (kind, name))
