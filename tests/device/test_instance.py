"""Whatever lies in the data folder keeps no kiosk out; another kiosk does."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.instance import AlreadyRunning, claim
from kiosk.sync.catalogues import Catalogues

# What a power cut, a copied image or a careless hand leaves where locks lie, or used to.
LEFT: dict[str, Callable[[Path], object]] = {
    "empty": Path.touch,
    "zeros": lambda path: path.write_bytes(bytes(60)),
    "garbled": lambda path: path.write_bytes(b"\xff\xfe\n1\n\n\x80"),
    "another machine's": lambda path: path.write_text("1\nkiosk\nother\n0123\n4567\n", "ascii"),
    "a folder": Path.mkdir,
    "a link to nowhere": lambda path: path.symlink_to("nowhere"),
    **({"a pipe": os.mkfifo} if hasattr(os, "mkfifo") else {}),
}


@pytest.mark.parametrize("left", LEFT.values(), ids=LEFT)
@pytest.mark.parametrize("name", ["kiosk.lock", "sync.lock", "lock"])
def test_what_lies_there_keeps_nobody_out(
    tmp_path: Path, left: Callable[[Path], object], name: str
) -> None:
    left(tmp_path / name)
    claim(tmp_path)
    with Catalogues(tmp_path).locked() as mine:
        assert mine
        with Catalogues(tmp_path).locked() as other:
            assert not other
    with pytest.raises(AlreadyRunning):
        claim(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows locks a file, which has to be made")
def test_a_folder_that_cannot_be_written_is_held_too(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    claim(tmp_path)
    with pytest.raises(AlreadyRunning):
        claim(tmp_path)


def test_where_no_folder_can_be_there_is_nothing_to_hold(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    claim(tmp_path / "data")
    claim(tmp_path / "data" / "deeper")
