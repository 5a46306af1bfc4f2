"""A cell means the same however Excel, LibreOffice or a person has written it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from kiosk.catalogue.workbook.cells import UnreadableCell, read, seen
from kiosk.catalogue.workbook.columns import sheets
from kiosk.catalogue.workbook.xlsx import Cell

COLUMNS = {(s.title, c.header): c for s in sheets(["da", "en"]) for c in s.columns}
NBSP = "\N{NO-BREAK SPACE}"
LAST = date(2027, 1, 31)
DAY = "a date, such as 1. januar 2027, 01-01-2027 or 2027-01-01"
RATE = "a rate, such as 5 %, or 6,5 where the kind is øre"
PERCENT = "a rate in percent with its sign, such as 5 % or 0,5 %"
KRONER = "an amount in kroner, such as 1.500 or 99,50"

# The column of the offers, what is written in which format, and what it means.
READ = [
    ("Sats", 0.04, "0%", Decimal(4)),
    ("Sats", 0.045, "0.00%", Decimal("4.5")),
    ("Sats", 0.07, "0%", Decimal(7)),
    ("Sats", 0.0029, "0.00%", Decimal("0.29")),
    ("Sats", 4.5, "General", Decimal("4.5")),
    ("Sats", 5, "General", Decimal(5)),
    ("Sats", "4,5", "@", Decimal("4.5")),
    ("Sats", "4.5", "@", Decimal("4.5")),
    ("Sats", f" 4,5{NBSP}% ", "@", Decimal("4.5")),
    ("Sats", "0,5 %", "@", Decimal("0.5")),
    ("Sats", "   ", "@", None),
    ("Sats", 0.07000000000000001, "0%", Decimal(7)),
    ("Sats", 0.05, "0.0%;[Red]-0.0%", Decimal(5)),
    ("Sats", 0.05, '0.0_%%" bonus"', Decimal(5)),
    ("Sats", 5, '0" %"', Decimal(5)),
    ("Sats", 5, "0\\%", Decimal(5)),
    ("Sats", 0.5, '[$-406]0.0\\ "%"', Decimal("0.5")),
    ("Sats", "4.500 %", "@", Decimal("4.5")),
    ("Eksempelkøb", "2.500", "@", Decimal(2500)),
    ("Eksempelkøb", "1.234.567,89", "@", Decimal("1234567.89")),
    ("Eksempelkøb", f"1{NBSP}999,50 kr.", "@", Decimal("1999.5")),
    ("Eksempelkøb", "30000 KR", "@", Decimal(30000)),
    ("Eksempelkøb", 1999.95, "#,##0.00", Decimal("1999.95")),
    ("Eksempelkøb", "0.500", "@", Decimal("0.5")),
    ("Eksempelkøb", "1500,125", "@", Decimal("1500.125")),
    ("Gælder til", datetime(2027, 1, 31), "dd-mm-yyyy", LAST),
    ("Gælder til", 46418, "General", LAST),
    ("Gælder til", "31. januar 2027", "@", LAST),
    ("Gælder til", "31. Jan. 2027", "@", LAST),
    ("Gælder til", f"31-01-2027{NBSP}", "@", LAST),
    ("Gælder til", "31.1.2027", "@", LAST),
    ("Gælder til", "31/1 2027", "@", LAST),
    ("Gælder til", "2027-01-31", "@", LAST),
    ("Slags", " Procent", "@", "percent"),
    ("Slags", "øre pr. kWh", "@", "per_kwh"),
    ("Slags", "per_kwh", "@", "per_kwh"),
    ("Kilde", f"  Brev\nfra  Synoptik{NBSP} ", "@", "Brev fra Synoptik"),
    ("Kilde", 2026, "General", "2026"),
    ("Kilde", 2026.0, "General", "2026"),
    ("Kilde", NBSP, "@", None),
    ("Kilde", "\u200bSynop\u00adtik\u200e\ufeff", "@", "Synoptik"),
    ("Kilde", "\u200b\u00ad", "@", None),
    ("Kilde", "Brev\r\nfra\x0b\u2028Å A\u030a", "@", "Brev fra Å Å"),
    ("Fjern", "X", "@", "x"),
]

# What cannot be read, with what is told to be read there and what is expected.
UNREADABLE = [
    ("Sats", "fem", "@", '"fem"', RATE),
    ("Sats", "4,5,5", "@", '"4,5,5"', RATE),
    ("Sats", 0.05, "[<0.1]0%;0", "0.05", f"{RATE}, in a cell of the format percent"),
    ("Sats", 0.05, "0%%", "0.05", f"{RATE}, in a cell of the format percent"),
    ("Sats", 1e300, "General", "1E+300", RATE),
    ("Sats", 0.05, "General", "0.05", PERCENT),
    ("Sats", datetime(2027, 5, 1), "dd-mm-yyyy", "2027-05-01", RATE),
    ("Sats", True, "General", "true", RATE),
    ("Slags", "promille", "@", '"promille"',
        "one of procent, øre pr. liter, øre pr. kWh, kroner pr. køb, kroner én gang, "
        "gange den almindelige"),
    ("Kilde", datetime(2027, 1, 2), "dd-mm-yyyy", "2027-01-02", "a text"),
    ("Kilde", 4.5, "General", "4.5", "a text"),
    ("Kilde", "Brev\x01", "@", '"Brev\x01"', "a text without control characters"),
    ("Gælder til", "31. febr. 2027", "@", '"31. febr. 2027"', DAY),
    ("Gælder til", "31-02-2027", "@", '"31-02-2027"', DAY),
    ("Gælder til", "1/2/27", "@", '"1/2/27"', DAY),
    ("Gælder til", 20270131, "General", "20270131", DAY),
    ("Gælder til", 2027, "General", "2027", DAY),
    ("Gælder til", datetime(2027, 1, 2, 8, 30), "dd-mm-yyyy", "2027-01-02 08:30:00", DAY),
    ("Eksempelkøb", "2.00,5", "@", '"2.00,5"', KRONER),
    ("Eksempelkøb", "30,000", "@", '"30,000"', KRONER),
    ("Eksempelkøb", "1,500 kr.", "@", '"1,500 kr."', KRONER),
    ("Eksempelkøb", "1,500.00", "@", '"1,500.00"', KRONER),
    ("Eksempelkøb", "9" * 40, "@", f'"{"9" * 40}"', KRONER),
    ("Fjern", "ja", "@", '"ja"', "one of x"),
]  # fmt: skip


def cell(value: Any, form: str) -> Cell:
    return Cell("A1", value, form)


@pytest.mark.parametrize(("head", "value", "form", "meant"), READ)
def test_values_however_they_are_written(head: str, value: Any, form: str, meant: Any) -> None:
    found = read(COLUMNS["Tilbud", head], cell(value, form), {"kind": "percent"})
    assert (found, type(found)) == (meant, type(meant))


@pytest.mark.parametrize(("head", "value", "form", "shown", "expected"), UNREADABLE)
def test_what_cannot_be_read_is_told(
    head: str, value: Any, form: str, shown: str, expected: str
) -> None:
    written = cell(value, form)
    with pytest.raises(UnreadableCell) as refused:
        read(COLUMNS["Tilbud", head], written, {"kind": "percent"})
    assert (seen(written), refused.value.expected) == (shown, expected)


def test_a_rate_is_read_by_its_kind() -> None:
    rate = COLUMNS["Tilbud", "Sats"]
    assert read(rate, cell(0.5, "General"), {"kind": "per_litre"}) == Decimal("0.5")
    with pytest.raises(UnreadableCell, match="without %, because its kind is not procent"):
        read(rate, cell(0.065, "0.0%"), {"kind": "per_litre"})


def test_lists_and_whole_numbers() -> None:
    assert read(COLUMNS["Partnere", "Søgeord"], cell("sol; strand og hav ;; ", "@"), {}) == [
        "sol",
        "strand og hav",
    ]
    place = COLUMNS["Placeringer", "Rækkefølge"]
    assert [read(place, cell(value, "0"), {}) for value in (3, 3.0, "3", " 3,0 ")] == [3] * 4
    with pytest.raises(UnreadableCell, match="a whole number, such as 3"):
        read(place, cell(1.5, "0"), {})


@pytest.mark.parametrize(
    ("type", "value", "expected"),
    [
        ("formula", "=0.05*2", "the value itself, not a formula"),
        ("error", "#REF!", "a value, not an error or a picture"),
    ],
)
def test_what_is_no_value_is_told(type: str, value: str, expected: str) -> None:
    written = Cell("A1", value, "0%", type)
    with pytest.raises(UnreadableCell) as refused:
        read(COLUMNS["Tilbud", "Sats"], written, {"kind": "percent"})
    assert (seen(written), refused.value.expected) == (f'"{value}"', expected)
