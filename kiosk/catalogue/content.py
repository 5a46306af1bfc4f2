"""The models of the content files. A file's stem is its id; `docs/content.md` explains each.

Their fields stand in the order in which files have them, texts in several languages last.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.catalogue.fields import (
    Address,
    ClockTime,
    Colour,
    Day,
    Email,
    Id,
    Kroner,
    Phone,
    Plain,
    Position,
    RateNumber,
    Text,
    Weekday,
    expected,
)

Picture = Plain


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Category(_Table):
    """One of the doors to the partners."""

    position: Position
    colour: Colour
    picture: Picture
    banner: Picture
    title: Text
    short_title: Text


class Listing(_Table):
    """A partner's place in a category."""

    category: Id
    position: Position
    picture: Picture
    banner: Picture
    colour: Colour
    band: Colour
    sells: Text


class Offer(_Table):
    """What a partner gives bonus on. Without a known rate, `kind` and `rate` are left out.

    The rate is in percent, in øre (per_litre, per_kwh) or in kroner (fixed); it and the amounts
    are held in hundredths.
    """

    id: Id
    applies_to: Text
    kind: Literal["percent", "per_litre", "per_kwh", "fixed"] | None = None
    rate: RateNumber | None = None
    minimum_kr: Kroner | None = None
    cap_kr: Kroner | None = None
    example_kr: Kroner | None = None
    valid_from: Day | None = None
    valid_to: Day | None = None
    source: Plain | None = None
    as_of: Day | None = None

    @model_validator(mode="after")
    def _hangs_together(self) -> "Offer":
        if self.rate and not self.kind:
            raise expected("what the rate is counted in, such as percent", inside="kind")
        if self.kind and not self.rate:
            raise expected("the rate; without a known rate, leave out kind too", inside="rate")
        if self.kind == "percent" and self.rate and self.rate > 100_00:
            raise expected("at most 100 percent", inside="rate")
        if self.rate or self.minimum_kr or self.cap_kr:
            if not self.source:
                raise expected("where the rate or amount was read", inside="source")
            if not self.as_of:
                raise expected("the date when the rate or amount was read", inside="as_of")
        if self.example_kr and not self.rate:
            raise expected("no example, because no rate is known", inside="example_kr")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise expected("a date on or after valid_from", inside="valid_to")
        return self


class Partner(_Table):
    """A company that gives members bonus. `keywords` are further words that find it."""

    name: Plain
    url: Address | None = None
    keywords: list[Plain] = []
    listings: Annotated[list[Listing], Field(min_length=1)]
    offers: Annotated[list[Offer], Field(min_length=1)]


class Word(_Table):
    """A word of a step's picture, which may lead to a category."""

    category: Id | None = None
    picture: Picture
    text: Text


class Answer(_Table):
    """What the member may answer to a step's question, and the step that it leads to."""

    step: Id
    text: Text


_CAPTIONS: dict[str, set[str]] = {
    "receipt": {"account", "booked"},
    "number": {"app", "card", "card-title", "receipt"},
    "code": {"app", "web", "thanks", "scan"},
}


class Step(_Table):
    """A step of the dialogue script. `layout` says what its picture shows beside the texts.

    `captions` are the small texts of that layout by place; `offer` is the worked example that
    the layout `receipt` prints.
    """

    position: Position
    layout: Literal["people", "words", "receipt", "number", "code"]
    label: Text
    colour: Colour
    picture: Picture | None = None
    offer: Id | None = None
    headline: Text
    body: list[Text] = []
    say: Text
    remember: Text
    words: list[Word] = []
    answers: list[Answer] = []
    captions: dict[Id, Text] = {}

    @model_validator(mode="after")
    def _has_its_captions(self) -> "Step":
        places = _CAPTIONS.get(self.layout, set())
        if self.captions.keys() != places:
            wanted = ", ".join(sorted(places)) or "none"
            raise expected(f"the captions of the layout: {wanted}", inside="captions")
        return self


class Stop(_Table):
    """A place in a story. An amount needs an offer, whose source and date it shares."""

    partner: Id | None = None
    offer: Id | None = None
    amount_kr: Kroner | None = None
    picture: Picture
    title: Text
    receipt_line: Text
    text: Text

    @model_validator(mode="after")
    def _amount_has_offer(self) -> "Stop":
        if self.amount_kr is not None and self.offer is None:
            raise expected("the offer that the amount comes from", inside="offer")
        return self


class Story(_Table):
    """A story told in stops."""

    title: Text
    subtitle: Text
    closing: Text
    total: Text
    stops: Annotated[list[Stop], Field(min_length=1)]


class Question(_Table):
    """A hard question with its approved answer."""

    position: Position
    question: Text
    quote: Text
    answer: Text


class Hours(_Table):
    """When somebody answers on some days of the week; public holidays are closed."""

    days: Annotated[list[Weekday], Field(min_length=1)]
    opens_at: ClockTime
    closes_at: ClockTime

    @model_validator(mode="after")
    def _closes_later(self) -> "Hours":
        if self.closes_at <= self.opens_at:
            raise expected("a time after opens_at", inside="closes_at")
        return self


class Contact(_Table):
    """Somebody to ask. Without `hours`, at any time."""

    audience: Literal["member", "ambassador"]
    name: Plain
    role: Text
    phone: Phone | None = None
    email: Email | None = None
    hours: list[Hours] = []

    @model_validator(mode="after")
    def _can_be_reached(self) -> "Contact":
        if not (self.phone or self.email):
            raise expected("a phone or an email", inside="phone")
        days = [day for hours in self.hours for day in hours.days]
        if len(days) != len(set(days)):
            raise expected("each day at most once", inside="hours")
        return self


class ChecklistItem(_Table):
    """One thing to bring to the table."""

    position: Position
    picture: Picture
    title: Text
    note: Text | None = None


class Lesson(_Table):
    """A page that the ambassador reads to practise."""

    position: Position
    colour: Colour
    picture: Picture
    title: Text
    body: Annotated[list[Text], Field(min_length=1)]


class QuizCard(_Table):
    """What a member says, and answers of which the one at `right` is. `why` is one sentence."""

    position: Position
    colour: Colour
    picture: Picture
    right: Position
    asked: Text
    why: Text
    choices: Annotated[list[Text], Field(min_length=2, max_length=3)]

    @model_validator(mode="after")
    def _one_is_right(self) -> "QuizCard":
        if self.right > len(self.choices):
            raise expected("the number of one of the choices", inside="right")
        return self


class Turn(_Table):
    """A member's reply in a rehearsal, and the step that it calls for."""

    step: Id
    picture: Picture
    reply: Text


class Rehearsal(_Table):
    """A conversation to be held aloud in `seconds`."""

    position: Position
    seconds: Position
    title: Text
    turns: Annotated[list[Turn], Field(min_length=1)]


class EarningChannel(_Table):
    """A way of earning bonus."""

    position: Position
    icon: Plain
    title: Text
    text: Text


class AttractMessage(_Table):
    """What the idle screen says."""

    position: Position
    offers: list[Id] = []
    headline: Text
    body: Text
    action: Text


class Amount(_Table):
    """A published amount with its source and date."""

    kr: Kroner
    source: Plain
    as_of: Day


class Programme(_Table):
    """What holds for the whole programme, and which release of the catalogue this is."""

    revision: Position
    released: Day
    stale_after_days: Position
    languages: Annotated[list[Plain], Field(min_length=1)]
    name: Plain
    address: Address
    flyer_address: Plain
    sample_member_number: Plain
    tagline: Text
    stores_bonus_2020: Amount | None = None
    notices: dict[Id, Text]


@dataclass(frozen=True, slots=True)
class Content:
    """All content: each kind by id, in order of id, and the pictures by name.

    The fields are named as the folders that hold the files.
    """

    programme: Programme
    categories: Mapping[str, Category]
    partners: Mapping[str, Partner]
    steps: Mapping[str, Step]
    stories: Mapping[str, Story]
    questions: Mapping[str, Question]
    contacts: Mapping[str, Contact]
    checklist: Mapping[str, ChecklistItem]
    channels: Mapping[str, EarningChannel]
    attract: Mapping[str, AttractMessage]
    lessons: Mapping[str, Lesson]
    quiz: Mapping[str, QuizCard]
    rehearsals: Mapping[str, Rehearsal]
    pictures: Mapping[str, bytes]
