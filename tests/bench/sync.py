"""What a sync costs at 10 MB: bytes on the wire, time, memory, processor.

Run by `python -m tests.bench sync`. nginx serves, with the configuration that ships and TLS; a
relay in front of it counts every byte of both directions, so handshakes and records are in, the
headers of TCP and IP are not. The catalogue has 115 pictures of 80 kB that do not compress, and
deltas from ten releases are signed, as after months of use.
"""

import json
import os
import random
import shutil
import socket
import sqlite3
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.build import finish
from kiosk.catalogue.restamp import restamp
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.layout import METADATA
from kiosk.sync.outcome import Outcome, Progress, Stage
from kiosk.sync.publish.ceremony import create
from kiosk.sync.publish.release import release
from kiosk.sync.source import Source, of_folder, parse
from tests.sync.certificates import Chain, make_chain
from tests.sync.repositories import KEYS
from tests.sync.web import serving

PICTURES, PICTURE_BYTES = 115, 80_000
LAST = 12  # the revision of the change; before it, revision 2 and up were published
ONE_RATE = "UPDATE offer SET rate = rate + ? WHERE id = 'synoptik-briller'"
ONE_TEXT = """
UPDATE notice SET text = text || ?1
WHERE id = (SELECT id FROM notice ORDER BY id LIMIT 1 OFFSET ?1)
"""
ROUNDS = 15
KILL_TRIALS = int(os.environ.get("KIOSK_TRIALS", "40"))


def main() -> None:
    """Publish, sync in all ways, and print what each costs beside what it may."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        first, second = _publish(folder)
        size = (folder / "large.db").stat().st_size
        root = (first / METADATA / "1.root.json").read_bytes()
        print(f"catalogue: {size / 1e6:.1f} MB, with {_distinct_deltas(second)} deltas signed\n")
        _bytes(folder, first, second, root)
        _times(folder, first, second, root)
        for way in ("delta", "whole"):
            _memory(folder, second, way)
    _kills()


def _publish(folder: Path) -> tuple[Path, Path]:
    """The repository before and after the change of one rate."""
    first, second = folder / "first", folder / "second"
    create(second, KEYS, {}, datetime.now(UTC))
    catalogue = SHIPPED_CATALOGUE
    for revision in range(2, LAST - 1):  # small ones: they are there for their signed deltas
        edited = folder / f"{revision}.db"
        edit(catalogue, edited, ONE_TEXT, [(revision,)])
        catalogue = edited
        _release(second, catalogue, revision)
    chance = random.Random(1866)
    drawings = [(f"bench-{n}", chance.randbytes(PICTURE_BYTES)) for n in range(PICTURES)]
    pictures = [(name,) for name, _ in drawings]
    named, large, changed = (folder / f"{name}.db" for name in ("named", "large", "changed"))
    edit(catalogue, named, "INSERT INTO picture VALUES (?, 1, 1, '', 0, '')", pictures)
    edit(named, large, "INSERT INTO drawing VALUES (?, 1, ?)", drawings)
    _release(second, large, LAST - 1)
    shutil.copytree(second, first)
    edit(large, changed, ONE_RATE, [(100,)])
    _release(second, changed, LAST)
    return first, second


def _distinct_deltas(repository: Path) -> int:
    newest = max((repository / METADATA).glob("*.targets.json"), key=os.path.getmtime)
    targets = json.loads(newest.read_bytes())["signed"]["targets"]
    return len({str(targets[name]["hashes"]) for name in targets if name.startswith("delta/")})


def edit(source: Path, out: Path, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Write the catalogue `source` to `out` as a build would after a change by `statement`."""
    draft = out.with_suffix(".draft")
    shutil.copyfile(source, draft)
    with closing(sqlite3.connect(draft)) as connection:
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA secure_delete = 1;")
        connection.executemany(statement, rows)
        connection.commit()
        connection.execute("VACUUM INTO ?", [str(out)])
    out.write_bytes(finish(out.read_bytes()))
    draft.unlink()


def _release(repository: Path, catalogue: Path, revision: int) -> None:
    stamped = repository.with_name("stamped.db")
    restamp(catalogue, revision, date(2026, 11, 22), stamped)
    release(repository, stamped, KEYS, datetime.now(UTC))


def _bytes(folder: Path, first: Path, second: Path, root: bytes) -> None:
    chain = make_chain(folder)
    catalogues = Catalogues(folder / "bytes")
    whole, _ = _counted(folder, chain, first, catalogues, root)
    nothing, _ = _counted(folder, chain, first, catalogues, root)
    change, outcome = _counted(folder, chain, second, catalogues, root)
    print(f"no-op check             {nothing:9,} bytes over TLS, at most 4,000")
    print(f"one rate, by {outcome.way}      {change - nothing:9,} bytes more, at most 3,000")
    print(f"first sync, whole       {whole:9,} bytes")


def _counted(
    folder: Path, chain: Chain, repository: Path, catalogues: Catalogues, root: bytes
) -> tuple[int, Outcome]:
    """Sync over TLS; return the bytes that crossed the wire, and the outcome."""
    scratch = folder / "nginx"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    context = ssl.create_default_context(cafile=str(chain.authority))
    with serving(repository, chain, scratch) as url, relay(parse(url)) as (source, count):
        outcome = sync(source, catalogues, root, context=context)
    return sum(count), outcome


@contextmanager
def relay(server: Source) -> Iterator[tuple[Source, list[int]]]:
    """A relay to a TLS server; gives its address and the sizes of all that went through."""
    port = int(server.url.rpartition(":")[2])
    count: list[int] = []
    listening = socket.create_server(("127.0.0.1", 0))
    threads = []

    def pump(source: socket.socket, sink: socket.socket) -> None:
        while data := source.recv(1 << 16):
            count.append(len(data))
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)

    def accept() -> None:
        while True:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            there = socket.create_connection(("127.0.0.1", port))
            for ends in ((client, there), (there, client)):
                threads.append(threading.Thread(target=pump, args=ends))
                threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield parse(f"https://localhost:{listening.getsockname()[1]}"), count
    finally:
        for thread in threads:
            thread.join()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        acceptor.join()


def _times(folder: Path, first: Path, second: Path, root: bytes) -> None:
    sync(of_folder(first), Catalogues(folder / "before"), root)
    installs, checks, processor = [], [], []
    for _ in range(ROUNDS):
        catalogues = Catalogues(folder / "tablet")
        shutil.copytree(folder / "before", catalogues.folder)
        began: dict[Stage, float] = {}

        def note(progress: Progress, began: dict[Stage, float] = began) -> None:
            began.setdefault(progress.stage, time.perf_counter())

        used = time.process_time()
        sync(of_folder(second), catalogues, root, progress=note)
        processor.append(time.process_time() - used)
        installs.append(time.perf_counter() - began[Stage.UNPACKING])
        started = time.perf_counter()
        sync(of_folder(second), catalogues, root)
        checks.append(time.perf_counter() - started)
        shutil.rmtree(catalogues.folder)
    print(f"apply and install       {_ms(installs)}, at most 100")
    print(f"no-op check of a folder {_ms(checks)}")
    print(f"processor, one rate     {_ms(processor)}")


def _ms(seconds: list[float]) -> str:
    return f"{median(seconds) * 1000:9.1f} ms (up to {max(seconds) * 1000:.1f}, {ROUNDS} rounds)"


MEMORY = """
import json, ssl, sys
from pathlib import Path
import kiosk.sync.client as client
from kiosk.sync.source import of_folder
from kiosk.sync.catalogues import Catalogues
def kilobytes(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])
ssl.create_default_context()
before = kilobytes("VmRSS")
repository = Path(sys.argv[1])
root = (repository / "metadata" / "1.root.json").read_bytes()
outcome = client.sync(of_folder(repository), Catalogues(Path(sys.argv[2])), root)
print(json.dumps([outcome.way, before, kilobytes("VmHWM")]))
"""


def _memory(folder: Path, repository: Path, way: str) -> None:
    if not Path("/proc/self/status").exists():
        print("memory is measured on Linux only")
        return
    tablet = folder / way
    if way == "delta":
        shutil.copytree(folder / "before", tablet)
    command = [sys.executable, "-c", MEMORY, str(repository), str(tablet)]
    done = subprocess.run(command, check=True, capture_output=True)
    taken, before, peak = json.loads(done.stdout)
    assert taken == way
    print(
        f"memory, by {way:12} {(peak - before) / 1000:9.1f} MB at most above the"
        f" {before / 1000:.1f} MB of Python and its libraries; at most 60"
    )


def _kills() -> None:
    """The faults that tests try a few times, many times."""
    command = [sys.executable, "-m", "pytest", "-q", "-s", "tests/sync/client/test_disk.py"]
    environment = os.environ | {"KIOSK_TRIALS": str(KILL_TRIALS)}
    done = subprocess.run(
        [*command, "-k", "killed"], env=environment, check=True, capture_output=True, text=True
    )
    print(f"killed at random moments: {KILL_TRIALS} trials, {done.stdout.splitlines()[0]}")


if __name__ == "__main__":
    main()
