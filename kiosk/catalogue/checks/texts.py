"""Texts that are too long to be read across a table, or that do not fit their place."""

import re
from collections.abc import Iterator, Set
from functools import cache

import uharfbuzz

from kiosk.base.paths import ASSETS
from kiosk.base.problems import shown
from kiosk.catalogue.checks.limits import (
    HEADLINE_WORDS,
    HEADLINES,
    ROOMS,
    SENTENCE_WORDS,
    TextRoom,
    room_for,
)
from kiosk.catalogue.checks.subject import CatalogueText, Remark, Subject
from kiosk.catalogue.description import columns_of
from kiosk.catalogue.kinds import KINDS
from kiosk.domain.languages import BASE_LANGUAGE

_SENTENCE_ENDS = re.compile(r"(?<=[.?!:]) |\n")
_WORD = re.compile(r"[\w.-]+")
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def texts(subject: Subject) -> Iterator[Remark]:
    """Judge the length of Danish headlines and sentences, and the room of texts in any language."""
    rated = {
        entry["partner_id"]
        for key, entry in subject.entries.items()
        if key[0] == "offer" and entry["rate"]
    }
    for kind in KINDS.values():
        for column in columns_of(kind):
            if not (column.readers or (kind.table, column.name) in ROOMS):
                continue
            for text in subject.texts(kind.table, column.name):
                yield from _room(subject, text, rated)
                if text.language == BASE_LANGUAGE and column.readers:
                    yield from _length(subject, text)


def number_of_words(text: str) -> int:
    """Return how many words a text has; a number and its unit are one."""
    return len(_WORD.findall(text.replace(_NO_BREAK_SPACE, "")))


def width_of(text: str, room: TextRoom) -> float:
    """Return the width of a text in px, set as in its room."""
    font, buffer = _font(room.font), uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    units: int = sum(glyph.x_advance for glyph in buffer.glyph_positions)
    units_per_em: int = font.face.upem
    return room.size * (units / units_per_em + room.tracking * len(text))


def lines_of(text: str, room: TextRoom) -> int | None:
    """Return how many lines a text takes in its room, None where a word alone is wider."""
    lines, line = 1, ""
    for word in (text.upper() if room.upper else text).split(" "):
        longer = f"{line} {word}" if line else word
        if width_of(longer, room) <= room.width:
            line = longer
        elif width_of(word, room) > room.width:
            return None
        else:
            lines, line = lines + 1, word
    return lines


def _length(subject: Subject, text: CatalogueText) -> Iterator[Remark]:
    if text.field in HEADLINES and number_of_words(text.text) > HEADLINE_WORDS:
        expected = f"a headline of at most {HEADLINE_WORDS} words"
        yield subject.found(text.key, text.field, shown(text.text), expected)
    if text.field not in HEADLINES:
        for sentence in _SENTENCE_ENDS.split(text.text):
            if number_of_words(sentence) > SENTENCE_WORDS:
                expected = f"sentences of at most {SENTENCE_WORDS} words"
                yield subject.found(text.key, text.field, shown(sentence), expected)


def _room(subject: Subject, text: CatalogueText, rated: Set[str]) -> Iterator[Remark]:
    room = room_for(text.key[0], text.field, subject.entries[text.key])
    if room is None:
        return
    if text.key[0] == "listing" and subject.entries[text.key]["partner_id"] not in rated:
        return  # what a partner sells is shown beside a known rate alone
    lines = lines_of(text.text, room)
    if lines is not None and lines <= room.lines:
        return
    if lines is None and " " in text.text:
        expected = "shorter words, so that none is cut off"
    elif room.lines > 1 and lines:
        expected = f"a text that fits {room.lines} lines; this takes {lines}"
    else:
        shorter = 1 - room.width / width_of(text.text, room)
        expected = f"a text that is {shorter:.0%} shorter, so that all of it is seen"
    language = "" if text.language == BASE_LANGUAGE else text.language
    yield subject.found(text.key, text.field, shown(text.text), expected, language=language)


@cache
def _font(name: str) -> uharfbuzz.Font:
    # Not Pillow's: it kerns as Qt does only where the system has FriBiDi, which Windows has not.
    path = ASSETS / "fonts" / f"{name}.ttf"
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))
