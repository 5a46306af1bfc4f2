"""The members' screens: what they are called in counts, in reports and by screen readers."""

from enum import StrEnum
from typing import Self

from kiosk.domain.languages import QT_TRANSLATE_NOOP


class Screen(StrEnum):
    """A screen by its key in counts, with its name in Danish."""

    ATTRACT = "attract", QT_TRANSLATE_NOOP("Screen", "Velkommen")
    HOME = "home", QT_TRANSLATE_NOOP("Screen", "Forside")
    CATEGORY = "category", QT_TRANSLATE_NOOP("Screen", "Kategori")
    PARTNER = "partner", QT_TRANSLATE_NOOP("Screen", "Partner")
    QR = "qr", QT_TRANSLATE_NOOP("Screen", "QR-kode")
    STEP = "step", QT_TRANSLATE_NOOP("Screen", "Samtalens trin")
    STORY = "story", QT_TRANSLATE_NOOP("Screen", "Lones år")
    JOURNEY = "journey", QT_TRANSLATE_NOOP("Screen", "Lones briller")
    CALCULATOR = "calculator", QT_TRANSLATE_NOOP("Screen", "Regn din bonus ud")

    danish: str

    def __new__(cls, key: str, danish: str) -> Self:
        """Make one of its key and name."""
        screen = str.__new__(cls, key)
        screen._value_ = key
        screen.danish = danish
        return screen

    @classmethod
    def of(cls, key: str) -> Self | None:
        """Return the screen of a key, None where this kiosk has no such screen."""
        return next((screen for screen in cls if screen == key), None)
