"""The receipt of the visit, and how printed lines become words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import Limit, PlanLine, Unit, bonus, total
from kiosk.domain.partner import Category, Offer, Partner
from kiosk.domain.receipt import (
    Kind,
    Receipt,
    ReceiptLine,
    Tap,
    plan_lines,
    tapped_lines,
    total_lines,
)
from kiosk.viewmodels.format import Format, capitalised
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class ReceiptRow(NamedTuple):
    """One printed row; `kind` is one of the kinds of ReceiptLine.qml.

    `line` is the line of the plan that the row belongs to, -1 where it belongs to none. `partner`
    is the id of the partner that was tapped, empty in all other rows.
    """

    kind: str
    words: str = ""
    figure: str = ""
    line: int = -1
    partner: str = ""


class BarRow(NamedTuple):
    """The bonus of one category; `thousandths` is its length against the longest bar."""

    title: str
    figure: str
    colour: str
    thousandths: int


@QmlElement
class ReceiptViewModel(QObject):
    """What the member has tapped and planned during this visit, as it is printed."""

    changed = Signal()
    printed = Signal(str, arguments=["name"])
    corrected = Signal(str, arguments=["name"])
    removed = Signal(str, arguments=["name"])

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._receipt = Receipt()
        self._lines = RowsModel(ReceiptRow)
        self._summary = RowsModel(ReceiptRow)
        self._bars = RowsModel(BarRow)
        library.changed.connect(self._translate)

    @Property(RowsModel, constant=True)
    def lines(self) -> RowsModel:
        return self._lines

    @Property(RowsModel, constant=True)
    def summary(self) -> RowsModel:
        """The last line of the plan and the total, for where there is no room for more."""
        return self._summary

    @Property(RowsModel, constant=True)
    def bars(self) -> RowsModel:
        """Which categories the bonus of the plan comes from."""
        return self._bars

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._receipt.empty

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether anything of the household's year stands on the receipt."""
        return bool(self._receipt.plan)

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
        self.printed.emit(self._library.catalogue.partner(partner_id).name)

    def add(self, line: PlanLine) -> None:
        """Print a purchase at the end of the plan."""
        self._set(self._receipt.add(line))
        self.printed.emit(self._name(line))

    def edit(self, index: int, line: PlanLine) -> None:
        """Print `line` in the place of the plan's line `index`. Raises IndexError."""
        edited = self._receipt.edit(index, line)
        if edited is not self._receipt:
            self._set(edited)
            self.corrected.emit(self._name(line))

    @Slot(int)
    def remove(self, index: int) -> None:
        """Take line `index` out of the plan. Raises IndexError."""
        name = self._name(self._receipt.plan[index])
        self._set(self._receipt.remove(index))
        self.removed.emit(name)

    @Slot(str)
    def takeOff(self, partner_id: str) -> None:
        """Take a partner that was tapped off the receipt."""
        taken = self._receipt.take_off(partner_id)
        if taken is not self._receipt:
            self._set(taken)
            self.removed.emit(self._library.catalogue.partner(partner_id).name)

    @Slot()
    def clear(self) -> None:
        """Empty the receipt; `undo` brings its lines back."""
        self._set(self._receipt.clear())

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._set(self._receipt.undo())

    def wipe(self) -> None:
        """Start the receipt of a new visit."""
        self._set(Receipt())

    def _set(self, receipt: Receipt) -> None:
        if receipt is not self._receipt:
            self._receipt = receipt
            self._print()

    @Slot()
    def _translate(self) -> None:
        if self._receipt.plan:
            ids = {line.offer.id for line in self._receipt.plan}
            offers = {offer_id: self._library.catalogue.offer(offer_id) for offer_id in ids}
            self._receipt = self._receipt.translated(offers)
        self._print()

    def _print(self) -> None:
        catalogue = self._library.catalogue
        write = self._library.format
        today = self._library.today()
        taps, plan = self._receipt.taps, self._receipt.plan
        partners = {partner: catalogue.partner(partner) for partner in self._receipt.partner_ids}
        categories = {category.id: category for category in catalogue.categories()}
        rows = _tapped_rows(
            receipt_rows(tapped_lines(taps, partners, categories, today), write), taps
        )
        if taps and plan:
            rows.append(ReceiptRow("cut"))
        rows += receipt_rows(plan_lines(plan, partners, today), write)
        result = self._result() if plan else []
        caution = caution_rows(self._library.caution) if rows else []
        self._lines.replace(rows + result + caution)
        self._summary.replace([*_brief(rows, plan, partners), *result] if plan else [])
        self._bars.replace(self._bar_rows(categories))
        self.changed.emit()

    def _result(self) -> list[ReceiptRow]:
        today = self._library.today()
        rows = receipt_rows(total_lines(self._receipt.plan, today), self._library.format)
        unknown = total(self._receipt.plan, today).unknown
        if unknown:
            rows.append(ReceiptRow("soft", _uncounted(unknown)))
        return rows

    def _bar_rows(self, categories: Mapping[str, Category]) -> list[BarRow]:
        shares = total(self._receipt.plan, self._library.today()).by_category
        longest = max(shares.values(), default=0)
        return [
            BarRow(
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


def example_rows(offer: Offer, label: str, day: date, write: Format) -> list[ReceiptRow]:
    """A worked example: what was bought, its price after `label`, and the bonus of it."""
    if offer.example_ore is None or offer.rate is None or not offer.valid_on(day):
        return []
    given = bonus(offer, offer.example_ore, day)
    return [
        ReceiptRow("line", offer.applies_to.upper()),
        ReceiptRow("soft", label, write.amount(offer.example_ore)),
        ReceiptRow("bonus", _bonus_word(write.rate(offer.rate)), write.amount(given.ore or 0)),
    ]


def worked_examples(
    named: Iterable[tuple[Offer, str]], day: date, write: Format
) -> list[ReceiptRow]:
    """The worked examples of offers, each with its partner's name, and what they give together."""
    rows: list[ReceiptRow] = []
    total = 0
    for offer, name in named:
        example = example_rows(offer, name, day, write)
        if example:
            rows += [*example, ReceiptRow("gap")]
            total += bonus(offer, offer.example_ore or 0, day).ore or 0
    if not rows:
        return []
    return [*rows[:-1], ReceiptRow("double"), ReceiptRow("total", "BONUS", write.amount(total))]


def receipt_rows(lines: Iterable[ReceiptLine], write: Format) -> list[ReceiptRow]:
    """The words and figures of printed lines; a gap parts the groups."""
    rows: list[ReceiptRow] = []
    purchases = 0
    for line in lines:
        if line.kind is Kind.GROUP and rows:
            rows.append(ReceiptRow("gap"))
        purchases += line.kind is Kind.PURCHASE
        planned = line.kind in (Kind.PURCHASE, Kind.BONUS, Kind.UNKNOWN_RATE)
        row = _row(line, write)
        rows.append(row._replace(line=purchases - 1) if planned else row)
        rows += [
            ReceiptRow("soft", _limit_text(limit), line=purchases - 1) for limit in line.limits
        ]
    return rows


def caution_rows(caution: str) -> list[ReceiptRow]:
    """The words beside rates that may have changed, as they fit on a receipt: the address alone."""
    if not caution:
        return []
    *words, address = caution.split(" ")
    return [ReceiptRow("gap"), ReceiptRow("soft", " ".join(words)), ReceiptRow("soft", address)]


def _tapped_rows(rows: Iterable[ReceiptRow], taps: Iterable[Tap]) -> list[ReceiptRow]:
    """Rows of tapped partners, each with its partner's id."""
    left = iter(taps)
    return [
        row._replace(partner=next(left).partner_id) if row.kind == "line" else row for row in rows
    ]


def _brief(
    rows: list[ReceiptRow], plan: Sequence[PlanLine], partners: Mapping[str, Partner]
) -> list[ReceiptRow]:
    """The rows of the last line of the plan, with its partner's name in the first."""
    first, *others = [row for row in rows if row.line == len(plan) - 1]
    name = partners[plan[-1].offer.partner_id].name
    return [first._replace(words=f"{name}, {first.words}".upper()), *others]


def _row(line: ReceiptLine, write: Format) -> ReceiptRow:
    match line.kind:
        case Kind.GROUP:
            return ReceiptRow("group", line.text.upper())
        case Kind.ITEM:
            return ReceiptRow("line", line.text, _bonus_word(write.rate(line.rate)))
        case Kind.PURCHASE:
            return ReceiptRow("line", capitalised(line.text), _purchase(line, write))
        case Kind.BONUS:
            return ReceiptRow(
                "bonus", _bonus_word(write.rate(line.rate)), write.amount(line.amount or 0)
            )
        case Kind.UNKNOWN_RATE:
            return ReceiptRow("soft", translate("Receipt", "Se aktuel bonus"), "–")
        case Kind.TOTAL:
            right = line.text if line.amount is None else write.amount(line.amount)
            return ReceiptRow("total", translate("Receipt", "BONUS I ALT"), right)
        case Kind.RULE:
            return ReceiptRow("cut")
        case Kind.DOUBLE_RULE:
            return ReceiptRow("double")
        case Kind.MARKER:
            return ReceiptRow("marker", line.text)
        case Kind.SOFT:
            return ReceiptRow("soft", line.text)
        case _:
            return ReceiptRow("text", line.text)


def _bonus_word(rate: str) -> str:
    if not rate:
        return translate("Receipt", "+ bonus")
    return translate("Receipt", "{rate} bonus").replace("{rate}", rate)


def _purchase(line: ReceiptLine, write: Format) -> str:
    amount = line.amount or 0
    match line.unit:
        case Unit.KRONE:
            figure = write.amount(amount)
        case Unit.LITRE:
            figure = f"{write.hundredths(amount)} l"
        case Unit.KWH:
            figure = f"{write.hundredths(amount)} kWh"
        case Unit.PURCHASE:
            figure = str(amount)
    times = line.frequency.times_a_year
    return figure if times == 1 else f"{times} x {figure}"


def _limit_text(limit: Limit) -> str:
    match limit:
        case Limit.NOT_VALID:
            return translate("Receipt", "Gælder ikke i dag")
        case Limit.BELOW_MINIMUM:
            return translate("Receipt", "Under mindste køb")
        case Limit.MINIMUM_UNCHECKED:
            return translate("Receipt", "Kræver et mindste køb")
        case Limit.CAPPED:
            return translate("Receipt", "Højeste bonus nået")


def _uncounted(lines: int) -> str:
    if lines == 1:
        return translate("Receipt", "1 linje er ikke talt med")
    return translate("Receipt", "{n} linjer er ikke talt med").replace("{n}", str(lines))
