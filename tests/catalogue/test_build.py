"""The catalogue that ships is what the content files say, byte for byte, with any SQLite."""

import sqlite3
from pathlib import Path

import apsw
import pytest

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.build import PRAGMAS, all_tables, build, finish
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.rows import RowsByTable
from kiosk.catalogue.schema import DDL
from kiosk.catalogue.source import read_content
from tests.catalogue.drawn import photograph
from tests.programme import write_programme


def vacuumed_by_apsw(tables: RowsByTable, folder: Path) -> bytes:
    connection = apsw.Connection(str(folder / "draft-apsw"))
    connection.execute(PRAGMAS + DDL).fetchall()
    with connection:
        for table, rows in tables.items():
            for row in rows:
                values = ", ".join(f":{column}" for column in row)
                connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})", row)
    connection.execute("VACUUM INTO ?", [str(folder / "vacuumed-apsw")])
    connection.close()
    return (folder / "vacuumed-apsw").read_bytes()


def test_shipped_catalogue_is_built_from_the_content(tmp_path: Path) -> None:
    rebuilt = tmp_path / "catalogue.db"
    build(ASSETS / "content", ASSETS / "media", rebuilt, earlier=())
    assert rebuilt.read_bytes() == SHIPPED_CATALOGUE.read_bytes(), "run: kiosk catalogue build"


@pytest.mark.parametrize("partners", [0, 400])
def test_another_sqlite_version_gives_the_same_bytes(tmp_path: Path, partners: int) -> None:
    assert apsw.sqlite_lib_version() != sqlite3.sqlite_version
    content, built = tmp_path / "content", tmp_path / "catalogue.db"
    write_programme(content, partners)
    build(content, ASSETS / "media", built)
    tables = all_tables(read_content(content, ASSETS / "media"), (built,))
    assert finish(vacuumed_by_apsw(tables, tmp_path)) == built.read_bytes()


def test_large_pictures_give_the_same_bytes_in_another_sqlite_version(content: Path) -> None:
    media, built = content.parent / "media", content.parent / "catalogue.db"
    for side in (60, 200, 400):
        photograph(side, side).save(media / f"photo-{side}.png")
    build(content, media, built)
    tables = all_tables(read_content(content, media), (built,))
    assert finish(vacuumed_by_apsw(tables, content.parent)) == built.read_bytes()


def test_wrong_content_leaves_the_old_catalogue(content: Path) -> None:
    out = content.parent / "catalogue.db"
    out.write_bytes(b"the old one")
    (content / "partners" / "tui.toml").write_text("name = 5", "utf-8")
    with pytest.raises(ContentError):
        build(content, content.parent / "media", out)
    assert out.read_bytes() == b"the old one"
    assert {path.name for path in content.parent.iterdir()} == {"catalogue.db", "content", "media"}
