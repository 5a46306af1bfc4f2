"""The models of the content files. A file's stem is its id; `docs/content.md` explains each.

A field is named as the catalogue's column and ordered as in the files, texts in several languages
last. Its type says what all else needs to know of it: whom a text is for, where an id leads to,
the unit of a number. `kinds` says in which table it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, model_validator

from kiosk.catalogue.fields import (
    Address,
    AmbassadorText,
    AudienceName,
    CategoryId,
    ClockTime,
    ColourName,
    Day,
    Email,
    Id,
    LanguageCode,
    LayoutName,
    MemberText,
    Model,
    MovementName,
    OfferId,
    Ore,
    PartnerId,
    Percent,
    Phone,
    PictureName,
    Plain,
    Position,
    StepId,
    WeekdayName,
    expected,
)
from kiosk.catalogue.partner_content import PartnerEntry
from kiosk.catalogue.practice import LessonEntry, QuizCardEntry, RehearsalEntry


class CategoryEntry(Model):
    """One of the doors to the partners."""

    position: Position
    colour: ColourName
    picture: PictureName
    banner: PictureName
    title: MemberText
    short_title: MemberText


class WordEntry(Model):
    """A word of a step's picture, which may lead to a category."""

    category_id: CategoryId | None = None
    picture: PictureName
    text: MemberText


class AnswerEntry(Model):
    """What the member may answer to a step's question, and the step that it leads to."""

    opens: StepId = Field(alias="step")
    text: MemberText


class StepEntry(Model):
    """A step of the dialogue script. `layout` says what its picture shows beside the texts.

    `captions` are the small texts of that layout by place; `offer` is the worked example that
    the layout `receipt` prints.
    """

    position: Position
    layout: LayoutName
    label: MemberText
    colour: ColourName
    picture: PictureName | None = None
    offer_id: OfferId | None = None
    headline: MemberText
    body: list[MemberText] = []
    say: AmbassadorText
    remember: AmbassadorText
    words: list[WordEntry] = []
    answers: list[AnswerEntry] = []
    captions: dict[Id, MemberText] = {}

    @model_validator(mode="after")
    def _has_its_captions(self) -> "StepEntry":
        if self.captions.keys() != self.layout.captions:
            wanted = ", ".join(sorted(self.layout.captions)) or "none"
            raise expected(f"the captions of the layout: {wanted}", inside="captions")
        return self


class StopEntry(Model):
    """A place in a story. An amount needs an offer, whose source and date it shares.

    `moving` is what moves in the picture: a drawing of the same size that lies on it, and
    `movement` how.
    """

    partner_id: PartnerId | None = None
    offer_id: OfferId | None = None
    amount_ore: Ore | None = None
    picture: PictureName
    moving: PictureName | None = None
    movement: MovementName | None = None
    title: MemberText
    receipt_line: MemberText
    text: MemberText

    @model_validator(mode="after")
    def _amount_has_offer(self) -> "StopEntry":
        if self.amount_ore is not None and self.offer_id is None:
            raise expected("the offer that the amount comes from", inside="offer")
        return self

    @model_validator(mode="after")
    def _moves_a_picture(self) -> "StopEntry":
        if (self.moving is None) != (self.movement is None):
            missing = "movement" if self.movement is None else "moving"
            raise expected("moving and movement together", inside=missing)
        return self


class StoryEntry(Model):
    """A story told in stops."""

    title: MemberText
    subtitle: MemberText
    closing: MemberText
    total: MemberText
    stops: Annotated[list[StopEntry], Field(min_length=1)]


class QuestionEntry(Model):
    """A hard question with its approved answer."""

    position: Position
    question: AmbassadorText
    quote: AmbassadorText
    answer: AmbassadorText


class HoursEntry(Model):
    """When somebody answers on some days of the week; public holidays are closed."""

    days: Annotated[list[WeekdayName], Field(min_length=1)]
    opens_at: ClockTime
    closes_at: ClockTime

    @model_validator(mode="after")
    def _closes_later(self) -> "HoursEntry":
        if self.closes_at <= self.opens_at:
            raise expected("a time after opens_at", inside="closes_at")
        return self


class ContactEntry(Model):
    """Somebody to ask. Without `hours`, at any time."""

    audience: AudienceName
    name: Plain
    role: MemberText
    phone: Phone | None = None
    email: Email | None = None
    hours: list[HoursEntry] = []

    @model_validator(mode="after")
    def _can_be_reached(self) -> "ContactEntry":
        if not (self.phone or self.email):
            raise expected("a phone or an email", inside="phone")
        days = [day for hours in self.hours for day in hours.days]
        if len(days) != len(set(days)):
            raise expected("each day at most once", inside="hours")
        return self


class ChecklistEntry(Model):
    """One thing to bring to the table."""

    position: Position
    picture: PictureName
    title: AmbassadorText
    note: AmbassadorText | None = None


class EarningChannelEntry(Model):
    """A way of earning bonus."""

    position: Position
    icon: Plain
    title: MemberText
    text: MemberText


class AttractMessageEntry(Model):
    """What the idle screen says."""

    position: Position
    offers: list[OfferId] = []
    headline: MemberText
    body: MemberText
    action: MemberText


class FocusPointEntry(Model):
    """The point of a picture that is to be seen wherever it is cropped, in percent of its sides."""

    picture: PictureName
    x: Percent
    y: Percent


class Amount(Model):
    """A published amount with its source and date."""

    ore: Ore
    source: Plain
    as_of: Day


class ProgrammeEntry(Model):
    """What holds for the whole programme, and which release of the catalogue this is."""

    revision: Position
    released: Day
    stale_after_days: Position
    languages: Annotated[list[LanguageCode], Field(min_length=1)]
    name: Plain
    address: Address
    flyer_address: Plain
    sample_member_number: Plain
    tagline: MemberText
    stores_bonus: Amount | None = Field(None, alias="stores_bonus_2020")
    notices: dict[Id, MemberText]


@dataclass(frozen=True, slots=True)
class Content:
    """All content: each kind by id, in order of id, and the pictures by name.

    The fields are named as the folders that hold the files.
    """

    programme: ProgrammeEntry
    categories: Mapping[str, CategoryEntry]
    partners: Mapping[str, PartnerEntry]
    steps: Mapping[str, StepEntry]
    stories: Mapping[str, StoryEntry]
    questions: Mapping[str, QuestionEntry]
    contacts: Mapping[str, ContactEntry]
    checklist: Mapping[str, ChecklistEntry]
    channels: Mapping[str, EarningChannelEntry]
    attract: Mapping[str, AttractMessageEntry]
    lessons: Mapping[str, LessonEntry]
    quiz: Mapping[str, QuizCardEntry]
    rehearsals: Mapping[str, RehearsalEntry]
    focus: Mapping[str, FocusPointEntry]
    pictures: Mapping[str, bytes]
