"""What was reviewed is handed over, and that alone is signed."""

import json
import tomllib
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode
from zipfile import ZipFile

import pytest

from kiosk.__main__ import main
from kiosk.catalogue.check import check
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.reviewed import unpack
from kiosk.studio.cli import _released
from kiosk.studio.workspace import Workspace
from kiosk.sync import deltas
from tests.studio.conftest import Answer, Browser

SYNOPTIK = "ret?fil=partners/synoptik.toml"
SECRET = "four words that nobody knows"


def change_rate(browser: Browser, rate: str = "4 %") -> None:
    assert "Gemt." in browser.send(browser.open(SYNOPTIK), Sats=rate).text


def hand_over(browser: Browser) -> Answer:
    page = browser.open("aflever")
    body = urlencode({"set": page.fields["set"], "gennemgaaet": "ja"}).encode()
    return browser.ask(f"/{browser.server.token}/aflever", body)


def test_what_was_seen_is_what_is_handed_over(browser: Browser, workspace: Workspace) -> None:
    assert "Der er intet at udgive" in browser.open("aflever").text
    change_rate(browser)
    page = browser.open("aflever")
    assert "fra 5 % til 4 %" in page.text
    answer = hand_over(browser)
    with ZipFile(BytesIO(answer.body)) as archive:
        review = json.loads(archive.read("gennemgang.json"))
    assert review["revision"] == 2 and review["against_revision"] == 1
    assert review["changes"] == ["Synoptik, briller og solbriller: fra 5 % til 4 %"]
    name = f"kiosk-udgave-2-{review['sha256'][:8]}.zip"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    programme = tomllib.loads((workspace.content / "programme.toml").read_text("utf-8"))
    assert (programme["revision"], programme["released"]) == (2, date.today())


def test_content_that_changed_after_the_look_is_not_handed_over(
    browser: Browser, workspace: Workspace
) -> None:
    change_rate(browser)
    seen = browser.open("aflever").fields["set"]
    change_rate(browser, "3 %")
    page = browser.open("aflever", urlencode({"set": seen}).encode())
    assert "Indholdet er ændret, siden du så det her." in page.text
    assert "fra 5 % til 3 %" in page.text


def test_content_with_an_error_is_not_handed_over(browser: Browser, workspace: Workspace) -> None:
    path = workspace.content / "stories/lones-briller.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("{offer:synoptik-briller.rate}", "5 %"), "utf-8")
    page = browser.open("aflever")
    assert "Der er noget, der skal rettes først." in page.text and "set" not in page.fields


@pytest.fixture
def publish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """A repository, and the command that publishes in it."""
    monkeypatch.setattr(deltas, "LEVEL", 3)
    for role in ("ROOT", "TARGETS", "SNAPSHOT", "TIMESTAMP"):
        monkeypatch.setenv(f"KIOSK_PASSPHRASE_{role}", SECRET)
    where = [str(tmp_path / "repository"), "--keys", str(tmp_path / "keys")]
    assert main(["publish", "init", *where]) == 0
    return lambda *words: main(["publish", "release", *where, "--yes", *words])


def test_the_one_who_signs_publishes_what_was_reviewed(
    browser: Browser,
    workspace: Workspace,
    publish: Callable[..., int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    change_rate(browser)
    first = tmp_path / "first.zip"
    first.write_bytes(hand_over(browser).body)
    assert publish("--reviewed", str(first)) == 0
    out = capsys.readouterr().out
    fingerprint = unpack(first, tmp_path / "first.db").fingerprint
    assert f"with the fingerprint {fingerprint}." in out and "Revision 2 is published" in out
    served = _released(tmp_path / "repository", tmp_path)
    assert check(served).revision == 2
    assert served.read_bytes() == (tmp_path / "first.db").read_bytes()

    # The studio still compares with revision 1, which nobody has any more.
    change_rate(browser, "3 %")
    path = workspace.content / "programme.toml"
    path.write_text(path.read_text("utf-8").replace("revision = 2", "revision = 3"), "utf-8")
    late = tmp_path / "late.zip"
    late.write_bytes(hand_over(browser).body)
    assert publish("--reviewed", str(late)) == 1
    assert "was compared with revision 1, and another one is served" in capsys.readouterr().err


def test_another_catalogue_than_the_reviewed_one_is_refused(
    browser: Browser, tmp_path: Path
) -> None:
    change_rate(browser)
    handed = hand_over(browser).body
    swapped, missing = tmp_path / "swapped.zip", tmp_path / "missing.zip"
    with ZipFile(BytesIO(handed)) as old, ZipFile(swapped, "w") as new:
        new.writestr("gennemgang.json", old.read("gennemgang.json"))
        new.writestr("catalogue.db", old.read("catalogue.db")[:-1] + b"x")
    with ZipFile(missing, "w") as new:
        new.writestr("gennemgang.json", "[]")
    (tmp_path / "text.zip").write_text("text", "utf-8")
    for path, told in (
        (swapped, "holds another catalogue than the one that was reviewed"),
        (missing, "is no reviewed release that the studio wrote"),
        (tmp_path / "text.zip", "is no reviewed release that the studio wrote"),
        (tmp_path / "none.zip", "cannot be read"),
    ):
        with pytest.raises(CatalogueError, match=told):
            unpack(path, tmp_path / "out.db")
    assert not (tmp_path / "out.db").exists()
