#!/bin/sh
# The sum of whole numbers, from DuckDB to pandas.
#
# Guess:   count() and sum() of a BIGINT column both come as whole numbers.
# Seen:    the count comes as int64, the sum as float64: DuckDB sums to HUGEINT, of 128 bits, for which
#          pandas has no type. Beyond 2^53 øre a sum is no longer exact, and 3 is shown as 3.0.
# With:    DuckDB 2.0.1, pandas 3.1.1 (Debian 12, 2026-11-29)
# Matters: sums of visits in a report made with pandas read "3.0", and a check for whole numbers fails.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1 pandas==3.1.1
"$work/venv/bin/python" - <<'EOF'
import sys

import duckdb, pandas

print("duckdb", duckdb.__version__, "pandas", pandas.__version__)
frame = duckdb.sql(
    "SELECT count(n) AS counted, sum(n) AS summed, sum(n)::BIGINT AS cast "
    "FROM (VALUES (1::BIGINT), (2)) AS day(n)"
).df()
print(frame.to_string(index=False))
seen = {name: str(kind) for name, kind in frame.dtypes.items()}
print(seen)
if seen != {"counted": "int64", "summed": "float64", "cast": "int64"}:
    sys.exit("not as it was")
EOF
