"""The studio in Firefox, as a publisher uses it; in Chromium its pages were made."""

import json
import re
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.studio.pages import Studio
from kiosk.studio.server import StudioServer
from kiosk.studio.workspace import Workspace
from tests.compatibility.outside import NotRun, Outside, Row

_PATIENCE = 120.0
_PREFERENCES = """user_pref("marionette.port", {port});
user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", "{folder}");
"""
_FIELD = "return [...document.querySelectorAll('label')].find(l => l.textContent == 'Sats').htmlFor"
_SAVE = "//button[normalize-space() = 'Gem' and not(@aria-hidden)]"
_LAST = "const i = [...document.images].pop(); i?.scrollIntoView(); return i?.naturalWidth > 0"


def rows(outside: Outside) -> Iterator[Row]:
    version = re.sub(r"[^\d.]", "", outside.run("firefox-esr", "--version"))
    with studio(outside.folder / "studio") as address, firefox(outside.folder / "firefox") as page:
        page.ask("WebDriver:Navigate", url=address)
        page.click("link text", "Indhold")
        page.click("css selector", 'a[href$="synoptik.toml"]')
        page.write(page.run(_FIELD), "4 %")
        page.click("xpath", _SAVE)
        page.click("link text", "Oversigt")
        told = page.run("return document.querySelector('main').innerText")
        changed = next((line for line in told.splitlines() if "fra 5" in line), "nothing")
        yield Row("a rate is edited and saved", version, f"`{changed}`", "nothing")
        page.click("link text", "Skærme")
        wait(lambda: page.run(_LAST), "the pictures are not shown")
        shown = page.run("return document.images.length")
        yield Row("the screens of now and then", version, f"{shown} pictures", "nothing")
        page.click("link text", "Regneark")
        page.click("css selector", 'a[href$="kiosk.xlsx"]')
        wait((outside.folder / "firefox" / "kiosk.xlsx").exists, "no workbook is there")
        yield Row("the workbook is fetched", version, "it is there", "nothing")


@contextmanager
def studio(folder: Path) -> Iterator[str]:
    """The address of a studio with a copy of the content."""
    content = Path(shutil.copytree(ASSETS / "content", folder / "content"))
    workspace = Workspace(content, ASSETS / "media", SHIPPED_CATALOGUE, folder)
    with closing(Studio(workspace)) as opened, StudioServer(0, opened.answer) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.address
        server.shutdown()


@contextmanager
def firefox(folder: Path) -> Iterator["Firefox"]:
    """A Firefox that keeps all in a folder."""
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "user.js").write_text(_PREFERENCES.format(port=port, folder=folder), "utf-8")
    options = ("--headless", "--marionette", "--no-remote", "--profile", str(folder))
    quiet = subprocess.DEVNULL
    with subprocess.Popen(["firefox-esr", *options], stdout=quiet, stderr=quiet) as run:
        try:
            yield Firefox(port)
        finally:
            run.terminate()


def wait(done: Callable[[], Any], otherwise: str) -> None:
    """Wait until something is done; raises NotRun with the words where it does not come to it."""
    end = monotonic() + _PATIENCE
    while not done():
        if monotonic() > end:
            raise NotRun(otherwise)
        sleep(0.1)


class Firefox:
    """A Firefox without a window, asked by its own protocol, Marionette."""

    def __init__(self, port: int) -> None:
        self._port = port
        wait(self._connected, "Firefox does not answer")
        self._asked = 0
        self._read()
        self.ask("WebDriver:NewSession")

    def ask(self, command: str, **arguments: object) -> Any:
        """The answer to a command; raises NotRun where it is an error."""
        self._asked += 1
        message = json.dumps([0, self._asked, command, arguments]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self._read()
        if error:
            raise NotRun(error["message"])
        return answer

    def run(self, script: str) -> Any:
        return self.ask("WebDriver:ExecuteScript", script=script, args=[])["value"]

    def click(self, using: str, value: str) -> None:
        self.ask("WebDriver:ElementClick", id=self._find(using, value))

    def write(self, id: str, text: str) -> None:
        element = self._find("css selector", f'[id="{id}"]')
        self.ask("WebDriver:ElementClear", id=element)
        self.ask("WebDriver:ElementSendKeys", id=element, text=text)

    def _connected(self) -> bool:
        try:
            self._socket = socket.create_connection(("127.0.0.1", self._port))
        except ConnectionRefusedError:
            return False
        return True

    def _find(self, using: str, value: str) -> str:
        found = self.ask("WebDriver:FindElement", using=using, value=value)["value"]
        return str(next(iter(found.values())))

    def _read(self) -> Any:
        with self._socket.makefile("rb", 0) as stream:
            length = b""
            while not length.endswith(b":"):
                length += stream.read(1)
            body = b""
            while len(body) < int(length[:-1]):
                body += stream.read(int(length[:-1]) - len(body))
        return json.loads(body)
