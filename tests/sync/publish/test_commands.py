"""`kiosk publish`, as it is typed."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.catalogue.restamp import restamp
from kiosk.domain.catalogue import CatalogueInfo
from kiosk.sync.publish import commands
from kiosk.sync.publish import release as releasing
from kiosk.sync.publish.keys import load_keys
from kiosk.sync.publish.passphrases import known
from kiosk.sync.publish.refresh import refresh
from kiosk.sync.publish.repository import StaticRepository
from tests.sync.publish.conftest import Run
from tests.sync.repositories import Tablet


def revision(number: int, tmp_path: Path) -> Path:
    path = tmp_path / f"{number}.db"
    restamp(SHIPPED_CATALOGUE, number, date(2026, 12, 1), path)
    return path


def served(tmp_path: Path) -> int:
    return Tablet(tmp_path / "repository", tmp_path / "tablet", datetime.now(UTC)).sync()


def test_init_makes_keys_and_says_what_to_do_with_the_root(run: Run, tmp_path: Path) -> None:
    code, out, err = run("init", "--root", "2/3")
    assert (code, err) == (0, "")
    keys = sorted(path.name.partition("-")[0] for path in (tmp_path / "keys").iterdir())
    assert keys == ["root", "root", "root", "snapshot", "targets", "timestamp"]
    assert str(tmp_path / "repository/metadata/1.root.json") in out
    assert "assets/trust" in out and "root.json" in out
    for path in (tmp_path / "keys").glob("root-*"):
        assert path.name in out


def test_init_leaves_a_repository_alone(made: Run, tmp_path: Path) -> None:
    before = sorted((tmp_path / "keys").iterdir())
    code, _, err = made("init")
    assert code == 1 and "is a repository already" in err
    assert sorted((tmp_path / "keys").iterdir()) == before


def test_init_does_not_put_keys_where_they_are_served(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = tmp_path / "repository"
    assert main(["publish", "init", str(repository), "--keys", str(repository / "keys")]) == 1
    assert "would be published" in capsys.readouterr().err
    assert not repository.exists()


def test_init_makes_no_key_when_a_passphrase_is_too_short(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PASSPHRASE_TIMESTAMP", "short")
    code, _, err = run("init")
    assert code == 1 and "at least 12 characters" in err
    assert not (tmp_path / "keys").exists()


def test_release_builds_the_content_and_shows_what_changes(made: Run, tmp_path: Path) -> None:
    code, out, _ = made("release", "--yes")
    assert code == 0 and "first release" in out
    first = served(tmp_path)

    content = Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))
    programme = content / "programme.toml"
    programme.write_text(
        programme.read_text("utf-8")
        .replace(f"revision = {first}", f"revision = {first + 1}")
        .replace('sample_member_number = "12345678"', 'sample_member_number = "87654321"'),
        "utf-8",
    )
    code, out, _ = made("release", "--yes", "--content", content)
    assert code == 0 and "fra »12345678« til »87654321«" in out
    assert served(tmp_path) == first + 1


def test_release_refuses_what_was_published_before_it_asks(made: Run) -> None:
    made("release", "--yes")
    code, _, err = made("release")
    assert code == 1 and "in programme.toml, and release again" in err


@pytest.mark.parametrize("answer", ["n", "", "perhaps", "\x04"])
def test_release_does_nothing_unless_it_is_told_yes(
    made: Run, answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(question: str) -> str:
        if answer == "\x04":
            raise EOFError
        return answer

    monkeypatch.setattr("builtins.input", typed)
    code, _, err = made("release")
    assert (code, err) == (1, "Nothing was published.\n")
    assert not (tmp_path / "repository/metadata/timestamp.json").exists()


def test_wrong_content_is_told_and_nothing_is_published(made: Run, tmp_path: Path) -> None:
    content = Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))
    (content / "partners/tui.toml").write_text("name = 5")
    code, _, err = made("release", "--yes", "--content", content)
    assert code == 1 and "partners/tui.toml: name: read 5" in err


def test_a_catalogue_that_is_unfit_is_not_published(made: Run, tmp_path: Path) -> None:
    content = Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))
    channel = content / "channels/butik.toml"
    channel.write_text(channel.read_text("utf-8").replace("building-store", "butik"), "utf-8")
    code, _, err = made("release", "--yes", "--content", content)
    assert code == 1 and "error: channels/butik.toml: icon" in err
    assert err.endswith(" to mend; nothing was published.\n")
    assert not (tmp_path / "repository/metadata/timestamp.json").exists()


def test_a_wrong_passphrase_publishes_nothing(
    made: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made("release", "--yes")
    first = served(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE_SNAPSHOT", "another passphrase")
    code, _, err = made("release", "--yes", "--catalogue", revision(50, tmp_path))
    assert code == 1 and "the passphrase is wrong" in err
    assert served(tmp_path) == first


def test_without_a_terminal_the_variable_is_named(
    made: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KIOSK_PASSPHRASE_TARGETS")
    monkeypatch.setattr("sys.stdin", StringIO())
    code, _, err = made("release", "--yes")
    assert code == 1 and "Set KIOSK_PASSPHRASE_TARGETS" in err


def test_rollback_publishes_earlier_content_as_a_new_revision(made: Run, tmp_path: Path) -> None:
    made("release", "--yes", "--catalogue", revision(10, tmp_path))
    content = Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))
    programme = content / "programme.toml"
    text = programme.read_text("utf-8")
    text = text.replace("stale_after_days = 30", "stale_after_days = 3")
    programme.write_text(text.replace("revision = 1\n", "revision = 11\n"), "utf-8")
    made("release", "--yes", "--content", content)

    code, out, _ = made("rollback", "--yes", "--language", "en")
    assert code == 0 and "Revision 10 again, as revision 12" in out
    tablet = Tablet(tmp_path / "repository", tmp_path / "tablet", datetime.now(UTC))
    assert tablet.sync() == 12
    restamp(SHIPPED_CATALOGUE, 12, datetime.now(UTC).date(), tmp_path / "expected.db")
    assert tablet.catalogue == (tmp_path / "expected.db").read_bytes()

    code, _, err = made("rollback", "--yes", "--to", 9)
    assert code == 1 and "keeps no revision 9. It keeps 11, 10." in err
    assert made("rollback", "--yes", "--to", 10)[0] == 0
    assert served(tmp_path) == 13


@pytest.mark.parametrize("command", ["release --yes", "rollback --yes", "refresh", "rotate root"])
def test_a_clock_behind_the_last_signature_is_told(made: Run, command: str, tmp_path: Path) -> None:
    made("release", "--yes", "--catalogue", revision(1, tmp_path))
    made("release", "--yes", "--catalogue", revision(2, tmp_path))
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    root = StaticRepository(tmp_path / "repository", tomorrow, {}).root()
    keys = load_keys([tmp_path / "keys"], root, ["timestamp"], known)
    refresh(tmp_path / "repository", keys, tomorrow)
    options = ["--catalogue", revision(3, tmp_path)] if command.startswith("release") else []
    code, _, err = made(command, *options)
    assert code == 1 and "Set the clock" in err
    assert made(command, *options, "--clock-is-right")[0] == 0


def test_a_served_catalogue_of_another_schema_does_not_stop_a_release(
    made: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.db").write_bytes(b"a catalogue of an earlier program")
    with monkeypatch.context() as earlier:
        for module in (commands, releasing):
            info = CatalogueInfo(0, 1, date(2026, 12, 1), 30)
            earlier.setattr(module, "check", lambda path, info=info: info)
        earlier.setattr(commands, "judge", lambda path, day: [])
        earlier.setattr(commands, "try_pictures", lambda path: None)
        assert made("release", "--yes", "--catalogue", tmp_path / "old.db")[0] == 0
    code, out, _ = made("release", "--yes", "--catalogue", revision(2, tmp_path))
    assert code == 0 and "What changes cannot be shown" in out
    assert served(tmp_path) == 2


def test_refresh_before_the_first_release_is_told(made: Run) -> None:
    for options in ([], ["--also", "root"]):
        code, _, err = made("refresh", *options)
        assert code == 1 and "Make the first with `kiosk publish release`" in err


def test_refresh_tells_until_when_everything_holds(made: Run, tmp_path: Path) -> None:
    made("release", "--yes")
    code, out, err = made("refresh")
    assert (code, err) == (0, "")
    assert [line.partition(":")[0] for line in out.splitlines()] == [
        "root",
        "targets",
        "snapshot",
        "timestamp",
    ]
    for role in ("root", "targets"):
        assert made("refresh", "--also", role)[0] == 0
    assert served(tmp_path) > 0


def test_the_daily_job_needs_the_timestamp_key_alone(made: Run, tmp_path: Path) -> None:
    made("release", "--yes")
    for path in (tmp_path / "keys").iterdir():
        if not path.name.startswith("timestamp"):
            path.unlink()
    assert made("refresh")[0] == 0


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_rotate_replaces_a_key_and_names_the_old(made: Run, role: str, tmp_path: Path) -> None:
    made("release", "--yes")
    (old,) = (tmp_path / "keys").glob(f"{role}-*")
    code, out, _ = made(f"rotate {role}")
    assert code == 0 and f"Destroy {old.name}." in out
    old.unlink()
    assert made("release", "--yes", "--catalogue", revision(50, tmp_path))[0] == 0
    assert served(tmp_path) == 50
    assert made("refresh", "--also", "root")[0] == 0


def test_rotate_asks_which_of_several_keys(run: Run, tmp_path: Path) -> None:
    run("init", "--targets", "1/2")
    first, second = sorted(path.name for path in (tmp_path / "keys").glob("targets-*"))
    code, _, err = run("rotate targets")
    assert code == 1 and first in err and second in err
    assert run("rotate targets", "--key", second)[0] == 0


@pytest.mark.parametrize("command", ["release --yes", "rollback --yes", "refresh", "rotate root"])
def test_a_folder_that_is_no_repository_is_told(run: Run, command: str) -> None:
    code, _, err = run(command)
    assert code == 1 and "kiosk publish init" in err


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
@pytest.mark.parametrize("limit", [500, 10_000])
def test_a_file_that_cannot_grow_is_told(made: Run, limit: int, tmp_path: Path) -> None:
    import resource

    arguments: list[str | Path] = [tmp_path / "repository", "--keys", tmp_path / "keys"]
    arguments += ["--catalogue", revision(50, tmp_path), "--yes"]
    result = subprocess.run(
        [sys.executable, "-m", "kiosk", "publish", "release", *map(str, arguments)],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert result.returncode == 1
    assert "File too large" in result.stderr
    assert "What is served is whole" in result.stderr
    assert made("release", "--yes", "--catalogue", revision(50, tmp_path))[0] == 0
    assert served(tmp_path) == 50


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are POSIX's")
def test_passphrases_and_the_answer_are_typed_at_a_terminal(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("init")
    monkeypatch.delenv("KIOSK_PASSPHRASE_TARGETS")
    answers = {"[y/N] ": "y", "Passphrase of targets-": "the passphrase of TARGETS"}
    options = [str(tmp_path / "repository"), "--keys", str(tmp_path / "keys")]
    screen = typed(["publish", "release", *options], answers)
    assert "is published" in screen
    assert "the passphrase of TARGETS" not in screen
    assert served(tmp_path) > 0


def typed(arguments: list[str], answers: dict[str, str]) -> str:
    """Run a command at a terminal, answer each question, and return what is on its screen."""
    import fcntl
    import pty
    import termios

    ours, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *arguments],
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(its)
    screen, waiting = "", dict(answers)
    while chunk := _read(ours):
        screen += chunk.decode()
        for question in [question for question in waiting if question in screen]:
            os.write(ours, f"{waiting.pop(question)}\n".encode())
    os.close(ours)
    process.wait()
    return screen


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that the other end is closed
        return b""
