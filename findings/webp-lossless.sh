#!/bin/sh
# lossless=True, in Pillow's WebP.
#
# Guess:   save(..., lossless=True) gives back every value of every pixel; it says lossless.
# Seen:    what is fully transparent comes back black, whatever colour it had, so a picture loses its
#          colour where its mask is taken off afterwards. exact=True keeps it.
# With:    Pillow 13.0.0 with libwebp 1.6.0 (Debian 12, 2026-11-29)
# Matters: a check that compares a stored picture with its source by pixels finds a difference.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pillow==13.0.0
"$work/venv/bin/python" - <<'EOF'
import io, sys

import PIL
from PIL import Image, features

print("Pillow", PIL.__version__, "libwebp", features.version("webp"))
picture = Image.new("RGBA", (16, 16), (200, 30, 60, 0))
picture.paste((200, 30, 60, 255), (0, 0, 8, 16))
seen = []
for exact in (False, True):
    file = io.BytesIO()
    picture.save(file, "WEBP", lossless=True, exact=exact)
    seen.append(Image.open(file).getpixel((12, 8)))
print("a pixel of", picture.getpixel((12, 8)), "comes back as", seen[0], "and with exact=True as", seen[1])
if seen != [(0, 0, 0, 0), (200, 30, 60, 0)]:
    sys.exit("not as it was")
EOF
