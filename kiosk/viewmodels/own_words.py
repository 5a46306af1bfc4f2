"""The interface's words in the tablet's own language, which the ambassador reads in any visit."""

from pathlib import Path

from PySide6.QtCore import QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnWordsViewModel(QObject):
    """Translates into the language that visits begin in, whatever the member's is.

    `translations` is the folder of the compiled translations.
    """

    changed = Signal()

    def __init__(self, library: Library, translations: Path) -> None:
        super().__init__()
        self._library = library
        self._translations = translations
        self._translator = QTranslator()
        self._loaded = ""
        library.changed.connect(self.changed)

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._library.first_language

    @Slot(str, str, result=str)
    def word(self, context: str, danish: str) -> str:
        """Return what the QML file `context` says as `danish`."""
        if self._loaded != self.language:
            self._loaded = self.language
            self._translator = QTranslator()
            self._translator.load(f"kiosk_{self._loaded}", str(self._translations))
        return self._translator.translate(context, danish) or danish
