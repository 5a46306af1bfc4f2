"""A search that is typed: what it lists narrows with each letter."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.memory import overwrite_freed
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.partner_list import PartnerRow, partner_row
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import FetchedRows, RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SearchViewModel(QObject):
    """Lists the rows that `row` makes of the keys that `keys` finds, also for an empty text."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        row_type: type[NamedTuple],
        keys: Callable[[str], Sequence[str]],
        row: Callable[[str], Any],
    ) -> None:
        super().__init__()
        self._found = FetchedRows(row_type)
        self._keys, self._row = keys, row
        self._open = False
        self._query = ""
        library.changed.connect(self._find)

    @Property(RowsModel, constant=True)
    def found(self) -> RowsModel:
        """What was found, the best first."""
        return self._found

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the list is shown."""
        return self._open

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Slot()
    def begin(self) -> None:
        """Show the list from the start."""
        self._open, self._query = True, ""
        self._find()

    @Slot()
    def close(self) -> None:
        if self._open:
            self._open, self._query = False, ""
            self._find()

    @Slot(str)
    def find(self, query: str) -> None:
        """Show what `query` finds."""
        if query != self._query:
            overwrite_freed(True)
            self._query = query
            self._find()

    @Slot()
    def _find(self) -> None:
        keys = self._keys(self._query) if self._open else ()
        self._found.show(keys, self._row)
        self.changed.emit()


def partner_search(
    library: Library, within: Callable[[], tuple[str, Sequence[str]] | None]
) -> SearchViewModel:
    """A search among all partners, or among those `within` a category, which it lists at first.

    `within` returns the category's id, and its partners in order.
    """

    def keys(query: str) -> Sequence[str]:
        place = within()
        if not query.strip():
            return place[1] if place else ()
        found = library.catalogue.find(query)
        if place is None:
            return found
        here = set(place[1])
        return [id for id in found if id in here]

    def row(partner_id: str) -> PartnerRow | None:
        place = within()
        return partner_row(partner_id, place[0] if place else None, library)

    return SearchViewModel(library, PartnerRow, keys, row)
