#!/bin/sh
# A shape moved by CSS, drawn by resvg.
#
# Guess:   style="transform: translate(40px, 40px)" moves a shape, as resvg knows transform and style.
# Seen:    it is left where it was: resvg reads the property by the rules of the attribute, where a
#          length has no unit, and drops the whole of it. translate(40,40) in the same place works.
# With:    resvg-py 0.5.0 (Debian 12, 2026-11-29)
# Matters: design tools write transforms with px in styles; the parts of such a drawing lie in a heap.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q resvg-py==0.5.0 pillow==13.0.0
"$work/venv/bin/python" - <<'EOF'
import io, sys
from importlib.metadata import version

import resvg_py
from PIL import Image

print("resvg-py", version("resvg-py"))
seen = {}
for move in ("translate(40,40)", "translate(40px,40px)"):
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">'
        f'<rect width="20" height="20" style="transform: {move}"/></svg>'
    )
    picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg)))).convert("RGBA")
    seen[move] = picture.getchannel("A").getbbox()
    print(f"{move}: drawn at {seen[move]}")
if list(seen.values()) != [(40, 40, 60, 60), (0, 0, 20, 20)]:
    sys.exit("not as it was")
EOF
