"""Tells the files that are saved or named like a workbook, and are none that can be read."""

import codecs
from pathlib import Path
from zipfile import ZipFile, is_zipfile

NO_WORKBOOK = "a workbook that kiosk catalogue export wrote"

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_OLD = "Workbook".encode("utf-16-le")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PASSWORD = "a workbook without a password: take it off in Excel under File, Info"
_WHOLE_BOOK = "the workbook itself: open the .xlsx, put the cells in there, and save it"
_START = 4096  # bytes; text has no NUL in them, but for UTF-16
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAVE_AS = "an Excel workbook: open it in its program, and save it as .xlsx"

# What only such a file has in it, and what it is.
_KINDS = {
    "xl/workbook.bin": "a binary workbook (.xlsb)",
    "Index/Document.iwa": "a workbook of Numbers",
    "word/document.xml": "a document of Word",
    "content.xml": "an OpenDocument file, such as .ods",
}


def stranger(path: Path) -> tuple[str, str] | None:
    """Return what the file at `path` is and what is expected instead, None for a zip file of ours.

    Raises OSError or zipfile.BadZipFile where it cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(_START)
        if start.startswith(_OLE):
            content = start + file.read()
            if _OLD in content and _LOCKED not in content:
                return "a workbook of Excel 97 to 2003 (.xls)", _SAVE_AS
            return "a workbook with a password", _PASSWORD
    if not is_zipfile(path):
        is_text = bool(start.strip()) and not start.startswith(b"PK") and b"\0" not in start
        if is_text or start.startswith(_UTF16):
            return "one sheet as text (.csv)", _WHOLE_BOOK
        return "no zip file", NO_WORKBOOK
    with ZipFile(path) as archive:
        names = set(archive.namelist())
    return next(((kind, _SAVE_AS) for name, kind in _KINDS.items() if name in names), None)
