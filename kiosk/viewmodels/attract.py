"""The idle screen: a message and a receipt that prints itself."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import bonus
from kiosk.domain.partner import Offer
from kiosk.domain.talk import AttractMessage
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.receipt import ReceiptRow, example_rows
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(QObject):
    """One of the catalogue's attract messages at a time."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._lines = RowsModel(ReceiptRow)
        self._index = 0
        self._load()
        library.changed.connect(self._load)

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._message.headline

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._message.body

    @Property(str, notify=changed)
    def action(self) -> str:
        return self._message.action

    @Property(str, notify=changed)
    def tagline(self) -> str:
        return self._tagline

    @Property(RowsModel, constant=True)
    def lines(self) -> RowsModel:
        return self._lines

    @Slot()
    def next(self) -> None:
        """Show the next message, and after the last the first."""
        self._index += 1
        self._load()

    @property
    def _message(self) -> AttractMessage:
        return self._messages[self._index % len(self._messages)]

    def _load(self) -> None:
        catalogue = self._library.catalogue
        self._messages = catalogue.attract_messages()
        self._tagline = catalogue.programme().tagline
        offers = [catalogue.offer(offer_id) for offer_id in self._message.offer_ids]
        self._lines.replace(self._rows(offers))
        self.changed.emit()

    def _rows(self, offers: list[Offer]) -> list[ReceiptRow]:
        write = self._library.format
        today = self._library.today()
        rows: list[ReceiptRow] = []
        total = 0
        for offer in offers:
            name = self._library.catalogue.partner(offer.partner_id).name
            example = example_rows(offer, name, today, write)
            if example:
                rows += [*example, ReceiptRow("gap")]
                total += bonus(offer, offer.example_ore or 0, today).ore or 0
        if not rows:
            return []
        return [*rows[:-1], ReceiptRow("double"), ReceiptRow("total", "BONUS", write.amount(total))]
