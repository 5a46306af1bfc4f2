#!/bin/sh
# A line that is not to grow with its picture, drawn by resvg.
#
# Guess:   vector-effect="non-scaling-stroke" keeps a line 2 px wide in a picture that is drawn ten times
#          as large: browsers do, and even QtSvg, as it is in SVG Tiny 1.2.
# Seen:    resvg draws it 20 px wide; the property is not known to it, and nothing is said.
# With:    resvg-py 0.5.0 (Debian 12, 2026-11-29)
# Matters: outlines of drawings come out as bars when the renderer is changed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q resvg-py==0.5.0 pillow==13.0.0 PySide6-Essentials==6.11.3
"$work/venv/bin/python" - <<'EOF'
import io, sys
from importlib.metadata import version

import resvg_py
from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

for name in ("resvg-py", "PySide6-Essentials"):
    print(name, version(name))
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><g transform="scale(10)">'
    '<line x2="10" y1="5" y2="5" stroke="#f00" stroke-width="2" vector-effect="non-scaling-stroke"/>'
    "</g></svg>"
)
picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(SVG)))).convert("RGBA")
resvg = sum(picture.getpixel((50, y))[3] > 127 for y in range(100))
image = QImage(100, 100, QImage.Format.Format_ARGB32)
image.fill(0)
painter = QPainter(image)
QSvgRenderer(SVG.encode()).render(painter)
painter.end()
qt = sum(image.pixelColor(50, y).alpha() > 127 for y in range(100))
print(f"resvg: {resvg} px, QtSvg: {qt} px")
if resvg != 20 or qt != 2:
    sys.exit("not as it was")
EOF
