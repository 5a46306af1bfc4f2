"""The idle screen: a message and a receipt that prints itself."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.talk import AttractMessage
from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(QObject):
    """One of the catalogue's attract messages at a time.

    The words stand in the first frame; the receipt is made when `lines` is first asked for.
    """

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._lines: RowsModel | None = None
        self._languages: LanguagesViewModel | None = None
        self._total = 0
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
        if self._lines is None:
            from kiosk.viewmodels.receipt_rows import ReceiptRow

            self._lines = RowsModel(ReceiptRow)
            self._print()
            # What the receipt comes to is known from now on.
            self.changed.emit()
        return self._lines

    @Property(LanguagesViewModel, constant=True)
    def languages(self) -> LanguagesViewModel:
        if self._languages is None:
            self._languages = LanguagesViewModel(self._library)
        return self._languages

    @Property(str, notify=changed)
    def payoff(self) -> str:
        """What the receipt's purchases give: "1.600 kr.", or empty where nothing is known."""
        return self._library.format.kroner(self._total) if self._total else ""

    @Property(str, notify=changed)
    def thousands(self) -> str:
        """How `payoff` is to be read; empty where everybody who speaks the language knows."""
        return self._library.format.thousands(self.payoff)

    @Slot(float, result=str)
    def counted(self, share: float) -> str:
        """The sum on the receipt while it counts up, at `share` of 1 of the way."""
        return self._library.format.amount(round(self._total * share / 100) * 100)

    @Slot()
    def begin(self) -> None:
        """Show the first message again."""
        if self._index:
            self._index = 0
            self._load()

    @Slot()
    def next(self) -> None:
        """Show the next message, and after the last the first."""
        self._index += 1
        self._load()

    @property
    def _message(self) -> AttractMessage:
        return self._messages[self._index % len(self._messages)]

    @Slot()
    def _load(self) -> None:
        catalogue = self._library.catalogue
        self._messages = catalogue.attract_messages()
        self._tagline = catalogue.programme().tagline
        self._print()
        self.changed.emit()

    def _print(self) -> None:
        if self._lines is None:
            return
        from kiosk.viewmodels.receipt_rows import caution_rows, worked_examples, worked_total

        catalogue = self._library.catalogue
        offers = [catalogue.offer(offer_id) for offer_id in self._message.offer_ids]
        named = [(offer, catalogue.partner(offer.partner_id).name) for offer in offers]
        today = self._library.today()
        rows = worked_examples(named, today, self._library.format)
        self._total = worked_total(offers, today)
        self._lines.replace(rows + caution_rows(self._library.caution if rows else ""))
