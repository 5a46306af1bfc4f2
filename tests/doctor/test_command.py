"""The command prints what was found, for a person or for a program."""

import json
import subprocess
import sys
from pathlib import Path

from kiosk.recovery.starts import Starts
from tests.running import environment


def doctor(data: Path, *options: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", *options],
        env=environment(data, **more),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def test_it_speaks_danish_and_its_exit_code_is_the_worst_state(tmp_path: Path) -> None:
    run = doctor(tmp_path)
    assert run.returncode == 1, run.stdout + run.stderr  # no source is set
    assert "OK    Skrifter: alle er der" in run.stdout
    assert "OBS   Netværk" in run.stdout
    assert "FEJL" not in run.stdout


def test_a_program_reads_the_same(tmp_path: Path) -> None:
    for _ in range(4):
        Starts(tmp_path).begin()
    run = doctor(tmp_path, "--json")
    found = json.loads(run.stdout)
    assert found["state"] == "warning"
    states = {check["name"]: check["state"] for check in found["checks"]}
    assert states["Drawing"] == "ok"
    assert states["Crashes"] == "warning"


def test_a_problem_is_two(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    run = doctor(tmp_path / "file", "--language", "en")
    assert run.returncode == 2
    assert "FAIL  Permissions" in run.stdout
