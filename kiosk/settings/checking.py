"""Checks settings files in another process: pydantic would take 20 MB of the kiosk's for good."""

import json
import subprocess
from pathlib import Path
from typing import Any, Final

from kiosk.base.own_command import own_command
from kiosk.base.problems import Problem

Checked = tuple[dict[str, Any], list[Problem]]
"""What a settings file says, without what is wrong in it, and all that is wrong."""

_PATIENCE: Final = 30.0  # seconds


def check_apart(paths: list[Path]) -> list[Checked]:
    """Check files. Where no other process can do it, this one does."""
    command = [*own_command(), "settings", "--json", *map(str, paths)]
    try:
        run = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)
        return [
            (table, [Problem(*p) for p in problems]) for table, problems in json.loads(run.stdout)
        ]
    except (OSError, subprocess.SubprocessError, ValueError):
        return [check_here(path) for path in paths]


def check_here(path: Path) -> Checked:
    """Check one file in this process."""
    from kiosk.settings.model import read_settings

    return read_settings(path)
