"""The five-step dialogue: the member's picture and the ambassador's cue."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.talk import Step
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt_rows import ReceiptRow, caution_rows, example_rows
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StepRow(NamedTuple):
    """A step as a tab of the rail."""

    key: str
    number: int
    label: str
    colour: str


class WordRow(NamedTuple):
    """A word with its picture; `category` is empty where it leads nowhere."""

    label: str
    category: str
    picture: str


class AnswerRow(NamedTuple):
    """An answer that the member may tap, and the step that it leads to."""

    label: str
    step: str


@QmlElement
class DialogueViewModel(QObject):
    """Shows one step at a time."""

    changed = Signal()
    rail = rows_of(StepRow)
    """All steps in order, in the tablet's language."""
    words = rows_of(WordRow)
    answers = rows_of(AnswerRow)
    example = rows_of(ReceiptRow)
    """The printed lines of the step's worked example; none where it has none."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._index = 0
        self._load(None)
        library.changed.connect(self._reload)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._step.id

    @Property(int, notify=changed)
    def number(self) -> int:
        """The step's place in the dialogue, from 1."""
        return self._index + 1

    @Property(str, notify=changed)
    def previousKey(self) -> str:
        """The step before; empty at the first."""
        return self._steps[self._index - 1].id if self._index else ""

    @Property(str, notify=changed)
    def nextKey(self) -> str:
        """The step after; empty at the last."""
        rest = self._steps[self._index + 1 :]
        return rest[0].id if rest else ""

    @Property(str, notify=changed)
    def layout(self) -> str:
        """Which picture the step has: one of the layouts of `kiosk.domain.talk`."""
        return self._step.layout.value

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._step.label

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._step.colour

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._step.headline

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._step.picture or ""

    @Property("QVariantMap", notify=changed)
    def captions(self) -> dict[str, str]:
        """The small texts of the picture by their place in it."""
        return self._step.captions

    @Property(str, notify=changed)
    def say(self) -> str:
        """What the ambassador may say, as a quotation."""
        return self._library.format.quoted(self._step.say)

    @Property(str, notify=changed)
    def ownSay(self) -> str:
        """The same in the tablet's language; empty where the member's is that."""
        return self._library.beside(self._own_step.say)

    @Property(str, notify=changed)
    def remember(self) -> str:
        """What is for the ambassador alone, in the tablet's language."""
        return self._own_step.remember

    @Property(str, notify=changed)
    def memberNumber(self) -> str:
        """The number in the pictures, nobody's own."""
        return self._library.catalogue.programme().sample_member_number

    @Property("QStringList", notify=changed)
    def body(self) -> list[str]:
        """The short texts under the headline."""
        return list(self._step.body)

    def show(self, step_id: str | None) -> None:
        """Show a step; the first where `step_id` is None or has left the catalogue."""
        self._load(step_id)

    @property
    def _step(self) -> Step:
        return self._steps[self._index]

    @property
    def _own_step(self) -> Step:
        return self._own_steps[self._index]

    @Slot()
    def _reload(self) -> None:
        self._load(self._step.id)

    def _load(self, step_id: str | None) -> None:
        self._steps = self._library.catalogue.steps()
        self._own_steps = self._library.own.steps()
        ids = [step.id for step in self._steps]
        self._index = ids.index(step_id) if step_id in ids else 0
        step = self._step
        self.rail.replace(
            [
                StepRow(s.id, number, s.label, s.colour)
                for number, s in enumerate(self._own_steps, 1)
            ]
        )
        self.words.replace([WordRow(w.text, w.category_id or "", w.picture) for w in step.words])
        self.answers.replace([AnswerRow(a.text, a.step_id) for a in step.answers])
        self.example.replace(self._example_of(step))
        self.changed.emit()

    def _example_of(self, step: Step) -> list[ReceiptRow]:
        if step.offer_id is None:
            return []
        catalogue = self._library.catalogue
        offer = catalogue.offer(step.offer_id)
        name = catalogue.partner(offer.partner_id).name
        today = self._library.today()
        rows = example_rows(offer.on(today), name, today, self._library.format)
        if not rows:
            return []
        given = next(row.figure for row in rows if row.kind == "bonus")
        total = ReceiptRow("total", "BONUS", given)
        return [*rows, ReceiptRow("double"), total, *caution_rows(self._library.caution)]
