"""What many tablets cost a server: nginx as it ships on one core, and tablets that ask it.

Run by `python -m tests.bench fleet`; KIOSK_TABLETS sets how many tablets check. A real sync is
listened to first; then each simulated tablet asks for the same, over a TLS connection of its own,
as fast as the other cores let it. What counts is the processor's time that nginx takes: it is the
same however slow those who ask are.
"""

import asyncio
import os
import ssl
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.layout import METADATA
from kiosk.sync.publish.ceremony import create
from kiosk.sync.when import USUAL_HOURS
from tests.bench._record import table
from tests.running import wait_for
from tests.sync.certificates import make_chain
from tests.sync.client.web import served
from tests.sync.repositories import KEYS, publish_revision
from tests.sync.web import serving

TABLETS = int(os.environ.get("KIOSK_TABLETS", "10000"))
ONLINE_WITHIN = 28.0
"""Seconds over which tablets ask when the network comes back to all (kiosk.sync.when)."""

HEADS = (
    *("what a tablet does", "tablets", "at once", "requests each", "bytes each, without TLS"),
    *("requests a second that came", "nginx for each"),
    f"{TABLETS:,} tablets over {USUAL_HOURS:.0f} hours, of a core",
    f"within {ONLINE_WITHIN:.0f} s, of a core",
)
REQUEST = (
    "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nUser-Agent: kiosk\r\n\r\n"
)


def main() -> list[str] | None:
    """Measure what checks and releases cost nginx, and how that grows with those who ask."""
    if not hasattr(os, "sched_setaffinity"):
        print("not run: a server is measured on Linux only")
        return None
    rows = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        asked = _listen(folder)
        chain = make_chain(folder)
        scratch = folder / "nginx"
        scratch.mkdir()
        context = ssl.create_default_context(cafile=str(chain.authority))
        with serving(folder / "repository", chain, scratch) as url:
            worker = _worker(scratch)
            os.sched_setaffinity(worker, {0})
            port = int(url.rpartition(":")[2])
            for what, paths in asked.items():
                for tablets, at_once in ((TABLETS // 10, 10), (TABLETS // 10, 100), (TABLETS, 100)):
                    rows.append(_ask_nginx(what, port, context, paths, tablets, at_once, worker))
                    print(", ".join(rows[-1]), file=sys.stderr)
    return table(HEADS, rows)


def _listen(folder: Path) -> dict[str, list[str]]:
    """Publish two releases; returns what a tablet asks for that checks, or takes the second."""
    repository, now = folder / "repository", datetime.now(UTC)
    create(repository, KEYS, {}, now)
    catalogues = Catalogues(folder / "tablet")
    root = (repository / METADATA / "1.root.json").read_bytes()
    asked = {}
    for what, revision in (("the first sync", 70), ("a release", 71), ("nothing new", 71)):
        if what != "nothing new":
            publish_revision(repository, revision, now)
        with served(repository) as (source, paths):
            sync(source, catalogues, root)
            asked[what] = list(paths)
    return {"nothing new": asked["nothing new"], "a release": asked["a release"]}


def _worker(scratch: Path) -> int:
    """The process of nginx that answers, which begins after its master listens."""
    master = int((scratch / "pid").read_text())
    children = Path(f"/proc/{master}/task/{master}/children")
    wait_for(children.read_text)
    return int(children.read_text().split()[0])


def _processor(process: int) -> float:
    """Seconds of the processor that a process has taken."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _ask_nginx(
    what: str,
    port: int,
    context: ssl.SSLContext,
    paths: Sequence[str],
    tablets: int,
    at_once: int,
    worker: int,
) -> tuple[str, ...]:
    before, began = _processor(worker), time.perf_counter()
    received = asyncio.run(_ask_all(port, context, paths, tablets, at_once))
    took, used = time.perf_counter() - began, (_processor(worker) - before) / tablets
    return (
        *(what, f"{tablets:,}", f"{at_once}", f"{len(paths)}", f"{received / tablets:,.0f}"),
        *(f"{tablets * len(paths) / took:,.0f}", f"{used * 1000:.2f} ms"),
        f"{100 * TABLETS * used / (USUAL_HOURS * 3600):.2f} %",
        f"{100 * TABLETS * used / ONLINE_WITHIN:.0f} %",
    )


async def _ask_all(
    port: int, context: ssl.SSLContext, paths: Sequence[str], tablets: int, at_once: int
) -> int:
    """Let `tablets` ask, `at_once` of them at any time; returns the bytes of all answers."""
    left = iter(range(tablets))

    async def one_after_the_other() -> int:
        return sum([await _ask(port, context, paths) for _ in left])

    return sum(await asyncio.gather(*(one_after_the_other() for _ in range(at_once))))


async def _ask(port: int, context: ssl.SSLContext, paths: Sequence[str]) -> int:
    """Ask for `paths` over one connection; returns the bytes of the answers, without TLS."""
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=context, server_hostname="localhost"
    )
    received = 0
    for path in paths:
        writer.write(REQUEST.format(path=path).encode())
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith((b"HTTP/1.1 200", b"HTTP/1.1 404")), head
        received += len(head) + await _body(reader, head.lower())
    writer.close()
    await writer.wait_closed()
    return received


async def _body(reader: asyncio.StreamReader, head: bytes) -> int:
    if b"content-length: " in head:
        size = int(head.partition(b"content-length: ")[2].split(b"\r\n")[0])
        return len(await reader.readexactly(size))
    received = 0
    while size := int(await reader.readline(), 16):
        received += len(await reader.readexactly(size + 2))
    await reader.readline()
    return received


if __name__ == "__main__":
    main()
