#!/bin/sh
# Many small files in DuckDB.
#
# Guess:   2,000 files of 20 lines take about as long as one file with the same 40,000 lines; the
#          opening of a file costs some hundredths of a millisecond.
# Seen:    They take about forty times as much of the processor, as read_json prepares a reader
#          for each; read_text brings the same files' content in a fraction of it.
# With:    DuckDB 2.0.1 (Debian 12, 2026-11-29)
# Matters: a month of 10,000 tablets is 300,000 files; gathered into larger ones they are read in
#          seconds.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys
import time
from pathlib import Path

import duckdb

print("duckdb", duckdb.__version__)
Path("days").mkdir()
lines = "".join(f'{{"hour": {n}, "kind": "visit", "number": 3}}\n' for n in range(20))
for number in range(2000):
    Path(f"days/{number}.ndjson").write_text(lines)
Path("all.ndjson").write_text(lines * 2000)
columns = "columns = {hour: 'INTEGER', kind: 'VARCHAR', number: 'INTEGER'}"
cost = {}
for name, query in {
    "one file": f"SELECT sum(number) FROM read_json('all.ndjson', {columns})",
    "2,000 files": f"SELECT sum(number) FROM read_json('days/*.ndjson', {columns})",
    "2,000 files as text": "SELECT sum(length(content)) FROM read_text('days/*.ndjson')",
}.items():
    duckdb.sql(query).fetchall()
    began = time.process_time()
    duckdb.sql(query).fetchall()
    cost[name] = time.process_time() - began
    print(f"{name}: {cost[name] * 1000:.0f} ms of the processor")
if cost["2,000 files"] < 5 * cost["one file"] or cost["2,000 files as text"] > cost["2,000 files"]:
    sys.exit("not as it was")
EOF
