"""The partners of one category: a few as tiles, more as a list to page and narrow."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.order import danish_order
from kiosk.domain.partner import Category
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.partner_list import PartnerRow, partner_row
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import fetched_rows_of, rows_of
from kiosk.viewmodels.search import SearchViewModel, partner_search

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TILES = 6
"""More partners are a list: a tile would be too small for a name."""
_SECTIONS = ("ad", "eh", "im", "ns", "tå")
"""The first and the last letter of each; what comes before A stands in the first."""


class SectionRow(NamedTuple):
    """Some letters of a list; `there` is whether any partner stands under them. All have key ""."""

    key: str
    label: str
    there: bool


@QmlElement
class CategoryViewModel(QObject):
    """Shows one category at a time.

    What a list was narrowed to, and how far it was paged, is there again on the way back from a
    partner; `wipe` forgets it.
    """

    changed = Signal()
    partners = fetched_rows_of(PartnerRow)
    sections = rows_of(SectionRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._category: Category = library.catalogue.categories()[0]
        self._partners: list[tuple[str, str]] = []
        self._section, self._first = "", 0
        library.changed.connect(self._reload)
        # After the names: it finds among them.
        self._search = partner_search(library, self._place)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._category.id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._category.title

    @Property(str, notify=changed)
    def banner(self) -> str:
        return self._category.banner

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._category.colour

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many partners the whole category has."""
        return len(self._partners)

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        """Whether the partners are a list, by their names, and not tiles in their own order."""
        return len(self._partners) > MOST_TILES

    @Property(str, notify=changed)
    def section(self) -> str:
        """The letters that the list is narrowed to; "" is all."""
        return self._section

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        """The search among the partners of the category."""
        return self._search

    @Property(int, notify=changed)
    def first(self) -> int:
        """The row that the list was last left at."""
        return self._first

    @Property(str, notify=changed)
    def caution(self) -> str:
        """What to know of the rates on the tiles; empty while they can be vouched for."""
        return self._library.caution

    def show(self, category_id: str) -> None:
        """Show the category, or the first one if it has left the catalogue."""
        catalogue = self._library.catalogue
        categories = catalogue.categories()
        before = self._category.id
        self._category = next((c for c in categories if c.id == category_id), categories[0])
        if self._category.id != before:
            self.wipe()
        named = [(danish_order(name), id) for id, name in catalogue.names_in(self._category.id)]
        if len(named) > MOST_TILES:
            named.sort()
        self._partners = [(order[0][:1], id) for order, id in named]
        self._list()

    @Slot(str)
    def narrow(self, section: str) -> None:
        """Show what stands under some letters; "" is all."""
        self._section, self._first = section, 0
        self._list()

    @Slot(int)
    def leave(self, first: int) -> None:
        """Note the row that stands first, to come back to."""
        self._first = first

    def wipe(self) -> None:
        """Forget what was typed and where the list was left."""
        self._section, self._first = "", 0
        self._search.close()

    @Slot()
    def _reload(self) -> None:
        self.show(self._category.id)

    def _list(self) -> None:
        letters = {letter for letter, _ in self._partners}
        sections = [_section_row(section, letters) for section in _SECTIONS]
        self.sections.replace([SectionRow("", self.tr("Alle"), True), *sections])
        self.partners.show(self._shown(), self._row)
        self.changed.emit()

    def _place(self) -> tuple[str, list[str]]:
        return self._category.id, [id for _, id in self._partners]

    def _shown(self) -> list[str]:
        if self._section:
            return [id for letter, id in self._partners if _stands(letter, self._section)]
        return [id for _, id in self._partners]

    def _row(self, partner_id: str) -> PartnerRow | None:
        return partner_row(partner_id, self._category.id, self._library)


def _section_row(section: str, letters: set[str]) -> SectionRow:
    label = "\N{EN DASH}".join(section.upper())
    return SectionRow(section, label, any(_stands(letter, section) for letter in letters))


def _stands(letter: str, section: str) -> bool:
    """Whether a letter, as names are sorted by it, is one of a section's."""
    first, last = (danish_order(end)[0] for end in section)
    return letter <= last and (first <= letter or section == _SECTIONS[0])
