"""Whatever a repository, a server or a stick does wrong: the kiosk keeps a whole catalogue.

Each fault runs on a tablet that has the first release, while the second is offered. Afterwards the
kiosk opens the first release (or the second, where the fault could be worked round), and the next
good sync brings the second.

| fault | trials |
|---|---|
| metadata empty, truncated, oversized, zeroed, replaced | 15, each from server and folder |
| delta so | 5 |
| delta and whole file so | 5, each from server and folder |
| a bit flipped | 24 in each of timestamp, snapshot, targets, delta, whole file: 120 |
| right name, wrong content | 1; a signed catalogue that is none: 1 |
| signed by others | 4; older: 2; mixed: 2; in parts: 1; newer schema: 1 |
| expired | timestamp 2, snapshot, targets and root 1 each |
| clock ahead, in 2040, in 1970 | 4 |
| sign-in page answering 200 | 2; redirects: 5; refusals: 6; no network: 2; no TLS: 1 |
| a server that breaks off | 3; drips: 4; is silent: 2; takes too long: 1 |
| cancelled | 5 |
| a delta from a wrong base | 1, which zstd itself does not notice |
| a stick pulled | at each of the pieces that are read: 8 |
"""

import json
import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backports import zstd

from kiosk.sync import deltas
from kiosk.sync.client import sync
from kiosk.sync.errors import Reason, SyncError
from kiosk.sync.layout import METADATA, TARGETS, TIMESTAMP, WHOLE, delta_name
from kiosk.sync.outcome import Progress, Result, Stage, Way
from kiosk.sync.source import of_folder, parse
from kiosk.sync.status import read_status
from kiosk.sync.store import Store
from kiosk.sync.watch import Limits
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.publishing import (
    FIRST,
    SECOND,
    keys_of,
    new_repository,
    publish,
    renew,
    replace_targets,
)
from tests.sync.client.web import Handler, free_port, served
from tests.sync.repositories import KEYS

CHANCE = random.Random(1866)
IMPATIENT = Limits(connect=2.0, idle=0.5, deadline=20.0, grace=0.5, speed=1000.0)


class Next:
    """The next good release: the second of the shelf, or a further one in another repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.revision = SECOND

    def release(self, folder: Path) -> None:
        """Publish one more in `folder`, because the tablet has seen what is signed there."""
        self.folder = folder
        self.revision = SECOND + 10
        publish(folder, self.revision)


@pytest.fixture(autouse=True)
def good(bring: Sync, shelf: Shelf, store: Store) -> Iterator[Next]:
    """Begin with the first release; afterwards a whole catalogue is shown, and a sync works."""
    bring(shelf.first)
    good = Next(shelf.second)
    yield good
    assert shown(store) in (FIRST, SECOND)
    bring(good.folder)
    assert shown(store) == good.revision


def refusal(bring: Sync, source: object, **options: object) -> Reason:
    """Why a sync from `source` fails; it is noted in the status, too."""
    with pytest.raises(SyncError) as caught:
        bring(source, **options)
    return caught.value.reason


def metadata(name: str) -> Callable[[Path], Path]:
    return lambda folder: folder / METADATA / name


def whole(folder: Path) -> Path:
    return max((folder / TARGETS).glob(f"*.{WHOLE}"), key=written_at)


def delta(folder: Path) -> Path:
    return max((folder / TARGETS / "delta").iterdir(), key=written_at)


def written_at(path: Path) -> int:
    return path.stat().st_mtime_ns


FILES: dict[str, Callable[[Path], Path]] = {
    "timestamp": metadata(TIMESTAMP),
    "snapshot": metadata("2.snapshot.json"),
    "targets": metadata("2.targets.json"),
}
BYTES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "truncated": lambda data: data[: CHANCE.randrange(1, len(data))],
    "oversized": lambda data: data + b" " * 6_000_000,
    "zeros": lambda data: bytes(len(data)),
    "another file": lambda data: json.dumps({"signed": {}, "signatures": []}).encode(),
}


@pytest.mark.parametrize("damage", BYTES)
@pytest.mark.parametrize("name", FILES)
def test_damaged_metadata(bring: Sync, second: Path, name: str, damage: str) -> None:
    path = FILES[name](second)
    path.write_bytes(BYTES[damage](path.read_bytes()))
    with served(second) as (source, _):
        assert refusal(bring, source) is Reason.DAMAGED
    assert refusal(bring, second) is Reason.DAMAGED


@pytest.mark.parametrize("damage", BYTES)
def test_a_damaged_delta_is_made_good_by_the_whole_file(
    bring: Sync, second: Path, damage: str
) -> None:
    path = delta(second)
    path.write_bytes(BYTES[damage](path.read_bytes()))
    with served(second) as (source, _):
        assert bring(source).way is Way.WHOLE


@pytest.mark.parametrize("damage", BYTES)
def test_damaged_delta_and_whole_file(bring: Sync, second: Path, damage: str) -> None:
    for path in (delta(second), whole(second)):
        path.write_bytes(BYTES[damage](path.read_bytes()))
    with served(second) as (source, _):
        assert refusal(bring, source) is Reason.DAMAGED
    assert refusal(bring, second) is Reason.DAMAGED


@pytest.mark.parametrize("name", [*FILES, "delta", "whole"])
def test_flipped_bits(bring: Sync, second: Path, store: Store, tmp_path: Path, name: str) -> None:
    """24 trials for each kind of file. A bit may not matter: the case of a signature's hex."""
    path = (FILES | {"delta": delta, "whole": whole})[name](second)
    data = path.read_bytes()
    if name == "whole":
        shutil.rmtree(second / TARGETS / "delta")
    for trial in range(24):
        spoilt = bytearray(data)
        spoilt[CHANCE.randrange(len(data))] ^= 1 << CHANCE.randrange(8)
        path.write_bytes(spoilt)
        tablet = Store(tmp_path / f"tablet-{trial}")
        shutil.copytree(store.folder, tablet.folder)
        try:
            outcome = bring(second, tablet)
        except SyncError as error:
            assert error.reason in (Reason.DAMAGED, Reason.BAD_SIGNATURE)
            assert (name != "delta", shown(tablet)) == (True, FIRST)
        else:
            assert (name != "whole", shown(tablet)) == (True, SECOND)
            assert (name == "delta") == (outcome.way is Way.WHOLE)


def test_whole_files_of_others_under_the_right_name(bring: Sync, second: Path) -> None:
    """Frames that unpack well, to what nobody signed."""
    whole(second).write_bytes(deltas.compress(b"not a catalogue" * 1000))
    delta(second).write_bytes(whole(second).read_bytes())
    assert refusal(bring, second) is Reason.DAMAGED


def test_a_repository_signed_by_others(bring: Sync, tmp_path: Path) -> None:
    keys = keys_of("somebody else")
    new_repository(tmp_path / "theirs", keys=keys)
    publish(tmp_path / "theirs", FIRST, keys=keys)
    publish(tmp_path / "theirs", SECOND, keys=keys)
    with served(tmp_path / "theirs") as (source, _):
        assert refusal(bring, source) is Reason.BAD_SIGNATURE


@pytest.mark.parametrize("name", FILES)
def test_metadata_signed_by_others(bring: Sync, second: Path, tmp_path: Path, name: str) -> None:
    keys = dict(KEYS) | {name: keys_of("somebody else")[name]}
    new_repository(tmp_path / "theirs", keys=keys)
    publish(tmp_path / "theirs", FIRST, keys=keys)
    publish(tmp_path / "theirs", SECOND, keys=keys)
    shutil.copyfile(FILES[name](tmp_path / "theirs"), FILES[name](second))
    assert refusal(bring, second) is Reason.BAD_SIGNATURE


def test_an_older_repository(bring: Sync, shelf: Shelf, store: Store) -> None:
    bring(shelf.second)
    assert refusal(bring, shelf.first) is Reason.OLDER
    assert shown(store) == SECOND


def test_an_older_repository_when_all_memory_of_the_newer_is_lost(
    bring: Sync, shelf: Shelf, store: Store
) -> None:
    bring(shelf.second)
    shutil.rmtree(store.folder / METADATA)
    assert refusal(bring, shelf.first) is Reason.OLDER
    assert shown(store) == SECOND


@pytest.mark.parametrize(("name", "older"), [("snapshot", "1"), ("targets", "1")])
def test_mixed_metadata(bring: Sync, second: Path, name: str, older: str) -> None:
    shutil.copyfile(second / METADATA / f"{older}.{name}.json", FILES[name](second))
    assert refusal(bring, second) is Reason.OLDER


def test_a_repository_in_parts(bring: Sync, second: Path) -> None:
    FILES["targets"](second).unlink()
    assert refusal(bring, second) is Reason.NOT_A_REPOSITORY


def test_a_signed_catalogue_that_is_none(bring: Sync, second: Path, good: Next) -> None:
    packed = deltas.compress(b"<html>" * 1000)
    replace_targets(second, {"catalogue.db.zst": packed, "catalogue.db": b"<html>" * 1000})
    assert refusal(bring, second) is Reason.DAMAGED
    shutil.copytree(second, second.with_name("next"))
    good.release(second.with_name("next"))


LATER = timedelta(days=8)


def test_an_expired_timestamp(bring: Sync, second: Path) -> None:
    """A copy on a stick that nobody renewed: the server's time is not known."""
    assert refusal(bring, second, now=lambda: datetime.now(UTC) + LATER) is Reason.EXPIRED


def test_an_expired_timestamp_on_a_server(bring: Sync, shelf: Shelf, tmp_path: Path) -> None:
    """The server's clock agrees with the tablet's."""
    long_ago = datetime.now(UTC) - LATER
    new_repository(tmp_path / "stale", long_ago)
    for revision in (FIRST, SECOND, SECOND + 1):
        publish(tmp_path / "stale", revision, long_ago)
    with served(tmp_path / "stale") as (source, _):
        assert refusal(bring, source) is Reason.EXPIRED


@pytest.mark.parametrize("days", [31, 181, 366], ids=["snapshot", "targets", "root"])
def test_expired_metadata_behind_a_fresh_timestamp(
    bring: Sync, tmp_path: Path, good: Next, days: int
) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=days)
    new_repository(tmp_path / "stale", long_ago)
    for revision in (FIRST, SECOND, SECOND + 1):
        publish(tmp_path / "stale", revision, long_ago)
    renew(tmp_path / "stale", "timestamp", *(["snapshot"] if days > 31 else []))
    assert refusal(bring, tmp_path / "stale") is Reason.EXPIRED
    renew(tmp_path / "stale", "root")
    good.release(tmp_path / "stale")


def test_a_tablet_whose_clock_is_ahead(bring: Sync, shelf: Shelf) -> None:
    """A month ahead the server's clock tells; in 2040 it is plain without one."""
    ahead = datetime.now(UTC) + timedelta(days=30)
    with served(shelf.second) as (source, _):
        assert refusal(bring, source, now=lambda: ahead) is Reason.WRONG_CLOCK
    in_2040 = datetime(2040, 3, 1, tzinfo=UTC)
    assert refusal(bring, shelf.second, now=lambda: in_2040) is Reason.WRONG_CLOCK


def test_a_clock_that_was_ahead_does_not_forbid_the_right_time(
    bring: Sync, shelf: Shelf, store: Store
) -> None:
    """Five days ahead nothing has expired yet; the server's clock keeps the floor where it is."""
    now = datetime.now(UTC)
    with served(shelf.second) as (source, _):
        bring(source, now=lambda: now + timedelta(days=5))
        verified_at = read_status(store.folder).verified_at
        assert verified_at is not None
        assert abs(verified_at - now) < timedelta(minutes=5)
        assert not bring(source).clock_wrong


def test_a_tablet_whose_clock_stands_in_1970(
    bring: Sync, shelf: Shelf, store: Store, tmp_path: Path
) -> None:
    """It may sync, by the last verified time, and what expired before that stays refused."""
    in_1970 = datetime(1970, 1, 1, 1, tzinfo=UTC)
    verified_at = read_status(store.folder).verified_at
    long_ago = datetime.now(UTC) - LATER
    new_repository(tmp_path / "stale", long_ago)
    for revision in (FIRST, SECOND):
        publish(tmp_path / "stale", revision, long_ago)
    shutil.rmtree(store.folder / METADATA)
    assert refusal(bring, tmp_path / "stale", now=lambda: in_1970) is Reason.WRONG_CLOCK
    outcome = bring(shelf.second, now=lambda: in_1970)
    assert (outcome.result, outcome.clock_wrong) == (Result.INSTALLED, True)
    assert read_status(store.folder).verified_at == verified_at


def test_the_sign_in_page_of_a_network(bring: Sync, shelf: Shelf) -> None:
    def page(request: Handler) -> bool:
        body = b"\r\n<!DOCTYPE html><title>Velkommen</title>" + b"<p>" * 1000
        return request.answer(200, body, Content_Type="text/html")

    with served(shelf.second, page) as (source, _):
        assert refusal(bring, source) is Reason.NOT_A_REPOSITORY


def test_a_sign_in_page_in_the_middle(bring: Sync, shelf: Shelf) -> None:
    def page(request: Handler) -> bool:
        return request.path.endswith(".zst") and request.answer(200, b"<html>")

    with served(shelf.second, page) as (source, _):
        assert refusal(bring, source) is Reason.NOT_A_REPOSITORY


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(bring: Sync, shelf: Shelf, status: int) -> None:
    with served(shelf.second) as (elsewhere, asked):

        def away(request: Handler) -> bool:
            return request.answer(status, b"", Location=f"{elsewhere.url}{request.path}")

        with served(shelf.second, away) as (source, _):
            assert refusal(bring, source) is Reason.NOT_A_REPOSITORY
    assert asked == []


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (204, Reason.NOT_A_REPOSITORY),
        (401, Reason.NOT_A_REPOSITORY),
        (404, Reason.NOT_A_REPOSITORY),
        (500, Reason.SERVER),
        (503, Reason.SERVER),
        (511, Reason.NOT_A_REPOSITORY),
    ],
)
def test_servers_that_refuse(bring: Sync, shelf: Shelf, status: int, reason: Reason) -> None:
    with served(shelf.second, lambda request: request.answer(status, b"")) as (source, _):
        assert refusal(bring, source) is reason


def test_an_empty_folder(bring: Sync, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert refusal(bring, tmp_path / "empty") is Reason.NOT_A_REPOSITORY


def test_no_network(bring: Sync) -> None:
    assert refusal(bring, parse(f"http://127.0.0.1:{free_port()}")) is Reason.NO_NETWORK
    assert refusal(bring, parse("http://name.invalid")) is Reason.NO_NETWORK


def test_plain_words_where_tls_is_asked_for(bring: Sync, shelf: Shelf) -> None:
    with served(shelf.second) as (source, _):
        secure = parse(source.url.replace("http://", "https://"))
        assert refusal(bring, secure) is Reason.CERTIFICATE


@pytest.mark.parametrize("after", [0, 1, 20])
def test_a_server_that_breaks_off(bring: Sync, shelf: Shelf, after: int) -> None:
    def half(request: Handler) -> bool:
        if "timestamp" not in request.path:
            return False
        request.answer(200, b"{" * after, Content_Length="500")
        request.close_connection = True
        return True

    with served(shelf.second, half) as (source, _):
        assert refusal(bring, source) is Reason.SERVER


@pytest.mark.parametrize("what", ["timestamp.json", ".zst"])
@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_server_that_drips(bring: Sync, shelf: Shelf, what: str, part: str) -> None:
    """A byte each 50 ms is above the idle limit, and far below the least speed."""
    stop = threading.Event()

    def drip(request: Handler) -> bool:
        if what not in request.path:
            return False
        if part == "body":
            request.answer(200, b"", Content_Length="5000")
        while not stop.wait(0.05):
            request.wfile.write(b"H")
        request.close_connection = True
        return True

    started = time.monotonic()
    with served(shelf.second, drip) as (source, _):
        try:
            assert refusal(bring, source, limits=IMPATIENT) is Reason.TOO_SLOW
        finally:
            stop.set()
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("what", ["root.json", ".zst"])
def test_a_server_that_says_nothing(bring: Sync, shelf: Shelf, what: str) -> None:
    stop = threading.Event()

    def silent(request: Handler) -> bool:
        if what not in request.path:
            return False
        stop.wait(20)
        request.close_connection = True
        return True

    with served(shelf.second, silent) as (source, _):
        try:
            assert refusal(bring, source, limits=IMPATIENT) is Reason.TOO_SLOW
        finally:
            stop.set()


def test_the_deadline_is_for_the_whole(bring: Sync, shelf: Shelf) -> None:
    limits = Limits(deadline=-1.0)
    assert refusal(bring, shelf.second, limits=limits) is Reason.TOO_SLOW


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.INSTALLING])
def test_cancelled_at_each_stage(bring: Sync, shelf: Shelf, store: Store, stage: Stage) -> None:
    told: list[Progress] = []
    with served(shelf.second) as (source, _):
        reason = refusal(
            bring,
            source,
            progress=told.append,
            cancelled=lambda: bool(told) and told[-1].stage is stage,
        )
    assert reason is Reason.CANCELLED
    assert read_status(store.folder).result == "cancelled"


def test_cancelled_while_a_server_is_silent(bring: Sync, shelf: Shelf) -> None:
    """Nobody waits for the idle limit, which is 20 s."""
    asked, stop = threading.Event(), threading.Event()

    def silent(request: Handler) -> bool:
        asked.set()
        stop.wait(20)
        request.close_connection = True
        return True

    started = time.monotonic()
    with served(shelf.second, silent) as (source, _):
        try:
            assert refusal(bring, source, cancelled=asked.is_set) is Reason.CANCELLED
        finally:
            stop.set()
    assert time.monotonic() - started < 5


def test_a_delta_that_was_made_from_another_file(
    bring: Sync, second: Path, store: Store, good: Next
) -> None:
    """Signed, but for a base that this tablet does not have; zstd itself notices nothing."""
    (installed,) = store.candidates()
    assert store.current
    newest = zstd.decompress(whole(second).read_bytes())
    other = installed.read_bytes()[::-1]
    blind = zstd.compress(
        newest,
        options={zstd.CompressionParameter.window_log: 22},
        zstd_dict=zstd.ZstdDict(other, is_raw=True).as_prefix,
    )
    replace_targets(second, {delta_name(store.current): blind})
    assert bring(second).way is Way.WHOLE
    good.release(second)


def test_a_stick_that_is_pulled_while_it_is_read(bring: Sync, shelf: Shelf, second: Path) -> None:
    """At every piece of every file; the folder vanishes as a stick's mount does."""
    pieces = 0

    def count(_: Progress) -> None:
        nonlocal pieces
        pieces += 1

    fresh = second.parent / "fresh"
    sync(of_folder(second), Store(fresh), shelf.root, progress=count)
    reasons = set()
    for last in range(1, pieces):
        shutil.rmtree(fresh)
        left = last

        def pull(_: Progress) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                second.rename(second.with_name("pulled"))

        try:
            sync(of_folder(second), Store(fresh), shelf.root, progress=pull)
        except SyncError as error:
            reasons.add(error.reason)
        assert shown(Store(fresh)) in (1, SECOND)
        second.with_name("pulled").rename(second)
    assert reasons == {Reason.SOURCE_GONE}


def test_a_newer_schema_is_not_even_fetched(
    bring: Sync, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.client.READ_HERE", 0)
    with served(second) as (source, asked):
        assert refusal(bring, source) is Reason.NEWER_SCHEMA
    assert not any(path.endswith(".zst") for path in asked)
