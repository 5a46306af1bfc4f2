#!/bin/sh
# A half as a whole number in DuckDB.
#
# Guess:   2.5 as an INTEGER is the same number wherever the 2.5 comes from: 3, or 2 where halves go
#          to the even number.
# Seen:    3 if it stands in the query or is text, 2 if it comes from a file: a literal is a DECIMAL,
#          which rounds halves away from zero, a number of a file is a DOUBLE, which rounds to even.
# With:    DuckDB 2.0.1 (Debian 12, 2026-11-29)
# Matters: a query that was tried with numbers typed into it gives other sums on the day files.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1
cd "$work"
echo '{"x": 2.5}' >day.ndjson
"$work/venv/bin/python" - <<'EOF'
import sys

import duckdb

print("duckdb", duckdb.__version__)
seen = [
    duckdb.sql(query).fetchall()[0][0]
    for query in (
        "SELECT 2.5::INTEGER",
        "SELECT '2.5'::INTEGER",
        "SELECT x::INTEGER FROM 'day.ndjson'",
    )
]
print("typed, as text, from a file:", seen)
if seen != [3, 3, 2]:
    sys.exit("not as it was")
EOF
