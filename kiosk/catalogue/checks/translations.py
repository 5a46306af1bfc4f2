"""Texts that a language of the catalogue has none of."""

from collections.abc import Iterator

from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.description import columns_of
from kiosk.catalogue.kinds import KINDS

_TEXTS = {kind.table: [c.name for c in columns_of(kind) if c.readers] for kind in KINDS.values()}


def translations(subject: Subject) -> Iterator[Remark]:
    """Tell each text that is shown, or to be said, in Danish in another language."""
    for key, entry in subject.entries.items():
        for field in _TEXTS[key[0]]:
            if not entry[field]:
                continue
            for language in subject.languages[1:]:
                if (language, key, field) not in subject.translations:
                    expected = f"the text in {language.english}; until then it is in Danish"
                    yield subject.found(key, field, "nothing", expected, language=language)
