"""The settings that an ambassador may change on the tablet."""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.addresses import typed_source
from kiosk.session.pin import hash_code
from kiosk.settings.values import TEXT_SIZES, Settings
from kiosk.viewmodels.format import NO_BREAK_SPACE
from kiosk.viewmodels.home import LanguageRow
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.source_words import flaw_text, untrusted_text

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_IDLE_SECONDS = (45, 60, 90, 120)
_DIALOGUE_SECONDS = (120, 180, 300)


class Choices(Protocol):
    """Where settings are kept."""

    @property
    def settings(self) -> Settings: ...
    def choose(self, **choices: Any) -> Settings: ...


class OptionRow(NamedTuple):
    """One of a few values, by what it is called."""

    key: str
    label: str


@QmlElement
class SettingsViewModel(QObject):
    """Each choice is kept at once and holds at once: `use` is given the settings that hold.

    `trusted` says whether the tablet knows whom to believe. `soundOn` comes when the sound has been
    switched on.
    """

    changed = Signal()
    sourceTyped = Signal()
    soundOn = Signal()

    def __init__(
        self,
        library: Library,
        choices: Choices,
        use: Callable[[Settings], None],
        trusted: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._library = library
        self._choices = choices
        self._use = use
        self._trusted = trusted
        self._source = ""
        self._languages = RowsModel(LanguageRow)
        self._text_sizes = RowsModel(OptionRow)
        self._idle = RowsModel(OptionRow)
        self._dialogue = RowsModel(OptionRow)
        self.refresh()
        library.changed.connect(self.refresh)

    @Property(str, notify=changed)
    def store(self) -> str:
        return self._settings.store

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address that catalogues come from; empty for what lies on the tablet alone."""
        return self._settings.source

    @Property(str, notify=sourceTyped)
    def sourceNote(self) -> str:
        """What is wrong with the source that is typed, or what else it takes to fetch from it."""
        return flaw_text(self._source) or ("" if self._trusted() else untrusted_text())

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        return self._languages

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._settings.language

    @Property(RowsModel, constant=True)
    def textSizes(self) -> RowsModel:
        return self._text_sizes

    @Property(str, notify=changed)
    def textSize(self) -> str:
        return str(self._settings.text_size)

    @Property(bool, notify=changed)
    def tableMode(self) -> bool:
        return self._settings.table_mode

    @Property(bool, notify=changed)
    def sound(self) -> bool:
        return self._settings.sound

    @Property(RowsModel, constant=True)
    def idleTimes(self) -> RowsModel:
        """How long nobody touches until the kiosk asks."""
        return self._idle

    @Property(str, notify=changed)
    def idleTime(self) -> str:
        return f"{self._settings.times.idle:g}"

    @Property(RowsModel, constant=True)
    def dialogueTimes(self) -> RowsModel:
        """The same in the dialogue."""
        return self._dialogue

    @Property(str, notify=changed)
    def dialogueTime(self) -> str:
        return f"{self._settings.times.dialogue:g}"

    @Slot(str)
    def nameStore(self, name: str) -> None:
        """Say where the table stands; without a name nothing changes."""
        if name.strip():
            self._choose(store=name.strip())

    @Slot(str)
    def typeSource(self, source: str) -> None:
        """Say what is wrong with a source while it is typed."""
        self._source = source
        self.sourceTyped.emit()

    @Slot(str)
    def takeFrom(self, source: str) -> None:
        """Take catalogues from there from now on; one that cannot be changes nothing."""
        if not flaw_text(source) and typed_source(source) != self._settings.source:
            self._choose(source=typed_source(source))
        self.typeSource(source)

    @Slot(str)
    def speak(self, language: str) -> None:
        self._choose(language=language)

    @Slot(str)
    def enlarge(self, percent: str) -> None:
        self._choose(text_size=int(percent))

    @Slot()
    def toggleTableMode(self) -> None:
        self._choose(table_mode=not self._settings.table_mode)

    @Slot()
    def toggleSound(self) -> None:
        self._choose(sound=not self._settings.sound)
        if self._settings.sound:
            self.soundOn.emit()

    @Slot(str)
    def waitIdle(self, seconds: str) -> None:
        self._choose(visit={"idle": float(seconds)})

    @Slot(str)
    def waitInDialogue(self, seconds: str) -> None:
        self._choose(visit={"dialogue": float(seconds)})

    def change_pin(self, pin: str) -> None:
        self._choose(pin=hash_code(pin))

    @Slot()
    def refresh(self) -> None:
        """Show the settings that hold now."""
        times = self._settings.times
        self._languages.replace(
            [
                LanguageRow(language, language.own_name)
                for language in self._library.catalogue.languages()
            ]
        )
        self._text_sizes.replace(
            [OptionRow(str(size), f"{size}{NO_BREAK_SPACE}%") for size in TEXT_SIZES]
        )
        self._idle.replace(self._durations(_IDLE_SECONDS, times.idle))
        self._dialogue.replace(self._durations(_DIALOGUE_SECONDS, times.dialogue))
        self.changed.emit()

    @property
    def _settings(self) -> Settings:
        return self._choices.settings

    def _choose(self, **choices: Any) -> None:
        self._use(self._choices.choose(**choices))
        self.refresh()

    def _durations(self, usual: tuple[int, ...], now: float) -> list[OptionRow]:
        """The usual durations, and the one that holds where it is another."""
        return [OptionRow(f"{s:g}", self._duration(s)) for s in sorted({*usual, now})]

    def _duration(self, seconds: float) -> str:
        if seconds % 60:
            return self.tr("{n} sek.").replace("{n}", f"{seconds:g}")
        return self.tr("{n} min.").replace("{n}", f"{seconds / 60:g}")
