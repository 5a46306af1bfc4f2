#!/bin/sh
# How many fewer, in Polars.
#
# Guess:   the difference of two counts may be negative: 3 rows less 5 is -2. Integers widen where
#          they must, as sum() of a small integer type does.
# Seen:    pl.len() - 5 is 4294967294. A count is an unsigned integer of 32 bits and wraps; nothing
#          is said. The sum of Int32 wraps too, while that of Int8 is widened.
# With:    Polars 2.1.0 (Debian 12, 2026-11-29)
# Matters: whoever compares this week's visits with last week's by Polars gets four billion.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q polars==2.1.0
"$work/venv/bin/python" - <<'EOF'
import sys

import polars as pl

print("polars", pl.__version__)
visits = pl.DataFrame({"day": [1, 2, 3]})
fewer = visits.select(pl.len() - 5).item()
small = pl.Series([127, 1], dtype=pl.Int8).sum()
large = pl.Series([2**31 - 1, 1], dtype=pl.Int32).sum()
print("3 rows less 5:", fewer)
print("127 + 1 in Int8:", small)
print("2147483647 + 1 in Int32:", large)
if (fewer, small, large) != (4294967294, 128, -2147483648):
    sys.exit("not as it was")
EOF
