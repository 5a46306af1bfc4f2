"""How printed lines become the words and figures of a receipt."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.domain.bonus import Unit, Worked, applied, bonus, unit_of, worked
from kiosk.domain.partner import Offer
from kiosk.domain.receipt import LineKind, ReceiptLine, Tap
from kiosk.viewmodels.format import Format, capitalised
from kiosk.viewmodels.offer_words import bonus_word, limit_text, small_print

translate = QCoreApplication.translate

_RATED = (LineKind.ITEM, LineKind.BONUS, LineKind.UNCOUNTED)
"""Lines on which a rate stands."""


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


def example_rows(offer: Offer | None, label: str, day: date, write: Format) -> list[ReceiptRow]:
    """A worked example of an offer as it stands on `day`: the price after `label`, and the bonus.

    What stands wherever the rate does comes after it. Without an example there are no rows.
    """
    example = _example(offer, day)
    if offer is None or example is None:
        return []
    paid = applied(offer, example.amount)
    return [
        ReceiptRow("line", offer.applies_to.upper()),
        ReceiptRow("soft", label, _amount(example.amount, unit_of(offer), write)),
        ReceiptRow("bonus", bonus_word(paid, write), write.amount(example.highest)),
        *(ReceiptRow("soft", words) for words in small_print(offer, day, write)),
    ]


def worked_examples(
    named: Iterable[tuple[Offer, str]], day: date, write: Format
) -> list[ReceiptRow]:
    """The worked examples of offers, each with its partner's name, and what they give together."""
    rows: list[ReceiptRow] = []
    standing = [(offer.on(day), name) for offer, name in named]
    for offer, name in standing:
        example = example_rows(offer, name, day, write)
        if example:
            rows += [*example, ReceiptRow("gap")]
    if not rows:
        return []
    total = write.amount(worked_total([offer for offer, _ in named], day))
    return [*rows[:-1], ReceiptRow("double"), ReceiptRow("total", "BONUS", total)]


def worked_total(offers: Iterable[Offer], day: date) -> int:
    """What the worked examples of offers give together, in øre."""
    standing = (offer.on(day) for offer in offers)
    examples = (_example(offer, day) for offer in standing)
    return sum(example.highest for example in examples if example)


def _example(offer: Offer | None, day: date) -> Worked | None:
    """The example of an offer, if its bonus is exact: a receipt prints no other."""
    example = worked(offer, day) if offer else None
    exact = offer and example and bonus(offer, example.amount, day).ore is not None
    return example if exact else None


def receipt_rows(lines: Iterable[ReceiptLine], day: date, write: Format) -> list[ReceiptRow]:
    """The words and figures of printed lines on a day; a gap parts the groups."""
    rows: list[ReceiptRow] = []
    purchases = 0
    for line in lines:
        if line.kind is LineKind.GROUP and rows:
            rows.append(ReceiptRow("gap"))
        purchases += line.kind is LineKind.PURCHASE
        planned = line.kind in (LineKind.PURCHASE, LineKind.BONUS, LineKind.UNCOUNTED)
        place = purchases - 1 if planned else -1
        rows.append(_row(line, write)._replace(line=place))
        terms = [limit_text(limit) for limit in line.limits]
        if line.kind in _RATED and line.offer and line.offer.rate:
            terms += small_print(line.offer, day, write)
        rows += [ReceiptRow("soft", words, line=place) for words in dict.fromkeys(terms)]
    return rows


def caution_rows(caution: str) -> list[ReceiptRow]:
    """The words beside rates that may have changed, as they fit on a receipt: the address alone."""
    if not caution:
        return []
    *words, address = caution.split(" ")
    return [ReceiptRow("gap"), ReceiptRow("soft", " ".join(words)), ReceiptRow("soft", address)]


def tapped_rows(rows: Iterable[ReceiptRow], taps: Iterable[Tap]) -> list[ReceiptRow]:
    """Rows of tapped partners, each with its partner's id."""
    left = iter(taps)
    return [
        row._replace(partner=next(left).partner_id) if row.kind == "line" else row for row in rows
    ]


def _row(line: ReceiptLine, write: Format) -> ReceiptRow:
    match line.kind:
        case LineKind.GROUP:
            return ReceiptRow("group", line.text.upper())
        case LineKind.ITEM:
            return ReceiptRow("line", line.text, bonus_word(line.offer, write))
        case LineKind.PURCHASE:
            return ReceiptRow("line", capitalised(line.text), _purchase(line, write))
        case LineKind.BONUS:
            return ReceiptRow(
                "bonus", bonus_word(line.offer, write), write.amount(line.amount or 0)
            )
        case LineKind.UNCOUNTED if line.offer and line.offer.rate:
            return ReceiptRow("soft", capitalised(bonus_word(line.offer, write)), "–")
        case LineKind.UNCOUNTED:
            return ReceiptRow("soft", translate("Receipt", "Se aktuel bonus"), "–")
        case LineKind.TOTAL:
            right = line.text if line.amount is None else write.amount(line.amount)
            return ReceiptRow("total", translate("Receipt", "BONUS I ALT"), right)
        case LineKind.RULE:
            return ReceiptRow("cut")
        case LineKind.DOUBLE_RULE:
            return ReceiptRow("double")
        case LineKind.MARKER:
            return ReceiptRow("marker", line.text)
        case LineKind.SOFT:
            return ReceiptRow("soft", line.text)
        case _:
            return ReceiptRow("text", line.text)


def _purchase(line: ReceiptLine, write: Format) -> str:
    figure = _amount(line.amount or 0, line.unit, write)
    times = line.frequency.times_a_year
    return figure if times == 1 else f"{times} x {figure}"


def _amount(amount: int, unit: Unit, write: Format) -> str:
    match unit:
        case Unit.KRONE:
            return write.amount(amount)
        case Unit.LITRE:
            return f"{write.hundredths(amount)} l"
        case Unit.KWH:
            return f"{write.hundredths(amount)} kWh"
        case Unit.PURCHASE:
            return str(amount)
