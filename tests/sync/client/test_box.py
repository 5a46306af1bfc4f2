"""A store without the internet: a box in it serves what came on a stick, with what Python has."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import SyncError
from kiosk.sync.layout import TARGETS
from kiosk.sync.outcome import Result
from kiosk.sync.source import Source, parse
from tests.sync.client.conftest import Shelf, Sync
from tests.sync.client.publishing import FIRST, SECOND
from tests.sync.web import free_port


@contextmanager
def box(folder: Path) -> Iterator[Source]:
    """Serve `folder` as docs/publishing.md does, and give its source."""
    port = free_port()
    command = [sys.executable, "-u", "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    process = subprocess.Popen(
        [*command, "--directory", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    try:
        assert process.stdout and b"Serving" in process.stdout.readline()
        yield parse(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.communicate()


def from_stick(stick: Path, folder: Path) -> None:
    """Put onto the box what a stick has, as docs/publishing.md does."""
    for name in ("targets", "metadata"):
        shutil.copytree(stick / name, folder / name, dirs_exist_ok=True)


def test_tablets_take_releases_from_a_box_that_sticks_are_copied_to(
    bring: Sync, shelf: Shelf, tmp_path: Path
) -> None:
    tablets = [Catalogues(tmp_path / name) for name in ("one", "other")]
    with box(tmp_path / "box") as source:
        for stick, revision in ((shelf.first, FIRST), (shelf.second, SECOND)):
            from_stick(stick, tmp_path / "box")
            for tablet in tablets:
                outcome = bring(source, tablet)
                assert (outcome.result, outcome.revision) == (Result.INSTALLED, revision)


def test_what_somebody_changes_on_the_box_no_tablet_shows(
    bring: Sync, shelf: Shelf, tmp_path: Path, catalogues: Catalogues
) -> None:
    with box(tmp_path / "box") as source:
        from_stick(shelf.first, tmp_path / "box")
        bring(source)
        shown = catalogues.current
        from_stick(shelf.second, tmp_path / "box")
        for file in (tmp_path / "box" / TARGETS).rglob("*"):
            if file.is_file():
                content = bytearray(file.read_bytes())
                content[len(content) // 2] ^= 1
                file.write_bytes(content)
        with pytest.raises(SyncError):
            bring(source)
    assert catalogues.current == shown
