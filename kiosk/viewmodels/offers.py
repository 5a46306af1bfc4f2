"""What partners give bonus on, as rows to choose from, and a search among them."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import Limit
from kiosk.domain.partner import Offer, Partner
from kiosk.viewmodels.format import NO_BREAK_SPACE, Format, capitalised
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class OfferRow(NamedTuple):
    """An offer to choose; `rate` is empty where none is known."""

    key: str
    name: str
    applies_to: str
    rate: str
    colour: str


def offers_of(partner: Partner, library: Library) -> list[Offer]:
    """The partner's offers that hold today, in order."""
    return [offer for offer in partner.offers if offer.valid_on(library.today())]


def all_offers(library: Library) -> list[Offer]:
    """All offers that hold today, each once, by category and partner."""
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
        library.format.rate(offer.rate),
        partner.listing(None).colour,
    )


def terms(offer: Offer, write: Format) -> str:
    """What a figure rests on: the rate, the offer's conditions, and where and when it was read."""
    if offer.rate is None:
        return translate("Offer", "Bonussen kan skifte. Se den aktuelle hos partneren.")
    rate = translate("Offer", "{rate} på {goods}").replace("{rate}", write.rate(offer.rate))
    parts = [rate.replace("{goods}", offer.applies_to), _minimum(offer, write), _cap(offer, write)]
    if offer.source:
        parts.append(translate("Offer", "Kilde: {source}").replace("{source}", offer.source))
    if offer.as_of:
        read = translate("Offer", "Læst {day}").replace("{day}", write.day_and_year(offer.as_of))
        parts.append(read.replace(" ", NO_BREAK_SPACE))
    return "".join(f"{part.removesuffix('.')}. " for part in parts if part).strip()


def limits_text(offer: Offer, limits: Iterable[Limit], write: Format) -> str:
    """The conditions that decide a bonus, with their figures."""
    texts = {
        Limit.NOT_VALID: translate("Offer", "Gælder ikke i dag"),
        Limit.BELOW_MINIMUM: _minimum(offer, write),
        Limit.MINIMUM_UNCHECKED: _minimum(offer, write),
        Limit.CAPPED: _cap(offer, write),
    }
    return " ".join(texts[limit] for limit in limits)


def _minimum(offer: Offer, write: Format) -> str:
    if offer.minimum_ore is None:
        return ""
    return translate("Offer", "Mindste køb {amount}").replace(
        "{amount}", write.kroner(offer.minimum_ore)
    )


def _cap(offer: Offer, write: Format) -> str:
    if offer.cap_ore is None:
        return ""
    return translate("Offer", "Højst {amount} for hvert køb").replace(
        "{amount}", write.kroner(offer.cap_ore)
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
