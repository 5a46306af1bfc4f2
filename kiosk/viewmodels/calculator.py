"""Builds a household's year: an offer, an amount, how often, and the bonus of it."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import (
    LARGEST_WHOLE_AMOUNT,
    Bonus,
    Frequency,
    PlanLine,
    Unit,
    bonus,
    unit_of,
)
from kiosk.domain.partner import Offer
from kiosk.viewmodels.format import capitalised
from kiosk.viewmodels.groceries import groceries
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import bonus_word, limits_text, terms
from kiosk.viewmodels.offers import OfferRow, offer_row, offer_search, standing
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.rows_model import ChoiceRow, rows_of
from kiosk.viewmodels.search import SearchViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_OFFERS_AT_HAND = 3
_COUNT_PARTS = 1000
_NO_OFFER = Offer("", "", "", None)


class Part(StrEnum):
    """The parts of the sentence that a calculation is: "I buy - for - how often"."""

    WHAT = "what"
    AMOUNT = "amount"
    OFTEN = "often"


@QmlElement
class CalculatorViewModel(QObject):
    """A sentence that is being filled in, and the lines of the visit's receipt that come of it."""

    changed = Signal()
    counted = Signal()
    atHand = rows_of(OfferRow)
    """The offers that need no search."""
    frequencies = rows_of(ChoiceRow)

    def __init__(self, library: Library, receipt: ReceiptViewModel) -> None:
        super().__init__()
        self._library = library
        self._receipt = receipt
        self.offer_search = offer_search(library)
        self._edited: PlanLine | None = None
        self._shown_from = 0
        self._shown = 0
        self.wipe()
        library.changed.connect(self._translate)
        receipt.changed.connect(self._follow_receipt)

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self.offer_search

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The part of the sentence that is being filled in: a `Part`."""
        return self._asked.value

    @Property(str, notify=changed)
    def offer(self) -> str:
        """The id of the chosen offer."""
        return self._offer.id

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is bought, and where: "Badeferie hos TUI"."""
        if self._offer is _NO_OFFER:
            return ""
        partner = self._library.catalogue.partner(self._offer.partner_id)
        text = self.tr("{goods} hos {partner}").replace("{goods}", self._offer.applies_to)
        return capitalised(text.replace("{partner}", partner.name))

    @Property(str, notify=changed)
    def frequency(self) -> str:
        return self._frequency.value

    @Property(str, notify=changed)
    def often(self) -> str:
        """How often it is bought: "Hver måned"."""
        return self._labels()[self._frequency]

    @Property(str, notify=changed)
    def amount(self) -> str:
        """What is typed: "1.440"."""
        return self._library.format.whole(self._typed)

    @Property(str, notify=changed)
    def unit(self) -> str:
        """What the amount counts: "kr."."""
        return {
            Unit.KRONE: self.tr("kr."),
            Unit.LITRE: self.tr("liter"),
            Unit.KWH: self.tr("kWh"),
            Unit.PURCHASE: self.tr("køb"),
        }[unit_of(self._offer)]

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the bonus can be counted."""
        return self._bonus().ore is not None

    @Property(str, notify=changed)
    def bonus(self) -> str:
        """The bonus in one year: "14,40 kr."; empty where it cannot be counted."""
        return self.tr("{amount} kr.").replace("{amount}", self.earned) if self.known else ""

    @Property(str, notify=changed)
    def earned(self) -> str:
        """The bonus in kroner alone: "14,40"; empty where it cannot be counted."""
        ore = self._bonus().ore
        return "" if ore is None else self._library.format.amount(ore)

    @Property(str, notify=changed)
    def uncounted(self) -> str:
        """What stands in the place of a bonus that cannot be counted: "+ bonus"."""
        return capitalised(bonus_word(self._offer, self._library.format))

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How much the bonus puts into the bag, of `groceries`."""
        return groceries(self._bonus().ore or 0)

    @Property(str, notify=changed)
    def limit(self) -> str:
        """The condition of the offer that decides the bonus; empty where none does."""
        limits = self._bonus().limits if self._typed else ()
        return limits_text(self._offer, limits, self._library.format)

    @Property(str, notify=changed)
    def assumptions(self) -> str:
        """What the figure rests on: the rate, and what stands wherever the rate does."""
        library = self._library
        return f"{terms(self._offer, library.today(), library.format)} {library.caution}".strip()

    @Property(bool, notify=changed)
    def writable(self) -> bool:
        """Whether there is anything to write on the receipt."""
        return self._typed > 0 and self._offer is not _NO_OFFER

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        """Whether a line of the receipt is being corrected."""
        return self._edited is not None

    @Property(int, notify=changed)
    def edited(self) -> int:
        """The line of the plan that is being corrected, or -1."""
        plan = self._receipt.receipt.plan
        return next((i for i, line in enumerate(plan) if line is self._edited), -1)

    @Slot(float, result=str)
    def counting(self, share: float) -> str:
        """The figure on its way to `earned`: 0 is where it was before the last change, 1 there."""
        way = self._shown - self._shown_from
        ore = self._shown_from + way * int(share * _COUNT_PARTS) // _COUNT_PARTS
        return self._library.format.amount(ore)

    @Slot(str)
    def ask(self, part: str) -> None:
        """Fill in another part of the sentence."""
        self._asked = Part(part)
        self._tell()

    @Slot(int)
    def press(self, digit: int) -> None:
        """Type one more digit, unless the amount would grow too long."""
        typed = self._typed * 10 + digit
        if typed <= LARGEST_WHOLE_AMOUNT:
            self._type(typed)

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self._type(self._typed // 10)

    @Slot()
    def clear(self) -> None:
        """Take back the whole amount."""
        self._type(0)

    @Slot(str)
    def choose(self, offer_id: str) -> None:
        """Count with another offer from now on."""
        self.offer_search.close()
        offer = self._library.catalogue.offer(offer_id)
        self._take(offer.on(self._library.today()) or offer)

    @Slot(str)
    def repeat(self, frequency: str) -> None:
        """Count the purchase once or regularly."""
        self._frequency = Frequency(frequency)
        self._tell()

    @Slot()
    def write(self) -> None:
        """Write the line on the receipt, or correct the one that is being edited."""
        if not self.writable:
            return
        line = self._line()
        place = self._leave()
        if place >= 0:
            self._receipt.edit(place, line)
        else:
            self._receipt.add(line)

    @Slot(int)
    def edit(self, index: int) -> None:
        """Take line `index` of the plan up again."""
        line = self._receipt.receipt.plan[index]
        self.offer_search.close()
        self._edited = line
        self._typed = line.amount // unit_of(line.offer).parts
        self._frequency = line.frequency
        self._take(line.offer)

    @Slot()
    def remove(self) -> None:
        """Take the line that is being edited off the receipt."""
        place = self._leave()
        if place >= 0:
            self._receipt.remove(place)

    @Slot()
    def cancel(self) -> None:
        """Leave the line that is being edited as it was."""
        self._leave()

    def start(self, subject: str | None) -> None:
        """Begin with an offer, or with the first of a partner's; None goes on as it was left."""
        self.offer_search.close()
        if subject is None:
            return
        ids = (subject, *self._library.catalogue.offer_ids_of([subject]))
        offer = next(filter(None, (standing(id, self._library) for id in ids)), None)
        if offer:
            self._leave()
            self._take(offer)

    def wipe(self) -> None:
        """Forget everything that was typed."""
        self.offer_search.close()
        ids = self._library.catalogue.offer_ids(known_first=True, limit=_OFFERS_AT_HAND)
        self._near = [offer for id in ids if (offer := standing(id, self._library))]
        self._offer = next(iter(self._near), _NO_OFFER)
        self._typed = 0
        self._asked = Part.AMOUNT
        self._edited = None
        self._frequency = Frequency.ONCE
        self._list()
        self._tell()

    def _leave(self) -> int:
        """Empty the amount; returns the line that was being edited, or -1."""
        place = self.edited
        self._edited = None
        self._type(0)
        return place

    def _type(self, amount: int) -> None:
        self._typed = amount
        self._asked = Part.AMOUNT
        self._tell()

    def _take(self, offer: Offer) -> None:
        if unit_of(offer) is not unit_of(self._offer) and not self._edited:
            self._typed = 0
        self._offer = offer
        self._asked = Part.AMOUNT
        if all(near.id != offer.id for near in self._near):
            self._near = [offer, *self._near[: _OFFERS_AT_HAND - 1]]
        self._list()
        self._tell()

    def _line(self) -> PlanLine:
        amount = self._typed * unit_of(self._offer).parts
        return PlanLine(self._offer, amount, self._frequency, self._category())

    def _category(self) -> str:
        """Where the bonus counts: the category that the member found the partner in."""
        partner_id = self._offer.partner_id
        taps = (t.category_id for t in self._receipt.receipt.taps if t.partner_id == partner_id)
        first = self._library.catalogue.partner(partner_id).listing(None)
        return next(taps, first.category_id)

    def _bonus(self) -> Bonus:
        return bonus(
            self._offer,
            self._typed * unit_of(self._offer).parts,
            self._library.today(),
            self._frequency,
        )

    @Slot()
    def _translate(self) -> None:
        ids = {offer.id for offer in (*self._near, self._offer)}
        offers = {id: offer for id in ids if (offer := standing(id, self._library))}
        if offers.keys() != ids:
            self.wipe()
            return
        self._near = [offers[offer.id] for offer in self._near]
        self._offer = offers[self._offer.id]
        self._list()
        self._tell()

    @Slot()
    def _follow_receipt(self) -> None:
        """An undo may take away the line that is being corrected."""
        if self._edited and self.edited < 0:
            self.cancel()

    def _list(self) -> None:
        self.atHand.replace([offer_row(offer, self._library) for offer in self._near])
        self.frequencies.replace(
            [ChoiceRow(frequency.value, label) for frequency, label in self._labels().items()]
        )

    def _labels(self) -> dict[Frequency, str]:
        return {
            Frequency.ONCE: self.tr("Én gang"),
            Frequency.MONTHLY: self.tr("Hver måned"),
            Frequency.QUARTERLY: self.tr("Hvert kvartal"),
            Frequency.YEARLY: self.tr("Hvert år"),
        }

    def _tell(self) -> None:
        shown = self._bonus().ore or 0
        if shown != self._shown:
            self._shown_from, self._shown = self._shown, shown
            self.counted.emit()
        self.changed.emit()
