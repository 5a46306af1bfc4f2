"""Practice: a short reader, the steps as cards, a quiz and a timed rehearsal. Nothing counts."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.practice import Choice, QuizCard
from kiosk.domain.talk import Step
from kiosk.session import clock
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PracticePart(StrEnum):
    """What is practised; MENU lets the ambassador choose."""

    MENU = "menu"
    READ = "read"
    STEPS = "steps"
    QUIZ = "quiz"
    REHEARSE = "rehearse"


class QuizChoiceRow(NamedTuple):
    """An answer of the quiz.

    `verdict` is "" until one is chosen, then "right", "mine" of a wrong one that was chosen, or
    "off".
    """

    letter: str
    words: str
    verdict: str


class TimeRow(NamedTuple):
    """A step of the rehearsal, and the minutes and seconds that it took."""

    words: str
    figure: str


class _Card(NamedTuple):
    """What is on the card that is shown, whichever part it belongs to."""

    title: str
    lines: tuple[str, ...]
    picture: str
    colour: str


@QmlElement
class PracticeViewModel(QObject):
    """One card of one part at a time. `now` gives seconds for the rehearsal."""

    changed = Signal()
    ticked = Signal()
    choices = rows_of(QuizChoiceRow)
    """The answers of a quiz card."""
    times = rows_of(TimeRow)
    """What each step of a rehearsal took, when it is through."""

    def __init__(self, library: Library, now: Callable[[], float] = clock.now) -> None:
        super().__init__()
        self._library = library
        self._now = now
        self._part = PracticePart.MENU
        self._index = 0
        self._answers: dict[int, int] = {}
        self._helped = False
        self._helps = 0
        self._turned = [0.0]
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.ticked)
        library.changed.connect(self._load)

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part.value

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many cards the part has."""
        return len(self._cards)

    @Property(int, notify=changed)
    def index(self) -> int:
        """Which card is shown, from 0; equal to `count` when the part is through."""
        return self._index

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._card.title

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        return list(self._card.lines)

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._card.picture

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._card.colour

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._chosen is not None

    @Property(bool, notify=changed)
    def right(self) -> bool:
        """Whether the chosen answer is the right one."""
        chosen = self._chosen
        return chosen is not None and self._quiz[self._index].choices[chosen].right

    @Property(bool, notify=changed)
    def helped(self) -> bool:
        """Whether the rehearsal's suggestion is shown."""
        return self._helped

    @Property(int, notify=ticked)
    def seconds(self) -> int:
        """Seconds since the rehearsal began."""
        return self._elapsed

    @Property(str, notify=ticked)
    def elapsed(self) -> str:
        """The same as minutes and seconds: "1:05"."""
        return _minutes(self._elapsed)

    @Property(int, notify=changed)
    def limit(self) -> int:
        """Seconds that the rehearsal should take at most."""
        return self._limit

    @Property(str, notify=changed)
    def target(self) -> str:
        """The same as minutes and seconds: "3:00"."""
        return _minutes(self._limit)

    @Property(str, notify=changed)
    def goal(self) -> str:
        """What the rehearsal should take at most, as a sentence."""
        minutes, rest = divmod(self._limit, 60)
        if rest:
            return self.tr("Målet er {time}.").replace("{time}", _minutes(self._limit))
        return self.tr("Målet er %n minutter.", "", minutes)

    @Property(str, notify=changed)
    def conversation(self) -> str:
        """What the rehearsed conversation is called."""
        return "".join(talk.title for talk in self._library.catalogue.rehearsals()[:1])

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """How the rehearsal went: in time, and with or without suggestions."""
        if self._elapsed > self._limit:
            return self.tr("Det tog lidt længere. Prøv igen, og sig lidt mindre.")
        if self._helps:
            return self.tr("Du holdt tiden. Prøv næste gang uden forslag.")
        return self.tr("Du holdt tiden, og det helt uden forslag.")

    @Slot()
    def begin(self) -> None:
        """Show what there is to practise."""
        self._go(PracticePart.MENU)

    @Slot(str)
    def start(self, part: str) -> None:
        """Begin a part with its first card."""
        self._go(PracticePart(part))

    @Slot()
    def next(self) -> None:
        self._turn(1)

    @Slot()
    def previous(self) -> None:
        self._turn(-1)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Answer a quiz card, once."""
        if self._chosen is None:
            self._answers[self._index] = index
            self._load()

    @Slot()
    def help(self) -> None:
        """Show what could be said."""
        self._helps += not self._helped
        self._helped = True
        self.changed.emit()

    def _go(self, part: PracticePart) -> None:
        self._part = part
        self._index = 0
        self._answers = {}
        self._helps = 0
        self._turned = [self._now()]
        self._turn(0)

    def _turn(self, step: int) -> None:
        self._index = max(0, min(len(self._cards), self._index + step))
        self._turned = [*self._turned[: self._index], self._now()] if step else self._turned
        self._helped = False
        if self._part is PracticePart.REHEARSE and self._index < len(self._cards):
            self._timer.start()
        else:
            self._timer.stop()
        self._load()

    @Slot()
    def _load(self) -> None:
        choices: tuple[Choice, ...] = ()
        if self._part is PracticePart.QUIZ and self._index < len(self._quiz):
            choices = self._quiz[self._index].choices
        self.choices.replace(
            [
                QuizChoiceRow(
                    "ABC"[number],
                    self._library.format.quoted(choice.text),
                    self._verdict(number, choice),
                )
                for number, choice in enumerate(choices)
            ]
        )
        self.times.replace(self._step_times())
        self.changed.emit()
        self.ticked.emit()

    def _verdict(self, number: int, choice: Choice) -> str:
        if self._chosen is None:
            return ""
        if choice.right:
            return "right"
        return "mine" if number == self._chosen else "off"

    def _step_times(self) -> list[TimeRow]:
        if not self._through:
            return []
        catalogue = self._library.catalogue
        labels = {step.id: step.label for step in catalogue.steps()}
        (talk,) = catalogue.rehearsals()[:1]
        # Whole seconds since the beginning, so that the rows make up what stands below them.
        ends = [int(moment - self._turned[0]) for moment in self._turned]
        return [
            TimeRow(f"{number} {labels[turn.step_id]}", _minutes(ends[number] - ends[number - 1]))
            for number, turn in enumerate(talk.turns, start=1)
        ]

    @property
    def _chosen(self) -> int | None:
        return self._answers.get(self._index) if self._part is PracticePart.QUIZ else None

    @property
    def _through(self) -> bool:
        """Whether a rehearsal has been held to its end."""
        return self._part is PracticePart.REHEARSE and 0 < self._index == len(self._cards)

    @property
    def _elapsed(self) -> int:
        until = self._turned[-1] if self._through else self._now()
        return int(until - self._turned[0])

    @property
    def _limit(self) -> int:
        talks = self._library.catalogue.rehearsals()
        return talks[0].seconds if talks else 0

    @property
    def _quiz(self) -> tuple[QuizCard, ...]:
        return self._library.catalogue.quiz()

    @property
    def _cards(self) -> list[_Card]:
        catalogue = self._library.catalogue
        steps = {step.id: step for step in catalogue.steps()}
        quoted = self._library.format.quoted
        match self._part:
            case PracticePart.READ:
                return [_Card(a.title, a.body, a.picture, a.colour) for a in catalogue.lessons()]
            case PracticePart.STEPS:
                return [
                    _Card(s.label, self._cue(s), s.picture or "", s.colour) for s in steps.values()
                ]
            case PracticePart.QUIZ:
                return [_Card(quoted(q.asked), (q.why,), q.picture, q.colour) for q in self._quiz]
            case PracticePart.REHEARSE:
                turns = (turn for talk in catalogue.rehearsals()[:1] for turn in talk.turns)
                return [
                    _Card(
                        quoted(t.reply),
                        self._cue(steps[t.step_id]),
                        t.picture,
                        steps[t.step_id].colour,
                    )
                    for t in turns
                ]
            case PracticePart.MENU:
                return []

    def _cue(self, step: Step) -> tuple[str, ...]:
        """What to say and what to remember in a step."""
        return self._library.format.quoted(step.say), step.remember

    @property
    def _card(self) -> _Card:
        cards = self._cards
        return cards[self._index] if self._index < len(cards) else _Card("", (), "", "paper")


def _minutes(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}"
