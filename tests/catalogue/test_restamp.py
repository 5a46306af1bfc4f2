"""Content under another revision: what a rollback publishes."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.build import build
from kiosk.catalogue.errors import CatalogueDamaged
from kiosk.catalogue.restamp import restamp


def test_it_gives_the_bytes_that_a_build_gives(content: Path, tmp_path: Path) -> None:
    build(content, tmp_path / "media", tmp_path / "old.db")
    programme = content / "programme.toml"
    lines = programme.read_text("utf-8").splitlines()
    changed = {"revision": "revision = 4711", "released": "released = 2027-02-28"}
    programme.write_text(
        "\n".join(changed.get(line.partition(" = ")[0], line) for line in lines), "utf-8"
    )
    build(content, tmp_path / "media", tmp_path / "built.db")
    restamp(tmp_path / "old.db", 4711, date(2027, 2, 28), tmp_path / "restamped.db")
    assert (tmp_path / "restamped.db").read_bytes() == (tmp_path / "built.db").read_bytes()


def test_it_refuses_a_damaged_catalogue(tmp_path: Path) -> None:
    (tmp_path / "old.db").write_bytes(SHIPPED_CATALOGUE.read_bytes()[:-1])
    with pytest.raises(CatalogueDamaged):
        restamp(tmp_path / "old.db", 2, date(2027, 2, 28), tmp_path / "new.db")
    assert not (tmp_path / "new.db").exists()
