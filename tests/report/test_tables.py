"""The engine reads what a line-by-line reader reads, once, and keeps it in tables for others."""

import json
from contextlib import closing
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any

import duckdb
import pytest

from kiosk.__main__ import main
from kiosk.base.paths import ROOT
from kiosk.domain.counts import Count, CountKind, TabletDay
from kiosk.export.dayfile import file_name, from_ndjson, to_ndjson
from kiosk.export.totals import Totals, totals
from kiosk.report import batches
from kiosk.report.country import country
from kiosk.report.tables import CountTables
from tests.compatibility.engines import day_files
from tests.export.samples import DAY, WRITTEN, tablet_day
from tests.report import before

HOUR = timedelta(hours=1)
WRONG: list[dict[str, Any]] = [
    *({"hour": hour} for hour in (25, -1, "10", True, 1.0, None)),
    *({"number": number} for number in (-1, 1.5, "3", 10**12, 1_000_001, None)),
    *({"kind": kind} for kind in ("member", 7, None)),
    *({"subject": subject} for subject in (7, None, "\x00", "x" * 201)),
    *({"name": name} for name in (7, "\x00")),
    {"tablet": "b" * 16},
    {"day": "2026-11-23"},
    # These are in order.
    {"hour": 24},
    {"number": 1_000_000},
    {"number": -5, "kind": "by-hand"},
    {"subject": 'a "b" \\ c'},
    {"name": 'Hvad er "bonus"?', "kind": "question", "subject": "what"},
    {"name": ""},
    {"more": [1]},
]


def read(folder: Path) -> tuple[Totals, list[str], tuple[int, int]]:
    """The sums of the files in `folder`, what was wrong, and how many were seen and read."""
    with closing(CountTables(folder / "tables", DAY)) as tables:
        progress = [*tables.read(folder)]
        return country(tables), list(map(str, tables.flaws())), progress[-1] if progress else (0, 0)


def keep(folder: Path, *days: TabletDay) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for day in days:
        (folder / file_name(day)).write_bytes(to_ndjson(day))


def visits(found: Totals) -> int:
    return found.sums.visits


@pytest.mark.parametrize("writer", [to_ndjson, before.to_ndjson])
def test_the_engine_counts_and_tells_what_a_reader_of_lines_does(
    tmp_path: Path, writer: Any
) -> None:
    expected: list[TabletDay] = []
    told: list[str] = []
    for number, fields in enumerate([{}, *WRONG]):
        lines = writer(tablet_day(f"{number:016x}", f"Butik {number}")).decode().splitlines()
        changed = json.loads(lines[2]) | fields
        lines[2] = json.dumps({k: v for k, v in changed.items() if v is not None})
        content = "".join(f"{line}\n" for line in lines).encode()
        damaged = [content, content[:-1], content[:-9], b"\xef\xbb\xbf" + content]
        damaged += [content.replace(b"\n", b"\r\n"), content.replace(b'"home"', b'"\xff"')]
        damaged += [content.replace(b'"hour"', b'"day": "2026-11-23", "hour"')]
        damaged += [content.replace(b', "hour"', b'"hour"'), content.replace(b", ", b",")]
        damaged += [content + b"\n", content.replace(b"\n{", b"\n {"), content + content]
        for place, file in enumerate(damaged):
            tablet = f"{number * 16 + place:016x}".encode()
            file = file.replace(f"{number:016x}".encode(), tablet)
            name = f"{number:03}-{place:02}.ndjson"
            (tmp_path / name).write_bytes(file)
            day, flaws = from_ndjson(file, name)
            expected += [day] if day else []
            told += map(str, flaws)
    found, said, _ = read(tmp_path)
    right = totals(expected)
    assert found.stores == right.stores
    assert found == right
    assert said == told


@pytest.mark.parametrize(("writer", "reader"), [*product((before, None), repeat=2)])
def test_old_and_new_files_are_read_by_old_and_new_reports(writer: Any, reader: Any) -> None:
    day = tablet_day()
    content = (writer.to_ndjson if writer else to_ndjson)(day)
    found, flaws = (reader.from_ndjson if reader else from_ndjson)(content, "a.ndjson")
    assert found and not flaws
    assert found._replace(names=day.names) == day
    # A report of before shows ids instead of names until it is renewed.
    assert (found.names == day.names) is not (reader is before and writer is None)


def test_old_and_new_files_stand_in_one_report(tmp_path: Path) -> None:
    keep(tmp_path, tablet_day("a" * 16))
    old = tablet_day("b" * 16)
    (tmp_path / file_name(old)).write_bytes(before.to_ndjson(old))
    found, flaws, _ = read(tmp_path)
    assert (visits(found), found.tablets, found.names, flaws) == (8, 2, old.names, [])


def test_lines_that_were_forgotten_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "MOST_KNOWN", 500)  # two lines
    days = [tablet_day(f"{number:016x}") for number in range(3)]
    keep(tmp_path, *days)
    assert read(tmp_path)[0] == totals(days)


def test_a_file_is_read_once_and_its_day_stays(tmp_path: Path) -> None:
    days = [tablet_day("a" * 16), tablet_day("b" * 16, "Ribe", DAY - timedelta(days=40))]
    keep(tmp_path, *days)
    first = read(tmp_path)
    assert first[2] == (2, 2)
    assert read(tmp_path) == (*first[:2], (2, 0))
    for day in days:
        (tmp_path / file_name(day)).unlink()
    assert read(tmp_path) == (*first[:2], (0, 0))


def test_a_file_that_was_written_anew_counts_instead(tmp_path: Path) -> None:
    keep(tmp_path, tablet_day(visits=3), tablet_day("b" * 16, visits=1))
    read(tmp_path)
    keep(tmp_path, tablet_day(visits=8, written=WRITTEN + HOUR))
    found, _, progress = read(tmp_path)
    assert (visits(found), progress) == (9 + 2, (2, 1))


def test_what_was_whole_counts_when_its_file_is_cut_off_later(tmp_path: Path) -> None:
    day = tablet_day(visits=3)
    keep(tmp_path, day)
    read(tmp_path)
    (tmp_path / file_name(day)).write_bytes(to_ndjson(tablet_day(visits=8))[:-9])
    found, flaws, _ = read(tmp_path)
    assert (visits(found), len(flaws)) == (4, 1)
    again = read(tmp_path)
    assert (visits(again[0]), again[1]) == (4, flaws)


def test_a_run_that_ended_in_the_middle_loses_and_doubles_nothing(tmp_path: Path) -> None:
    keep(tmp_path, tablet_day("a" * 16))
    read(tmp_path)
    files = next((tmp_path / "tables" / "files").rglob("*.parquet"))
    known = files.read_bytes()
    keep(tmp_path, tablet_day("b" * 16, visits=8))
    read(tmp_path)
    files.write_bytes(known)  # the list of what was read comes last
    assert visits(read(tmp_path)[0]) == 4 + 9


def test_others_read_the_tables_by_one_view(tmp_path: Path) -> None:
    keep(tmp_path, tablet_day("a" * 16), tablet_day("b" * 16, "Ribe", DAY - timedelta(days=40), 7))
    found, _, _ = read(tmp_path)
    (block,) = [b for b in sql_blocks() if "tables/counts" in b]
    engine = duckdb.connect()
    engine.execute(f"SET file_search_path = '{tmp_path}'")
    rows = engine.execute(block).fetchall()
    assert rows == [("Flügger farver", 2), ("OK", 4)]
    assert visits(found) == 12
    for name, columns in TYPES.items():
        told = engine.execute(f"DESCRIBE FROM '{tmp_path}/tables/{name}/**/*.parquet'").fetchall()
        assert {column[0]: column[1] for column in told if column[0] != "month"} == columns


TYPES = {
    "counts": {
        **{"tablet": "VARCHAR", "day": "DATE", "store": "VARCHAR", "hour": "INTEGER"},
        **{"kind": "VARCHAR", "subject": "VARCHAR", "number": "INTEGER"},
    },
    "names": {"kind": "VARCHAR", "subject": "VARCHAR", "name": "VARCHAR", "written": "TIMESTAMP"},
}


def sql_blocks() -> list[str]:
    text = (ROOT / "docs" / "report.md").read_text("utf-8")
    return [part.split("```")[0] for part in text.split("```sql\n")[1:]]


def test_the_documented_query_reads_41_files_right(tmp_path: Path) -> None:
    expected = day_files(tmp_path)
    (block,) = [b for b in sql_blocks() if "*.ndjson" in b]
    engine = duckdb.connect()
    engine.execute(f"SET file_search_path = '{tmp_path}'")
    assert [[str(day), *row] for day, *row in engine.execute(block).fetchall()] == expected


def test_an_engine_that_guesses_types_loses_no_partner(tmp_path: Path) -> None:
    """Each line has the same columns, so that nothing depends on which file comes first."""
    expected = day_files(tmp_path)
    opened = sum(number for _, _, number in expected)  # type: ignore[misc]
    query = f"SELECT sum(number) FROM '{tmp_path}/*.ndjson' WHERE kind = 'partner'"
    assert duckdb.execute(query).fetchall() == [(opened,)]


def test_a_count_of_hours_by_hand_below_zero_is_counted(tmp_path: Path) -> None:
    day = tablet_day()
    by_hand = Count(DAY, 10, CountKind.BY_HAND, "", -2)
    keep(tmp_path, day._replace(counts=(*day.counts, by_hand)))
    found, flaws, _ = read(tmp_path)
    assert flaws == []
    assert found.sums.conversations == 0


def test_a_broken_table_is_told_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(tmp_path, tablet_day())
    read(tmp_path)
    for table in ("counts", "files", "by_hour"):
        (file,) = (tmp_path / "tables" / table).rglob("*.parquet")
        whole = file.read_bytes()
        file.write_bytes(whole[:-9])
        keep(tmp_path, tablet_day("b" * 16))
        assert main(["report", str(tmp_path), "--day", str(DAY)]) == 2
        told = capsys.readouterr().err.splitlines()
        assert len(told) == 1 and f"slet {tmp_path / 'tables'}" in told[0]
        file.write_bytes(whole)


def test_a_second_report_leaves_the_tables_of_the_first_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(tmp_path, tablet_day())
    command = ["report", str(tmp_path), "--day", str(DAY)]
    with closing(CountTables(tmp_path / "tables", DAY)) as first:
        assert main(command) == 2
        (told,) = capsys.readouterr().err.splitlines()
        assert str(tmp_path / "tables") in told and "vent" in told
        [*first.read(tmp_path)]
        assert visits(country(first)) == 4
    assert main(command) == 0
