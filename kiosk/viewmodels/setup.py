"""The first start: language, store, PIN and source, then the recovery code, and the way in."""

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.addresses import typed_source
from kiosk.session.pin import hash_code, new_recovery_code
from kiosk.settings.values import Settings
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.pin import grouped
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import ChoiceRow, rows_of
from kiosk.viewmodels.setting import KeepsSettings
from kiosk.viewmodels.source_words import flaw_text, untrusted_text

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class SetupStage(IntEnum):
    """The four screens, the one that shows the recovery code, and the held corner to try."""

    LANGUAGE = 1
    STORE = 2
    CODE = 3
    SOURCE = 4
    RECOVERY = 5
    CORNER = 6


class StageRow(NamedTuple):
    """One of the four screens as a tab."""

    number: int
    label: str


@QmlElement
class SetupViewModel(QObject):
    """One screen at a time. Nothing is kept before the last one is done.

    `use` is given the settings, `trusted` says whether the tablet knows whom to believe.
    `new_code` makes the recovery code.
    """

    changed = Signal()
    finished = Signal()
    stages = rows_of(StageRow)
    languages = rows_of(ChoiceRow)

    def __init__(
        self,
        library: Library,
        choices: KeepsSettings,
        use: Callable[[Settings], None],
        trusted: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._library = library
        self._choices = choices
        self._use = use
        self._trusted = trusted
        self.new_code = new_recovery_code
        self._stage = SetupStage.LANGUAGE
        self._store = ""
        self._pin = ""
        self._source = ""
        self._recovery = ""
        self._problems: list[str] = []
        self._load()
        library.changed.connect(self._load)

    @Property(int, notify=changed)
    def stage(self) -> int:
        """The number of the screen, from 1; 5 shows the recovery code, 6 the corner."""
        return self._stage

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The name of the screen: "language", "store", "code", "source", "recovery" or "corner"."""
        return self._stage.name.lower()

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._library.language

    @Property(str, notify=changed)
    def store(self) -> str:
        return self._store

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address that catalogues come from; empty for what lies on the tablet alone."""
        return self._source

    @Property(str, notify=changed)
    def sourceNote(self) -> str:
        """What is wrong with the source that is typed, or what else it takes to fetch from it."""
        return flaw_text(self._source) or ("" if self._trusted() else untrusted_text())

    @Property(str, notify=changed)
    def recovery(self) -> str:
        """The recovery code in groups, while it is shown."""
        return grouped(self._recovery)

    @Property("QStringList", notify=changed)
    def problems(self) -> list[str]:
        """Why the settings of a stick were not taken, a line each."""
        return self._problems

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the screen has what it asks for."""
        return self._ready

    @Slot()
    def begin(self) -> None:
        """Start with what is known already."""
        settings = self._choices.settings
        self._stage = SetupStage.LANGUAGE
        self._store, self._source = settings.store, settings.source
        self._pin = self._recovery = ""
        self._load()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._library.speak(language)

    @Slot(str)
    def nameStore(self, name: str) -> None:
        self._store = name
        self.changed.emit()

    @Slot(str)
    def takeFrom(self, source: str) -> None:
        self._source = source
        self.changed.emit()

    @Slot(int)
    def show(self, stage: int) -> None:
        """Go back to a screen that has been seen, or on from one that is ready."""
        if self._stage < SetupStage.RECOVERY and (stage < self._stage or self._ready):
            self._stage = SetupStage(min(stage, self._stage + 1))
            self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on; after the fourth screen everything is kept, and the recovery code shown."""
        if self._stage == SetupStage.CORNER:
            self.finished.emit()
        elif self._stage == SetupStage.RECOVERY:
            self._recovery = ""
            self._stage = SetupStage.CORNER
            self.changed.emit()
        elif self._ready and self._stage == SetupStage.SOURCE:
            self._keep()
        else:
            self.show(self._stage + 1)

    def tell(self, problems: list[str]) -> None:
        self._problems = problems
        self.changed.emit()

    def take_pin(self, pin: str) -> None:
        """The PIN has been typed twice."""
        self._pin = pin
        self.next()

    @property
    def _ready(self) -> bool:
        match self._stage:
            case SetupStage.STORE:
                return bool(self._store.strip())
            case SetupStage.CODE:
                return bool(self._pin)
            case SetupStage.SOURCE:
                return not flaw_text(self._source)
            case _:
                return True

    def _keep(self) -> None:
        self._recovery = self.new_code()
        self._stage = SetupStage.RECOVERY
        choices = {
            "language": self._library.language,
            "store": self._store.strip(),
            "pin": hash_code(self._pin),
            "recovery": hash_code(self._recovery),
        }
        if source := typed_source(self._source):
            choices["source"] = source
        self._pin = ""
        self._use(self._choices.choose(**choices))
        self.changed.emit()

    @Slot()
    def _load(self) -> None:
        labels = (self.tr("Sprog"), self.tr("Butik"), self.tr("Pinkode"), self.tr("Opdatering"))
        self.stages.replace([StageRow(n, label) for n, label in enumerate(labels, 1)])
        self.languages.replace(
            [
                ChoiceRow(language, language.own_name)
                for language in self._library.catalogue.languages()
            ]
        )
        self.changed.emit()
