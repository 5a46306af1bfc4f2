"""The catalogue's codes and one of each length that is allowed, as other decoders read them."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version

import zxingcpp
from PIL import Image

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.qr.matrix import LONGEST_PAYLOAD, matrix
from tests.compatibility.outside import NotRun, Outside, Row

PAYLOADS = """SELECT address FROM programme UNION SELECT url FROM partner
    WHERE url IS NOT NULL ORDER BY 1"""
MODULE = 6
"""Pixels of a module: about what a phone's camera sees at arm's length."""
ZBAR = """
import json, sys
from PIL import Image
from pyzbar.pyzbar import decode
found = [decode(Image.open(file)) for file in sys.argv[1:]]
print(json.dumps([[code.data.decode() for code in codes] for codes in found]))
"""
OPENCV = """
import json, sys
import cv2
reader = cv2.QRCodeDetector()
print(json.dumps([[reader.detectAndDecode(cv2.imread(file))[0]] for file in sys.argv[1:]]))
"""


def rows(outside: Outside) -> Iterator[Row]:
    with closing(sqlite3.connect(f"{SHIPPED_CATALOGUE.as_uri()}?mode=ro", uri=True)) as catalogue:
        payloads = [payload for (payload,) in catalogue.execute(PAYLOADS)]
    begin = "https://kiosk.example/"
    payloads += [begin.ljust(length, "7") for length in range(len(begin), LONGEST_PAYLOAD + 1)]
    files = []
    for number, payload in enumerate(payloads):
        code = matrix(payload)
        picture = Image.new("1", (code.side, code.side))
        picture.putdata([not dark for row in code.rows for dark in row])
        files.append(outside.folder / f"code-{number}.png")
        picture.resize((code.side * MODULE, code.side * MODULE)).save(files[-1])
    expected = [[payload] for payload in payloads]

    def read(found: list[list[str]]) -> str:
        right = sum(one == other for one, other in zip(found, expected, strict=True))
        return f"reads {right} of {len(expected)} codes"

    found = [[code.text for code in zxingcpp.read_barcodes(Image.open(file))] for file in files]
    yield Row("zxing-cpp", version("zxing-cpp"), read(found), "nothing; every test reads with it")
    for name, package, script, remedy in (
        ("zbar, by pyzbar", "pyzbar", ZBAR, "nothing; needs the Debian package libzbar0"),
        ("OpenCV", "opencv-python-headless", OPENCV, "nothing"),
    ):
        try:
            came = read(json.loads(outside.python(script, *files)))
        except NotRun as error:
            came = f"not run: {error}"
        yield Row(name, outside.version(package), came, remedy)
