"""The receipt of the visit."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import PlanLine, Total, total
from kiosk.domain.partner import Category
from kiosk.domain.receipt import (
    Receipt,
    plan_lines,
    tapped_lines,
    total_lines,
)
from kiosk.viewmodels.counted import counted
from kiosk.viewmodels.groceries import groceries
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt_rows import (
    ReceiptRow,
    caution_rows,
    receipt_rows,
    tapped_rows,
)
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class CategoryBarRow(NamedTuple):
    """The bonus of one category; `thousandths` is its length against the longest bar."""

    title: str
    figure: str
    colour: str
    thousandths: int


@QmlElement
class ReceiptViewModel(QObject):
    """What the member has tapped and planned during this visit, as it is printed.

    `written` comes with each line that is printed or corrected, and `noticed` tells every change
    but those that are taken back, with an icon for it.
    """

    changed = Signal()
    written = Signal()
    noticed = Signal(str, str, arguments=["text", "icon"])
    lines = rows_of(ReceiptRow)
    torn = rows_of(ReceiptRow)
    """The lines of the receipt that was just torn off, until `drop` or another change."""
    bars = rows_of(CategoryBarRow)
    """Which categories the bonus of the plan comes from."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._receipt = Receipt()
        library.changed.connect(self._translate)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._receipt.empty

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether anything of the household's year stands on the receipt."""
        return bool(self._receipt.plan)

    @Property(str, notify=changed)
    def sum(self) -> str:
        """The bonus of the household's year, in kroner: "1.600,00"."""
        return self._library.format.amount(self._total().ore)

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How much the household's year puts into the bag, of `groceries`."""
        return groceries(self._total().ore)

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether more than one thing stands on the receipt."""
        return len(self._receipt.taps) + len(self._receipt.plan) > 1

    @Property(bool, notify=changed)
    def cleared(self) -> bool:
        """Whether the receipt was just emptied, so that `undo` brings its lines back."""
        before = self._receipt.previous
        return self._receipt.empty and before is not None and not before.empty

    @property
    def receipt(self) -> Receipt:
        return self._receipt

    def remembers(self, partner_id: str) -> bool:
        """Whether the partner stands on the receipt."""
        return partner_id in self._receipt.partner_ids

    def tap(self, partner_id: str, category_id: str) -> None:
        """Print a partner on the receipt, unless it stands there already."""
        if self.remembers(partner_id):
            return
        categories = {c.id: c for c in self._library.catalogue.categories()}
        self._set(self._receipt.tap(partner_id, categories[category_id]))
        self._wrote(self._library.catalogue.partner(partner_id).name)

    def add(self, line: PlanLine) -> None:
        """Print a purchase at the end of the plan."""
        self._set(self._receipt.add(line))
        self._wrote(self._name(line))

    def edit(self, index: int, line: PlanLine) -> None:
        """Print `line` in the place of the plan's line `index`. Raises IndexError."""
        edited = self._receipt.edit(index, line)
        if edited is not self._receipt:
            self._set(edited)
            self.written.emit()
            self._notice(self.tr("{name} er rettet"), "receipt", self._name(line))

    @Slot(int)
    def remove(self, index: int) -> None:
        """Take line `index` out of the plan. Raises IndexError."""
        name = self._name(self._receipt.plan[index])
        self._set(self._receipt.remove(index))
        self._notice(self.tr("{name} er taget af bonen"), "trash", name)

    @Slot(str)
    def takeOff(self, partner_id: str) -> None:
        """Take a partner that was tapped off the receipt."""
        taken = self._receipt.take_off(partner_id)
        if taken is not self._receipt:
            self._set(taken)
            name = self._library.catalogue.partner(partner_id).name
            self._notice(self.tr("{name} er taget af bonen"), "trash", name)

    @Slot()
    def clear(self) -> None:
        """Empty the receipt; `undo` brings its lines back."""
        if self.empty:
            return
        lines = list(self.lines.rows)
        self._set(self._receipt.clear())
        self.torn.replace(lines)
        self._notice(self.tr("Bonen er ryddet"), "trash")

    @Slot()
    def drop(self) -> None:
        """Let go of the receipt that was torn off; `undo` still brings its lines back."""
        self.torn.replace([])

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._set(self._receipt.undo())

    def wipe(self) -> None:
        """Start the receipt of a new visit."""
        self._set(Receipt())

    def _wrote(self, name: str) -> None:
        self.written.emit()
        self._notice(self.tr("{name} står på bonen"), "receipt", name)

    def _notice(self, text: str, icon: str, name: str = "") -> None:
        self.noticed.emit(text.replace("{name}", name), icon)

    def _set(self, receipt: Receipt) -> None:
        if receipt is not self._receipt:
            self._receipt = receipt
            self.torn.replace([])
            self._print()

    @Slot()
    def _translate(self) -> None:
        if self._receipt.plan:
            ids = {line.offer.id for line in self._receipt.plan}
            offers = {offer_id: self._library.catalogue.offer(offer_id) for offer_id in ids}
            today = self._library.today()
            standing = {id: offer.on(today) or offer for id, offer in offers.items()}
            self._receipt = self._receipt.translated(standing)
        self._print()

    def _print(self) -> None:
        catalogue = self._library.catalogue
        write = self._library.format
        today = self._library.today()
        taps, plan = self._receipt.taps, self._receipt.plan
        partners = {partner: catalogue.partner(partner) for partner in self._receipt.partner_ids}
        categories = {category.id: category for category in catalogue.categories()}
        rows = tapped_rows(
            receipt_rows(tapped_lines(taps, partners, categories, today), today, write), taps
        )
        if taps and plan:
            rows.append(ReceiptRow("cut"))
        rows += receipt_rows(plan_lines(plan, partners, today), today, write)
        result = self._result() if plan else []
        caution = caution_rows(self._library.caution) if rows else []
        self.lines.replace(rows + result + caution)
        self.bars.replace(self._bar_rows(categories))
        self.changed.emit()

    def _total(self) -> Total:
        return total(self._receipt.plan, self._library.today())

    def _result(self) -> list[ReceiptRow]:
        today = self._library.today()
        rows = receipt_rows(total_lines(self._receipt.plan, today), today, self._library.format)
        unknown = self._total().unknown
        if unknown:
            rows.append(ReceiptRow("soft", counted.uncounted(unknown)))
        return rows

    def _bar_rows(self, categories: Mapping[str, Category]) -> list[CategoryBarRow]:
        shares = self._total().by_category
        longest = max(shares.values(), default=0)
        return [
            CategoryBarRow(
                categories[category_id].title,
                self._library.format.amount(ore),
                categories[category_id].colour,
                1000 * ore // longest,
            )
            for category_id, ore in shares.items()
            if ore
        ]

    def _name(self, line: PlanLine) -> str:
        return self._library.catalogue.partner(line.offer.partner_id).name
