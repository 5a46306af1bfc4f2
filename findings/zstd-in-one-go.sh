#!/bin/sh
# The same bytes from zstd, in one go or in pieces.
#
# Guess:   the same data at the same level gives the same bytes, but for the size in the header, whether
#          compress() gets it whole or a compressor gets it piece by piece.
# Seen:    of 50 kB at level 15, pieces make 8 % more than the whole: a compressor that does not know the
#          size beforehand takes parameters for a large file. Told the size, it makes the same bytes.
# With:    backports.zstd 1.8.0, libzstd 1.5.7 (Debian 12, 2026-11-29)
# Matters: a release that is to be the same byte for byte must always be packed the same way.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q backports.zstd==1.8.0
"$work/venv/bin/python" - <<'EOF'
import random, sys

from backports import zstd

print("libzstd", zstd.zstd_version)
chance = random.Random(1)
words = [b"%x" % chance.getrandbits(30) for _ in range(400)]
data = b" ".join(chance.choice(words) for _ in range(30_000))[:50_000]


def piecewise(size_known):
    compressor = zstd.ZstdCompressor(level=15)
    if size_known:
        compressor.set_pledged_input_size(len(data))
    pieces = (data[i : i + 4096] for i in range(0, len(data), 4096))
    return b"".join(map(compressor.compress, pieces)) + compressor.flush()


whole, unknown, known = zstd.compress(data, level=15), piecewise(False), piecewise(True)
print("50 kB whole:", len(whole), "in pieces:", len(unknown), "in pieces of a known size:", len(known))
if len(unknown) < 1.05 * len(whole) or whole != known:
    sys.exit("not as it was")
EOF
