"""The code on the screen, and where it leads."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Partner
from kiosk.qr.matrix import matrix
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import note, price
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
    """A code that can be shown, or a partner that the one code leads to.

    `seen` says that the code has been shown already.
    """

    name: str
    note: str
    colour: str
    seen: bool


@QmlElement
class TakeawayViewModel(QrViewModel):
    """The codes to take along, one at a time.

    A partner with an address of its own has a code of its own. All others on the receipt share
    one: it leads to the programme, and its page lists them.
    """

    flipped = Signal()
    turned = Signal(int, arguments=["step"])
    codes = rows_of(CodeRow)
    """The codes to flip through, or the partners of the one code; none where it has but one."""

    def __init__(self, library: Library, receipt: ReceiptViewModel) -> None:
        # The partners of each code.
        self._groups: list[tuple[str, ...]] = []
        self._index = 0
        self._seen: set[int] = set()
        self._large = False
        super().__init__(library)
        self._receipt = receipt

    @Property(int, notify=flipped)
    def index(self) -> int:
        return self._index

    @Property(bool, notify=flipped)
    def several(self) -> bool:
        """Whether there is more than one code."""
        return len(self._groups) > 1

    @Property(bool, notify=flipped)
    def large(self) -> bool:
        """Whether the code fills the screen."""
        return self._large

    @Property(str, notify=flipped)
    def position(self) -> str:
        """Which of the codes this is: "2 af 4"; empty where there is only one."""
        return self._position() if self.several else ""

    @Property(str, notify=flipped)
    def offer(self) -> str:
        """The rate that stands for the partner, on what and how; empty where none is known."""
        if not self._partner_id or len(self._group) > 1:
            return ""
        return self._known(self._library.catalogue.partner(self._partner_id))

    @Property(str, notify=flipped)
    def advice(self) -> str:
        """How to get from the code to the partner."""
        if len(self._group) > 1:
            return self.tr("Scan koden, og find dine %n partnere.", "", len(self._group))
        partner = self._library.catalogue.partner(self._partner_id) if self._partner_id else None
        if partner and partner.url:
            return self.tr("Scan koden, så er du hos {name}.").replace("{name}", partner.name)
        return self.tr("Scan koden, og vælg {name} på siden.").replace("{name}", self._name)

    def show(self, partner_id: str | None) -> None:
        """Show the codes of the receipt, beginning with the one of `partner_id`."""
        ids = list(self._receipt.receipt.partner_ids)
        if partner_id and partner_id not in ids:
            ids.insert(0, partner_id)
        self._seen.clear()
        self._large = False
        self._groups = self._grouped(ids) if len(ids) > 1 else []
        self._index = next((i for i, ids in enumerate(self._groups) if partner_id in ids), 0)
        if self._groups:
            self._show(partner_id)
        else:
            super().show(partner_id)

    def show_programme(self) -> None:
        """Show the code of the whole programme alone."""
        self._groups, self._index, self._large = [], 0, False
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
        if 0 <= index < len(self._groups):
            step = index - self._index
            self._index = index
            self._show(None)
            if step:
                self.turned.emit(1 if step > 0 else -1)

    @property
    def _group(self) -> tuple[str, ...]:
        return self._groups[self._index] if self._groups else ()

    def _grouped(self, ids: list[str]) -> list[tuple[str, ...]]:
        own: list[tuple[str, ...]] = [
            (id,) for id in ids if self._library.catalogue.partner(id).url
        ]
        shared = tuple(id for id in ids if (id,) not in own)
        return [*own, shared] if shared else own

    def _show(self, partner_id: str | None) -> None:
        """Show the current code, asked for by a partner of its group or by nobody."""
        self._seen.add(self._index)
        super().show(partner_id or (self._group[0] if len(self._group) == 1 else None))

    @Slot()
    def _load(self) -> None:
        if self.several:
            self.codes.replace([self._code_row(number) for number in range(len(self._groups))])
        else:
            partners = [self._library.catalogue.partner(partner) for partner in self._group]
            self.codes.replace([self._partner_row(partner) for partner in partners])
        super()._load()
        if len(self._group) > 1:
            self._name = self.tr("Dine partnere")
            self.changed.emit()
        self.flipped.emit()

    def _code_row(self, number: int) -> CodeRow:
        partners = [self._library.catalogue.partner(id) for id in self._groups[number]]
        current = number == self._index
        seen = number in self._seen and not current
        alone = partners[0] if len(partners) == 1 else None
        names = ", ".join(partner.name for partner in partners)
        if current:
            note = self._position()
        elif seen:
            note = self.tr("Vist")
        else:
            note = alone.listing(None).sells if alone else names
        name = alone.name if alone else self.tr("Resten på én kode")
        return CodeRow(name, note, alone.listing(None).colour if alone else "sun", seen)

    def _partner_row(self, partner: Partner) -> CodeRow:
        listing = partner.listing(None)
        note = self._known(partner)
        if not note:
            note = self.tr("{goods}. Se dagens bonus").replace("{goods}", listing.sells)
        return CodeRow(partner.name, note, listing.colour, seen=False)

    def _known(self, partner: Partner) -> str:
        today, write = self._library.today(), self._library.format
        first = partner.headline(None, today)
        if first is None or first.rate is None:
            return ""
        text = self.tr("{rate} på {goods}").replace("{goods}", first.applies_to)
        text = text.replace("{rate}", price(first, write))
        return " · ".join(filter(None, (text, note(first, today, write))))

    def _position(self) -> str:
        text = self.tr("{n} af {count}").replace("{n}", str(self._index + 1))
        return text.replace("{count}", str(len(self._groups)))
