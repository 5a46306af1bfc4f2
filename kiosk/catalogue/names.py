"""What the things and fields of a catalogue are called, for people who edit and publish it."""

from typing import NamedTuple


class Name(NamedTuple):
    """A name in Danish and English, as it stands inside a sentence."""

    da: str
    en: str

    def in_language(self, language: str) -> str:
        """The name in "en", else in Danish."""
        return self.en if language == "en" else self.da


ENTRIES = {
    "programme": Name("programmet", "programme"),
    "notice": Name("besked", "notice"),
    "category": Name("kategori", "category"),
    "partner": Name("partner", "partner"),
    "listing": Name("placering", "place"),
    "offer": Name("tilbud", "offer"),
    "step": Name("trin", "step"),
    "word": Name("ord", "word"),
    "answer": Name("svar", "answer"),
    "caption": Name("billedtekst", "caption"),
    "story": Name("historie", "story"),
    "stop": Name("sted", "stop"),
    "question": Name("spørgsmål", "question"),
    "contact": Name("kontakt", "contact"),
    "contact_hours": Name("åbningstid", "hours"),
    "checklist_item": Name("pakkeliste", "checklist"),
    "lesson": Name("side at læse", "page to read"),
    "quiz_card": Name("øvekort", "practice card"),
    "quiz_choice": Name("svarmulighed", "choice"),
    "rehearsal": Name("øvesamtale", "rehearsal"),
    "turn": Name("replik", "turn"),
    "earning_channel": Name("optjening", "way of earning"),
    "attract_message": Name("forsidebesked", "idle message"),
    "attract_offer": Name("eksempel", "example"),
    "language": Name("sprog", "language"),
}
"""The kinds of entry by table of the catalogue."""

_FIELDS = {
    "account": Name("konto", "account"),
    "action": Name("knap", "button"),
    "address": Name("adresse", "address"),
    "amount": Name("beløb", "amount"),
    "answer": Name("begrundelse", "answer"),
    "applies_to": Name("bonus på", "bonus on"),
    "asked": Name("medlemmet siger", "the member says"),
    "as_of": Name("læst den", "read on"),
    "audience": Name("vises for", "shown to"),
    "band": Name("farve under navn", "colour under name"),
    "banner": Name("bredt billede", "banner"),
    "body": Name("tekst", "text"),
    "card": Name("øvekort", "practice card"),
    "cap": Name("højeste bonus", "largest bonus"),
    "category": Name("kategori", "category"),
    "choices": Name("svarmuligheder", "choices"),
    "closes_at": Name("lukker", "closes at"),
    "closing": Name("slutning", "closing"),
    "code": Name("kode", "code"),
    "colour": Name("farve", "colour"),
    "contact": Name("kontakt", "contact"),
    "days": Name("dage", "days"),
    "email": Name("e-mail", "e-mail"),
    "example": Name("eksempelkøb", "example purchase"),
    "flyer_address": Name("adresse på flyer", "address on the flyer"),
    "headline": Name("overskrift", "headline"),
    "hours": Name("åbningstid", "hours"),
    "icon": Name("ikon", "icon"),
    "id": Name("id", "id"),
    "is_right": Name("rigtig", "right"),
    "keywords": Name("søgeord", "keywords"),
    "kind": Name("slags", "kind"),
    "kr": Name("beløb", "amount"),
    "label": Name("mærkat", "label"),
    "languages": Name("sprog", "languages"),
    "layout": Name("opstilling", "layout"),
    "minimum": Name("mindste køb", "smallest purchase"),
    "name": Name("navn", "name"),
    "note": Name("note", "note"),
    "offer": Name("tilbud", "offer"),
    "offers": Name("tilbud", "offers"),
    "opens_at": Name("åbner", "opens at"),
    "opens": Name("fører til trin", "leads to step"),
    "partner": Name("partner", "partner"),
    "phone": Name("telefon", "phone"),
    "picture": Name("billede", "picture"),
    "place": Name("sted", "place"),
    "position": Name("rækkefølge", "position"),
    "question": Name("spørgsmål", "question"),
    "quote": Name("svar", "quote"),
    "rate": Name("sats", "rate"),
    "receipt_line": Name("bonlinje", "receipt line"),
    "rehearsal": Name("øvesamtale", "rehearsal"),
    "reply": Name("replik", "reply"),
    "released": Name("udgivet", "released"),
    "remember": Name("husk", "remember"),
    "right": Name("det rigtige svar", "the right one"),
    "revision": Name("udgave", "revision"),
    "role": Name("rolle", "role"),
    "sample_member_number": Name("eksempel på medlemsnummer", "sample member number"),
    "say": Name("sig fx", "say"),
    "seconds": Name("sekunder", "seconds"),
    "sells": Name("sælger", "sells"),
    "short_title": Name("kort titel", "short title"),
    "source": Name("kilde", "source"),
    "stale_after_days": Name("forældet efter dage", "stale after days"),
    "step": Name("fører til trin", "leads to step"),
    "stores_bonus": Name("bonus til butikkerne", "bonus to the stores"),
    "stores_bonus_2020": Name("bonus til butikkerne 2020", "bonus to the stores 2020"),
    "stores_bonus_as_of": Name("bonus til butikkerne, læst den", "bonus to the stores, read on"),
    "stores_bonus_source": Name("bonus til butikkerne, kilde", "bonus to the stores, source"),
    "subtitle": Name("undertitel", "subtitle"),
    "tagline": Name("undertekst", "tagline"),
    "text": Name("tekst", "text"),
    "title": Name("titel", "title"),
    "total": Name("i alt", "total"),
    "url": Name("partnerens side", "page"),
    "valid_from": Name("gælder fra", "valid from"),
    "valid_to": Name("gælder til", "valid to"),
    "weekday": Name("ugedag", "weekday"),
    "why": Name("hvorfor", "why"),
}

LANGUAGES = {
    "da": Name("dansk", "Danish"),
    "en": Name("engelsk", "English"),
    "de": Name("tysk", "German"),
}


def field(column: str) -> Name:
    """The name of a field of the content or a column of the catalogue, without its unit."""
    return _FIELDS[column.removesuffix("_ore").removesuffix("_kr").removesuffix("_id")]


def language(code: str) -> Name:
    """The name of a language; of one that has none here, its code."""
    return LANGUAGES.get(code, Name(code, code))
