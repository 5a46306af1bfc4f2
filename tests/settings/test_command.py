"""A running kiosk and the command `kiosk settings` check settings files."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main

FILE = """store = "Købmandsgården"
langauge = "da"
text_size = 100

[visit]
idle = 0
hold = 90.5
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(FILE, "utf-8")
    return path


def test_the_kiosk_itself_does_without_pydantic(file: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.app import ambassador, pages\n"
        "from kiosk.settings.files import SettingsFiles\n"
        "print(SettingsFiles(Path(sys.argv[1])).settings.times.hold, 'pydantic' in sys.modules)\n"
    )
    command = [sys.executable, "-c", script, str(file.parent)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout == "90.5 False\n"


def test_the_command_tells_each_mistake_with_its_line(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["settings", str(file)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert sorted(line.split(": ")[0] for line in said) == [f"{file}:2", f"{file}:6"]
    file.write_text('store = "Købmandsgården"\n', "utf-8")
    assert main(["settings", str(file)]) == 0
