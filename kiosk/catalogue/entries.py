"""The entries of a catalogue: its rows by kind and id, to compare and to judge."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.catalogue.kinds import DAYS, FILES, KINDS
from kiosk.catalogue.partner_rows import rate_in, tiers_of
from kiosk.catalogue.repository import CatalogueRepository

EntryKey = tuple[str, ...]
"""A kind of entry, which is a table, and its id; the entries of a list have their number."""
Entry = Mapping[str, Any]
"""The columns of a row, days as dates; an offer's rate is None where it is unknown."""
Entries = Mapping[EntryKey, Entry]
EntryPath = tuple[tuple[str, str], ...]
"""Leads to an entry by kind and name: (("partner", "OK"), ("offer", "benzin"))."""


def entries_of(catalogue: CatalogueRepository) -> dict[EntryKey, Entry]:
    """Return every entry of a catalogue; texts are in Danish."""
    entries: dict[EntryKey, Entry] = {}
    tiers = tiers_of(catalogue.rows("tier"))
    for table, kind in KINDS.items():
        for row in catalogue.rows(table):
            entry = dict(row)
            for column in DAYS & entry.keys():
                entry[column] = date.fromisoformat(entry[column]) if entry[column] else None
            if table == "offer":
                entry["rate"] = rate_in(row, tiers)
            entries[(table, *(str(row[column]) for column in kind.key))] = entry
    return entries


def key_of(kind: str, owner: str) -> EntryKey:
    """Return the key of the entry that a translation's row has as its owner."""
    return (kind, *owner.split("/")) if owner else (kind,)


def parent_of(key: EntryKey, entry: Entry) -> EntryKey | None:
    """Return the key of the entry that another one is part of."""
    kind = KINDS[key[0]]
    return (FILES[kind.folder].table, entry[kind.owner]) if kind.owner else None


def place_of(key: EntryKey, entries: Entries) -> EntryPath:
    """Return the place of one of `entries`, in words."""
    kind, entry = KINDS[key[0]], entries[key]
    name = str(entry[kind.title]) if kind.title else "".join(key[-1:] if key[1:] else ())
    if kind.table == "listing":
        name = str(entries[("category", key[-1])]["title"])
    parent = parent_of(key, entry)
    return (*(place_of(parent, entries) if parent else ()), (kind.table, name))
