"""Hard questions: short approved answers that the ambassador opens from the cue strip.

The ambassador looks them up in the tablet's language, and answers in the member's.
"""

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.memory import overwrite_freed
from kiosk.domain.talk import Question
from kiosk.session.counting import Asked
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MISSING = ""
"""The id under which a question without any answer is noted."""


class QuestionRow(NamedTuple):
    """A question in the list; `noted` when its answer was found wanting in this visit."""

    key: str
    question: str
    noted: bool


@QmlElement
class QuestionsViewModel(QObject):
    """The questions that a search leaves, one of them open.

    `noted` counts by question id, for this visit, that no good answer stood here; what was asked
    or typed is never kept.
    """

    changed = Signal()
    rows = rows_of(QuestionRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._shown = False
        self._search = ""
        self._open: Question | None = None
        self.noted = Counter[str]()
        self._load()
        library.changed.connect(self._load)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(str, notify=changed)
    def search(self) -> str:
        return self._search

    @Property(str, notify=changed)
    def openKey(self) -> str:
        """The open question; empty where the search found none."""
        return self._open_id

    @Property(int, notify=changed)
    def openIndex(self) -> int:
        """The open question's place in the list; -1 where none is open."""
        return self._found.index(self._open) if self._open else -1

    @Property(str, notify=changed)
    def quote(self) -> str:
        """What the ambassador may say, as a quotation; empty where no question is open."""
        return self._library.format.quoted(self._said.quote) if self._said else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        return self._said.answer if self._said else ""

    @Property(str, notify=changed)
    def ownAnswer(self) -> str:
        """Both in the tablet's language; empty where the member's is that."""
        if self._open is None:
            return ""
        return self._library.beside(f"{self._open.quote} {self._open.answer}")

    @Property(bool, notify=changed)
    def openNoted(self) -> bool:
        return self._open_id in self.noted

    @Property(str, notify=changed)
    def address(self) -> str:
        """Where to look when nothing is found."""
        return self._library.catalogue.programme().address.removeprefix("https://")

    @Slot()
    def show(self) -> None:
        self._show(True)

    @Slot()
    def hide(self) -> None:
        self._show(False)

    @Slot(str)
    def find(self, text: str) -> None:
        """Keep the questions whose words hold `text`."""
        if text != self._search:
            overwrite_freed(True)
            self._search = text
            self._load()

    @Slot(str)
    def open(self, question_id: str) -> None:
        """Open one question in place of the other."""
        self._open = next((q for q in self._found if q.id == question_id), self._open)
        self.changed.emit()

    @Slot()
    def toggleNoted(self) -> None:
        """Note that there is no good answer to the open question, or take the note back."""
        if self._open_id in self.noted:
            del self.noted[self._open_id]
        else:
            self.noted[self._open_id] += 1
        self._load()

    @property
    def asked(self) -> Asked:
        """What is shown, for those who count."""
        return Asked(self._shown, self._search, self._open_id, frozenset(self.noted))

    def wipe(self) -> None:
        """Start a new visit with nothing typed, opened or noted."""
        self.noted.clear()
        self._search = ""
        self._open = None
        self._shown = False
        self._load()

    @property
    def _said(self) -> Question | None:
        """The open question as it is answered in the member's language."""
        questions = self._library.catalogue.find_questions("")
        return next((q for q in questions if self._open and q.id == self._open.id), None)

    @property
    def _open_id(self) -> str:
        return self._open.id if self._open else MISSING

    def _show(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self._search = ""
            self._load()

    @Slot()
    def _load(self) -> None:
        self._found = self._library.own.find_questions(self._search)
        still = self._open.id if self._open else None
        self._open = next((q for q in self._found if q.id == still), None)
        if self._open is None and self._found:
            self._open = self._found[0]
        self.rows.replace([QuestionRow(q.id, q.question, q.id in self.noted) for q in self._found])
        self.changed.emit()
