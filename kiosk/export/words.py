"""The report's Danish words, and how its dates and ids are written.

A report is read in Danish at Coop, whatever language a visit was held in.
"""

from datetime import date

from kiosk.domain.counts import NO_HOUR, PROGRAMME, CountKind, Names
from kiosk.domain.languages import Language
from kiosk.domain.months import month_name
from kiosk.domain.screens import Screen

KINDS = {
    CountKind.VISIT: "Besøg",
    CountKind.CONVERSATION: "Samtaler",
    CountKind.BY_HAND: "Samtaler talt i hånden",
    CountKind.STEP: "Nåede trin",
    CountKind.SCREEN: "Skærm vist",
    CountKind.PARTNER: "Partner åbnet",
    CountKind.CODE: "QR vist",
    CountKind.QUESTION: "Spørgsmål slået op",
    CountKind.UNANSWERED: "Uden godt svar",
    CountKind.LANGUAGE: "Sprog",
}
_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
NO_STORE = "Uden butik"
TOO_MANY = "For mange rækker til et regneark: de står i mappen tables"


def subject(kind: CountKind, id: str, names: Names) -> str:
    """What the id of a count of this kind is called; the id itself where nobody knows."""
    match kind:
        case CountKind.PARTNER:
            return names.partners.get(id, id)
        case CountKind.CODE:
            return "Hele programmet" if id == PROGRAMME else names.partners.get(id, id)
        case CountKind.QUESTION | CountKind.UNANSWERED:
            return names.questions.get(id, id) if id else "Stod ikke på listen"
        case CountKind.STEP:
            return step(int(id), names) if id.isdecimal() else id
        case CountKind.SCREEN:
            screen = Screen.of(id)
            return screen.danish if screen else id
        case CountKind.LANGUAGE:
            language = Language.of(id)
            return language.danish.capitalize() if language else id
        case _:
            return id


def step(number: int, names: Names) -> str:
    """A step as it is called on the rail: "3 Bonus"."""
    return f"{number} {names.steps.get(str(number), '')}".rstrip()


def weekday(day: date) -> str:
    """The day of the week: "mandag"."""
    return _WEEKDAYS[day.weekday()]


def long_day(day: date) -> str:
    """A day in words: "24. november 2026"."""
    return f"{day.day}. {month_name(day.month)} {day.year}"


def short_day(day: date) -> str:
    """A day in figures without its year: "24/11"."""
    return f"{day.day}/{day.month}"


def hour(number: int) -> str:
    """An hour of the day: "9–10", or what stands for those that are not told."""
    return "uden time" if number == NO_HOUR else f"{number}–{number + 1}"


def whole(number: int) -> str:
    """A number as Danes write it: 12345 is "12.345"."""
    return f"{number:,}".replace(",", ".")


def many(number: int, one: str, several: str) -> str:
    """How many there are: "1 tablet", "2 tabletter"."""
    return f"{whole(number)} {one if number == 1 else several}"
