"""Every command with what is missing, wrong, not writable, interrupted or impossible: one line."""

import os
import pty
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.base.arguments import STOPPED, UNREAD, carry_out
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.recovery import exits
from kiosk.sync.publish.ceremony import create
from tests.running import environment
from tests.sync.repositories import KEYS, NOW

SECRET = "four words that nobody knows"
FILE = "{tmp}/file"  # a text file of these tests
FOLDER = "{tmp}/folder"
NONE = "{tmp}/none"
REPOSITORY = "{tmp}/repository --keys {tmp}/keys"
DAMAGED = "{tmp}/damaged --keys {tmp}/keys"
CATALOGUE = str(SHIPPED_CATALOGUE)

# The words of a command, its exit code, and what its one line says.
TABLE = [
    ("tour {tmp}/file", 1, "file: File exists; name a folder"),
    (f"tour {FILE}/below", 1, "file"),
    ("tour {tmp}/out --size 99999x99999", 2, "each side has from 320 to 4096 px"),
    ("tour {tmp}/out --size 12", 2, "'12' is not WxH, for example 1280x800"),
    ("tour {tmp}/out --language xx", 2, "invalid choice: 'xx' (choose from"),
    (f"tour {{tmp}}/out --catalogue {NONE}", 1, "none: cannot be read"),
    (f"preview {NONE}", 1, "none: cannot be read"),
    (f"preview {FILE}", 1, "file: is not a catalogue"),
    (f"preview {CATALOGUE} --day 2026-13-45", 2, "'2026-13-45' is no day, such as 2026-11-22"),
    (f"preview {CATALOGUE} --language xx", 2, "invalid choice: 'xx'"),
    (f"settings {NONE}", 1, "none: the file: read nothing; expected this file to be there"),
    (f"settings {FOLDER}", 1, "folder: the file: read a folder; expected a file"),
    ("doctor --language xx", 2, "invalid choice: 'xx'"),
    (f"catalogue build --out {FOLDER}", 1, "folder: Is a directory; name a file"),
    (f"catalogue build --out {NONE}/c.db", 1, "No such file or directory; make the folder first"),
    (f"catalogue build --content {FILE}", 1, "no catalogue was built"),
    (f"catalogue check {NONE}", 1, "none: cannot be read"),
    (f"catalogue check {FOLDER}", 1, "folder: cannot be read"),
    (f"catalogue check {FILE}", 1, "file: is not a catalogue"),
    (f"catalogue check {CATALOGUE} --day 2026-13-45", 2, "'2026-13-45' is no day"),
    (f"catalogue diff {CATALOGUE} {FOLDER}", 2, "folder: cannot be read"),
    (f"catalogue export {FOLDER}", 1, "folder: Is a directory; name a file"),
    (f"catalogue export {NONE}/x.xlsx", 1, "No such file or directory; make the folder first"),
    (f"catalogue import {NONE}", 1, "no file was changed"),
    (f"catalogue import {FILE}", 1, "no file was changed"),
    (f"studio --released {NONE}", 1, "none: cannot be read"),
    (f"studio --released {FILE}", 1, "file: is not a catalogue"),
    (f"studio --released {FOLDER}", 1, "folder: is no repository"),
    (f"studio {NONE}", 1, "none: nothing is there; name a workbook or a content folder"),
    (f"studio --content {NONE}", 1, "none: is no folder with content"),
    ("studio --port 99999", 2, "99999 is no port; it is from 0 to 65535"),
    (f"publish release {REPOSITORY} --reviewed {NONE}", 1, "none: cannot be read"),
    (f"publish release {REPOSITORY} --reviewed {FILE}", 1, "is no reviewed release that the"),
    (f"publish release {NONE} --keys {FOLDER}", 1, "none: is no repository"),
    (f"publish release {REPOSITORY} --catalogue {NONE}", 1, "none: cannot be read"),
    (f"publish release {REPOSITORY} --catalogue {FILE}", 1, "file: is not a catalogue"),
    (f"publish release {REPOSITORY} --keys {FILE}", 1, "file: is no folder; name the one with the"),
    (f"publish refresh {REPOSITORY} --keys {NONE}", 1, "none: is no folder; name the one with the"),
    (f"publish refresh {DAMAGED}", 1, "root.json: cannot be trusted"),
    (f"publish rollback {FILE} --keys {FOLDER}", 1, "file: is no repository"),
    (f"publish refresh {FOLDER} --keys {FOLDER}", 1, "folder: is no repository"),
    (f"publish rotate root {FOLDER} --keys {FOLDER}", 1, "folder: is no repository"),
    (f"publish rotate king {FOLDER} --keys {FOLDER}", 2, "invalid choice: 'king'"),
    (f"publish init {FOLDER}", 2, "required: --keys"),
    ("sync --from je", 1, "je is no folder that is there; an address begins with https://"),
    (f"sync --from {FILE}", 1, "file is no folder that is there"),
    ("sync --from http://a.dk:99999/kiosk", 5, "expected a port from 1 to 65535"),
    ("sync --from http://a.dk/kæde", 5, "expected an address in the letters a to z"),
    ("sync", 5, "no source; set it in kiosk.toml, or name it after --from"),
    (f"report {NONE}", 2, "none er ikke en mappe"),
    ("report {tmp}/days", 2, "linje 1: filen er gemt som UTF-16, som Windows kalder Unicode"),
    (f"report {FILE}", 2, "file er ikke en mappe"),
    ("pin", 1, "nobody answers: run this in a terminal"),
    ("--settings", 2, "argument --settings: expected one argument (see kiosk run --help)"),
    ("nonsense", 2, "invalid choice: 'nonsense'"),
]


@pytest.fixture(autouse=True)
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What there is to name, a new data folder, and nobody who answers."""
    (tmp_path / "file").write_text("text\n", "utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "keys").mkdir()
    for repository in ("repository", "damaged"):
        create(tmp_path / repository, KEYS, {}, NOW)
    (tmp_path / "damaged" / "metadata" / "1.root.json").write_text("text", "utf-8")
    (tmp_path / "days").mkdir()
    (tmp_path / "days" / "day.ndjson").write_text("{}\n", "utf-16")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "stdin", StringIO())
    for role in ("ROOT", "TARGETS", "SNAPSHOT", "TIMESTAMP"):
        monkeypatch.setenv(f"KIOSK_PASSPHRASE_{role}", SECRET)


def run(words: str, tmp_path: Path) -> int:
    try:
        return main([word.replace("{tmp}", str(tmp_path)) for word in words.split()])
    except SystemExit as end:
        assert isinstance(end.code, int)
        return end.code


@pytest.mark.parametrize(("words", "code", "told"), TABLE, ids=[row[0] for row in TABLE])
def test_what_stands_in_the_way_is_told_in_a_line_and_leaves_nothing(
    words: str, code: int, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert run(words, tmp_path) == code
    out, err = capsys.readouterr()
    lines = [line for line in (out + err).splitlines() if told in line]
    assert len(lines) == 1, out + err
    left = {path for path in tmp_path.rglob("*") if "data" not in path.parts}
    assert sorted(left) == before


@pytest.mark.parametrize("taken", ["file", "folder"])
def test_init_leaves_no_keys_where_the_repository_cannot_be_made(
    taken: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder" / "metadata").write_text("in the way", "utf-8")
    before = sorted(tmp_path.rglob("*"))
    assert run(f"publish init {{tmp}}/{taken} --keys {{tmp}}/new/keys", tmp_path) == 1
    assert taken in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before
    assert run("publish init {tmp}/another --keys {tmp}/new/keys", tmp_path) == 0
    assert len(list((tmp_path / "new" / "keys").iterdir())) == 4


def test_an_interrupted_command_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    assert carry_out(interrupted) == STOPPED
    assert capsys.readouterr().err == "kiosk: stopped\n"


def test_help_begins_with_the_product_and_has_every_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--help", tmp_path) == 0
    said = capsys.readouterr().out
    assert said.startswith("A touch kiosk for the café table")
    for option in ("--settings FILE", "--skip-setup", "--from URL|DIR", "--keys DIR", "--size WxH"):
        assert option in said


def kiosk(*words: str, data: Path, **more: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *words]
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        command, env=environment(data), stderr=subprocess.PIPE, text=True, timeout=60, **more
    )


WITHOUT_THE_EXTRA = """
import sys
for name in ("jinja2", "PIL", "resvg_py", "zxingcpp", "securesystemslib", "cryptography"):
    sys.modules[name] = None
from kiosk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "words",
    [
        "catalogue pictures {tmp}/out.html",
        f"catalogue check {CATALOGUE}",
        "publish release {tmp}/repository --keys {tmp}/keys",
        "publish init {tmp}/new --keys {tmp}/keys",
        "studio --no-browser",
        "report {tmp}/days",
    ],
)
def test_what_needs_the_extra_says_so_in_one_line(words: str, tmp_path: Path) -> None:
    given = [word.replace("{tmp}", str(tmp_path)) for word in words.split()]
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_THE_EXTRA, *given],
        env=environment(tmp_path / "data"),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == (2 if words.startswith("report") else 1)
    assert len(ended.stderr.splitlines()) == 1 and ended.stdout == ""
    assert "publish]" in ended.stderr


def test_a_closed_pipe_ends_a_command_quietly(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = kiosk("--help-me", data=tmp_path, stdout=writing)
        assert ended.returncode == exits.USAGE
        ended = kiosk("settings", str(tmp_path / "none"), data=tmp_path, stdout=writing)
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (UNREAD, "")


def test_without_any_stdin_nobody_answers(tmp_path: Path) -> None:
    script = f"exec '{sys.executable}' -m kiosk pin <&-"
    ended = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert ended.stderr == "kiosk: nobody answers: run this in a terminal\n"


@pytest.mark.parametrize(("again", "code"), [("2580", 0), ("2581", 1)])
def test_a_pin_is_asked_for_twice_in_a_terminal(tmp_path: Path, again: str, code: int) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kiosk", "pin"]
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
        text=True,
    ) as process:
        for question, answer in (("digits): ", "2580"), ("again: ", again)):
            said = ""
            while not said.endswith(question):
                said += os.read(ours, 1).decode()
            os.write(ours, f"{answer}\n".encode())
        assert process.stdout
        printed = process.stdout.read()
    os.close(ours)
    os.close(theirs)
    assert process.returncode == code
    assert ("recovery = " in printed) == (code == 0)


def test_supervise_gives_up_on_options_that_are_none(tmp_path: Path) -> None:
    ended = kiosk("supervise", "--", "--nonsense", data=tmp_path)
    assert ended.returncode == exits.USAGE
    assert "unrecognized arguments: --nonsense" in ended.stderr
