"""Each check sees what is wrong, in real folders, files and servers, and says what to do."""

import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.doctor.content import (
    check_fetched,
    check_region,
    check_shipped,
    check_shown,
    check_signatures,
)
from kiosk.doctor.display import check_screen
from kiosk.doctor.finding import Finding, Severity
from kiosk.doctor.machine import (
    check_brightness,
    check_clock,
    check_crashes,
    check_disk,
    check_permissions,
    check_voice,
)
from kiosk.doctor.network import check_network, check_source
from kiosk.doctor.setup import check_settings
from kiosk.recovery.starts import Starts
from kiosk.session.pin import hash_code
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.publish.ceremony import create
from kiosk.sync.source import of_folder, parse
from kiosk.sync.status import Status, write_status
from tests.catalogue.examples import build_examples
from tests.device.test_backlight import backlight
from tests.sync.repositories import KEYS, NOW

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DENMARK = ZoneInfo("Europe/Copenhagen")


@pytest.fixture
def catalogues(tmp_path: Path) -> Catalogues:
    return Catalogues(tmp_path)


def state(finding: Finding) -> Severity:
    """Its state, after a look at what every finding owes its reader."""
    assert all(finding.name) and all(finding.seen)
    assert (finding.remedy is None) == (finding.state is Severity.OK)
    return finding.state


def test_the_shipped_catalogue(catalogues: Catalogues, tmp_path: Path) -> None:
    assert state(check_shipped(catalogues)) is Severity.OK
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(SHIPPED_CATALOGUE.read_bytes()[:5000])
    assert state(check_shipped(Catalogues(tmp_path, damaged))) is Severity.PROBLEM
    assert state(check_shown(Catalogues(tmp_path, damaged), NOON)) is Severity.PROBLEM


def test_a_catalogue_grows_old(catalogues: Catalogues) -> None:
    assert state(check_shown(catalogues, NOON)) is Severity.OK
    assert state(check_shown(catalogues, NOON + timedelta(days=400))) is Severity.WARNING


def test_when_a_sync_was_last_tried(catalogues: Catalogues) -> None:
    assert "last tried" not in check_shown(catalogues, NOON).seen.en
    tried = NOON - timedelta(hours=3)
    write_status(catalogues.folder, Status(tried_at=tried))
    seen = check_shown(catalogues, NOON).seen
    assert seen.da.endswith(f"; sidst forsøgt {tried.astimezone():%Y-%m-%d %H:%M}")
    assert seen.en.endswith(f"; last tried {tried.astimezone():%Y-%m-%d %H:%M}")


def test_a_region_that_no_offer_names_is_told_with_those_that_are(tmp_path: Path) -> None:
    catalogues = Catalogues(tmp_path / "data", build_examples(tmp_path))
    for region in ("", "Fyn"):
        assert state(check_region(catalogues, region)) is Severity.OK
    misspelt = check_region(catalogues, "Fynn")
    assert state(misspelt) is Severity.WARNING
    assert misspelt.seen.da == "intet tilbud nævner »Fynn«; de nævner Fyn"
    assert misspelt.remedy and "»region« i kiosk.toml" in misspelt.remedy.da
    # Where no offer is for a region, none is hidden.
    assert state(check_region(Catalogues(tmp_path / "data"), "Fynn")) is Severity.OK


def test_a_fetched_file_that_was_altered(catalogues: Catalogues, tmp_path: Path) -> None:
    assert state(check_fetched(catalogues)) is Severity.OK
    name = "a" * 64
    (tmp_path / "versions").mkdir()
    (tmp_path / "versions" / f"{name}.db").write_bytes(SHIPPED_CATALOGUE.read_bytes())
    (tmp_path / "current").write_text(name, "ascii")
    assert state(check_fetched(catalogues)) is Severity.WARNING


def test_the_root_of_trust(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert state(check_signatures(data, tmp_path)) is Severity.WARNING
    create(tmp_path / "repository", KEYS, {}, NOW)
    root = next((tmp_path / "repository").rglob("1.root.json"))
    (data / "trust").mkdir(parents=True)
    (data / "trust" / "root.json").write_bytes(root.read_bytes())
    assert state(check_signatures(data, tmp_path)) is Severity.OK
    altered = root.read_bytes().replace(b'"version":1', b'"version":2')
    assert altered != root.read_bytes()
    (data / "trust" / "root.json").write_bytes(altered)
    assert state(check_signatures(data, tmp_path)) is Severity.PROBLEM
    (data / "trust" / "root.json").write_bytes(b"{}")
    assert state(check_signatures(data, tmp_path)) is Severity.PROBLEM


@pytest.mark.parametrize(("year", "expected"), [(1970, Severity.PROBLEM), (2026, Severity.OK)])
def test_the_clock(catalogues: Catalogues, year: int, expected: Severity) -> None:
    assert state(check_clock(catalogues, NOON.replace(year=year).astimezone(DENMARK))) is expected


def test_a_clock_in_another_time_zone(catalogues: Catalogues) -> None:
    summer = datetime(2027, 7, 1, 12, tzinfo=DENMARK)
    assert state(check_clock(catalogues, summer)) is Severity.OK
    assert state(check_clock(catalogues, summer.astimezone(UTC))) is Severity.WARNING


def test_the_disk(tmp_path: Path) -> None:
    folder, plenty = tmp_path / "not" / "there", 10**9
    assert state(check_disk(folder, needed_mb=0, wanted_mb=0)) is Severity.OK
    assert state(check_disk(folder, needed_mb=0, wanted_mb=plenty)) is Severity.WARNING
    assert state(check_disk(folder, needed_mb=plenty, wanted_mb=plenty)) is Severity.PROBLEM


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    assert state(check_permissions(tmp_path / "not" / "there")) is Severity.OK
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert state(check_permissions(tmp_path / "file")) is Severity.PROBLEM


def test_the_backlight(tmp_path: Path) -> None:
    assert state(check_brightness(tmp_path)) is Severity.OK
    backlight(tmp_path, now=300, most=1000)
    assert check_brightness(tmp_path).seen.en == "can be set"


def test_the_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert state(check_voice()) is Severity.OK
    monkeypatch.setenv("PATH", "")
    assert state(check_voice()) is Severity.WARNING


def test_crashes(tmp_path: Path) -> None:
    assert state(check_crashes(tmp_path)) is Severity.OK
    for _ in range(4):
        Starts(tmp_path).begin()
    assert state(check_crashes(tmp_path)) is Severity.WARNING


def test_the_settings(tmp_path: Path) -> None:
    assert state(check_settings(tmp_path)) is Severity.WARNING
    provided = tmp_path / "kiosk.toml"
    provided.write_text(f'pin = "{hash_code("1866")}"\n', "utf-8")
    assert state(check_settings(tmp_path)) is Severity.OK
    provided.write_text("[visit]\nidle = 0\n", "utf-8")
    found = check_settings(tmp_path)
    assert state(found) is Severity.WARNING
    assert "kiosk.toml:2" in found.seen.da


def test_the_screen_that_linux_sees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert state(check_screen(connectors=tmp_path)) is Severity.WARNING
    panel = tmp_path / "card0-eDP-1"
    panel.mkdir()
    (panel / "status").write_text("connected\n", "ascii")
    (panel / "modes").write_text("1920x1200\n1280x800\n", "ascii")
    found = check_screen(connectors=tmp_path)
    assert state(found) is Severity.OK
    assert found.seen.en == "card0-eDP-1 1920x1200"
    (tmp_path / "card0-HDMI-A-1").mkdir()
    (tmp_path / "card0-HDMI-A-1" / "status").write_text("connected\n", "ascii")
    both = check_screen("HDMI-A-1", tmp_path)
    assert (state(both), both.seen.en) == (Severity.OK, "card0-HDMI-A-1, card0-eDP-1 1920x1200")
    gone = check_screen("DP-2", tmp_path)
    assert state(gone) is Severity.WARNING
    assert "DP-2" in gone.seen.da and gone.remedy and "HDMI-A-1" in gone.remedy.da


def test_two_displays_in_one_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = {"y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    monkeypatch.setenv("DISPLAY", ":0")
    for many, expected in ((1, Severity.OK), (2, Severity.WARNING)):
        screens = [one | {"name": f"DP-{n}", "x": 1280 * n} for n in range(many)]
        (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), "ascii")
        monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={tmp_path / 'screens.json'}")
        found = check_screen()
        assert state(found) is expected
    assert found.seen.en == "2 displays"


def test_a_display_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert state(check_screen()) is Severity.PROBLEM


def test_a_folder_as_source(tmp_path: Path) -> None:
    assert state(check_network(tmp_path)) is Severity.WARNING
    assert state(check_source(of_folder(tmp_path))) is Severity.WARNING
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "timestamp.json").write_text("{}", "ascii")
    assert state(check_source(of_folder(tmp_path))) is Severity.OK


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    servers: list[ThreadingHTTPServer] = []

    def start(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_server_as_source(tmp_path: Path, serve: Callable[[Path], str]) -> None:
    address = serve(tmp_path)
    assert state(check_source(parse(f"{address}/partners"))) is Severity.WARNING
    (tmp_path / "partners" / "metadata").mkdir(parents=True)
    (tmp_path / "partners" / "metadata" / "timestamp.json").write_text("{}", "ascii")
    assert state(check_source(parse(f"{address}/partners"))) is Severity.OK


def test_a_server_that_is_not_there() -> None:
    assert state(check_source(parse("http://127.0.0.1:9/partners"))) is Severity.WARNING
