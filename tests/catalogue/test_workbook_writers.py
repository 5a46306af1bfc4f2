"""Workbooks as other programs and people leave them: read right, or refused in one line.

KIOSK_TRIALS is how many are damaged at random, by default 20; KIOSK_SEED the seed.
"""

import os
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.workbook import xlsx
from kiosk.catalogue.workbook.export import export_workbook
from kiosk.catalogue.workbook.importing import import_workbook
from kiosk.catalogue.workbook.reading import read_rows
from kiosk.catalogue.workbook.xlsx import OpenWorkbook as OpenBook
from tests.catalogue.sheets import Book, exported, files

TRIALS = int(os.environ.get("KIOSK_TRIALS", "20"))
SEED = int(os.environ.get("KIOSK_SEED", "1"))
Parts = dict[str, bytes]
PARTNERS, OFFERS = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"
STYLES, TEXTS, MAIN = "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml"
TRANSITIONAL = b"http://schemas.openxmlformats.org/"
SAVE_ANEW = "a whole workbook: open it in Excel or LibreOffice, and save it anew as .xlsx"
WHOLE_BOOK = "the workbook itself: open the .xlsx, put the cells in there, and save it"
SAVE_AS = "an Excel workbook: open it in its program, and save it as .xlsx"


def parts_of(content: bytes) -> Parts:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(path: Path, parts: Parts) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def replaced(part: str, pattern: str, by: str, count: int = 0) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        text, found = re.subn(pattern, by, parts[part].decode(), count=count, flags=re.DOTALL)
        assert found
        parts[part] = text.encode()

    return change


def strict(parts: Parts) -> None:
    """Excel's "Strict Open XML Spreadsheet" has namespaces of its own."""
    for name, content in parts.items():
        for old, new in (
            (b"spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"),
            (b"officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"),
        ):
            content = content.replace(TRANSITIONAL + old, new)
        parts[name] = content
    replaced(MAIN, "<workbook ", '<workbook conformance="strict" ')(parts)


def prefixed(parts: Parts) -> None:
    """Each element of the main parts with a prefix, as Open XML libraries write it."""
    for name in [*parts]:
        if name.startswith(("xl/worksheets/sheet", "xl/styles", "xl/workbook")):
            parts[name] = ElementTree.tostring(ElementTree.fromstring(parts[name]))
    assert b":row" in parts[OFFERS]


def shared(parts: Parts) -> None:
    """Texts beside the sheets, as all but openpyxl write them; the first one has two looks."""
    texts: list[str] = []

    def share(found: re.Match[str]) -> str:
        texts.append(found[2])
        return f'{found[1]} t="s"><v>{len(texts) - 1}</v></c>'

    for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
        cell = r'(<c r="\w+"(?: s="\d+")?) t="inlineStr"><is><t[^>]*>([^<]*)</t></is></c>'
        parts[name] = re.sub(cell, share, parts[name].decode()).encode()
    aloud = '<rPh sb="0" eb="1"><t>aloud</t></rPh>'
    looks = (
        f"<si><r><rPr><b/></rPr><t>{texts[0][:1]}</t></r><r><t>{texts[0][1:]}</t></r>{aloud}</si>"
    )
    items = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in texts[1:])
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts[TEXTS] = f'<sst xmlns="{space}">{looks}{items}</sst>'.encode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    added = f'<Relationship Type="{kind}" Target="sharedStrings.xml" Id="texts"/></Relationships>'
    replaced("xl/_rels/workbook.xml.rels", "</Relationships>", added)(parts)


def otherwise_named(parts: Parts) -> None:
    for name in [name for name in parts if name.startswith("xl/")]:
        parts[name.replace("/", "\\").replace("sheet", "Sheet")] = parts.pop(name)


def without_references(parts: Parts) -> None:
    for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
        replaced(name, r'<(c|row) r="\w+"', r"<\1")(parts)


def iso_days(parts: Parts) -> None:
    replaced(OFFERS, r'(<c r="\w+" s="\d+") t="n"><v>46348</v>', r'\1 t="d"><v>2026-11-22</v>')(
        parts
    )


def from_1904(parts: Parts) -> None:
    replaced(MAIN, r"<workbookPr ?/>", '<workbookPr date1904="1"/>')(parts)
    for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
        parts[name] = parts[name].replace(b"<v>46348</v>", b"<v>%d</v>" % (46348 - 1462))


def days_without_a_format(parts: Parts) -> None:
    replaced(OFFERS, r'(<c r="\w+") s="\d+"( t="n"><v>46348</v>)', r"\1\2")(parts)


def blank_at_the_end(parts: Parts) -> None:
    last = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row>'
    replaced(OFFERS, "</sheetData>", f"{last}</sheetData>")(parts)


def other_properties(parts: Parts) -> None:
    created = r"(<dcterms:created[^>]*>)[^<]*"
    replaced("docProps/core.xml", created, r"\g<1>2026-11-29 12:00")(parts)


def without_properties(parts: Parts) -> None:
    for name in [name for name in parts if name.startswith("docProps/")]:
        del parts[name]


@pytest.mark.parametrize(
    "change",
    [
        strict,
        prefixed,
        shared,
        otherwise_named,
        without_references,
        iso_days,
        from_1904,
        days_without_a_format,
        blank_at_the_end,
        other_properties,
        without_properties,
        replaced(STYLES, r"<fills[^>]*>.*?</fills>", '<fills count="1"><fill/></fills>'),
        replaced(STYLES, "builtinId=", "nobodyKnows="),
        replaced(STYLES, r"<(cellStyles|dxfs)\b.*?</\1>", ""),
        replaced(OFFERS, "<sheetProtection ", '<sheetProtection nobodyKnows="1" '),
    ],
)
def test_what_other_programs_write_otherwise_changes_no_byte(
    content: Path, change: Callable[[Parts], None]
) -> None:
    parts, before = parts_of(exported()), files(content)
    change(parts)
    path = repacked(content.parent / "kiosk.xlsx", parts)
    assert import_workbook(path, content, content.parent / "media") == []
    assert files(content) == before


def refusal(content: Path, path: Path) -> str:
    """The only problem of a workbook, after its name; nothing is changed."""
    before = files(content)
    with pytest.raises(ContentError) as raised:
        import_workbook(path, content, content.parent / "media")
    assert files(content) == before
    (problem,) = map(str, raised.value.problems)
    return problem.removeprefix("kiosk.xlsx: ")


def cut(parts: Parts) -> None:
    parts[OFFERS] = parts[OFFERS][:900]


def without_a_sheet(parts: Parts) -> None:
    del parts[OFFERS]


def another_text(parts: Parts) -> None:
    shared(parts)
    replaced(PARTNERS, r't="s"><v>\d+</v>', 't="s"><v>-1</v>', count=1)(parts)


def without_texts(parts: Parts) -> None:
    shared(parts)
    parts[TEXTS] = b"<sst/>"


def picture(parts: Parts) -> None:
    value = r'\1 t="e" vm="1"><v>#VALUE!</v>'
    text = r'(<c r="C2" s="\d+") t="inlineStr"><is>.*?</is>'
    replaced(OFFERS, text, value)(parts)


def formula(parts: Parts) -> None:
    replaced(OFFERS, r'(<c r="I\d+" [^>]*>)<v>', r"\1<f>A1*2</f><v>", count=1)(parts)


def merged(parts: Parts) -> None:
    joined = '<mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>'
    replaced(OFFERS, "</sheetData>", f"</sheetData>{joined}")(parts)


def far_below(parts: Parts) -> None:
    last = '<row r="1048576"><c r="B1048576"><v>7</v></c></row>'
    replaced(OFFERS, "</sheetData>", f"{last}</sheetData>")(parts)


def far_beside(parts: Parts) -> None:
    replaced(OFFERS, "</row>", '<c r="XFD1"><v>7</v></c></row>', count=1)(parts)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (cut, r"the sheet Tilbud: read damage \(.*\); expected " + re.escape(SAVE_ANEW)),
        (without_a_sheet, "the sheet Tilbud: read nothing; expected " + re.escape(SAVE_ANEW)),
        (without_texts, r"the sheet Partnere: read damage \(.*\); expected " + SAVE_ANEW),
        (another_text, r"the sheet Partnere: read damage \(.*\); expected " + SAVE_ANEW),
        (
            picture,
            r'Tilbud, row 2, .*: read "#VALUE!"; expected a value, not an error or a picture',
        ),
        (
            formula,
            r'Tilbud, row \d+, Sats: read "=A1\*2"; expected the value itself, not a formula',
        ),
        (merged, "Tilbud, cells C2:C4: read merged cells; expected a value in each cell: .*"),
        (far_below, 'Tilbud, cell B1048576: read "7"; expected nothing here: the last .* GR10000'),
        (far_beside, 'Tilbud, cell XFD1: read "7"; expected nothing here: the last .* is GR10000'),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line_with_its_place(
    content: Path, change: Callable[[Parts], None], told: str
) -> None:
    parts = parts_of(exported())
    change(parts)
    problem = refusal(content, repacked(content.parent / "kiosk.xlsx", parts))
    assert re.fullmatch(told, problem), problem


def test_whatever_damage_is_told(content: Path) -> None:
    trial = Random(SEED)
    path = content.parent / "kiosk.xlsx"
    for _ in range(TRIALS):
        parts = parts_of(exported())
        if trial.random() < 0.5:
            shared(parts)
        name = trial.choice([name for name in parts if name.startswith(("xl/w", "xl/s", "_rels"))])
        damaged = bytearray(parts[name])
        damaged[trial.randrange(len(damaged))] ^= 1 << trial.randrange(8)
        if trial.random() < 0.3:
            del damaged[trial.randrange(len(damaged)) :]
        parts[name] = bytes(damaged)
        try:
            read_rows(repacked(path, parts), ["da", "en", "de"])
        except ContentError as error:
            assert all(str(problem).startswith("kiosk.xlsx: ") for problem in error.problems)


def ole(inside: str) -> bytes:
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + inside.encode("utf-16-le")


def archive(*names: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as packed:
        for name in names:
            packed.writestr(name, b"")
    return content.getvalue()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (ole("EncryptedPackage"), "read a workbook with a password; expected a workbook without a "
            "password: take it off in Excel under File, Info"),
        (ole("Workbook"), f"read a workbook of Excel 97 to 2003 (.xls); expected {SAVE_AS}"),
        (archive("xl/workbook.bin"), f"read a binary workbook (.xlsb); expected {SAVE_AS}"),
        (archive("mimetype", "content.xml"),
            f"read an OpenDocument file, such as .ods; expected {SAVE_AS}"),
        (archive("Index/Document.iwa"), f"read a workbook of Numbers; expected {SAVE_AS}"),
        (archive("word/document.xml"), f"read a document of Word; expected {SAVE_AS}"),
        (archive("a.txt"), "read nothing of a workbook; expected a workbook that kiosk catalogue "
            "export wrote"),
        (b"Partner;Sats\r\n", f"read one sheet as text (.csv); expected {WHOLE_BOOK}"),
        ("Partner\tSats\r\n".encode("utf-16"),
            f"read one sheet as text (.csv); expected {WHOLE_BOOK}"),
        (bytes(range(200)), "read no zip file; expected a workbook that kiosk catalogue export "
            "wrote"),
    ],
)  # fmt: skip
def test_what_is_named_like_a_workbook_and_is_another_file(
    content: Path, data: bytes, told: str
) -> None:
    path = content.parent / "kiosk.xlsx"
    path.write_bytes(data)
    assert refusal(content, path) == f"the file: {told}"


def test_a_workbook_that_unpacks_to_too_much_is_not_unpacked(
    content: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MOST_BYTES", 2**20)
    parts = parts_of(exported())
    rows = "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(100, 40_000))
    replaced(OFFERS, "</sheetData>", f"{rows}</sheetData>")(parts)
    path = repacked(book.path, parts)
    assert path.stat().st_size < 2**19
    assert refusal(content, path) == (
        "the sheet Tilbud: read more than 1 MB, unpacked; expected less: delete the empty rows "
        "below and the columns beside what is there"
    )


@pytest.mark.parametrize("kind", ["shared", "inline"])
def test_characters_that_a_text_cannot_hold_as_they_are(tmp_path: Path, kind: str) -> None:
    parts = parts_of(exported())
    text = "a_x000D_b _x005F_x000D_ _xD83D__xDE00_ _xD83D_ _x00e5_"
    replaced(PARTNERS, "<t>Synoptik</t>", f"<t>{text}</t>")(parts)
    if kind == "shared":
        shared(parts)
    with OpenBook(repacked(tmp_path / "kiosk.xlsx", parts)) as book:
        cells = [cell for row in book.page("Partnere").rows.values() for cell in row.values()]
    assert "a\rb _x000D_ \N{GRINNING FACE} \N{REPLACEMENT CHARACTER} å" in [
        cell.value for cell in cells
    ]


def test_a_text_that_looks_like_such_a_character_goes_out_and_comes_back(
    content: Path, tmp_path: Path
) -> None:
    partner = content / "partners" / "synoptik.toml"
    text = partner.read_text("utf-8").replace('name = "Synoptik"', 'name = "Syn_x000D_optik"')
    partner.write_text(text, "utf-8")
    export_workbook(content, content.parent / "media", tmp_path / "out.xlsx")
    assert import_workbook(tmp_path / "out.xlsx", content, content.parent / "media") == []
