"""What one content file alone cannot tell: ids, places and pictures that must agree."""

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from kiosk.base.problems import Location, Problem, field_name, shown
from kiosk.catalogue.content import Content
from kiosk.catalogue.fields import BASE_LANGUAGE

FileId = tuple[str, str]

_POSITIONED = (
    *("categories", "steps", "questions", "checklist", "channels", "attract"),
    *("lessons", "quiz", "rehearsals"),
)
_FOLDERS = (*_POSITIONED, "partners", "stories", "contacts")


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
        *_listed_twice(content),
        *_without_example(content),
    ]


def _languages(content: Content) -> Iterator[Problem]:
    known = content.programme.languages
    if known[0] != BASE_LANGUAGE or len(known) != len(set(known)):
        read = ", ".join(map(shown, known))
        yield Problem("programme.toml", "languages", read, '"da" first, and each language once')
    for file, where, value in _values(content):
        for language in sorted(value.keys() - known) if isinstance(value, dict) else ():
            expected = "a language that programme.toml lists: " + ", ".join(known)
            yield Problem(file, field_name((*where, language)), shown(language), expected)


def _references(content: Content, unreadable: set[FileId]) -> Iterator[Problem]:
    def ids(folder: str) -> set[str]:
        return set(getattr(content, folder)) | {id for where, id in unreadable if where == folder}

    offers = {id for _, _, id in _offers(content)}
    known: dict[str, tuple[set[str], str]] = {
        "category": (ids("categories"), "the id of a file in categories"),
        "partner": (ids("partners"), "the id of a file in partners"),
        "step": (ids("steps"), "the id of a file in steps"),
        "picture": (set(content.pictures), "the name of a picture in the media folder"),
        "banner": (set(content.pictures), "the name of a picture in the media folder"),
    }
    if not any(folder == "partners" for folder, _ in unreadable):
        known["offer"] = (offers, "the id of an offer in a partner's file")
    for file, where, value in _values(content):
        kind = next(name for name in reversed(where) if isinstance(name, str)).rstrip("s")
        if isinstance(value, str) and kind in known and value not in known[kind][0]:
            yield Problem(file, field_name(where), shown(value), known[kind][1])


def _positions(content: Content) -> Iterator[tuple[str, str, object]]:
    for folder in _POSITIONED:
        for id, model in getattr(content, folder).items():
            yield f"{folder}/{id}.toml", "position", (folder, model.position)


def _listings(content: Content) -> Iterator[tuple[str, str, object]]:
    for id, partner in content.partners.items():
        for number, listing in enumerate(partner.listings):
            where = field_name(("listings", number, "position"))
            yield f"partners/{id}.toml", where, (listing.category, listing.position)


def _offers(content: Content) -> Iterator[tuple[str, str, str]]:
    for id, partner in content.partners.items():
        for number, offer in enumerate(partner.offers):
            yield f"partners/{id}.toml", field_name(("offers", number, "id")), offer.id


def _twice(entries: Iterable[tuple[str, str, object]], expected: str) -> Iterator[Problem]:
    first: dict[object, str] = {}
    for file, field, value in entries:
        if value in first:
            read = shown(value[-1] if isinstance(value, tuple) else value)
            yield Problem(file, field, read, f"{expected} ({first[value]} has it too)")
        first.setdefault(value, file)


def _listed_twice(content: Content) -> Iterator[Problem]:
    for id, partner in content.partners.items():
        categories = [listing.category for listing in partner.listings]
        for number, category in enumerate(categories):
            if category in categories[:number]:
                where = field_name(("listings", number, "category"))
                expected = "each category at most once for a partner"
                yield Problem(f"partners/{id}.toml", where, shown(category), expected)


def _without_example(content: Content) -> Iterator[Problem]:
    offers = {offer.id: offer for partner in content.partners.values() for offer in partner.offers}
    for id, message in content.attract.items():
        for number, offer_id in enumerate(message.offers):
            if offer_id in offers and not offers[offer_id].example_kr:
                where = field_name(("offers", number))
                expected = "an offer with an example_kr"
                yield Problem(f"attract/{id}.toml", where, shown(offer_id), expected)
    for id, step in content.steps.items():
        if step.offer in offers and not offers[step.offer].example_kr:
            expected = "an offer with an example_kr"
            yield Problem(f"steps/{id}.toml", "offer", shown(step.offer), expected)


def _values(content: Content) -> Iterator[tuple[str, Location, object]]:
    """Yield each text and plain value of each file with its place."""
    yield from _leaves("programme.toml", (), content.programme)
    for folder in _FOLDERS:
        for id, model in getattr(content, folder).items():
            yield from _leaves(f"{folder}/{id}.toml", (), model)


def _leaves(file: str, where: Location, value: object) -> Iterator[tuple[str, Location, object]]:
    if isinstance(value, BaseModel):
        entries: Iterable[tuple[int | str, object]] = iter(value)
    elif isinstance(value, list):
        entries = enumerate(value)
    elif isinstance(value, dict) and any(isinstance(entry, dict) for entry in value.values()):
        entries = value.items()
    else:
        yield file, where, value
        return
    for name, entry in entries:
        yield from _leaves(file, (*where, name), entry)
