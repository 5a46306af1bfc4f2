"""Turns content into the rows of the catalogue's tables."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from pydantic import BaseModel

from kiosk.catalogue.content import Content
from kiosk.catalogue.description import Field, columns_of, field_of, files_of
from kiosk.catalogue.fields import Translated
from kiosk.catalogue.folding import BEGINNING, prefix_entry, prefixes, terms
from kiosk.catalogue.kinds import KINDS, Kind
from kiosk.domain.languages import BASE_LANGUAGE

TableRow = dict[str, str | int | bytes | None]
RowsByTable = dict[str, list[TableRow]]

_LONGEST_TERM = 99
_FIRST_WORD, _OTHER_WORD, _SELLS, _CATEGORY = (field * (_LONGEST_TERM + 1) for field in range(4))


def tables_of(content: Content) -> RowsByTable:
    """Return the rows of each table but those of the pictures, which are to be drawn."""
    translations: list[TableRow] = []
    return {
        **{table: list(_rows(kind, content, translations)) for table, kind in KINDS.items()},
        "search": list(_search(content)),
        "translation": translations,
    }


def _rows(kind: Kind, content: Content, translations: list[TableRow]) -> Iterator[TableRow]:
    columns = columns_of(kind)
    for placed, entry in _entries(kind, content):
        said = {
            column: column.value_in(entry) if isinstance(entry, BaseModel) else entry
            for column in columns
        }
        row = placed | {column.name: _stored(column, value) for column, value in said.items()}
        owner = "/".join(str(row[column]) for column in kind.key)
        for column, value in said.items():
            translations += _translations(kind.table, owner, column, value)
        yield row


def _entries(kind: Kind, content: Content) -> Iterator[tuple[TableRow, Any]]:
    """Yield each entry of a kind, and the columns that say where it stands."""
    for id, file in files_of(content, kind.folder).items():
        if not kind.field:
            yield {"id": id} if kind.folder else {}, file
            continue
        owner: TableRow = {kind.owner: id} if kind.owner else {}
        many = field_of(kind).value_in(file)
        if isinstance(many, dict):
            for name, entry in many.items():
                yield owner | {kind.key[-1]: name}, entry
        else:
            for position, entry in enumerate(many, 1):
                yield owner | {"position": position}, entry


def _stored(column: Field, value: Any) -> str | int | None:
    """A value as it stands in a table: of a text the Danish, of a list a line for each."""
    if column.readers:
        return _in_language(column, value, BASE_LANGUAGE) if value else ""
    if isinstance(value, list):
        return "\n".join(value)
    if isinstance(value, date):
        return value.isoformat()
    stored: str | int | None = value
    return stored


def _translations(kind: str, owner: str, column: Field, value: Any) -> Iterator[TableRow]:
    if not (column.readers and value):
        return
    languages = {code: None for text in (value if column.container else [value]) for code in text}
    for language in languages:
        if language != BASE_LANGUAGE:
            text = _in_language(column, value, language)
            place = {"language": language, "kind": kind, "owner": owner, "field": column.name}
            yield place | {"text": text}


def _in_language(column: Field, value: Any, language: str) -> str:
    """A text in one language; of paragraphs, those that are not translated are Danish."""
    texts: list[Translated] = value if column.container else [value]
    return "\n".join(text.get(language, text[BASE_LANGUAGE]) for text in texts)


def _search(content: Content) -> Iterator[TableRow]:
    for id, partner in content.partners.items():
        first, *others = partner.name.split()
        sells = [text for listing in partner.listings for text in listing.sells.values()]
        sells += [text for offer in partner.offers for text in offer.applies_to.values()]
        categories = [content.categories[listing.category_id] for listing in partner.listings]
        fields = {
            _FIRST_WORD: [first],
            _OTHER_WORD: others,
            _SELLS: sells + partner.keywords,
            _CATEGORY: [text for category in categories for text in category.title.values()],
        }
        weights: dict[str, int] = {}
        for field, texts in fields.items():
            for term in terms(" ".join(texts)):
                weight = field + min(len(term), _LONGEST_TERM)
                for entry in {term} | prefixes(term):
                    whole = entry in (term, prefix_entry(term))
                    heavy = weight if whole else weight + BEGINNING
                    weights[entry] = min(heavy, weights.get(entry, heavy))
        for entry, weight in weights.items():
            yield {"term": entry, "weight": weight, "partner_id": id}
