#!/bin/sh
# What a LEFT JOIN finds nothing for, in ClickHouse.
#
# Guess:   it is NULL, as the standard says, so coalesce(name, id) gives the id.
# Seen:    it is the empty text, and 0 for a number, where the other table's column takes no NULL, so
#          coalesce gives the empty text: all ids without a name fall together under none. DuckDB
#          gives the id. A column that takes NULL, or join_use_nulls = 1, does so in ClickHouse too.
# With:    chdb 4.4.0 (ClickHouse 26.9), DuckDB 2.0.1, pyarrow 26.0.1 (Debian 12, 2026-11-29)
# Matters: whether a Parquet file's columns are "required" decides whether partners are counted apart.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q chdb==4.4.0 duckdb==2.0.1 pyarrow==26.0.1
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys

import chdb, duckdb, pyarrow
import pyarrow.parquet

print("chdb", chdb.__version__, "duckdb", duckdb.__version__, "pyarrow", pyarrow.__version__)
text = pyarrow.string()
counts = pyarrow.table({"id": ["ok", "x", "y"], "number": [1, 2, 3]})
pyarrow.parquet.write_table(counts, "counts.parquet")
for takes_null in (True, False):
    fields = [pyarrow.field(name, text, takes_null) for name in ("id", "name")]
    names = pyarrow.table({"id": ["ok"], "name": ["OK"]}, schema=pyarrow.schema(fields))
    pyarrow.parquet.write_table(names, f"names-{'null' if takes_null else 'required'}.parquet")
QUERY = """SELECT coalesce(n.name, c.id) AS called, sum(c.number) FROM {counts} c
    LEFT JOIN {names} n ON n.id = c.id GROUP BY called ORDER BY called"""


def by_duckdb(names):
    return [(*row,) for row in duckdb.sql(QUERY.format(counts="'counts.parquet'", names=names)).fetchall()]


def by_clickhouse(names, settings=""):
    query = QUERY.format(counts="file('counts.parquet')", names=f"file({names})")
    lines = str(chdb.query(query + settings, "TSV")).splitlines()
    return [(name, int(number)) for name, number in (line.split("\t") for line in lines)]


apart = [("OK", 1), ("x", 2), ("y", 3)]
seen = {
    "DuckDB, required": by_duckdb("'names-required.parquet'"),
    "ClickHouse, required": by_clickhouse("'names-required.parquet'"),
    "ClickHouse, takes NULL": by_clickhouse("'names-null.parquet'"),
    "ClickHouse, join_use_nulls": by_clickhouse("'names-required.parquet'", " SETTINGS join_use_nulls = 1"),
}
for what, rows in seen.items():
    print(f"{what}: {rows}")
if list(seen.values()) != [apart, [("", 5), ("OK", 1)], apart, apart]:
    sys.exit("not as it was")
EOF
