"""The code on the screen, and where it leads."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Partner
from kiosk.qr.matrix import matrix
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import price, small_print
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QrViewModel(QObject):
    """The code of one partner's page, or of the programme's address where there is none."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._partner_id: str | None = None
        self._load()
        library.changed.connect(self._load)

    @Property(str, notify=changed)
    def payload(self) -> str:
        return self._payload

    @property
    def partner_id(self) -> str | None:
        """Whose code it is; None where it is the programme's."""
        return self._partner_id

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address in plain text, as a person would type it."""
        return self._payload.removeprefix("https://").removesuffix("/")

    @Property(int, notify=changed)
    def modules(self) -> int:
        """Modules along a side, quiet zone included."""
        return matrix(self._payload).side

    @Property(str, notify=changed)
    def name(self) -> str:
        """The partner's name; empty for the programme."""
        return self._name

    def show(self, partner_id: str | None) -> None:
        self._partner_id = partner_id
        self._load()

    @Slot()
    def _load(self) -> None:
        catalogue = self._library.catalogue
        partner = catalogue.partner(self._partner_id) if self._partner_id else None
        self._name = partner.name if partner else ""
        self._payload = (partner.url if partner else None) or catalogue.programme().address
        self.changed.emit()


class CodeRow(NamedTuple):
    """A partner whose code can be shown; `seen` where it has been shown already."""

    name: str
    note: str
    colour: str
    seen: bool


@QmlElement
class TakeawayViewModel(QrViewModel):
    """The codes to take along: one for each partner on the receipt, one at a time."""

    flipped = Signal()
    turned = Signal(int, arguments=["step"])
    codes = rows_of(CodeRow)
    """The partners to flip through; none where there is only one code."""

    def __init__(self, library: Library, receipt: ReceiptViewModel) -> None:
        self._ids: list[str] = []
        self._index = 0
        self._seen: set[str] = set()
        self._large = False
        super().__init__(library)
        self._receipt = receipt

    @Property(int, notify=flipped)
    def index(self) -> int:
        return self._index

    @Property(bool, notify=flipped)
    def large(self) -> bool:
        """Whether the code fills the screen."""
        return self._large

    @Property(str, notify=flipped)
    def position(self) -> str:
        """Which of the codes this is: "2 af 4"; empty where there is only one."""
        return self._position() if self._ids else ""

    @Property(str, notify=flipped)
    def offer(self) -> str:
        """The rate that stands for the partner, on what and how; empty where none is known."""
        if not self._partner_id:
            return ""
        today, write = self._library.today(), self._library.format
        first = self._library.catalogue.partner(self._partner_id).headline(None, today)
        if first is None or first.rate is None:
            return ""
        text = self.tr("{rate} på {goods}").replace("{goods}", first.applies_to)
        text = text.replace("{rate}", price(first, write))
        return ". ".join([text, *small_print(first, today, write)])

    @Property(str, notify=flipped)
    def advice(self) -> str:
        """How to get from the code to the partner."""
        partner = self._library.catalogue.partner(self._partner_id) if self._partner_id else None
        if partner and partner.url:
            return self.tr("Scan koden, så er du hos {name}.").replace("{name}", partner.name)
        return self.tr("Scan koden, og vælg {name} på siden.").replace("{name}", self._name)

    def show(self, partner_id: str | None) -> None:
        """Show the codes of the receipt, beginning with `partner_id`."""
        ids = list(self._receipt.receipt.partner_ids)
        if partner_id and partner_id not in ids:
            ids.insert(0, partner_id)
        self._seen.clear()
        self._large = False
        if len(ids) < 2:
            self._ids, self._index = [], 0
            super().show(partner_id)
        else:
            self._ids = ids
            self._turn(ids.index(partner_id) if partner_id else 0)

    def show_programme(self) -> None:
        """Show the code of the whole programme alone."""
        self._ids, self._index, self._large = [], 0, False
        super().show(None)

    @Slot()
    def enlarge(self) -> None:
        """Let the code fill the screen."""
        self._large = True
        self.flipped.emit()

    @Slot()
    def shrink(self) -> None:
        """Let the code be one thing on the screen again."""
        self._large = False
        self.flipped.emit()

    @Slot(int)
    def turn(self, index: int) -> None:
        """Show code number `index`, counted from 0; beyond the ends nothing happens."""
        if 0 <= index < len(self._ids):
            step = index - self._index
            self._turn(index)
            if step:
                self.turned.emit(1 if step > 0 else -1)

    def _turn(self, index: int) -> None:
        self._index = index
        self._seen.add(self._ids[index])
        super().show(self._ids[index])

    @Slot()
    def _load(self) -> None:
        partners = [self._library.catalogue.partner(partner) for partner in self._ids]
        self.codes.replace([self._row(partner) for partner in partners])
        super()._load()
        self.flipped.emit()

    def _row(self, partner: Partner) -> CodeRow:
        listing = partner.listing(None)
        current = partner.id == self._ids[self._index]
        seen = partner.id in self._seen and not current
        if current:
            note = self._position()
        elif seen:
            note = self.tr("Vist")
        else:
            categories = self._library.catalogue.categories()
            note = next(c.title for c in categories if c.id == listing.category_id)
        return CodeRow(partner.name, note, listing.colour, seen)

    def _position(self) -> str:
        text = self.tr("{n} af {count}").replace("{n}", str(self._index + 1))
        return text.replace("{count}", str(len(self._ids)))
