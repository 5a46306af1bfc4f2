"""The languages that a member may choose among."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import ChoiceRow, rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LanguagesViewModel(QObject):
    """The catalogue's languages by their own names, and the one that is spoken."""

    changed = Signal()
    choices = rows_of(ChoiceRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._load()
        library.changed.connect(self._load)

    @Property(str, notify=changed)
    def spoken(self) -> str:
        return self._library.language

    @Slot(str)
    def speak(self, language: str) -> None:
        self._library.speak(language)

    @Slot()
    def _load(self) -> None:
        languages = self._library.catalogue.languages()
        self.choices.replace([ChoiceRow(language, language.own_name) for language in languages])
        self.changed.emit()
