"""The front page: four doors, two stories and the code to take along."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES_ON_A_TILE = 2


class CategoryRow(NamedTuple):
    """A category as a tile, and as a chip with its short title."""

    key: str
    title: str
    short_title: str
    partners: str
    picture: str
    colour: str


@QmlElement
class HomeViewModel(QObject):
    """The categories with the names of their first partners."""

    changed = Signal()
    categories = rows_of(CategoryRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._languages = LanguagesViewModel(library)
        self._load()
        library.changed.connect(self._load)

    @Property(LanguagesViewModel, constant=True)
    def languages(self) -> LanguagesViewModel:
        return self._languages

    @Property(str, notify=changed)
    def updated(self) -> str:
        """When the catalogue was released: "Opdateret 12. november"."""
        day = self._library.format.day(self._library.catalogue.info.released)
        return self.tr("Opdateret {day}").replace("{day}", day)

    @Slot()
    def _load(self) -> None:
        catalogue = self._library.catalogue
        self.categories.replace(
            [
                CategoryRow(
                    category.id,
                    category.title,
                    category.short_title,
                    self._names([p.name for p in catalogue.partners_in(category.id)]),
                    category.picture,
                    category.colour,
                )
                for category in catalogue.categories()
            ]
        )
        self.changed.emit()

    def _names(self, names: list[str]) -> str:
        shown = ", ".join(names[:_NAMES_ON_A_TILE])
        if len(names) <= _NAMES_ON_A_TILE:
            return shown
        return self.tr("{names} m.fl.").replace("{names}", shown)
