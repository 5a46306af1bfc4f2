"""One partner: what it gives bonus on, how the bonus is earned, and where to read on."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Partner
from kiosk.domain.talk import Story
from kiosk.viewmodels.journey import JOURNEY, worked_offer
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.receipt_rows import ReceiptRow, caution_rows, example_rows
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RateRow(NamedTuple):
    """A known rate and what it is given on."""

    rate: str
    applies_to: str


class ChannelRow(NamedTuple):
    """A way of earning bonus."""

    title: str
    text: str
    icon: str


@QmlElement
class PartnerViewModel(QObject):
    """Shows one partner at a time, as it is seen in one category."""

    changed = Signal()
    rates = rows_of(RateRow)
    channels = rows_of(ChannelRow)
    example = rows_of(ReceiptRow)
    """The lines of the partner's worked example; none where none is published."""

    def __init__(self, library: Library, receipt: ReceiptViewModel) -> None:
        super().__init__()
        self._library = library
        self._receipt = receipt
        self._partner: Partner | None = None
        self._category_id: str | None = None
        self._journey: Story | None = None
        library.changed.connect(self._reload)
        receipt.changed.connect(self.changed)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._partner.id if self._partner else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._partner.name if self._partner else ""

    @Property(str, notify=changed)
    def categoryTitle(self) -> str:
        categories = self._library.catalogue.categories()
        return next((c.title for c in categories if c.id == self._category_id), "")

    @Property(str, notify=changed)
    def banner(self) -> str:
        """The picture in the header; empty where the partner has none."""
        return (self._partner.listing(self._category_id).banner or "") if self._partner else ""

    @Property(str, notify=changed)
    def logo(self) -> str:
        """The partner's logo; empty where it has none."""
        return (self._partner.logo or "") if self._partner else ""

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._partner.listing(self._category_id).colour if self._partner else "paper"

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether any rate is known."""
        return bool(self.rates.rows)

    @Property(bool, notify=changed)
    def printed(self) -> bool:
        """Whether the partner stands on the visit's receipt."""
        return self._partner is not None and self._receipt.remembers(self._partner.id)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What to know of the rates, or of the partners, that stand here."""
        return self._library.caution or self._library.catalogue.programme().notices["indicative"]

    @Property(bool, notify=changed)
    def hasJourney(self) -> bool:
        """Whether a purchase from this partner is told step by step."""
        return self._journey is not None

    @Property(str, notify=changed)
    def journeyTitle(self) -> str:
        return self._journey.title if self._journey else ""

    @Slot()
    def print(self) -> None:
        """Write the partner on the visit's receipt."""
        if self._partner and self._category_id:
            self._receipt.tap(self._partner.id, self._category_id)

    def show(self, partner_id: str, category_id: str | None) -> None:
        catalogue = self._library.catalogue
        today = self._library.today()
        write = self._library.format
        self._partner = catalogue.partner(partner_id)
        self._category_id = self._partner.listing(category_id).category_id
        self._journey = self._told()
        offers = [offer for offer in self._partner.offers if offer.valid_on(today)]
        self.rates.replace([RateRow(write.rate(o.rate), o.applies_to) for o in offers if o.rate])
        self.channels.replace(
            [ChannelRow(c.title, c.text, c.icon) for c in catalogue.earning_channels()]
        )
        price = self.tr("Pris")
        example = [row for offer in offers for row in example_rows(offer, price, today, write)]
        self.example.replace(example + caution_rows(self._library.caution if example else ""))
        self.changed.emit()

    def wipe(self) -> None:
        """Forget which partner was shown."""
        self._partner = None

    def _told(self) -> Story | None:
        """The journey, if its example is one of the partner's offers."""
        try:
            story = self._library.catalogue.story(JOURNEY)
        except LookupError:
            return None
        offer = worked_offer(story, self._library)
        return story if self._partner and offer in self._partner.offers else None

    @Slot()
    def _reload(self) -> None:
        if self._partner:
            self.show(self._partner.id, self._category_id)
