"""The queries of docs/report.md on 41 day files whose first ones would mislead an engine."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.base.paths import ROOT
from kiosk.domain.counts import Count, CountKind
from kiosk.export.dayfile import file_name, to_ndjson
from kiosk.report.tables import CountTables
from tests.compatibility.outside import Outside, Row
from tests.export.samples import DAY, NAMES, tablet_day

FILES = 41
"""DuckDB looks at 32 files before it decides on the types, Polars at one."""
BEGIN = """
import json, os, re, sys
document = open(sys.argv[1], encoding="utf-8").read()
query = re.search("```sql\\n(SELECT day.*?)```", document, re.S)[1]
module = re.search("```python\\n(.*?)```", document, re.S)[1]
os.chdir(sys.argv[2])
"""
DUCKDB = """
import duckdb
rows = duckdb.sql(query).fetchall()
"""
POLARS = """
names = {}
exec(module, names)
rows = names["opened"].rows()
"""
PANDAS = """
from pathlib import Path
import pandas
columns = {"hour": "Int64", "kind": "string", "subject": "string", "number": "Int64"}
files = [pandas.read_json(file, lines=True, dtype=columns, convert_dates=False)[[*columns]]
    .assign(day=file.stem[-10:]) for file in sorted(Path().glob("*.ndjson"))]
lines = pandas.concat(files)
sums = lines[lines.kind == "partner"].groupby(["day", "subject"]).number.sum()
rows = [(*key, int(number)) for key, number in sums.items()]
"""
TABLES = """
import json, os, re, sys
document = open(sys.argv[1], encoding="utf-8").read()
os.chdir(sys.argv[2])
def block(language, begin=""):
    return re.search(f"```{language}\\n({re.escape(begin)}.*?)```", document, re.S)[1]
def view_and_query(files=r"'\\1'"):
    found = block("sql", "CREATE VIEW").split(";\\n")[:2]
    return [re.sub("'(tables/[^']+)'", files, each) for each in found]
"""
TABLES_OF = {
    "duckdb": """
import duckdb
view, query = view_and_query()
duckdb.sql(view)
rows = duckdb.sql(query).fetchall()
""",
    "polars": """
import polars
names = {"polars": polars}
exec(block("polars"), names)
rows = names["opened"].rows()
""",
    "pandas": """
import pandas
names = {"pandas": pandas}
exec(block("pandas"), names)
rows = names["opened"].items()
""",
    "chdb": """
from chdb.session import Session
session = Session()
view, query = view_and_query(r"file('\\1')")
session.query(view)
rows = [line.split("\\t") for line in str(session.query(query, "TSV")).splitlines()]
alone = str(session.query(block("clickhouse"), "TSV")).splitlines()
assert sorted(line.split("\\t")[1] for line in alone) == sorted(number for _, number in rows)
""",
    "pyspark": """
from pyspark.sql import SparkSession
local = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
builder = SparkSession.builder.master("local[1]").config(map={"spark.ui.enabled": "false"} | local)
spark = builder.getOrCreate()
view, query = view_and_query(lambda found: "parquet.`" + found[1].partition("/*")[0] + "`")
spark.sql(view)
rows = spark.sql(query).collect()
names = {"spark": spark}
exec(block("spark"), names)
assert sorted(number for _, number in names["opened"]) == sorted(number for _, number in rows)
""",
}
TABLES_END = "print(json.dumps(sorted([str(name), int(number)] for name, number in rows)))"
END = "print(json.dumps([[str(day), partner, number] for day, partner, number in rows]))"


def day_files(folder: Path) -> list[list[object]]:
    """Write the files; return what each partner was opened by day.

    The first 35 days know partners whose ids look like dates, and the last ones others.
    """
    expected: list[list[object]] = []
    for number in range(FILES):
        day = DAY + timedelta(number)
        ids = ["1-2-3", "2026-11-24"] if number < 35 else ["007", "ok"]
        opened = Counter({id: number + 1 + len(id) for id in ids})
        if number == 36:
            opened["null"] = 1_000_000
        counts = [Count(day, 10, CountKind.PARTNER, id, n) for id, n in opened.items()]
        # Not in the first 36 days, where whatever counts hours by hand would be null.
        more = [Count(day, 14, CountKind.BY_HAND, "", -1)] if number >= 36 else []
        written = tablet_day(day=day)._replace(counts=(*counts, *more))
        (folder / file_name(written)).write_bytes(to_ndjson(written))
        expected += [[day.isoformat(), id, opened[id]] for id in sorted(opened)]
    return expected


def tables_of(folder: Path) -> tuple[Path, dict[str, int]]:
    """The report's tables of the files; and what each partner was opened."""
    opened = Counter[str]()
    for _, partner, number in day_files(folder):
        opened[str(partner)] += int(str(number))
    with closing(CountTables(folder / "tables", DAY + timedelta(FILES))) as tables:
        for _ in tables.read(folder):
            pass
        assert not tables.flaws()
    return folder / "tables", dict(opened)


def rows(outside: Outside) -> Iterator[Row]:
    folder = outside.folder / "days"
    folder.mkdir()
    expected = day_files(folder)
    for name, script, remedy in (
        ("DuckDB", DUCKDB, "name the columns, as `docs/report.md` does"),
        ("Polars", POLARS, "name the columns, as `docs/report.md` does"),
        ("pandas", PANDAS, "give `dtype` for each column, and `convert_dates=False`"),
    ):
        came = outside.python(BEGIN + script + END, ROOT / "docs" / "report.md", folder)
        right = "every sum is right" if json.loads(came) == expected else "sums are WRONG"
        yield Row(f"{name}, {FILES} files", outside.version(name.lower()), right, remedy)
    folder = outside.folder / "of-tables"
    folder.mkdir()
    _, opened = tables_of(folder)
    for package, script in TABLES_OF.items():
        if package == "pyspark":
            outside.run("java", "--version")
        came = outside.python(TABLES + script + TABLES_END, ROOT / "docs" / "report.md", folder)
        named = {NAMES.partners.get(id, id): number for id, number in opened.items()}
        right = "every sum is right" if dict(json.loads(came)) in (opened, named) else "WRONG sums"
        yield Row(f"{package}, the report's tables", outside.version(package), right, "nothing")
