"""Texts that members read, and that a language of the catalogue has none of."""

from collections.abc import Iterator

from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.description import columns_of
from kiosk.catalogue.entries import EntryKey
from kiosk.catalogue.kinds import KINDS
from kiosk.domain.talk import Audience

READ_BY_MEMBERS = {
    kind.table: [c.name for c in columns_of(kind) if c.readers is Audience.MEMBER]
    for kind in KINDS.values()
}
_FOR_AMBASSADORS = ("why-", "cue-")


def translations(subject: Subject) -> Iterator[Remark]:
    """Tell each text of the members that is shown in Danish in another language."""
    for key, entry in subject.entries.items():
        for field in READ_BY_MEMBERS[key[0]]:
            if not entry[field] or not _is_read_by_members(key, subject):
                continue
            for language in subject.languages[1:]:
                if (language, key, field) not in subject.translations:
                    expected = f"the text in {language.english}; until then it is in Danish"
                    yield subject.found(key, field, "nothing", expected, language=language)


def _is_read_by_members(key: EntryKey, subject: Subject) -> bool:
    if key[0] == "contact":
        return str(subject.entries[key]["audience"]) == Audience.MEMBER
    return key[0] != "notice" or not key[1].startswith(_FOR_AMBASSADORS)
