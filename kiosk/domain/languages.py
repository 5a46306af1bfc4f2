"""The languages that the kiosk speaks: each has a translation of the interface in `kiosk/i18n`."""

from enum import StrEnum
from typing import Self


class Language(StrEnum):
    """A language by its code, with its name in itself, in Danish and in English."""

    DA = "da", "Dansk", "dansk", "Danish"
    EN = "en", "English", "engelsk", "English"
    DE = "de", "Deutsch", "tysk", "German"

    own_name: str
    danish: str
    english: str

    def __new__(cls, code: str, own_name: str, danish: str, english: str) -> Self:
        """Make one of its code and names."""
        language = str.__new__(cls, code)
        language._value_ = code
        language.own_name, language.danish, language.english = own_name, danish, english
        return language

    @classmethod
    def of(cls, code: str) -> Self | None:
        """Return the language of a code, None where the kiosk does not speak it."""
        return next((language for language in cls if language == code), None)


BASE_LANGUAGE = Language.DA
"""The language of the tables of a catalogue and of the strings in the code."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """`text`, which is translated where it is shown."""
    return text
