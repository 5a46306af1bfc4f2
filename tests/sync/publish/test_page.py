"""docs/publishing.md, followed command by command from an edit to a tablet."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import openpyxl
import pytest

from kiosk.base.paths import ROOT
from tests.running import environment

PAGE = (ROOT / "docs" / "publishing.md").read_text(encoding="utf-8")
PROGRAM = ".venv/bin/kiosk"


def commands(section: str) -> list[str]:
    """The commands in the blocks below a heading, until the next one of its kind."""
    level = section.split()[0]
    text = re.split(rf"^{level} ", PAGE.partition(f"\n{section}\n")[2], flags=re.M)[0]
    blocks = re.findall(r"^ *```\n(.*?)^ *```$", text, flags=re.M | re.S)
    return [line.strip() for block in blocks for line in block.splitlines()]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return tmp_path / "repository"


@pytest.fixture
def address(repository: Path) -> Iterator[str]:
    """Where a web server serves the repository."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=repository))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def edit(workbook: Path) -> int:
    """Halve a rate as a person would, and return the new revision."""
    book = openpyxl.load_workbook(workbook)

    def cell(sheet: str, row: int, head: str) -> Any:
        heads = [str(cell.value) for cell in book[sheet][1]]
        return book[sheet].cell(row, heads.index(head) + 1)

    cell("Program", 2, "Udgave").value += 1
    cell("Program", 2, "Udgivet").value = date.today()
    row = next(n for n in range(2, 100) if cell("Tilbud", n, "Slags").value == "procent")
    cell("Tilbud", row, "Sats").value /= 2
    book.save(workbook)
    return int(cell("Program", 2, "Udgave").value)


def test_the_page_leads_from_an_edit_to_the_tablet(
    tmp_path: Path, repository: Path, address: str
) -> None:
    publisher, keys, stick, tablet = (
        tmp_path / name for name in ("program", "keys", "stick", "tablet")
    )
    for folder in ("kiosk", "assets"):
        shutil.copytree(
            ROOT / folder, publisher / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "catalogue.db", publisher)
    roles = ("ROOT", "TARGETS", "SNAPSHOT", "TIMESTAMP")
    known = {f"KIOSK_PASSPHRASE_{role}": f"the passphrase of {role}" for role in roles}

    def run(words: list[str], folder: Path, answers: str = "", **more: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            cwd=folder,
            env=environment(tablet, **more),
            input=answers,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    [ceremony] = commands("### The key ceremony")
    run(shlex.split(ceremony.removeprefix(PROGRAM)), tmp_path, **known)
    stick.mkdir()
    for key in keys.glob("targets-*.pem"):
        key.rename(stick / key.name)
    for key in keys.glob("root-*.pem"):
        key.unlink()
    (tablet / "trust").mkdir(parents=True)
    shutil.copy(repository / "metadata" / "1.root.json", tablet / "trust" / "root.json")
    (tablet / "kiosk.toml").write_text(f'source = "{address}"\n', encoding="utf-8")

    here = {"/srv/kiosk/repository": repository, "/etc/kiosk/keys": keys, "/media/stick": stick}
    revision, told = 0, ""
    for command in commands("## From edit to tablet"):
        words = [str(here.get(word, word)) for word in shlex.split(command)]
        match words:
            case [_, "preview", _]:
                continue  # tests/app/test_preview.py opens it
            case ["sudo", "-u", "kiosk", "kiosk", *rest]:
                told = run(rest, ROOT)
            case [program, *rest]:
                assert program == PROGRAM
                told = run(rest, publisher, "y\n", **known)
        if "export" in words:
            revision = edit(publisher / "kiosk.xlsx")
        if "import" in words:
            assert "2 files changed." in told
        if "release" in words:
            assert f"Revision {revision} is published" in told
    assert told.startswith(f"installed: revision {revision} from {address}")
