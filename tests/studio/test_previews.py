"""The screens that a change shows on are drawn beside today's, and no others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.build import build
from kiosk.studio.workspace import Workspace
from tests.running import wait_for
from tests.studio.conftest import Browser, Page, browsing

SYNOPTIK = "ret?fil=partners/synoptik.toml"


@pytest.fixture
def browser(workspace: Workspace, tmp_path: Path) -> Iterator[Browser]:
    """A studio for content of fewer screens: whatever is drawn takes its time."""
    for folder in ("questions", "lessons", "quiz"):
        for path in (workspace.content / folder).glob("*.toml"):
            path.unlink()
    released = tmp_path / "released.db"
    build(workspace.content, workspace.media, released, [SHIPPED_CATALOGUE])
    with browsing(
        Workspace(workspace.content, workspace.media, released, workspace.scratch)
    ) as browser:
        yield browser


def drawn(browser: Browser, address: str) -> Page:
    pages: list[Page] = []

    def done() -> bool:
        pages.append(browser.open(address))
        return "Refresh" not in pages[-1].headers

    wait_for(done, 120)
    return pages[-1]


def test_a_campaign_is_seen_on_its_day_beside_the_ordinary_rate(browser: Browser) -> None:
    page = browser.send(browser.open(SYNOPTIK), "kampagne", "2 synoptik-briller")
    number = len(page.names["Gælder fra"])
    days = {f"Gælder9fra_{number}": "2099-12-01", f"Gælder9til_{number}": "2099-12-24"}
    browser.send(page, Sats_4="7 %", Kilde_4="Eksempel", **days)

    begun = browser.open("skaerme?dag=2099-12-01")
    assert "Skærmene tegnes" in begun.text and begun.headers["Refresh"] == "2"
    assert '<option value="2099-12-01" selected>01-12-2099</option>' in begun.text

    page = drawn(browser, "skaerme?dag=2099-12-01")
    assert "Partner Synoptik, Hjemmet" in page.text and "Kategori Hjemmet" in page.text
    assert "Kategori Bil" not in page.text and "Partner TUI" not in page.text
    at = page.text.index("Partner Synoptik")
    pictures = [part.split('"')[0] for part in page.text[at:].split('<img src="')[1:3]]
    before, after = (browser.ask(f"/{browser.server.token}/{name}") for name in pictures)
    assert before.body.startswith(b"\x89PNG") and after.body.startswith(b"\x89PNG")
    assert before.body != after.body
    for name in ("../x", "x/y.png", pictures[0].replace("billede/", "") + "x"):
        assert browser.ask(f"/{browser.server.token}/billede/{name}").status == 404
