"""Codes: few modules first, then as much error correction as fits, and a decoder reads them."""

import pytest
import zxingcpp
from PIL import Image

from kiosk.qr.matrix import QUIET_ZONE, QrMatrix, matrix

ADDRESS = "https://partnerfordele.coop.dk"


def picture(code: QrMatrix, scale: int = 4) -> Image.Image:
    image = Image.new("L", (code.side, code.side), 255)
    image.putdata([0 if dark else 255 for row in code.rows for dark in row])
    return image.resize((code.side * scale, code.side * scale), Image.Resampling.NEAREST)


@pytest.mark.parametrize(
    ("payload", "version", "level"),
    [
        (ADDRESS, 3, "Q"),
        (ADDRESS + "/x", 3, "Q"),
        (ADDRESS + "/synoptik", 3, "M"),
        (ADDRESS + "/" + "x" * 15, 4, "Q"),
    ],
)
def test_the_level_is_the_highest_that_does_not_raise_the_version(
    payload: str, version: int, level: str
) -> None:
    code = matrix(payload)
    assert (code.version, code.level) == (version, level)


@pytest.mark.parametrize(
    "payload",
    [ADDRESS, ADDRESS + "/æ?a=1&b=%20c#d", "tel:43862020", "https://coop.dk/" + "p" * 200],
)
def test_a_decoder_reads_what_was_written(payload: str) -> None:
    found = zxingcpp.read_barcodes(picture(matrix(payload)))
    assert [code.text for code in found] == [payload]


def test_the_quiet_zone_is_four_modules_of_paper_on_every_side() -> None:
    rows = matrix(ADDRESS).rows
    edge = range(QUIET_ZONE)
    assert QUIET_ZONE == 4
    assert not any(any(rows[i]) or any(rows[-1 - i]) for i in edge)
    assert not any(row[i] or row[-1 - i] for row in rows for i in edge)
    assert any(rows[QUIET_ZONE])
