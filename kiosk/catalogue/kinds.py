"""The kinds of entry: where each stands in the content files, the catalogue and the workbook.

What an entry of a kind says is for `content` to tell, by its models. A kiosk loads this module to
tell what a sync has changed, so nothing here may need them.
"""

from typing import NamedTuple


class Name(NamedTuple):
    """A name in Danish and English, as it stands inside a sentence."""

    da: str
    en: str

    def in_language(self, language: str) -> str:
        """The name in "en", else in Danish."""
        return self.en if language == "en" else self.da


class Kind(NamedTuple):
    """A kind of entry, which is a `table` of the catalogue.

    Each file in `folder` is an entry, or, where there is a `field`, each of what its files have
    many of there. The programme is a file in no folder.

    `key` are the columns that tell entries apart. In a table of a `field`, `owner` is the column
    with the id of the file, `position` that of an entry's place where no field has it, and `value`
    that of an entry which is no table. An entry is called by `title` where it has one.
    `sheet` is its sheet of the workbook; without one it is a cell of its owner's.
    """

    table: str
    name: Name
    folder: str = ""
    field: str = ""
    key: tuple[str, ...] = ("id",)
    owner: str = ""
    value: str = ""
    title: str = ""
    sheet: str = ""


KINDS = {
    kind.table: kind
    for kind in (
        Kind("partner", Name("partner", "partner"), "partners", title="name", sheet="Partnere"),
        Kind("listing", Name("placering", "place"), "partners", "listings",
             ("partner_id", "category_id"), "partner_id", sheet="Placeringer"),
        Kind("offer", Name("tilbud", "offer"), "partners", "offers", ("id",), "partner_id",
             title="applies_to", sheet="Tilbud"),
        Kind("tier", Name("satstrin", "tier"), "partners", "tiers", ("offer_id", "from_ore"),
             "partner_id", sheet="Satstrin"),
        Kind("partner_channel", Name("kanal", "channel"), "partners", "channels",
             ("partner_id", "channel_id"), "partner_id", sheet="Kanaler"),
        Kind("category", Name("kategori", "category"), "categories", title="title",
             sheet="Kategorier"),
        Kind("step", Name("trin", "step"), "steps", title="label", sheet="Trin"),
        Kind("word", Name("ord", "word"), "steps", "words", ("step_id", "position"), "step_id",
             sheet="Trin, ord"),
        Kind("answer", Name("svar", "answer"), "steps", "answers", ("step_id", "position"),
             "step_id", sheet="Trin, svar"),
        Kind("caption", Name("billedtekst", "caption"), "steps", "captions", ("step_id", "place"),
             "step_id", "text", sheet="Trin, billedtekster"),
        Kind("story", Name("historie", "story"), "stories", title="title", sheet="Historier"),
        Kind("stop", Name("sted", "stop"), "stories", "stops", ("story_id", "position"),
             "story_id", sheet="Historier, steder"),
        Kind("question", Name("spørgsmål", "question"), "questions", title="question",
             sheet="Spørgsmål"),
        Kind("earning_channel", Name("optjening", "way of earning"), "channels", title="title",
             sheet="Optjening"),
        Kind("attract_message", Name("forsidebesked", "idle message"), "attract",
             title="headline", sheet="Forside"),
        Kind("attract_offer", Name("eksempel", "example"), "attract", "offers",
             ("message_id", "position"), "message_id", "offer_id"),
        Kind("contact", Name("kontakt", "contact"), "contacts", title="name", sheet="Kontakter"),
        Kind("contact_hours", Name("åbningstid", "hours"), "contacts", "hours",
             ("contact_id", "position"), "contact_id", sheet="Kontakter, åbningstider"),
        Kind("checklist_item", Name("pakkeliste", "checklist"), "checklist", title="title",
             sheet="Pakkeliste"),
        Kind("lesson", Name("side at læse", "page to read"), "lessons", title="title",
             sheet="Øv dig, læs"),
        Kind("quiz_card", Name("øvekort", "practice card"), "quiz", title="asked",
             sheet="Øv dig, svar"),
        Kind("quiz_choice", Name("svarmulighed", "choice"), "quiz", "choices",
             ("card_id", "position"), "card_id", "text", sheet="Øv dig, svarmuligheder"),
        Kind("rehearsal", Name("øvesamtale", "rehearsal"), "rehearsals", title="title",
             sheet="Øv dig, samtaler"),
        Kind("turn", Name("replik", "turn"), "rehearsals", "turns", ("rehearsal_id", "position"),
             "rehearsal_id", sheet="Øv dig, replikker"),
        Kind("focus_point", Name("fokuspunkt", "focus point"), "focus", title="picture",
             sheet="Fokuspunkter"),
        Kind("notice", Name("besked", "notice"), field="notices", value="text", sheet="Beskeder"),
        Kind("language", Name("sprog", "language"), field="languages", key=("code",),
             value="code"),
        Kind("programme", Name("programmet", "programme"), key=(), sheet="Program"),
    )
}  # fmt: skip
"""By table, in the order in which they are shown to editors."""

FILES = {kind.folder: kind for kind in KINDS.values() if not kind.field}
"""The kinds whose entries are files, by folder."""

DAYS = frozenset({"valid_from", "valid_to", "as_of", "released", "stores_bonus_as_of"})
"""The columns that hold days."""


def kind_in(folder: str, field: str) -> Kind | None:
    """Return the kind of what the files of a folder have many of in a field."""
    return next((k for k in KINDS.values() if (k.folder, k.field) == (folder, field)), None)
