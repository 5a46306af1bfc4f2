#!/bin/sh
# What fills up a QR code.
#
# Guess:   with the same text, version, level and mask, every library draws the same squares: the standard
#          says what follows the text (ec 11 ec 11 ...) until the code is full.
# Seen:    segno puts a byte of zeros before it, also where the text ends with a byte, as bytes always do.
#          So none of its codes is as qrcode draws it, in each of the eight masks, but for the longest
#          text, which leaves no room. They can be read: nobody looks at what follows the text.
# With:    qrcode 8.2, segno 1.6.6, zxing-cpp 3.1.1 (Debian 12, 2026-11-29)
# Matters: another library makes every printed code look changed, though it says the same.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q qrcode==8.2 segno==1.6.6 zxing-cpp==3.1.1 numpy==2.4.6
"$work/venv/bin/python" - <<'EOF'
import sys
from importlib.metadata import version

import numpy, qrcode, segno, zxingcpp

for name in ("qrcode", "segno", "zxing-cpp"):
    print(name, version(name))


def by_qrcode(text, mask):
    level = qrcode.constants.ERROR_CORRECT_M
    code = qrcode.QRCode(version=2, error_correction=level, mask_pattern=mask)
    code.add_data(text, optimize=0)
    return numpy.array(code.get_matrix(), dtype=bool)


def by_segno(text, mask):
    code = segno.make(text, version=2, error="m", mode="byte", boost_error=False, mask=mask)
    return numpy.array([[bool(dark) for dark in row] for row in code.matrix_iter(border=4)])


seen = []
for text in ("https://medlem.example/06", "https://medlem.example/006"):
    same = sum((by_qrcode(text, mask) == by_segno(text, mask)).all() for mask in range(8))
    picture = (~by_segno(text, 0)).repeat(8, 0).repeat(8, 1).astype("uint8") * 255
    seen.append((int(same), zxingcpp.read_barcodes(picture)[0].text == text))
    print(f"{len(text)} bytes: the same in {same} of 8 masks; segno's can be read: {seen[-1][1]}")
if seen != [(0, True), (8, True)]:
    sys.exit("not as it was")
EOF
