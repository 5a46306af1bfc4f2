"""The studio answers the browser of this computer that has the address, and nobody else."""

import pytest

from kiosk.studio import server as serving
from tests.studio.conftest import Browser


def test_only_who_has_the_token_is_answered(browser: Browser) -> None:
    token = browser.server.token
    assert len(token) >= 32
    for path in ("/", "/indhold", f"/{token[:-1]}/", f"/{token}x/", "//", "/%00/"):
        answer = browser.ask(path)
        assert (answer.status, b"Synoptik" in answer.body) == (404, False), path
    assert browser.open().status == 200


def test_another_name_for_this_computer_is_refused(browser: Browser) -> None:
    path = f"/{browser.server.token}/"
    for host in ("kiosk.example.org", f"kiosk.example.org:{browser.server.server_port}", ""):
        assert browser.ask(path, Host=host).status == 421
    assert browser.ask(path, Host=f"localhost:{browser.server.server_port}").status == 200


@pytest.mark.parametrize("origin", ["https://example.org", "null", ""])
def test_a_form_of_another_page_changes_nothing(browser: Browser, origin: str) -> None:
    page = browser.open("ret?fil=partners/tui.toml")
    before = page.fields
    body = b"udgave=" + page.fields["udgave"].encode()
    path = f"/{browser.server.token}/ret?fil=partners/tui.toml"
    assert browser.ask(path, body, Origin=origin).status == 403
    assert browser.open("ret?fil=partners/tui.toml").fields == before


def test_too_much_is_refused_unread(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "MOST_BYTES", 1000)
    path = f"/{browser.server.token}/luk"
    assert browser.ask(path, b"x" * 1001).status == 413


def test_pages_bring_nothing_from_outside_and_are_kept_by_nobody(browser: Browser) -> None:
    page = browser.open("ret?fil=partners/synoptik.toml")
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';") and "script" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert "<script" not in page.text and "src=" not in page.text
    style = browser.open("stil.css")
    for font in ("besley-latin-800-normal.ttf", "sometype-mono-latin-500-normal.ttf"):
        assert f"url(skrift/{font})" in style.text
        assert browser.open(f"skrift/{font}").headers["Content-Type"] == "font/ttf"


@pytest.mark.parametrize("path", ["skrift/../../LICENSE", "skrift/x.ttf", "nonsense", "..", "ret"])
def test_what_is_no_page_is_not_there(browser: Browser, path: str) -> None:
    assert browser.ask(f"/{browser.server.token}/{path}").status == 404


@pytest.mark.parametrize("file", ["../x.toml", "partners/../../x.toml", "programme", "/etc/a.toml"])
def test_only_content_files_are_opened(browser: Browser, file: str) -> None:
    assert browser.open(f"ret?fil={file}").status == 404


def test_it_binds_to_this_computer_alone(browser: Browser) -> None:
    assert browser.server.server_address[0] == "127.0.0.1"


def test_close_ends_it(browser: Browser) -> None:
    assert "Studiet er lukket" in browser.open("luk", b"").text
