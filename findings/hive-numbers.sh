#!/bin/sh
# A store's number that names a folder.
#
# Guess:   a folder `butik=0042` gives the same value in every engine that reads such folders: the
#          text 0042, as the leading zeros must mean something.
# Seen:    DuckDB reads the text 0042; Polars, Arrow and pandas read the number 42.
# With:    DuckDB 2.0.1, Polars 2.1.0, pyarrow 26.0.1, pandas 3.1.1 (Debian 12, 2026-11-29)
# Matters: stores have numbers with leading zeros, and day files may be kept in such folders.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1 pandas==3.1.1
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys
from pathlib import Path

import duckdb, pandas, polars, pyarrow
import pyarrow.dataset, pyarrow.parquet

for module in (duckdb, polars, pyarrow, pandas):
    print(module.__name__, module.__version__)

folder = Path("counts/butik=0042")
folder.mkdir(parents=True)
pyarrow.parquet.write_table(pyarrow.table({"visits": [7]}), folder / "day.parquet")

seen = {
    "duckdb": duckdb.sql("SELECT butik FROM 'counts/*/*.parquet'").fetchall()[0][0],
    "polars": polars.scan_parquet("counts/").collect()["butik"][0],
    "pyarrow": pyarrow.dataset.dataset("counts", partitioning="hive").to_table()["butik"][0].as_py(),
    "pandas": int(pandas.read_parquet("counts")["butik"].iloc[0]),
}
for engine, store in seen.items():
    print(f"{engine} reads butik=0042 as {store!r}")
if seen != {"duckdb": "0042", "polars": 42, "pyarrow": 42, "pandas": 42}:
    sys.exit("not as it was")
EOF
