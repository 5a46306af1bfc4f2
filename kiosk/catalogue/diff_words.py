"""Says in Danish or English what differs between two catalogues."""

from datetime import date
from typing import Any

from kiosk.catalogue import names
from kiosk.catalogue.diff import Change, ChangeKind, differences, expiring
from kiosk.catalogue.entries import EntryPath
from kiosk.catalogue.kinds import KINDS, Name
from kiosk.catalogue.rate_words import kroner_text, rate_text
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.languages import BASE_LANGUAGE, Language
from kiosk.domain.months import month_name
from kiosk.domain.rate import Between, Rate, Tiered

_SAID_BY_NAME = ("partner", "offer", "picture")
_SAID_IN_QUOTES = ("question", "attract_message")
_FORMS = {ChangeKind.ADDED: "in", ChangeKind.REMOVED: "out", ChangeKind.CHANGED: ""}
_CHOSEN = {"audience", "cap_span", "for_whom", "gives", "layout", "movement", "colour", "band"}
_LONGEST_TEXT = 60
_SHOWN_BEFORE = 12
_DAYS_OF_A_YEAR = 365

_WORDS = {
    "partner in": Name("Ny partner: {place}", "New partner: {place}"),
    "partner out": Name("Partner ude: {place}", "Partner gone: {place}"),
    "picture in": Name("Nyt billede: {place}", "New picture: {place}"),
    "picture out": Name("Billede fjernet: {place}", "Picture removed: {place}"),
    "picture": Name("Billede udskiftet: {place}", "Picture replaced: {place}"),
    "offer in": Name("{place}: nyt tilbud, {new}{from}", "{place}: new offer, {new}{from}"),
    "offer out": Name("{place}: tilbud fjernet, {old}", "{place}: offer removed, {old}"),
    "campaign in": Name("{place}: kampagne, {new}{from}{to}", "{place}: campaign, {new}{from}{to}"),
    "campaign out": Name("{place}: kampagne fjernet, {old}", "{place}: campaign removed, {old}"),
    "in": Name("{place}: tilføjet", "{place}: added"),
    "out": Name("{place}: fjernet", "{place}: removed"),
    "rate": Name("{place}: fra {old} til {new}{from}", "{place}: from {old} to {new}{from}"),
    "field": Name("{place}, {field}: fra {old} til {new}", "{place}, {field}: from {old} to {new}"),
    "order": Name("{place}: ny rækkefølge", "{place}: new order"),
    "expires": Name("{place}: {old} udløber {day}", "{place}: {old} expires on {day}"),
    "from": Name(" pr. {day}", " as of {day}"),
    "leaves": Name("{place}: er med til og med {day}", "{place}: leaves after {day}"),
    "to": Name(" til og med {day}", " until {day}"),
    "same": Name("Ingen forskel.", "No difference."),
    "nothing": Name("intet", "nothing"),
    "no rate": Name("bonus uden kendt sats", "bonus without a known rate"),
}


def in_words(
    old: CatalogueRepository,
    new: CatalogueRepository,
    today: date,
    language: str = BASE_LANGUAGE,
) -> list[str]:
    """Say in "da" or "en" what differs, a line each, and then what is about to expire in `new`."""
    changes = [*differences(old, new), *expiring(new, today)]
    return [sentence(change, today, language) for change in changes]


def sentence(change: Change, today: date, language: str = BASE_LANGUAGE) -> str:
    """Say one change in "da" or "en"; days within a year from `today` are said without it."""
    return _Speaker(today, language).sentence(change)


def no_difference(language: str = BASE_LANGUAGE) -> str:
    """Say in "da" or "en" that two catalogues say the same."""
    return _WORDS["same"].in_language(language)


class _Speaker:
    def __init__(self, today: date, language: str) -> None:
        self._today = today
        self._language = language

    def sentence(self, change: Change) -> str:
        old, new = self._values(change)
        day = self._day(change.day) if change.day else ""
        return self._say(_words_for(change)).format_map(
            {
                "place": self._place(change.place),
                "field": self._field(change),
                "old": old,
                "new": new,
                "day": day,
                "from": self._say("from").format(day=day) if day else "",
                "to": self._say("to").format(day=self._day(change.until)) if change.until else "",
            }
        )

    def _say(self, words: str) -> str:
        return _WORDS[words].in_language(self._language)

    def _place(self, place: EntryPath) -> str:
        parts = [self._entry(kind, name) for kind, name in place]
        first = parts[0] if place[0][0] == "picture" else parts[0][:1].upper() + parts[0][1:]
        return ", ".join([first, *parts[1:]])

    def _entry(self, kind: str, name: str) -> str:
        if kind in _SAID_BY_NAME and name:
            return name
        shown = f"»{name}«" if kind in _SAID_IN_QUOTES and name else name
        called = KINDS[kind].name.in_language(self._language)
        return f"{called} {shown}".strip()

    def _field(self, change: Change) -> str:
        if not change.field:
            return ""
        name = names.field(change.field).in_language(self._language)
        if change.language == BASE_LANGUAGE:
            return name
        return f"{name} ({self._spoken(change.language)})"

    def _spoken(self, code: str) -> str:
        """The name of a language; of one that the kiosk does not speak, its code."""
        known = Language.of(code)
        if known is None:
            return code
        return known.english if self._language == "en" else known.danish

    def _values(self, change: Change) -> tuple[str, str]:
        field, old, new = change.field, change.old, change.new
        start = _first_difference(old, new) if isinstance(old, str) and isinstance(new, str) else 0
        return self._value(field, old, start), self._value(field, new, start)

    def _value(self, field: str, value: Any, start: int) -> str:
        if value is None or value == "":
            return self._say("nothing" if field not in ("", "rate") else "no rate")
        if isinstance(value, Rate | Between | Tiered):
            return rate_text(value, self._language)
        if isinstance(value, date):
            return self._day(value)
        if field.endswith("_ore"):
            return f"{kroner_text(value)} kr."
        if field in _CHOSEN:
            return names.choice(value, self._language)
        return _excerpt(value, start) if isinstance(value, str) else str(value)

    def _day(self, day: date) -> str:
        month = month_name(day.month, self._language)
        text = f"{day.day}{'.' if self._language == BASE_LANGUAGE else ''} {month}"
        near = 0 <= (day - self._today).days < _DAYS_OF_A_YEAR
        return text if near else f"{text} {day.year}"


def _words_for(change: Change) -> str:
    if change.kind is ChangeKind.EXPIRES:
        return "leaves" if change.place[-1][0] == "partner" else "expires"
    if change.until:
        return f"campaign {_FORMS[change.kind]}"
    if change.field:
        return {"rate": "rate", "position": "order"}.get(change.field, "field")
    kind, form = change.place[-1][0], _FORMS[change.kind]
    return f"{kind} {form}".strip() if kind in _SAID_BY_NAME else form


def _first_difference(old: str, new: str) -> int:
    """The place where the texts part, a few letters early so that one sees where it is."""
    same = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), None)
    return max(0, (min(len(old), len(new)) if same is None else same) - _SHOWN_BEFORE)


def _excerpt(text: str, start: int) -> str:
    text = text.replace("\n", " / ")
    if len(text) <= _LONGEST_TEXT:
        return f"»{text}«"
    shown = text[start : start + _LONGEST_TEXT]
    before, after = "…" if start else "", "…" if start + _LONGEST_TEXT < len(text) else ""
    return f"»{before}{shown}{after}«"
