#!/bin/sh
# The mask of a QR code.
#
# Guess:   the standard says by which points an encoder chooses one of eight masks, so qrcode and zxing-cpp
#          draw the same squares for the same text, version and level.
# Seen:    of 40 addresses the two agree on 11. With the mask of zxing-cpp, qrcode draws each of the 40
#          the same, so nothing but the points differs. All can be read: the mask stands in the code.
# With:    qrcode 8.2, zxing-cpp 3.1.1 (Debian 12, 2026-11-29)
# Matters: a code is tested by reading it, not by comparing its squares with another library's.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q qrcode==8.2 zxing-cpp==3.1.1 numpy==2.4.6
"$work/venv/bin/python" - <<'EOF'
import sys
from importlib.metadata import version

import numpy, qrcode, zxingcpp

for name in ("qrcode", "zxing-cpp"):
    print(name, version(name))


def by_qrcode(text, mask=None):
    level = qrcode.constants.ERROR_CORRECT_M
    code = qrcode.QRCode(version=2, error_correction=level, mask_pattern=mask)
    code.add_data(text, optimize=0)
    return numpy.array(code.get_matrix(), dtype=bool)


def by_zxing(text):
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return numpy.array(zxingcpp.write_barcode_to_image(code, scale=1)) < 128


texts = [f"https://medlem.example/{number:02}" for number in range(40)]
same = sum((by_qrcode(text) == by_zxing(text)).all() for text in texts)
but_for_mask = sum(
    any((by_qrcode(text, mask) == by_zxing(text)).all() for mask in range(8)) for text in texts
)
print(f"of {len(texts)} codes the same: {same}; the same but for the mask: {but_for_mask}")
if same > 20 or but_for_mask != len(texts):
    sys.exit("not as it was")
EOF
