"""The tablet's own side: power cuts, full disks, read-only folders, two syncs at once.

| fault | trials |
|---|---|
| killed at a random moment | 40; KIOSK_TRIALS for more: `make bench` runs 400 |
| disk full | 24 sizes of the free space |
| two syncs at once | 4 pairs |
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.errors import Reason, SyncError
from kiosk.sync.source import of_folder
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.disks import read_only, small_disk
from tests.sync.client.publishing import FIRST, SECOND

TRIALS = int(os.environ.get("KIOSK_TRIALS", "40"))
PROGRAM = [sys.executable, "-m", "kiosk"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_random_moments(shelf: Shelf, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.sync.client.killing"]
    arguments = [shelf.first.parent, tmp_path, TRIALS, 1866]
    done = subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    ends = json.loads(done.stdout)
    print(ends)
    assert ends["killed"] > TRIALS / 2
    assert ends["old"] > 0


def tablet(shelf: Shelf, folder: Path) -> Catalogues:
    sync(of_folder(shelf.first), Catalogues(folder), shelf.root)
    return Catalogues(folder)


def test_full_disks(shelf: Shelf, tmp_path: Path) -> None:
    """The free space is none, or ends in the middle of each file that a sync writes."""
    catalogues = tablet(shelf, tmp_path / "tablet")
    used = sum(4096 + path.stat().st_size for path in catalogues.folder.rglob("*"))
    catalogue = catalogues.candidates()[0].stat().st_size
    reasons = set[Reason | None]()
    for trial in range(24):
        room = used + trial * (catalogue + 300_000) // 23
        with small_disk(tmp_path / f"disk-{trial}", room) as disk:
            shutil.copytree(catalogues.folder, disk / "data")
            full = Catalogues(disk / "data")
            try:
                sync(of_folder(shelf.second), full, shelf.root)
                reasons.add(None)
            except SyncError as error:
                reasons.add(error.reason)
                assert shown(full) == FIRST
            subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
            sync(of_folder(shelf.second), full, shelf.root)
            assert shown(full) == SECOND
    assert reasons == {Reason.DISK_FULL, None}


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from kiosk.__main__ import main
sys.exit(main(["sync", "--from", sys.argv[2]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of processes")
@pytest.mark.parametrize("limit", [0, 100, 4096, 200_000])
def test_a_limit_on_files_is_told_as_a_full_disk(
    shelf: Shelf, tmp_path: Path, bring: Sync, catalogues: Catalogues, limit: int
) -> None:
    data = set_up(shelf, catalogues)
    bring(shelf.first)
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(limit), str(shelf.second)],
        env=os.environ | {"KIOSK_DATA": str(data)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, shown(catalogues)) == (4, FIRST), done.stderr
    assert done.stderr.startswith("disk-full")
    bring(shelf.second)
    assert shown(catalogues) == SECOND


def test_a_read_only_folder(bring: Sync, shelf: Shelf, catalogues: Catalogues) -> None:
    bring(shelf.first)
    with read_only(catalogues.folder):
        with pytest.raises(SyncError) as caught:
            bring(shelf.second)
        assert caught.value.reason is Reason.READ_ONLY
        assert shown(catalogues) == FIRST
    bring(shelf.second)
    assert shown(catalogues) == SECOND


def test_a_read_only_disk_without_a_folder(bring: Sync, shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    catalogues = Catalogues(tmp_path / "disk" / "data")
    with read_only(tmp_path / "disk"):
        with pytest.raises(SyncError) as caught:
            bring(shelf.first, catalogues)
        assert caught.value.reason is Reason.READ_ONLY
    assert shown(catalogues) == 1


def test_two_syncs_at_once(shelf: Shelf, tmp_path: Path) -> None:
    """Real processes: one may find the other at work, and then says so."""
    for trial in range(4):
        catalogues = Catalogues(tmp_path / f"tablet-{trial}")
        data = set_up(shelf, catalogues)
        command = [*PROGRAM, "sync", "--from", str(shelf.second)]
        environment = os.environ | {"KIOSK_DATA": str(data)}
        both = [
            subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=-3)
            for _ in range(2)
        ]
        said = [process.communicate()[1] for process in both]
        codes = sorted(process.returncode for process in both)
        assert codes in ([0, 0], [0, 5]), said
        assert shown(catalogues) == SECOND


def test_a_second_sync_is_told_that_one_is_at_work(
    bring: Sync, shelf: Shelf, catalogues: Catalogues
) -> None:
    reasons = []

    def meanwhile(_: object) -> None:
        with pytest.raises(SyncError) as caught:
            bring(shelf.second)
        reasons.append(caught.value.reason)

    bring(shelf.second, progress=meanwhile)
    assert set(reasons) == {Reason.BUSY}
    assert shown(catalogues) == SECOND


def set_up(shelf: Shelf, catalogues: Catalogues) -> Path:
    """Give the folder of `catalogues` its trusted root, as whoever sets up the tablet does."""
    trust = catalogues.folder / "trust"
    trust.mkdir(parents=True)
    (trust / "root.json").write_bytes(shelf.root)
    return catalogues.folder
