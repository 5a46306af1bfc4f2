#!/bin/sh
# How wide a text is, measured by Pillow.
#
# Guess:   the same Pillow, font and text give the same width on every computer: the wheel brings FreeType,
#          HarfBuzz and Raqm.
# Seen:    Raqm needs FriBiDi, which the wheel takes from the system. Without it Pillow sets text by its
#          basic layout, without kerning and in whole pixels, and says nothing: 276 px, not 259.
# With:    Pillow 13.0.0, DejaVu Sans 2.37; FriBiDi 1.0.8 (Debian 12: libfribidi0; 2026-11-29)
# Matters: a check whether a text fits said yes on one computer and no on another (Windows has none).
set -eu
command -v npm >/dev/null || { echo "needs npm: apt-get install npm"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
/sbin/ldconfig -p | grep -q libfribidi.so.0 || { echo "needs FriBiDi: apt-get install libfribidi0"; exit 2; }
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pillow==13.0.0
cd "$work"
npm pack --silent dejavu-fonts-ttf@2.37.3 >/dev/null
tar -xzf dejavu-fonts-ttf-2.37.3.tgz package/ttf/DejaVuSans.ttf
cat >measure.py <<'EOF'
import PIL
from PIL import ImageFont, features

width = ImageFont.truetype("package/ttf/DejaVuSans.ttf", 40).getlength("AVATAR Tofte")
print("Pillow", PIL.__version__, "Raqm:", features.check("raqm"), "width:", round(width))
EOF
mkdir hidden
touch hidden/libfribidi.so.0 # found first, and no library
"$work/venv/bin/python" measure.py | tee with.txt
LD_LIBRARY_PATH=$work/hidden "$work/venv/bin/python" measure.py | tee without.txt
grep -q "Raqm: True width: 259" with.txt && grep -q "Raqm: False width: 276" without.txt ||
    { echo "not as it was"; exit 1; }
