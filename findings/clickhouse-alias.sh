#!/bin/sh
# A column that a query makes anew under its own name, in ClickHouse.
#
# Guess:   SELECT lower(name) AS name FROM partner WHERE name = 'OK' finds OK: WHERE comes before SELECT,
#          so it sees the table's column, as in SQLite and DuckDB.
# Seen:    nothing is found, and nothing is said: in WHERE, too, `name` is lower(name), and no such name is
#          'OK'. With prefer_column_name_to_alias = 1, or t.name, it is found.
# With:    chdb 4.4.0 (ClickHouse 26.9), DuckDB 2.0.1 (Debian 12's SQLite 3.40.1, 2026-11-29)
# Matters: a query that was tried with one engine gives an empty report with another.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q chdb==4.4.0 duckdb==2.0.1
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sqlite3, sys

import chdb, duckdb

print("chdb", chdb.__version__, "duckdb", duckdb.__version__, "SQLite", sqlite3.sqlite_version)
TABLE = "(SELECT 'OK' AS name UNION ALL SELECT 'Synoptik') AS t"
QUERY = f"SELECT lower(name) AS name FROM {TABLE} WHERE name = 'OK'"


def by_clickhouse(query):
    return str(chdb.query(query, "TSV")).split()


seen = {
    "SQLite": [name for (name,) in sqlite3.connect(":memory:").execute(QUERY)],
    "DuckDB": [name for (name,) in duckdb.sql(QUERY).fetchall()],
    "ClickHouse": by_clickhouse(QUERY),
    "ClickHouse, by t.name": by_clickhouse(QUERY.replace("WHERE name", "WHERE t.name")),
    "ClickHouse, by the setting": by_clickhouse(f"{QUERY} SETTINGS prefer_column_name_to_alias = 1"),
}
for engine, names in seen.items():
    print(f"{engine}: {names}")
if list(seen.values()) != [["ok"], ["ok"], [], ["ok"], ["ok"]]:
    sys.exit("not as it was")
EOF
