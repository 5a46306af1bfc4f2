"""What one content file alone cannot tell: ids, places and pictures that must agree."""

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel

from kiosk.base.problems import Location, Problem, field_name, shown
from kiosk.catalogue.content import Content
from kiosk.catalogue.crosscheck_offers import change_ids, check_offers, check_quotes
from kiosk.catalogue.description import Field, files_of, leaves
from kiosk.catalogue.kinds import FILES
from kiosk.domain.languages import BASE_LANGUAGE

FileId = tuple[str, str]


def cross_check(content: Content, unreadable: set[FileId]) -> list[Problem]:
    """Return what does not agree between files.

    `unreadable` has the folder and id of each file that is wrong in itself: what refers to such
    a file is not reported.
    """
    return [
        *_languages(content),
        *_references(content, unreadable),
        *_twice(_positions(content), "a position that no other file in the folder has"),
        *_twice(_listings(content), "a position that no other partner has in the category"),
        *_twice(_offers(content), "an id that no other offer has"),
        *_twice(_focus_points(content), "a picture that no other file in the folder has"),
        *_listed_twice(content),
        *check_offers(content),
        *_changes_named(content),
        *(() if _without_partners(unreadable) else check_quotes(content, _texts(content))),
        *_without_example(content),
    ]


def _without_partners(unreadable: set[FileId]) -> bool:
    """Whether offers are missing, so that nothing can be said of who refers to them."""
    return any(folder == "partners" for folder, _ in unreadable)


def _languages(content: Content) -> Iterator[Problem]:
    known = content.programme.languages
    if known[0] != BASE_LANGUAGE or len(known) != len(set(known)):
        read = ", ".join(map(shown, known))
        yield Problem("programme.toml", "languages", read, '"da" first, and each language once')
    for file, where, field, value in _values(content):
        for language in sorted(value.keys() - known) if field.readers else ():
            expected = "a language that programme.toml lists: " + ", ".join(known)
            yield Problem(file, field_name((*where, language)), shown(language), expected)


def _references(content: Content, unreadable: set[FileId]) -> Iterator[Problem]:
    known: dict[str, tuple[set[str], str]] = {
        kind.table: (
            {*files_of(content, folder), *(id for where, id in unreadable if where == folder)},
            f"the id of a file in {folder}",
        )
        for folder, kind in FILES.items()
    }
    known["picture"] = (set(content.pictures), "the name of a picture in the media folder")
    if not _without_partners(unreadable):
        offers = {id for _, _, id in _offers(content)}
        known["offer"] = (offers, "the id of an offer in a partner's file")
    for file, where, field, value in _values(content):
        if field.refers_to in known and value not in known[field.refers_to][0]:
            yield Problem(file, field_name(where), shown(value), known[field.refers_to][1])


def _texts(content: Content) -> Iterator[tuple[str, str, str]]:
    for file, where, field, value in _values(content):
        for language, text in value.items() if field.readers else ():
            yield file, field_name((*where, language)), text


def _changes_named(content: Content) -> Iterator[Problem]:
    changes = change_ids(content)
    for file, where, field, value in _values(content):
        if field.refers_to == "offer" and value in changes and not file.startswith("partners/"):
            expected = "the offer that this one is a change of; the change then shows by itself"
            yield Problem(file, field_name(where), shown(value), expected)


def _positions(content: Content) -> Iterator[tuple[str, str, object]]:
    for folder, id, model in _files(content):
        position = getattr(model, "position", None)
        if position is not None:
            yield f"{folder}/{id}.toml", "position", (folder, position)


def _listings(content: Content) -> Iterator[tuple[str, str, object]]:
    for id, partner in content.partners.items():
        for number, listing in enumerate(partner.listings):
            where = field_name(("listings", number, "position"))
            yield f"partners/{id}.toml", where, (listing.category_id, listing.position)


def _offers(content: Content) -> Iterator[tuple[str, str, str]]:
    for id, partner in content.partners.items():
        for number, offer in enumerate(partner.offers):
            yield f"partners/{id}.toml", field_name(("offers", number, "id")), offer.id


def _focus_points(content: Content) -> Iterator[tuple[str, str, str]]:
    for id, focus in content.focus.items():
        yield f"focus/{id}.toml", "picture", focus.picture


def _twice(entries: Iterable[tuple[str, str, object]], expected: str) -> Iterator[Problem]:
    first: dict[object, str] = {}
    for file, field, value in entries:
        if value in first:
            read = shown(value[-1] if isinstance(value, tuple) else value)
            yield Problem(file, field, read, f"{expected} ({first[value]} has it too)")
        first.setdefault(value, file)


def _listed_twice(content: Content) -> Iterator[Problem]:
    for id, partner in content.partners.items():
        categories = [listing.category_id for listing in partner.listings]
        for number, category in enumerate(categories):
            if category in categories[:number]:
                where = field_name(("listings", number, "category"))
                expected = "each category at most once for a partner"
                yield Problem(f"partners/{id}.toml", where, shown(category), expected)


def _without_example(content: Content) -> Iterator[Problem]:
    offers = {offer.id: offer for partner in content.partners.values() for offer in partner.offers}
    for id, message in content.attract.items():
        for number, offer_id in enumerate(message.offers):
            if offer_id in offers and not offers[offer_id].counted:
                where = field_name(("offers", number))
                expected = "an offer with an example_kr"
                yield Problem(f"attract/{id}.toml", where, shown(offer_id), expected)
    for id, step in content.steps.items():
        if step.offer_id in offers and not offers[step.offer_id].counted:
            expected = "an offer with an example_kr"
            yield Problem(f"steps/{id}.toml", "offer", shown(step.offer_id), expected)


def _files(content: Content) -> Iterator[tuple[str, str, BaseModel]]:
    for folder in FILES:
        if folder:
            yield from ((folder, id, model) for id, model in files_of(content, folder).items())


def _values(content: Content) -> Iterator[tuple[str, Location, Field, Any]]:
    for where, field, value in leaves(content.programme):
        yield "programme.toml", where, field, value
    for folder, id, model in _files(content):
        for where, field, value in leaves(model):
            yield f"{folder}/{id}.toml", where, field, value
