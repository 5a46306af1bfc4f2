"""What partners give bonus on, as rows to choose from, and a search among them."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Offer, Partner
from kiosk.viewmodels.format import capitalised
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import price
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OfferRow(NamedTuple):
    """An offer to choose; `rate` is empty where none is known."""

    key: str
    name: str
    applies_to: str
    rate: str
    colour: str


def offers_of(partner: Partner, library: Library) -> list[Offer]:
    """The partner's offers as they stand today, in order."""
    return list(partner.offers_on(library.today()))


def all_offers(library: Library) -> list[Offer]:
    """All offers as they stand today, each once, by category and partner."""
    catalogue = library.catalogue
    partners = {
        partner.id: partner
        for category in catalogue.categories()
        for partner in catalogue.partners_in(category.id)
    }
    return [offer for partner in partners.values() for offer in offers_of(partner, library)]


def offer_row(offer: Offer, library: Library) -> OfferRow:
    """The row of one offer."""
    partner = library.catalogue.partner(offer.partner_id)
    return OfferRow(
        offer.id,
        partner.name,
        capitalised(offer.applies_to),
        price(offer, library.format),
        partner.listing(None).colour,
    )


@QmlElement
class OfferSearch(QObject):
    """A list of all offers that narrows as the member types."""

    changed = Signal()
    found = rows_of(OfferRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._open = False
        self._query = ""
        library.changed.connect(self._find)

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
        self._open = True
        self._query = ""
        self._find()

    @Slot()
    def close(self) -> None:
        self._open = False
        self._query = ""
        self._find()

    @Slot(str)
    def find(self, query: str) -> None:
        """Show the offers that `query` finds; all of them where it is empty."""
        if query != self._query:
            self._query = query
            self._find()

    @Slot()
    def _find(self) -> None:
        self.found.replace([offer_row(offer, self._library) for offer in self._offers()])
        self.changed.emit()

    def _offers(self) -> list[Offer]:
        if not self._open:
            return []
        if not self._query.strip():
            return all_offers(self._library)
        partners = self._library.catalogue.search(self._query)
        return [offer for partner in partners for offer in offers_of(partner, self._library)]
