"""The settings that an ambassador may change on the tablet."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.addresses import typed_source
from kiosk.session.pin import hash_code
from kiosk.settings.values import DECLARED, Settings
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.setting import KeepsSettings, SettingViewModel
from kiosk.viewmodels.source_words import flaw_text, untrusted_text

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingsViewModel(QObject):
    """Each choice is kept at once and holds at once: `use` is given the settings that hold.

    `trusted` says whether the tablet knows whom to believe. `volumeChosen` comes when the sound is
    to be heard at a new volume.
    """

    changed = Signal()
    sourceTyped = Signal()
    volumeChosen = Signal()

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
        self._source = ""
        self._offered = [
            SettingViewModel(name, library, choices, self._choose)
            for name, declared in DECLARED.items()
            if declared.panel
        ]
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

    @Property("QVariantList", constant=True)
    def offered(self) -> list[SettingViewModel]:
        """What is chosen or switched, as it is declared."""
        return self._offered

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

    def change_pin(self, pin: str) -> None:
        self._choose(pin=hash_code(pin))

    @Slot()
    def refresh(self) -> None:
        """Show the settings that hold now."""
        for setting in self._offered:
            setting.refresh()
        self.changed.emit()

    @property
    def _settings(self) -> Settings:
        return self._choices.settings

    def _choose(self, **choices: Any) -> None:
        self._use(self._choices.choose(**choices))
        self.refresh()
        if choices.get("volume"):
            self.volumeChosen.emit()
