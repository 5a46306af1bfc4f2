"""One partner: what it gives bonus on, how the bonus is earned, and where to read on."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import Unit, unit_of
from kiosk.domain.partner import Offer, Partner
from kiosk.domain.rate import Tiered
from kiosk.domain.talk import Story
from kiosk.viewmodels.format import Format, capitalised
from kiosk.viewmodels.journey import JOURNEY, worked_offer
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import (
    fine_print,
    given_on,
    price,
    stay,
    tier_start,
    tiers,
    tiers_are_of,
    until,
    worked,
)
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.receipt_rows import ReceiptRow, caution_rows, example_rows
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# A rate in øre is a sentence, not a figure.
_SHORT = 7
# More than so many words about a rate are a list.
_FEW = 3


class RateRow(NamedTuple):
    """A known rate, what it is given on, and what else is to be known of it.

    `lead` are the words that the rate is not to be read without, such as "op til". `purchase`,
    `gives` and `bonus` are the published example in words; all are empty where there is none.
    """

    lead: str
    rate: str
    given_on: str
    notes: str
    purchase: str
    gives: str
    bonus: str


class TierRow(NamedTuple):
    """One tier of the rate that stands first, and where it begins."""

    rate: str
    start: str


class ChannelRow(NamedTuple):
    """A way of earning bonus."""

    title: str
    text: str
    icon: str


class GoodsRow(NamedTuple):
    """What the partner sells in one category, with its picture; empty where there is none."""

    sells: str
    picture: str


@QmlElement
class PartnerViewModel(QObject):
    """Shows one partner at a time, as it is seen in one category."""

    changed = Signal()
    rates = rows_of(RateRow)
    tiers = rows_of(TierRow)
    """The tiers of the rate that stands first; none where it has none."""
    channels = rows_of(ChannelRow)
    goods = rows_of(GoodsRow)
    example = rows_of(ReceiptRow)
    """The lines of the partner's worked example; none where none is published."""

    def __init__(self, library: Library, receipt: ReceiptViewModel) -> None:
        super().__init__()
        self._library = library
        self._receipt = receipt
        self._partner: Partner | None = None
        self._category_id: str | None = None
        self._journey: Story | None = None
        self._band = ("", "")
        self._conditions = ""
        library.changed.connect(self._reload)
        receipt.changed.connect(self.changed)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._partner.id if self._partner else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._partner.name if self._partner else ""

    @Property(str, notify=changed)
    def sells(self) -> str:
        return self._partner.listing(self._category_id).sells if self._partner else ""

    @Property(str, notify=changed)
    def order(self) -> str:
        """Where it stands how to order at a partner."""
        return self._library.catalogue.programme().notices["how-to-order"]

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
    def plain(self) -> bool:
        """Whether one figure says all that is known: no second rate, tiers or conditions."""
        rates = self.rates.rows
        if len(rates) != 1 or self.tiers.rows or self._conditions or self._journey:
            return False
        rate = rates[0]
        brief = len(rate.rate) <= _SHORT and rate.notes.count("\n") < _FEW
        return brief and not rate.lead

    @Property(bool, notify=changed)
    def printed(self) -> bool:
        """Whether the partner stands on the visit's receipt."""
        return self._partner is not None and self._receipt.remembers(self._partner.id)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What to know of the rates, or of the partners, that stand here."""
        return self._library.caution or self._library.catalogue.programme().notices["indicative"]

    @Property(str, notify=changed)
    def bandWord(self) -> str:
        """What is special for some time: a campaign, or that the partner comes or leaves."""
        return self._band[0]

    @Property(str, notify=changed)
    def bandText(self) -> str:
        """Until when, or from when, it is so."""
        return self._band[1]

    @Property(str, notify=changed)
    def conditions(self) -> str:
        """The conditions of the offers, in the partner's words."""
        return self._conditions

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
        first = self._partner.headline(self._category_id, today)
        offers = sorted(self._partner.offers_on(today), key=lambda offer: offer != first)
        known = [offer for offer in offers if offer.rate]
        self.rates.replace([self._rate_row(offer, offer is known[0]) for offer in known])
        self.tiers.replace(_tier_rows(known[0], write) if known else [])
        self._band = self._special(known)
        self._conditions = " ".join(dict.fromkeys(o.conditions for o in known if o.conditions))
        self.channels.replace(self._ways())
        listings = sorted(
            self._partner.listings, key=lambda listing: listing.category_id != self._category_id
        )
        # What is sold in several categories stands once.
        sold: dict[str, str] = {}
        for place in listings:
            sold.setdefault(place.sells, place.picture or "")
        self.goods.replace([GoodsRow(*goods) for goods in sold.items()])
        example = [
            row for offer in offers for row in example_rows(offer, self._label(offer), today, write)
        ]
        self.example.replace(example + caution_rows(self._library.caution if example else ""))
        self.changed.emit()

    def wipe(self) -> None:
        """Forget which partner was shown."""
        self._partner = None

    def _label(self, offer: Offer) -> str:
        """What stands before the purchase of an example."""
        return self.tr("Pris") if unit_of(offer) is Unit.KRONE else self.tr("Køb")

    def _rate_row(self, offer: Offer, first: bool) -> RateRow:
        today, write = self._library.today(), self._library.format
        notes = fine_print(offer, today, write)
        if offer.campaign:
            notes.remove(until(offer.valid_to, today, write))  # the band says it
        if isinstance(offer.rate, Tiered):
            # The first one's stand there as blocks.
            said = tiers_are_of(offer.rate) if first else tiers(offer.rate, write)
            notes.insert(0, capitalised(said))
        example = worked(offer, today, write)
        if said := write.thousands(*example):
            notes.append(said)
        lead, figure = write.lead_and_figure(offer.rate)
        if not lead:
            figure = price(offer, write)
        return RateRow(lead, figure, given_on(offer), "\n".join(notes), *example)

    def _special(self, offers: Sequence[Offer]) -> tuple[str, str]:
        today, write = self._library.today(), self._library.format
        campaign = next((offer for offer in offers if offer.campaign), None)
        if campaign:
            end = until(campaign.valid_to, today, write, weekday=True)
            return self.tr("Kampagne"), end[:1].lower() + end[1:]
        partner = self._partner
        if partner and partner.valid_from and today < partner.valid_from:
            return self.tr("Ny partner"), stay(partner, today, write)
        return "", stay(partner, today, write) if partner else ""

    def _ways(self) -> list[ChannelRow]:
        """How to earn at the partner; where that is not known, what holds for all of them."""
        catalogue = self._library.catalogue
        known = catalogue.channels_of(self._partner.id) if self._partner else ()
        if known:
            return [ChannelRow(*channel) for channel in known]
        notices = catalogue.programme().notices
        return [
            # Beside a code to scan it stands under the code.
            *([ChannelRow("", self.order, "qrcode")] if self.known else []),
            ChannelRow("", notices["number-needed"], "id"),
            ChannelRow("", notices["automatic"], "circle-check"),
        ]

    def _told(self) -> Story | None:
        """The journey, if its example is one of the partner's offers."""
        try:
            story = self._library.catalogue.story(JOURNEY)
        except LookupError:
            return None
        offer = worked_offer(story, self._library)
        partner = self._partner
        return story if partner and offer and offer.partner_id == partner.id else None

    @Slot()
    def _reload(self) -> None:
        if self._partner:
            self.show(self._partner.id, self._category_id)


def _tier_rows(offer: Offer, write: Format) -> list[TierRow]:
    rate = offer.rate
    if not isinstance(rate, Tiered):
        return []
    return [
        TierRow(write.of_kind(rate.kind, tier.value), tier_start(rate, tier, write))
        for tier in rate.tiers
    ]
