"""Figures in texts: those that follow their offer, and those that are written out and do not."""

import re
from collections.abc import Iterator

from kiosk.base.problems import shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.description import columns_of
from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.quotes import PLACEHOLDER
from kiosk.domain.languages import BASE_LANGUAGE

_PERCENT = re.compile(r"\d\s*%")
_AMOUNT = re.compile(r"\d\s*kr\.")
_OF_THEIR_OWN = frozenset({"offer", "listing", "partner_channel", "quiz_choice"})
"""Kinds whose texts may state figures: an offer's own conditions, and answers that are wrong."""


def quotes(subject: Subject) -> Iterator[Remark]:
    """Judge the figures of every text in every language."""
    for kind in KINDS.values():
        for column in columns_of(kind):
            if not column.readers:
                continue
            for text in subject.written(kind.table, column.name):
                language = "" if text.language == BASE_LANGUAGE else text.language
                for offer_id, what in PLACEHOLDER.findall(text.text):
                    if not subject.figures.get((offer_id, what)):
                        expected = f"an offer that holds on {subject.day} and can be counted"
                        expected += "; the sentence is left out until then"
                        read = shown(f"{offer_id}.{what}")
                        yield subject.found(text.key, text.field, read, expected, language=language)
                if kind.table in _OF_THEIR_OWN:
                    continue
                percent, amount = _PERCENT.search(text.text), _AMOUNT.search(text.text)
                if percent or amount:
                    expected = "{offer:ID.rate}, .example or .bonus, so that it follows its offer"
                    read, error = shown(text.text), bool(percent)
                    yield subject.found(text.key, text.field, read, expected, error, language)
