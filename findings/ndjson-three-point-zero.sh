#!/bin/sh
# 3.0 where a whole number is expected, in lines of JSON.
#
# Guess:   an engine that is told that the column is a whole number takes 3.0 for 3, which it is in JSON, or
#          says that it does not.
# Seen:    DuckDB and pandas take it for 3, Polars and ClickHouse stop and say so. Spark makes NULL of it
#          without a word, and the sum is what is left.
# With:    pyspark 4.3.0 (Java 17), DuckDB 2.0.1, pandas 3.1.1, Polars 2.1.0, chdb 4.4.0 (ClickHouse 26.9);
#          Debian 12: apt-get install openjdk-17-jre-headless; 2026-11-29
# Matters: a tablet's file that some tool wrote anew, as pandas does, is short in one engine's sums.
set -eu
command -v java >/dev/null || { echo "needs java: apt-get install openjdk-17-jre-headless"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pyspark==4.3.0 duckdb==2.0.1 pandas==3.1.1 polars==2.1.0 chdb==4.4.0
cd "$work"
printf '{"kind": "visit", "number": 4}\n{"kind": "visit", "number": 3.0}\n' >day.ndjson
"$work/venv/bin/python" -W ignore - 2>"$work/log" <<'EOF' || { tail -5 "$work/log"; exit 1; }
import sys

import chdb, duckdb, pandas, polars, pyspark
from pyspark.sql import SparkSession

for module in (pyspark, duckdb, pandas, polars):
    print(module.__name__, module.__version__)
print("chdb", chdb.__version__)


def by_spark():
    local = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false"}
    spark = SparkSession.builder.master("local[1]").config(map=local).getOrCreate()
    lines = spark.read.schema("kind STRING, number BIGINT").json("day.ndjson")
    return lines.agg({"number": "sum"}).first()[0]


ENGINES = {
    "DuckDB": lambda: duckdb.sql(
        "SELECT sum(number)::BIGINT FROM read_json('day.ndjson', columns = {kind: 'VARCHAR', number: 'BIGINT'})"
    ).fetchall()[0][0],
    "pandas": lambda: int(pandas.read_json("day.ndjson", lines=True, dtype={"number": "Int64"}).number.sum()),
    "Polars": lambda: polars.scan_ndjson("day.ndjson", schema={"kind": polars.String, "number": polars.Int64})
    .collect()["number"].sum(),
    "ClickHouse": lambda: str(
        chdb.query("SELECT sum(number) FROM file('day.ndjson', 'JSONEachRow', 'kind String, number Int64')")
    ).strip(),
    "Spark": by_spark,
}
seen = {}
for engine, total in ENGINES.items():
    try:
        seen[engine] = total()
    except Exception as error:
        seen[engine] = "stops"
        print(f"{engine}: {str(error).splitlines()[0][:80]}")
print("4 and 3.0 together:", seen)
if list(seen.values()) != [7, 7, "stops", "stops", 4]:
    sys.exit("not as it was")
EOF
