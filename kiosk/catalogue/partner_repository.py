"""Reads the partners of a catalogue, and its rows in one language.

Imported before the first frame: see `repository`.
"""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, Self

from kiosk.catalogue import queries
from kiosk.catalogue.errors import UnknownId
from kiosk.catalogue.folding import words
from kiosk.catalogue.opened import OpenedFile
from kiosk.catalogue.partner_rows import partners_of
from kiosk.catalogue.quotes import BEGIN, filled
from kiosk.domain.partner import Category, Offer, Partner
from kiosk.domain.talk import EarningChannel

ANNOUNCED = timedelta(30)
"""So long before a partner comes is it announced."""
_NO_LIMIT = -1
_MOST_TEXTS = 100
"""So many tables of texts are kept: more than there are in three languages."""


Quote = Callable[[str, Offer, str], str]
"""Writes in a language what is quoted of an offer; empty where it is not known."""


class _Standpoint(NamedTuple):
    """Where and when a catalogue is looked at, and how its texts quote offers."""

    today: Callable[[], date]
    region: str
    quote: Quote


class PartnerRepository:
    """The partners of a catalogue, in one language; what has no text in it is in Danish.

    Seen from nowhere in particular it has all partners, whenever and wherever they are there, and
    texts as they are written.
    """

    def __init__(
        self, file: OpenedFile, language: str, standpoint: _Standpoint | None = None
    ) -> None:
        self._file = file
        self._language = language
        self._standpoint = standpoint

    def with_language(self, language: str) -> Self:
        """Return the same open catalogue in another language."""
        return type(self)(self._file, language, self._standpoint)

    def seen_from(self, today: Callable[[], date], region: str, quote: Quote) -> Self:
        """Return the same open catalogue, without who is not there on the day or in the region.

        `region` is as offers name it; "" is everywhere. `quote` fills figures into texts, of an
        offer as it stands on the day (`quotes`).
        """
        return type(self)(self._file, self._language, _Standpoint(today, region, quote))

    def categories(self) -> tuple[Category, ...]:
        """Return all categories in order."""
        return tuple(Category(**row) for row in self._all(queries.CATEGORIES))

    def partner(self, id: str) -> Partner:
        """Return one partner.

        Raises:
            UnknownId: there is no such partner.
        """
        partners = self._partners([id])
        if not partners:
            raise UnknownId("partner", id)
        return partners[0]

    def partners_in(
        self, category_id: str, limit: int | None = None, offset: int = 0
    ) -> tuple[Partner, ...]:
        """Return the partners of a category in order, at most `limit` from number `offset`.

        Raises:
            UnknownId: there is no such category.
        """
        self._named("category", queries.CATEGORY_EXISTS, category_id)
        rows = self._all(
            queries.PARTNERS_IN,
            id=category_id,
            limit=_NO_LIMIT if limit is None else limit,
            offset=offset,
            **self._there(),
        )
        return self._partners([row["partner_id"] for row in rows])

    def names_in(self, category_id: str) -> tuple[tuple[str, str], ...]:
        """Return the id and name of each partner of a category in order.

        Raises:
            UnknownId: there is no such category.
        """
        self._named("category", queries.CATEGORY_EXISTS, category_id)
        rows = self._all(queries.NAMES_IN, id=category_id, **self._there())
        return tuple((row["partner_id"], row["name"]) for row in rows)

    def partner_counts(self) -> dict[str, int]:
        """Return how many partners each category has, by its id; those without are left out."""
        rows = self._all(queries.PARTNER_COUNTS, **self._there())
        return {row["category_id"]: row["partners"] for row in rows}

    def search(self, text: str, limit: int = 20) -> tuple[Partner, ...]:
        """Return the first partners that `find` finds."""
        return self._partners(self.find(text)[:limit])

    def find(self, text: str) -> tuple[str, ...]:
        """Return the ids of partners with words that begin as in `text`, the best first.

        It looks at their names, offers, categories and keywords, and each word of `text` must be
        found. Case does not matter, æ ø å may be typed as ae oe aa. Who has the first word as a
        whole comes first; then matching names, what the partner sells, its categories. An empty
        `text` finds nothing.
        """
        found = words(text)
        if not found:
            return ()
        query, parameters = queries.search(found)
        rows = self._all(query, **parameters, **self._there())
        # SQLite keeps what was last asked for, so that is nobody's word.
        self._all(query, **dict.fromkeys(parameters, ""), **self._there())
        return tuple(row["partner_id"] for row in rows)

    def offer(self, id: str) -> Offer:
        """Return one offer, with its changes.

        Raises:
            UnknownId: there is no such offer, or it is a change of another one.
        """
        (partner_id,) = self._named("offer", queries.PARTNER_OF, id)
        for offer in self.partner(partner_id).offers:
            if offer.id == id:
                return offer
        raise UnknownId("offer", id)

    def offer_ids(self, known_first: bool = False, limit: int | None = None) -> tuple[str, ...]:
        """Return the ids of the offers that stand, by category, partner and their own order.

        Those with a known rate come first where that is asked for.
        """
        rows = self._all(
            queries.OFFER_IDS,
            known_first=int(known_first),
            limit=_NO_LIMIT if limit is None else limit,
            **self._there(),
        )
        return tuple(row["id"] for row in rows)

    def offer_ids_of(self, partner_ids: Sequence[str]) -> tuple[str, ...]:
        """Return the ids of the offers of partners that stand, in the order of the partners."""
        rows = self._all(queries.OFFER_IDS_OF, ids=_json(partner_ids), **self._there())
        return tuple(row["id"] for row in rows)

    def channels_of(self, partner_id: str) -> tuple[EarningChannel, ...]:
        """Return the ways of earning that a partner has, in order; none where none is known."""
        return tuple(
            EarningChannel(row["title"], row["special"] or row["text"], row["icon"])
            for row in self._told(queries.CHANNELS, id=partner_id)
        )

    def _partners(self, ids: Sequence[str]) -> tuple[Partner, ...]:
        """Return the partners with `ids` in their order, leaving out unknown ones."""
        wanted = _json(ids)
        partners = partners_of(
            self._all(queries.PARTNERS, ids=wanted),
            self._all(queries.LISTINGS, ids=wanted),
            self._all(queries.OFFERS, ids=wanted),
            self._all(queries.TIERS, ids=wanted),
            region=self._standpoint.region if self._standpoint else "",
        )
        return tuple(partners[id] for id in ids if id in partners)

    def _there(self) -> dict[str, str]:
        """What decides which partners are there."""
        if self._standpoint is None:
            return {"day": "", "announced": "", "region": ""}
        day = self._standpoint.today()
        return {
            "day": day.isoformat(),
            "announced": (day + ANNOUNCED).isoformat(),
            "region": self._standpoint.region,
        }

    def _all(self, query: str, **parameters: str | int) -> list[sqlite3.Row]:
        parameters["language"] = self._language
        return self._file.all(query, parameters)

    def _told(self, query: str, **parameters: str | int) -> list[dict[str, Any]]:
        """The rows of texts that may quote offers, with the figures filled in: read, not changed.

        They are kept for the day. A change of the language has many screens ask for the same.
        """
        day = self._standpoint.today() if self._standpoint else None
        key = (query, *parameters.values(), self._language, self._standpoint, day)
        texts = self._file.texts
        if key not in texts:
            if len(texts) == _MOST_TEXTS:
                texts.clear()
            texts[key] = [self._filled(row) for row in self._all(query, **parameters)]
        return texts[key]

    def _filled(self, row: sqlite3.Row) -> dict[str, Any]:
        if self._standpoint is None:
            return dict(row)
        return {
            name: filled(value, self._figure)
            if isinstance(value, str) and BEGIN in value
            else value
            for name, value in zip(row.keys(), row, strict=True)
        }

    def _figure(self, offer_id: str, what: str) -> str:
        assert self._standpoint, "only what is shown is filled in"
        try:
            standing = self.offer(offer_id).on(self._standpoint.today())
        except UnknownId:
            return ""
        return self._standpoint.quote(self._language, standing, what) if standing else ""

    def _single(self, query: str, **parameters: str | int) -> sqlite3.Row:
        (row,) = self._all(query, **parameters)
        return row

    def _named(self, kind: str, query: str, id: str) -> sqlite3.Row:
        rows = self._all(query, id=id)
        if not rows:
            raise UnknownId(kind, id)
        return rows[0]


def _json(ids: Sequence[str]) -> str:
    """A list of ids for SQLite's json_each.

    The idle screen asks for offers that its texts quote, and starts without Python's own json.
    """
    if not "".join(ids).replace("-", "").isalnum():
        import json

        return json.dumps(ids)
    return '["' + '","'.join(ids) + '"]'
