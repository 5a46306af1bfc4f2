"""What tablets tell of themselves, from a real one to what the report says to do."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from openpyxl import load_workbook

from kiosk.__main__ import main
from kiosk.app.condition import condition, program_version
from kiosk.base import log
from kiosk.export.dayfile import file_name, to_ndjson
from kiosk.export.status import NoStatus, from_json, status_name, to_json
from kiosk.report.fleet import Trouble, cares
from kiosk.settings.values import USUAL_SETTINGS
from tests.export.samples import DAY, WELL, WRITTEN, tablet_day

NOW = WRITTEN


def test_a_status_goes_out_and_comes_back() -> None:
    assert from_json(to_json(WELL)) == WELL
    empty = WELL._replace(revision=None, current=None, battery=None, free=None, up=None)
    assert from_json(to_json(empty)) == empty
    assert status_name(WELL) == f"{'a' * 16}-status.json"


@pytest.mark.parametrize(
    "fields",
    [
        {"format": "kiosk-counts-1"},
        {"tablet": "../../etc"},
        {"written": "2026-11-24T12:00:00"},
        {"written": 7},
        {"battery": "95"},
        {"crashes": None},
        {"free": -1},
        {"store": "x" * 5000},
        {"problems": ["Ur"]},
    ],
)
def test_what_is_no_status_is_refused(fields: dict[str, Any]) -> None:
    content = json.dumps(json.loads(to_json(WELL)) | fields).encode()
    with pytest.raises(NoStatus):
        from_json(content)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"7"])
def test_what_is_something_else_is_refused(content: bytes) -> None:
    with pytest.raises(NoStatus):
        from_json(content)


def test_a_tablet_tells_what_it_can(tmp_path: Path) -> None:
    data, root = tmp_path / "data", tmp_path / "root"
    battery = root / "sys/class/power_supply/BAT0"
    battery.mkdir(parents=True)
    for name, text in (
        *(("type", "Battery"), ("charge_full", "3000000"), ("charge_full_design", "5000000")),
    ):
        (battery / name).write_text(f"{text}\n")
    (root / "proc").mkdir()
    (root / "proc" / "uptime").write_text("7300.12 100.0\n")
    (root / "etc").mkdir()
    (root / "etc" / "os-release").write_text('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n')
    (data / "log").mkdir(parents=True)
    shown = "INFO kiosk.app.unattended: the kiosk is shown, after 0 crashes in a row\n"
    times = ("2026-11-01 08:00:00,1", "2026-11-20 08:00:00,1", "2026-11-24 08:00:00,1")
    (data / "log" / "kiosk.log").write_text("".join(f"{time} {shown}" for time in times))
    settings = USUAL_SETTINGS._replace(
        store="Ribe", region="Sydjylland", report_to="https://x.dk/y"
    )
    told = condition("a" * 16, settings, data, NOW, root)
    assert (told.store, told.region, told.battery, told.up) == ("Ribe", "Sydjylland", 60, 2)
    assert (told.starts, told.crashes, told.sync) == (2, 0, "")
    assert told.system.startswith("Debian GNU/Linux 12 (bookworm), Python 3.")
    assert told.free is not None and told.free % 100 == 0
    assert "Underskrifter" in told.warnings  # nobody has given it a root of trust
    assert told.program == program_version() != ""
    assert b"x.dk" not in to_json(told) and str(data).encode() not in to_json(told)


def test_its_starts_are_counted_by_what_a_start_says(tmp_path: Path) -> None:
    """The line of a start and who counts it stand in two modules."""
    import kiosk.app.unattended as unattended
    from kiosk.app import condition as counting

    source = Path(unattended.__file__).read_bytes()
    assert counting._SHOWN in source
    assert "%(asctime)s" in log._FORMAT


@pytest.mark.parametrize(
    ("fields", "trouble", "seen"),
    [
        ({"written": NOW - timedelta(days=4)}, Trouble.SILENT, "siden 20. november 2026"),
        ({"problems": "Ur"}, Trouble.UNWELL, "fejl: Ur"),
        ({"warnings": "Plads"}, Trouble.UNWELL, "advarsel: Plads"),
        (
            {"failed": "0.3.0+deb12_amd64 sync"},
            Trouble.UNWELL,
            "0.3.0+deb12_amd64 virkede ikke: sync",
        ),
        ({"battery": 55}, Trouble.UNWELL, "holder 55 %"),
        ({"starts": 30}, Trouble.UNWELL, "startet 30 gange"),
        ({"crashes": 2}, Trouble.UNWELL, "2 nedbrud"),
        (
            {"revision": 12, "current": date(2026, 11, 1)},
            Trouble.BEHIND,
            "udgave 12, den nyeste er",
        ),
        ({"program": "0.1.9+deb12"}, Trouble.BEHIND, "det nyeste er 0.2.0+deb12"),
    ],
)
def test_what_is_to_be_seen_to(fields: dict[str, Any], trouble: Trouble, seen: str) -> None:
    (care,) = cares([WELL, WELL._replace(tablet="b" * 16, **fields)], DAY)
    assert (care.trouble, care.status.tablet) == (trouble, "b" * 16)
    assert seen in care.seen and care.remedy


def test_whoever_takes_a_version_first_leaves_nobody_behind() -> None:
    first, last = (WELL._replace(tablet=f"{drawn:016x}") for drawn in (0, 99))
    ahead = first._replace(program="0.3.0+deb12_amd64")
    assert cares([ahead, last], DAY) == []
    (care,) = cares([ahead, last._replace(program="0.3.0+deb12_amd64"), WELL], DAY)
    assert (care.trouble, care.status) == (Trouble.BEHIND, WELL)


def test_a_status_of_an_earlier_program_is_read() -> None:
    said = json.loads(to_json(WELL))
    del said["failed"]
    assert from_json(json.dumps(said).encode()) == WELL


def test_the_report_tells_of_tablets_and_regions(tmp_path: Path) -> None:
    for number in range(3):
        day = tablet_day(f"{number:016x}", "Ribe" if number else "Skagen")
        (tmp_path / file_name(day)).write_bytes(to_ndjson(day))
    old = WELL._replace(tablet=f"{1:016x}", written=NOW - timedelta(days=5))
    for status in (old, WELL._replace(tablet=f"{2:016x}", problems="Ur")):
        (tmp_path / status_name(status)).write_bytes(to_json(status))
    (tmp_path / "odd-status.json").write_bytes(b"{}")
    assert main(["report", str(tmp_path), "--day", str(DAY)]) == 1
    page = (tmp_path / "rapport.html").read_text("utf-8")
    assert (
        "2 tabletter siger, hvordan de har det: tavs er 1, usund er 1, uden anmærkning er 0" in page
    )
    assert "Desuden har 1 kun tal" in page
    assert "fejl: Ur" in page and "har intet sagt siden 19. november 2026" in page
    assert "odd-status.json, linje 1: " in page
    assert page.index("Samtaler pr. region") < page.index("Samtaler pr. butik")
    assert '<th scope="row">Sydjylland</th>' in page and '<th scope="row">Uden region</th>' in page
    rows = list(load_workbook(tmp_path / "rapport.xlsx")["Tabletter"].values)
    assert [row[0] for row in rows] == ["Hvad", "tavs", "usund"]
    for file in tmp_path.glob("*-status.json"):
        file.unlink()
    assert main(["report", str(tmp_path), "--day", str(DAY)]) == 0
    assert "tavs er 1, usund er 1" in (tmp_path / "rapport.html").read_text("utf-8")


def test_tables_of_an_earlier_and_of_a_later_report_are_read(tmp_path: Path) -> None:
    (tmp_path / status_name(WELL)).write_bytes(to_json(WELL))
    day = tablet_day()
    (tmp_path / file_name(day)).write_bytes(to_ndjson(day))
    for columns in ("* EXCLUDE (warnings)", "*, 7 AS more"):
        assert main(["report", str(tmp_path), "--day", str(DAY)]) == 0
        for table in ("tablets", "counts"):
            (file,) = (tmp_path / "tables" / table).rglob("*.parquet")
            kept = columns if table == "tablets" else columns.replace("warnings", "hour")
            changed = file.with_suffix(".changed")
            duckdb.execute(f"COPY (SELECT {kept} FROM '{file}') TO '{changed}' (FORMAT parquet)")
            changed.replace(file)
    assert main(["report", str(tmp_path), "--day", str(DAY)]) == 0
    assert "1 tablet siger, hvordan" in (tmp_path / "rapport.html").read_text("utf-8")
