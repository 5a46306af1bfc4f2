"""An S3-compatible object store in the place of the web server: releases, day files, tables."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from urllib.error import HTTPError
from urllib.request import urlopen

from kiosk.export.dayfile import file_name, to_ndjson
from kiosk.export.upload import upload
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.layout import METADATA
from kiosk.sync.publish.ceremony import create
from kiosk.sync.source import parse
from tests.compatibility.engines import tables_of
from tests.compatibility.outside import NotRun, Outside, Row
from tests.export.samples import tablet_day
from tests.sync.repositories import KEYS, publish_revision
from tests.sync.web import free_port

BUCKET = "kiosk"
REVISION = 70
"""Above that of the catalogue that ships, so that it is fetched."""
# As docs/publishing.md has it: what the timestamp leads to, the timestamp, the roots.
PUT = """
import sys
from pathlib import Path
import boto3
store = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1",
    aws_access_key_id="x", aws_secret_access_key="x")
store.create_bucket(Bucket=sys.argv[2])
folder = Path(sys.argv[3])
files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
def turn(file):
    return ("targets" not in file.parts, "timestamp" in file.name, ".root." in file.name)
for file in sorted(files, key=turn):
    name = file.relative_to(folder).as_posix()
    store.upload_file(str(file), sys.argv[2], name, ExtraArgs={"ACL": "public-read"})
"""
CLICKHOUSE = """
import sys, chdb
files = f"s3('{sys.argv[1]}/counts/*/*.parquet', 'x', 'x', 'Parquet')"
print(chdb.query(f"SELECT sum(number) FROM {files} WHERE kind = 'partner'"))
"""
POLARS = """
import sys, polars
where = {"aws_endpoint_url": sys.argv[1], "aws_access_key_id": "x", "aws_secret_access_key": "x",
    "aws_region": "us-east-1", "aws_allow_http": "true"}
lines = polars.scan_parquet(f"s3://{sys.argv[2]}/counts/*/*.parquet", storage_options=where)
opened = lines.filter(polars.col("kind") == "partner").select(polars.col("number").sum())
print(opened.collect().item())
"""


def rows(outside: Outside) -> Iterator[Row]:
    version = f"moto {outside.version('moto')}"
    with _store(outside) as url:
        came = _sync(outside, url)
        yield Row("a release, fetched by the kiosk", version, came, "see `docs/publishing.md`")
        day, arrived = tablet_day(), list[str]()
        upload(f"{url}/{BUCKET}/days", [(file_name(day), to_ndjson(day))], arrived.append)
        taken = "it is there" if arrived else "it is NOT there"
        yield Row("a day file, put there by a tablet", version, taken, "see `docs/report.md`")
        folder = outside.folder / "of-store"
        folder.mkdir()
        tables, opened = tables_of(folder)
        outside.python(PUT, url, "tables", tables)
        for name, script, where in (
            ("ClickHouse (chdb)", CLICKHOUSE, [f"{url}/tables"]),
            ("Polars", POLARS, [url, "tables"]),
        ):
            found = outside.python(script, *where)
            right = (
                "the sum is right"
                if found == str(sum(opened.values()))
                else f"the sum is WRONG: {found}"
            )
            yield Row(f"the tables, read by {name}", version, right, "see `docs/report.md`")


def _sync(outside: Outside, url: str) -> str:
    repository, now = outside.folder / "stored", datetime.now(UTC)
    create(repository, KEYS, {}, now)
    publish_revision(repository, REVISION, now)
    outside.python(PUT, url, BUCKET, repository)
    root = (repository / METADATA / "1.root.json").read_bytes()
    outcome = sync(parse(f"{url}/{BUCKET}"), Catalogues(outside.folder / "tablet"), root)
    try:
        urlopen(f"{url}/{BUCKET}/{METADATA}/2.root.json", timeout=60)
    except HTTPError as error:
        return f"{outcome.result}, revision {outcome.revision}; {error.code} for the next root"
    return "the next root is there: WRONG"


@contextmanager
def _store(outside: Outside) -> Iterator[str]:
    server, port = outside.folder / "venv" / "bin" / "moto_server", free_port()
    if not server.exists():
        raise NotRun("there is no moto here")
    process = subprocess.Popen(
        [server, "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stderr
        while b"Running on" not in (line := process.stderr.readline()):
            if not line:
                raise NotRun("moto does not start")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.communicate()
