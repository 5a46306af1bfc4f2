"""The screens, the members' and the ambassador's: their keys and what they are called."""

from enum import StrEnum
from typing import Self

from kiosk.domain.languages import QT_TRANSLATE_NOOP


class Named(StrEnum):
    """What has a key and a name in Danish, as screen readers and reports say it."""

    danish: str

    def __new__(cls, key: str, danish: str = "") -> Self:
        """Make one of its key and name."""
        screen = str.__new__(cls, key)
        screen._value_ = key
        screen.danish = danish
        return screen

    @classmethod
    def of(cls, key: str) -> Self | None:
        """Return the screen of a key, None where this kiosk has no such screen."""
        return next((screen for screen in cls if screen == key), None)


class Screen(Named):
    """One of the members' screens; its key is that of counts."""

    ATTRACT = "attract", QT_TRANSLATE_NOOP("Screen", "Velkommen")
    HOME = "home", QT_TRANSLATE_NOOP("Screen", "Forside")
    CATEGORY = "category", QT_TRANSLATE_NOOP("Screen", "Kategori")
    PARTNER = "partner", QT_TRANSLATE_NOOP("Screen", "Partner")
    QR = "qr", QT_TRANSLATE_NOOP("Screen", "QR-kode")
    STEP = "step", QT_TRANSLATE_NOOP("Screen", "Samtalens trin")
    STORY = "story", QT_TRANSLATE_NOOP("Screen", "Lones år")
    JOURNEY = "journey", QT_TRANSLATE_NOOP("Screen", "Lones briller")
    CALCULATOR = "calculator", QT_TRANSLATE_NOOP("Screen", "Regn din bonus ud")


class Place(Named):
    """Where the ambassador is; OUTSIDE the member's screens are shown."""

    OUTSIDE = ""
    CODE = "code", QT_TRANSLATE_NOOP("Place", "Pinkode")
    SETUP = "setup", QT_TRANSLATE_NOOP("Place", "Tabletten sættes op")
    SHIFT = "shift", QT_TRANSLATE_NOOP("Place", "Tjek tabletten")
    PANEL = "panel", QT_TRANSLATE_NOOP("Place", "Ambassadørens panel")
    SYNC = "sync", QT_TRANSLATE_NOOP("Place", "Opdatering")
    REPORT = "report", QT_TRANSLATE_NOOP("Place", "Dagens tal")
    PRACTICE = "practice", QT_TRANSLATE_NOOP("Place", "Øv dig")
    SETTINGS = "settings", QT_TRANSLATE_NOOP("Place", "Indstillinger")
    NEW_CODE = "newCode", QT_TRANSLATE_NOOP("Place", "Pinkode")
