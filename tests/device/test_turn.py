"""An upright panel: the session turns the picture, in each version of cage as that one can."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.base.paths import ROOT

COMMAND = ROOT / "packaging" / "debian" / "tree" / "usr" / "bin" / "kiosk-session"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a command of the Debian package")

# What the two versions say of themselves, and that each notes how it was called.
CAGE = """#!/bin/sh
[ "$1" != -h ] || { echo "%s"; exit; }
echo cage "$@" | head -n 1 >>"$TOLD"
while [ "$1" != -- ]; do shift; done
shift
"$@"
"""
OLD = CAGE % " -r\t Rotate the output 90 degrees clockwise, specify up to three times"
NEW = CAGE % " -s\t Allow VT switching"
RANDR = """#!/bin/sh
[ $# != 0 ] || { printf 'DSI-1 "Panel" (DSI-1)\\n  Enabled: yes\\n'; exit; }
echo wlr-randr "$@" >>"$TOLD"
"""


def told(folder: Path, cage: str, settings: str) -> list[str]:
    """How cage and wlr-randr are called in a session with these settings."""
    for name, script in (("cage", cage), ("wlr-randr", RANDR)):
        (folder / name).write_text(script, "utf-8")
        (folder / name).chmod(0o755)
    (folder / "kiosk.toml").write_text(settings, "utf-8")
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "TOLD": str(folder / "told")}
    subprocess.run([COMMAND, folder / "kiosk.toml"], env=environment, capture_output=True)
    return [line.split(" -- ")[0] for line in (folder / "told").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("settings", "options", "transform"),
    [
        ("", "", ""),
        ("[screen]\nturn = 0\n", "", ""),
        ("[screen]\nturn = 90  # upright\n", " -r", "90"),
        ("[screen]\nturn = 180\n", " -r -r", "180"),
        ("[screen]\n  turn=270\n", " -r -r -r", "270"),
        ("[screen]\n# turn = 90\n", "", ""),
        ("[screen]\nturn = 45\n", "", ""),
        ("[screen]\nturn = 900\n", "", ""),
    ],
)
def test_the_picture_is_turned_as_the_settings_say(
    tmp_path: Path, settings: str, options: str, transform: str
) -> None:
    assert told(tmp_path, OLD, settings) == [f"cage -d{options}"]
    (tmp_path / "told").unlink()
    turned = [f"wlr-randr --output DSI-1 --transform {transform}"] if transform else []
    assert told(tmp_path, NEW, settings) == ["cage -d", *turned]
