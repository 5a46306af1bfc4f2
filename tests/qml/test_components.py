"""Components as components: each tst_*.qml beside this file tests one of Kiosk.Controls."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.base.paths import ROOT

FILES = sorted(Path(__file__).parent.glob("tst_*.qml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem.removeprefix("tst_"))
def test_component(file: Path) -> None:
    words = [sys.executable, "-m", "tests.qml.components", str(file)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    passed = [line for line in said.splitlines() if line.startswith("PASS")]
    # QtQuickTest itself passes two: initTestCase and cleanupTestCase.
    assert len(passed) > 2, said
    assert "WARN" not in said, said
