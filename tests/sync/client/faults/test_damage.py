"""Files that are not what was published.

| fault | trials |
|---|---|
| metadata empty, truncated, oversized, zeroed, replaced | 15, each from server and folder |
| delta so | 5 |
| delta and whole file so | 5, each from server and folder |
| a bit flipped | 24 in each of timestamp, snapshot, targets, delta, whole file: 120 |
| right name, wrong content | 1; a signed catalogue that is none: 1; in parts: 1 |
| a delta from a wrong base | 1, which zstd itself does not notice |
| a newer schema | 1 |
"""

import json
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.sync import deltas
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import Reason, SyncError
from kiosk.sync.layout import TARGETS, delta_name
from kiosk.sync.outcome import Way
from tests.sync.client.conftest import Sync, shown
from tests.sync.client.faults.conftest import FILES, Next, delta, refusal, whole
from tests.sync.client.publishing import (
    FIRST,
    SECOND,
    replace_targets,
)
from tests.sync.client.web import served

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

CHANCE = random.Random(1866)


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
def test_flipped_bits(
    bring: Sync, second: Path, catalogues: Catalogues, tmp_path: Path, name: str
) -> None:
    """24 trials for each kind of file. A bit may not matter: the case of a signature's hex."""
    path = (FILES | {"delta": delta, "whole": whole})[name](second)
    data = path.read_bytes()
    if name == "whole":
        shutil.rmtree(second / TARGETS / "delta")
    for trial in range(24):
        spoilt = bytearray(data)
        spoilt[CHANCE.randrange(len(data))] ^= 1 << CHANCE.randrange(8)
        path.write_bytes(spoilt)
        tablet = Catalogues(tmp_path / f"tablet-{trial}")
        shutil.copytree(catalogues.folder, tablet.folder)
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


def test_a_repository_in_parts(bring: Sync, second: Path) -> None:
    FILES["targets"](second).unlink()
    assert refusal(bring, second) is Reason.NOT_A_REPOSITORY


def test_a_signed_catalogue_that_is_none(bring: Sync, second: Path, good: Next) -> None:
    packed = deltas.compress(b"<html>" * 1000)
    replace_targets(second, {"catalogue.db.zst": packed, "catalogue.db": b"<html>" * 1000})
    assert refusal(bring, second) is Reason.DAMAGED
    shutil.copytree(second, second.with_name("next"))
    good.release(second.with_name("next"))


def test_a_delta_that_was_made_from_another_file(
    bring: Sync, second: Path, catalogues: Catalogues, good: Next
) -> None:
    """Signed, but for a base that this tablet does not have; zstd itself notices nothing."""
    (installed,) = catalogues.candidates()
    assert catalogues.current
    newest = zstd.decompress(whole(second).read_bytes())
    other = installed.read_bytes()[::-1]
    blind = zstd.compress(
        newest,
        options={zstd.CompressionParameter.window_log: 22},
        zstd_dict=zstd.ZstdDict(other, is_raw=True).as_prefix,
    )
    replace_targets(second, {delta_name(catalogues.current): blind})
    assert bring(second).way is Way.WHOLE
    good.release(second)


def test_a_newer_schema_is_not_even_fetched(
    bring: Sync, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.client.READ_HERE", 0)
    with served(second) as (source, asked):
        assert refusal(bring, source) is Reason.NEWER_SCHEMA
    assert not any(path.endswith(".zst") for path in asked)
