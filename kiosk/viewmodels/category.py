"""The partners of one category."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Category, Partner
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import price, small_print, stay
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PartnerRow(NamedTuple):
    """A partner as a tile or in a list; `rate` is empty where none is known.

    `note` is what stands wherever the rate does, and when the partner comes or leaves.
    """

    key: str
    name: str
    sells: str
    rate: str
    note: str
    picture: str
    logo: str
    colour: str


@QmlElement
class CategoryViewModel(QObject):
    """Shows one category at a time."""

    changed = Signal()
    partners = rows_of(PartnerRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._category: Category = library.catalogue.categories()[0]
        library.changed.connect(self._reload)

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
        return len(self.partners.rows)

    @Property(str, notify=changed)
    def caution(self) -> str:
        """What to know of the rates on the tiles; empty while they can be vouched for."""
        return self._library.caution

    def show(self, category_id: str) -> None:
        """Show the category, or the first one if it has left the catalogue."""
        categories = self._library.catalogue.categories()
        self._category = next((c for c in categories if c.id == category_id), categories[0])
        partners = self._library.catalogue.partners_in(self._category.id)
        self.partners.replace([self._row(partner) for partner in partners])
        self.changed.emit()

    @Slot()
    def _reload(self) -> None:
        self.show(self._category.id)

    def _row(self, partner: Partner) -> PartnerRow:
        listing = partner.listing(self._category.id)
        today, write = self._library.today(), self._library.format
        offer = partner.headline(self._category.id, today)
        notes = small_print(offer, today, write) if offer and offer.rate else []
        notes.append(stay(partner, today, write))
        return PartnerRow(
            partner.id,
            partner.name,
            listing.sells,
            price(offer, write) if offer else "",
            " · ".join(dict.fromkeys(filter(None, notes))),
            listing.picture or "",
            partner.logo or "",
            listing.band,
        )
