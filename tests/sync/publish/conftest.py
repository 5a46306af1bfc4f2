"""`kiosk publish`, as it is typed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.__main__ import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    for role in ("ROOT", "TARGETS", "SNAPSHOT", "TIMESTAMP"):
        monkeypatch.setenv(f"KIOSK_PASSPHRASE_{role}", f"the passphrase of {role}")


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the test's repository and keys; gives exit code, output and errors."""

    def run(command: str, *options: object) -> tuple[int, str, str]:
        place = [tmp_path / "repository", "--keys", tmp_path / "keys"]
        code = main(["publish", *command.split(), *map(str, [*place, *options])])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def made(run: Run) -> Run:
    """The same, with a repository made."""
    assert run("init")[0] == 0
    return run
