"""What the checks look at, and how they tell what they find."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from kiosk.base.problems import Problem
from kiosk.catalogue.entries import Entries, EntryKey, entries_of, key_of
from kiosk.catalogue.errors import UnknownId
from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.quotes import EXAMPLE, PLACEHOLDER, RATE, filled
from kiosk.catalogue.rate_words import rate_text
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.worked import in_figures
from kiosk.domain.languages import BASE_LANGUAGE, Language
from kiosk.domain.partner import Offer


class Remark(NamedTuple):
    """One thing to mend; a catalogue with an error must not be published, a warning is a doubt."""

    problem: Problem
    error: bool


class CatalogueText(NamedTuple):
    """A text of the catalogue in one language."""

    key: EntryKey
    field: str
    language: str
    text: str


class Subject(NamedTuple):
    """A catalogue to judge as it stands on a day, in the terms of its content files.

    `figures` are those that texts quote, in Danish, by the offer's id and what is quoted of it.
    """

    entries: Entries
    translations: Mapping[tuple[str, EntryKey, str], str]
    pictures: Mapping[str, Mapping[str, Any]]
    languages: tuple[Language, ...]
    day: date
    figures: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, catalogue: CatalogueRepository, day: date) -> "Subject":
        """Read all that the checks look at."""
        entries = entries_of(catalogue)
        translations = {
            (row["language"], key_of(row["kind"], row["owner"]), row["field"]): row["text"]
            for row in catalogue.rows("translation")
        }
        written = [value for entry in entries.values() for value in entry.values()]
        return cls(
            entries,
            translations,
            {row["name"]: dict(row) for row in catalogue.rows("picture")},
            catalogue.languages(),
            day,
            dict(_figures(catalogue, day, [*written, *translations.values()])),
        )

    def texts(self, kind: str, field: str) -> Iterator[CatalogueText]:
        """Yield a field of every entry of a kind in each language that it is in, as it is shown."""
        for text in self.written(kind, field):
            shown = filled(text.text, lambda id, what: self.figures.get((id, what), ""))
            if shown:
                yield text._replace(text=shown)

    def written(self, kind: str, field: str) -> Iterator[CatalogueText]:
        """The same as it is written, with what it quotes."""
        for key, entry in self.entries.items():
            if key[0] == kind and entry[field]:
                yield CatalogueText(key, field, BASE_LANGUAGE, entry[field])
                for language in self.languages[1:]:
                    translated = self.translations.get((language, key, field))
                    if translated:
                        yield CatalogueText(key, field, language, translated)

    def found(
        self,
        key: EntryKey,
        field: str,
        read: str,
        expected: str,
        error: bool = False,
        language: str = "",
    ) -> Remark:
        """Return a finding in a field of an entry, named as in the content files."""
        file, inside = self._place(key)
        name = ".".join(part for part in (inside, field, language) if part)
        return Remark(Problem(file, name, read, expected), error)

    def _place(self, key: EntryKey) -> tuple[str, str]:
        kind, entry = KINDS[key[0]], self.entries[key]
        if not kind.folder:
            return "programme.toml", f"notices.{key[1]}" if kind.table == "notice" else kind.field
        file = f"{kind.folder}/{entry[kind.owner or 'id']}.toml"
        if not kind.field:
            return file, ""
        if kind.table == "caption":
            return file, f"captions.{entry['place']}"
        number = entry["category_id"] if kind.table == "listing" else entry["position"]
        return file, f"{kind.field}[{number}]"


def _figures(
    catalogue: CatalogueRepository, day: date, texts: Iterable[object]
) -> Iterator[tuple[tuple[str, str], str]]:
    quoted = (PLACEHOLDER.findall(text) for text in texts if isinstance(text, str))
    for id, what in {quote for quotes in quoted for quote in quotes}:
        try:
            offer = catalogue.offer(id).on(day)
        except UnknownId:
            offer = None
        yield (id, what), _figure(offer, what, day) if offer else ""


def _figure(offer: Offer, what: str, day: date) -> str:
    if what == RATE:
        return rate_text(offer.rate, BASE_LANGUAGE) if offer.rate else ""
    purchase, given = in_figures(offer, day)
    return purchase if what == EXAMPLE else given
