#!/bin/sh
# Text in "sans-serif", drawn by resvg.
#
# Guess:   font-family="sans-serif" takes any font without serifs that there is, as in a browser.
# Seen:    resvg takes it for Arial. Where a font is loaded and it is not Arial, nothing is drawn, and
#          nothing is said. The font's own name works, or the option sans_serif_family.
# With:    resvg-py 0.5.0, DejaVu Sans 2.37 (Debian 12, 2026-11-29)
# Matters: a drawing whose words appear on a desk with Arial comes without words from a Debian server.
set -eu
command -v npm >/dev/null || { echo "needs npm: apt-get install npm"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q resvg-py==0.5.0 pillow==13.0.0
cd "$work"
npm pack --silent dejavu-fonts-ttf@2.37.3 >/dev/null
tar -xzf dejavu-fonts-ttf-2.37.3.tgz package/ttf/DejaVuSans.ttf
"$work/venv/bin/python" - <<'EOF'
import io, sys
from importlib.metadata import version

import resvg_py
from PIL import Image

print("resvg-py", version("resvg-py"), "resvg", resvg_py.__resvg_version__)


def drawn(family, **options):
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50">'
        f'<text x="5" y="40" font-size="30" font-family="{family}">Bonus</text></svg>'
    )
    png = resvg_py.svg_to_bytes(
        svg, skip_system_fonts=True, font_files=["package/ttf/DejaVuSans.ttf"], **options
    )
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA").getchannel("A").getbbox() is not None


seen = [drawn("DejaVu Sans"), drawn("sans-serif"), drawn("sans-serif", sans_serif_family="DejaVu Sans")]
print("by its name, as sans-serif, with sans_serif_family:", seen)
if seen != [True, False, True]:
    sys.exit("not as it was")
EOF
