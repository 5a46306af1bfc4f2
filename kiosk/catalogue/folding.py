"""How texts become search terms, the same way when building and when searching."""

import re
from unicodedata import normalize

_LONG = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue"})
_SHORT = str.maketrans({"æ": "a", "ø": "o", "å": "a"})
_SHORT_PREFIX = 2
BEGINNING = 1000
"""What only begins as it was typed weighs so much more than what is the word itself."""
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """Return the words of `text` as they are looked up: lower case, æ ø å as ae oe aa."""
    return [_plain(word.translate(_LONG)) for word in _words(text)]


def terms(text: str) -> set[str]:
    """Return every term that finds `text`: its words, also with æ ø å typed as a o a."""
    return set(words(text)) | {_plain(word.translate(_SHORT)) for word in _words(text)}


def is_short(word: str) -> bool:
    """Whether so many terms begin with `word` that the index has it as a prefix of its own."""
    return len(word) <= _SHORT_PREFIX


def prefixes(term: str) -> set[str]:
    """Return the short prefixes of `term` as they stand in the index."""
    return {prefix_entry(term[:length]) for length in range(1, _SHORT_PREFIX + 1)}


def prefix_entry(word: str) -> str:
    """Return the index entry for what begins with `word`; no term has an asterisk."""
    return f"{word}*"


def _words(text: str) -> list[str]:
    return _WORD.findall(normalize("NFC", text).casefold())


def _plain(word: str) -> str:
    return "".join(letter for letter in normalize("NFD", word) if letter.isalnum())
