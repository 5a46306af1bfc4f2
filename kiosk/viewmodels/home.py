"""The front page: a door for each category, two stories and the code to take along."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of
from kiosk.viewmodels.search import SearchViewModel, partner_search

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES_ON_A_TILE = 2
_SEARCHED_FROM = 13


class CategoryRow(NamedTuple):
    """A category as a tile, and as a chip with its short title."""

    key: str
    title: str
    short_title: str
    partners: str
    partner_count: int
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
        self._search = partner_search(library, lambda: None)
        self._load()
        library.changed.connect(self._load)

    @Property(LanguagesViewModel, constant=True)
    def languages(self) -> LanguagesViewModel:
        return self._languages

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        """The search among all partners."""
        return self._search

    @Property(bool, notify=changed)
    def searchable(self) -> bool:
        """Whether there are so many partners that it is quicker to search for one."""
        return sum(self._counts.values()) >= _SEARCHED_FROM

    @Slot()
    def wipe(self) -> None:
        """Forget what was searched for."""
        self._search.close()

    @Property(str, notify=changed)
    def updated(self) -> str:
        """When the catalogue was released: "Opdateret 12. november"."""
        day = self._library.format.day(self._library.catalogue.info.released)
        return self.tr("Opdateret {day}").replace("{day}", day)

    @Slot()
    def _load(self) -> None:
        catalogue = self._library.catalogue
        self._counts = catalogue.partner_counts()
        self.categories.replace(
            [
                CategoryRow(
                    category.id,
                    category.title,
                    category.short_title,
                    self._names(category.id, self._counts.get(category.id, 0)),
                    self._counts.get(category.id, 0),
                    category.picture,
                    category.colour,
                )
                for category in catalogue.categories()
            ]
        )
        self.changed.emit()

    def _names(self, category_id: str, count: int) -> str:
        partners = self._library.catalogue.partners_in(category_id, limit=_NAMES_ON_A_TILE)
        shown = ", ".join(partner.name for partner in partners)
        if count <= _NAMES_ON_A_TILE:
            return shown
        return self.tr("{names} m.fl.").replace("{names}", shown)
