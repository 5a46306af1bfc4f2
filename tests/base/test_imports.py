"""PySide6's own import reads sources that nothing here needs; the kiosk starts without it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.instance import claim
from kiosk.recovery import exits

START = """
import linecache, os, sys
import kiosk
from kiosk.__main__ import main
code = main(sys.argv[1:])
package = os.path.dirname(kiosk.__file__)
print(*(file for file in linecache.cache if file.startswith(package + os.sep)), flush=True)
sys.exit(code)
"""


@pytest.mark.parametrize("words", [[], ["--skip-setup"]])
def test_a_start_reads_no_source(tmp_path: Path, words: list[str]) -> None:
    claim(tmp_path)  # so that the start ends once all is imported
    environment = os.environ | {"KIOSK_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", START, *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == exits.REFUSED, done.stderr
    assert done.stdout.split() == []
