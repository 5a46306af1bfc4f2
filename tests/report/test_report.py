"""`kiosk report`: one workbook and one page of the files of many tablets."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.__main__ import main
from kiosk.domain.counts import CountKind, TabletDay, summary
from kiosk.export.dayfile import DayFileFlaw, file_name, to_ndjson
from kiosk.export.totals import Totals
from kiosk.report import tables
from kiosk.report.charts import Bar, lying, standing
from kiosk.report.country import country
from kiosk.report.tables import CountTables
from tests.export.samples import DAY, WRITTEN, tablet_day

HOUR = timedelta(hours=1)
CHROMIUM = shutil.which("chromium")


def report(folder: Path, *others: object) -> int:
    return main(["report", str(folder), "--day", str(DAY), *map(str, others)])


def keep(folder: Path, *days: TabletDay) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for day in days:
        (folder / file_name(day)).write_bytes(to_ndjson(day))
    return folder


def read(folder: Path) -> tuple[Totals, list[DayFileFlaw]]:
    """What the engine makes of the files in `folder`, and what was wrong with them."""
    with closing(CountTables(folder / "tables", DAY)) as engine:
        for _ in engine.read(folder):
            pass
        return country(engine), engine.flaws()


def visits(found: Totals) -> dict[str, int]:
    return {store.name: store.sums.visits for store in found.stores}


@pytest.fixture
def files(tmp_path: Path) -> Path:
    keep(tmp_path / "in" / "usb", tablet_day("a" * 16, "Eksempelby"))
    keep(tmp_path / "in", tablet_day("b" * 16, "Prøvestrup <&>", DAY - timedelta(days=3), 7))
    return tmp_path / "in"


def test_both_files_are_made(
    files: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(files, "--out", tmp_path / "out" / "new") == 0
    assert "2 tabletter" in capsys.readouterr().out
    book = load_workbook(tmp_path / "out" / "new" / "rapport.xlsx")
    assert [row[0].value for row in book["Butikker"]] == ["Butik", "Eksempelby", "Prøvestrup <&>"]
    page = (tmp_path / "out" / "new" / "rapport.html").read_text("utf-8")
    assert "21. november 2026 til 24. november 2026" in page
    assert '<th scope="row">Forside</th><td>10</td>' in page
    assert "Prøvestrup &lt;&amp;&gt;" in page and "<&>" not in page


def test_without_out_they_stand_beside_the_files_and_change_nothing(files: Path) -> None:
    assert report(files) == 0
    first = {name: (files / name).read_bytes() for name in ("rapport.html", "rapport.xlsx")}
    assert report(files) == 0
    assert first == {name: (files / name).read_bytes() for name in first}


def test_the_tables_may_lie_elsewhere(files: Path, tmp_path: Path) -> None:
    assert report(files, "--out", tmp_path / "out", "--tables", tmp_path / "kept") == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"rapport.html", "rapport.xlsx"}
    kept = {path.name for path in (tmp_path / "kept").iterdir()}
    assert kept == {"counts", "by_hour", "by_store", "files", "names"}


class Page(HTMLParser):
    """What a page is made of: its tags, and each chart's and table's heading."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_needs_nothing_from_elsewhere(files: Path) -> None:
    report(files)
    text = (files / "rapport.html").read_text("utf-8")
    page = Page(text)
    assert {"script", "link", "img", "iframe"}.isdisjoint(tag for tag, _ in page.tags)
    assert set(re.findall(r'url\("?([^")]{0,20})', text)) == {"data:font/ttf;base64"}
    assert "http" not in text
    assert ("html", {"lang": "da"}) in page.tags


def test_each_chart_has_a_name_and_a_table_beside_it(files: Path) -> None:
    report(files)
    text = (files / "rapport.html").read_text("utf-8")
    sections = re.findall(r"<section.*?</section>", text, re.DOTALL)
    charts = [section for section in sections if "<svg" in section]
    assert len(charts) == 6
    for section in charts:
        title = re.search(r"<h2>(.*?)</h2>", section)
        assert title and f'role="img" aria-label="{title[1]}"' in section
        assert '<th scope="col">' in section and '<th scope="row">' in section


@pytest.mark.parametrize("number", [7, 123_456, 123_456_789])
def test_the_figures_of_a_chart_stand_in_it_however_long(number: int) -> None:
    for chart in (lying("", [Bar("Ribe", number)]), standing("", [Bar("1/11", number)])):
        for label in chart.labels:
            wide = 10.2 * len(label.text)  # px of a digit in page.css, at the most
            assert label.x + (wide if label.anchor == "start" else 0) <= chart.width
            assert label.x - (wide if label.anchor == "end" else 0) >= 0


def test_a_tablet_where_no_partner_was_opened_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = tablet_day()
    visits = tuple(count for count in day.counts if count.kind is CountKind.VISIT)
    keep(tmp_path, day._replace(counts=visits))
    assert report(tmp_path) == 0
    assert "1 tablet, 1 dag i alt" in capsys.readouterr().out
    page = (tmp_path / "rapport.html").read_text("utf-8")
    assert "<h2>Besøg, der åbnede partneren</h2>\n<p>Ingen endnu.</p>" in page


def test_files_that_are_not_in_order_are_named_and_the_rest_counts(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (files / "usb" / "odd.ndjson").write_bytes(b"PK\x03\x04")
    cut = to_ndjson(tablet_day("c" * 16, "Mønsterlev", visits=9))[:-20]
    (files / "cut.ndjson").write_bytes(cut)
    (files / "notes.txt").write_text("not for us")
    assert report(files) == 1
    told = capsys.readouterr().err
    assert "usb/odd.ndjson, linje 1: " in told
    assert "cut.ndjson, linje 17: " in told
    page = (files / "rapport.html").read_text("utf-8")
    assert "usb/odd.ndjson, linje 1: " in page
    assert "Mønsterlev" in page


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_a_name_that_is_no_text_and_a_pipe_stop_nothing(files: Path) -> None:
    (files / os.fsdecode(b"\xff.ndjson")).write_bytes(b"{}")
    os.mkfifo(files / "pipe.ndjson")
    assert report(files) == 1
    page = (files / "rapport.html").read_text("utf-8")
    assert "\ufffd.ndjson, linje 1: " in page
    assert "pipe.ndjson, linje 1: " in page


@pytest.mark.parametrize("later_first", [True, False])
def test_a_day_of_a_tablet_counts_once_as_it_was_written_last(
    tmp_path: Path, later_first: bool
) -> None:
    early = tablet_day(visits=3)
    late = tablet_day(visits=8, written=WRITTEN + HOUR)
    names = ("1", "2") if later_first else ("2", "1")
    for name, day in zip(names, (late, early), strict=True):
        keep(tmp_path / name, day)
    found, flaws = read(tmp_path)
    assert (found.tablet_days, visits(found), flaws) == (1, {"Eksempelby": 9}, [])


def test_a_whole_file_counts_before_one_that_was_cut_off(tmp_path: Path) -> None:
    whole = tablet_day(visits=3)
    keep(tmp_path / "1", whole)
    cut = keep(tmp_path / "2", tablet_day(visits=8, written=WRITTEN + HOUR)) / file_name(whole)
    cut.write_bytes(cut.read_bytes()[:-9])
    found, flaws = read(tmp_path)
    assert visits(found) == {"Eksempelby": 4}
    assert len(flaws) == 1


def test_the_names_of_the_files_and_folders_change_nothing(tmp_path: Path) -> None:
    one, other = tablet_day(visits=3), tablet_day(visits=4)
    keep(tmp_path / "a" / "1", one)
    keep(tmp_path / "a" / "2", other)
    keep(tmp_path / "b" / "1", other)
    keep(tmp_path / "b" / "2", one)
    assert read(tmp_path / "a")[0] == read(tmp_path / "b")[0]


def test_a_folder_without_counts_gives_no_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        assert report(folder) == 2
        assert str(folder) in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_it_tells_how_far_it_is_in_a_large_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tables, "BATCH", 2)
    keep(tmp_path, *(tablet_day(f"{number:016x}") for number in range(5)))
    assert report(tmp_path) == 0
    told = capsys.readouterr().err.splitlines()
    assert told == ["2 filer set, 2 af dem er nye", "4 filer set, 4 af dem er nye"]


def test_sums_over_tablets_are_the_sums_of_the_files(files: Path) -> None:
    found = read(files)[0].sums
    assert (found.visits, found.conversations) == (4 + 8, 2)
    assert found.reached == (10, 8, 6, 4, 2)


def test_copies_of_one_tablet_count_in_each_store_and_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stores = {"Herning": 20, "Aarhus": 30, "Ribe": 40}
    for place, (store, visits) in enumerate(stores.items()):
        keep(
            tmp_path / store, tablet_day(store=store, visits=visits, written=WRITTEN + place * HOUR)
        )
    assert report(tmp_path) == 1
    told = capsys.readouterr().err
    assert told.count("har det samme nummer") == 1
    assert "(Herning, Ribe, Aarhus) har det samme nummer den 24. november 2026" in told
    book = load_workbook(tmp_path / "rapport.xlsx")
    rows = [row[:2] for row in book["Butikker"].iter_rows(min_row=2, values_only=True)]
    assert rows == [("Herning", 21), ("Ribe", 41), ("Aarhus", 31)]


def test_a_day_that_was_written_before_the_tablet_had_a_store_counts_once(tmp_path: Path) -> None:
    keep(tmp_path / "1", tablet_day(store="", visits=3))
    keep(tmp_path / "2", tablet_day(store="Ribe", visits=8, written=WRITTEN + HOUR))
    found, flaws = read(tmp_path)
    assert (visits(found), flaws) == ({"Ribe": 9}, [])


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(1970, 1, 1), "1. januar 1970 er uden for programmets tid (4 besøg)"),
        (date(2126, 11, 24), "24. november 2126 er uden for programmets tid (4 besøg)"),
        (DAY + timedelta(days=2), "26. november 2026 er uden for programmets tid (4 besøg)"),
    ],
)
def test_a_day_of_a_clock_that_was_wrong_is_told_and_left_out(
    files: Path, capsys: pytest.CaptureFixture[str], day: date, told: str
) -> None:
    keep(files, tablet_day("d" * 16, "Skive", day))
    assert report(files) == 1
    assert told in capsys.readouterr().err
    page = (files / "rapport.html").read_text("utf-8")
    assert told in page
    assert "21. november 2026 til 24. november 2026" in page


def test_what_a_computer_hides_on_a_stick_is_passed_over(files: Path) -> None:
    for place in (".Trashes/501", "$RECYCLE.BIN/S-1", ".stversions", "System Volume Information"):
        keep(files / place, tablet_day("e" * 16, visits=99, written=WRITTEN + HOUR))
    (files / f"._{file_name(tablet_day())}").write_bytes(b"Mac OS X")
    found, flaws = read(files)
    assert (visits(found), flaws) == ({"Eksempelby": 4, "Prøvestrup <&>": 8}, [])


def test_a_byte_order_mark_before_a_day_is_no_flaw(tmp_path: Path) -> None:
    day = tablet_day()
    (tmp_path / file_name(day)).write_bytes(b"\xef\xbb\xbf" + to_ndjson(day))
    found, flaws = read(tmp_path)
    assert (found.sums, flaws) == (summary(day.counts), [])


def test_stores_stand_in_danish_order_and_once_however_they_are_typed(tmp_path: Path) -> None:
    stores = [
        *("Østerbro", "Zoo", "Åbyhøj", "Aarhus", "Århus", "Ærø", "Ebeltoft", "Müllerup", "Mårslet"),
        *("ribe", "Ribe", "Ribe ", "Rönne"),
    ]
    for number, store in enumerate(stores):
        keep(tmp_path, tablet_day(f"{number:016x}", store))
    assert report(tmp_path) == 0
    book = load_workbook(tmp_path / "rapport.xlsx")
    rows = [(row[0].value, row[1].value) for row in book["Butikker"].iter_rows(min_row=2)]
    assert [store for store, _ in rows] == [
        *("Ebeltoft", "Müllerup", "Mårslet", "Ribe", "Rönne", "Zoo", "Ærø", "Østerbro"),
        *("Åbyhøj", "Aarhus", "Århus"),
    ]
    assert dict(rows)["Ribe"] == 12


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_of_many_stores_those_between_are_found_by_name(tmp_path: Path) -> None:
    assert CHROMIUM
    for number in range(45):
        keep(tmp_path, tablet_day(f"{number:016x}", f"Butik {number:02} </script>"))
    keep(tmp_path, tablet_day("f" * 16, "Aabenraa Ø", visits=7))
    assert report(tmp_path) == 0
    text = (tmp_path / "rapport.html").read_text("utf-8")
    sections = re.findall(r"<section.*?</section>", text, re.DOTALL)
    ranked = [section for section in sections if "butikker med" in section]
    assert [section.count('<th scope="row">') for section in ranked] == [20, 20]
    typed = """<script>
        const field = document.getElementById("name");
        field.value = " åbenraa ";
        field.dispatchEvent(new Event("input"));
    </script></body>"""
    (tmp_path / "typed.html").write_text(text.replace("</body>", typed), "utf-8")
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    shown = subprocess.run(
        [*command, (tmp_path / "typed.html").as_uri()], check=True, capture_output=True, timeout=120
    ).stdout.decode("utf-8")
    assert '<p id="found" role="status">1 butik</p>' in shown
    assert '<th scope="row">Aabenraa Ø</th><td>8</td><td>1</td>' in shown
