"""The words of the conversation: script, stories, hard questions, help and attract messages.

Texts are already in the language that the repository was opened with. Pictures are names of
pictures in the catalogue, colours are names of theme colours, amounts are in øre.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.domain.opening import OpeningHours


class Word(NamedTuple):
    """A word of a step's picture that leads to a category, or nowhere (None)."""

    text: str
    category_id: str | None
    picture: str


class Answer(NamedTuple):
    """What the member may answer to a step's question, and the step that it leads to."""

    text: str
    step_id: str


class Layout(StrEnum):
    """What the picture of a step shows beside its texts."""

    PEOPLE = "people"
    WORDS = "words"
    RECEIPT = "receipt"
    NUMBER = "number"
    CODE = "code"

    @classmethod
    def of(cls, name: str) -> "Layout":
        """Return the layout of a name; PEOPLE, the plainest, for one that nobody here knows."""
        return next((layout for layout in cls if layout == name), cls.PEOPLE)

    @property
    def captions(self) -> frozenset[str]:
        """The places of the small texts that the picture has, all of them needed."""
        return _CAPTIONS.get(self, frozenset())


_CAPTIONS = {
    Layout.RECEIPT: frozenset({"account", "booked"}),
    Layout.NUMBER: frozenset({"app", "card", "card-title", "receipt"}),
    Layout.CODE: frozenset({"app", "web", "scan"}),
}


class Step(NamedTuple):
    """One of the five steps of the dialogue script.

    `label` stands on the step rail; `headline`, `body` and `captions` (small texts by place) are
    the member's, `say` and `remember` the ambassador's. `offer_id` is the worked example that the
    layout RECEIPT prints.
    """

    id: str
    position: int
    layout: Layout
    label: str
    colour: str
    headline: str
    body: tuple[str, ...]
    say: str
    remember: str
    picture: str | None
    offer_id: str | None
    words: tuple[Word, ...]
    answers: tuple[Answer, ...]
    captions: dict[str, str]


class Movement(StrEnum):
    """How what is drawn on the picture of a place moves; each is made for one drawing."""

    SNOW = "snow"
    PUMP = "pump"
    RAIN = "rain"
    STEAM = "steam"
    GLASSES = "glasses"
    BRUSH = "brush"
    TRAIN = "train"
    WAVES = "waves"
    BUNTING = "bunting"


class Stop(NamedTuple):
    """One place in a story. `amount_ore` and `offer_id` are None where nothing is published.

    `moving` lies on the picture and moves as `movement` says; one that nobody here knows rests.
    """

    position: int
    title: str
    receipt_line: str
    text: str
    picture: str
    partner_id: str | None
    offer_id: str | None = None
    amount_ore: int | None = None
    moving: str | None = None
    movement: str | None = None


class Story(NamedTuple):
    """A story told in stops. `closing` and `total` stand at its end; `total` may be in words."""

    id: str
    title: str
    subtitle: str
    closing: str
    total: str
    stops: tuple[Stop, ...]


class Question(NamedTuple):
    """A hard question with its approved answer: a short quote to say aloud, then the reason."""

    id: str
    position: int
    question: str
    quote: str
    answer: str


class Audience(StrEnum):
    """Who may see a contact. AMBASSADOR is never shown on a member's screen."""

    MEMBER = "member"
    AMBASSADOR = "ambassador"


class Contact(NamedTuple):
    """Somebody to ask. `phone` as it is dialled in Denmark; without `hours`, at any time."""

    id: str
    audience: Audience
    name: str
    role: str
    phone: str | None
    email: str | None
    hours: "tuple[OpeningHours, ...]"


class ChecklistItem(NamedTuple):
    """One thing to bring to the table."""

    id: str
    position: int
    picture: str
    title: str
    note: str


class EarningChannel(NamedTuple):
    """A way of earning bonus: `icon` names an icon, `text` says what the member does there."""

    title: str
    text: str
    icon: str


class AttractMessage(NamedTuple):
    """What the idle screen says. `offer_ids` are the worked examples its receipt prints."""

    id: str
    position: int
    headline: str
    body: str
    action: str
    offer_ids: tuple[str, ...]


class Programme(NamedTuple):
    """What holds for the whole programme.

    `address` is where every code without an own address leads. `notices` are short texts by key,
    for example the reminder that the list of partners is indicative.
    `stores_bonus_ore` is the bonus sent to the stores in 2020: None, because it is not published.
    """

    name: str
    tagline: str
    address: str
    flyer_address: str
    sample_member_number: str
    stores_bonus_ore: int | None
    notices: dict[str, str]
