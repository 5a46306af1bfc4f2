"""Whenever the power goes while the program is brought up to date, the tablet starts a whole one.

`python -m tests.faults updates` tries 200 cuts; KIOSK_TRIALS is how many are tried here.
"""

import os
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.faults.updates import cut

TRIALS: Final = int(os.environ.get("KIOSK_TRIALS", "3"))


@pytest.mark.skipif(sys.platform == "win32", reason="of the Debian package")
def test_cuts(tmp_path: Path) -> None:
    assert cut(tmp_path, TRIALS).lost == []
