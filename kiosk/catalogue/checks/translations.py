"""Texts that members read, and that a language of the catalogue has none of."""

from collections.abc import Iterator

from kiosk.catalogue.checks.subject import Finding, Subject
from kiosk.catalogue.entries import Key
from kiosk.catalogue.names import language as named
from kiosk.domain.talk import Audience

READ_BY_MEMBERS = {
    "programme": ("tagline",),
    "notice": ("text",),
    "category": ("title", "short_title"),
    "listing": ("sells",),
    "offer": ("applies_to",),
    "step": ("label", "headline", "body"),
    "word": ("text",),
    "answer": ("text",),
    "caption": ("text",),
    "story": ("title", "subtitle", "closing", "total"),
    "stop": ("title", "receipt_line", "text"),
    "attract_message": ("headline", "body", "action"),
    "earning_channel": ("title", "text"),
    "contact": ("role",),
}
_FOR_AMBASSADORS = ("why-", "cue-")


def translations(subject: Subject) -> Iterator[Finding]:
    """Tell each text of the members that is shown in Danish in another language."""
    for key, entry in subject.entries.items():
        for field in READ_BY_MEMBERS.get(key[0], ()):
            if not entry[field] or not _is_read_by_members(key, subject):
                continue
            for language in subject.languages[1:]:
                if (language, key, field) not in subject.translations:
                    expected = f"the text in {named(language).en}; until then it is in Danish"
                    yield subject.found(key, field, "nothing", expected, language=language)


def _is_read_by_members(key: Key, subject: Subject) -> bool:
    if key[0] == "contact":
        return str(subject.entries[key]["audience"]) == Audience.MEMBER
    return key[0] != "notice" or not key[1].startswith(_FOR_AMBASSADORS)
