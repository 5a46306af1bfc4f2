"""The studio with a copy of the content, and a browser that knows its forms."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import NamedTuple
from urllib.parse import urlencode, urljoin, urlsplit

import pytest

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.studio.pages import Studio
from kiosk.studio.server import StudioServer
from kiosk.studio.workspace import Workspace


class Page(HTMLParser):
    """A page as it came: its words, the fields of its forms by label, and what is sent of them."""

    def __init__(self, status: int, text: str, headers: dict[str, str], address: str) -> None:
        super().__init__()
        self.status, self.text, self.headers, self.address = status, text, headers, address
        self.fields: dict[str, str] = {}
        self.names: dict[str, list[str]] = {}
        self.links: dict[str, str] = {}
        self.described: dict[str, str] = {}
        self._label, self._words, self._select, self._area, self._link = "", "", "", "", ""
        self._id = ""
        self.words_by_id: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attributes}
        self._words = ""
        self._id = have.get("id", self._id)
        if tag == "label":
            self._label = have.get("for", "")
        elif tag == "a":
            self._link = have.get("href", "")
        elif tag == "input" and have.get("type") == "checkbox":
            self.names.setdefault("Fjern", []).append(have["name"])
        if tag == "input" and (have.get("type") != "checkbox" or "checked" in have):
            self.fields[have.get("name", "")] = have.get("value", "")
        elif tag == "select":
            self._select = have["name"]
            self.fields[self._select] = ""
        elif tag == "option" and "selected" in have:
            self.fields[self._select] = have["value"]
        elif tag == "textarea":
            self._area = have["name"]
            self.fields[self._area] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "label" and self._label:
            self.names.setdefault(self._words.strip(), []).append(self._label)
        elif tag == "a":
            self.links.setdefault(" ".join(self._words.split()), self._link)
        elif tag == "textarea":
            self.fields[self._area] = self._words

    def handle_data(self, data: str) -> None:
        self._words += data
        self.words_by_id[self._id] = self.words_by_id.get(self._id, "") + data

    def wrong(self, label: str, number: int = 1) -> str:
        """What is said to be wrong at the field with a label, of which there may be several."""
        return self.words_by_id.get(f"{self.names[label][number - 1]}-fejl", "").strip()


class Answer(NamedTuple):
    status: int
    body: bytes
    headers: dict[str, str]


class Browser:
    """Talks to a studio as a browser does."""

    def __init__(self, server: StudioServer) -> None:
        self.server = server
        self.host = f"127.0.0.1:{server.server_port}"

    def ask(self, path: str, body: bytes | None = None, **headers: str) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.server.server_port)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        own = {"Host": self.host} if body is None else {
            "Host": self.host,
            "Origin": f"http://{self.host}",
            "Content-Type": "application/x-www-form-urlencoded",
        }  # fmt: skip
        connection.request("GET" if body is None else "POST", path, body, own | given)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return Answer(answer.status, content, dict(answer.getheaders()))

    def open(self, page: str = "", body: bytes | None = None, **headers: str) -> Page:
        """Open a page of the studio, or send it something; follow to where that leads."""
        path = urlsplit(urljoin(self.server.address, page))
        target = f"{path.path}?{path.query}" if path.query else path.path
        answer = self.ask(target, body, **headers)
        if location := answer.headers.get("Location"):
            return self.open(urljoin(self.server.address, location))
        text = answer.body.decode("utf-8", "replace")
        return Page(answer.status, text, answer.headers, page)

    def send(self, page: Page, button: str = "", value: str = "", **changes: str) -> Page:
        """Send the form of a page with other values in the fields of these labels.

        `Sats_2` is the second field labelled Sats. `button` is the name of the one pressed.
        """
        fields = dict(page.fields)
        for name, text in changes.items():
            label, _, number = name.partition("_")
            fields[page.names[label.replace("9", " ")][int(number or 1) - 1]] = text
        if button:
            fields[button] = value
        return self.open(page.address, urlencode(fields).encode())

    def upload(self, page: str, name: str, content: bytes, **fields: str) -> Page:
        """Send a file as the browser's form does."""
        mark = "----kiosk7f3c"
        parts = [
            f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
            for key, value in fields.items()
        ]
        parts.append(
            f'--{mark}\r\nContent-Disposition: form-data; name="fil"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n".encode()
            + content
            + b"\r\n"
        )
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        return self.open(page, body, Content_Type=f"multipart/form-data; boundary={mark}")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A copy of the content and its pictures, compared with the catalogue that ships."""
    for name in ("content", "media"):
        shutil.copytree(ASSETS / name, tmp_path / name)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return Workspace(tmp_path / "content", tmp_path / "media", SHIPPED_CATALOGUE, scratch)


@contextmanager
def browsing(workspace: Workspace) -> Iterator[Browser]:
    """A browser at a studio that serves."""
    studio = Studio(workspace)
    with StudioServer(0, studio.answer) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield Browser(server)
        server.shutdown()
        thread.join()
    studio.close()


@pytest.fixture
def browser(workspace: Workspace) -> Iterator[Browser]:
    with browsing(workspace) as browser:
        yield browser
