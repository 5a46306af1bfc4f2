"""Where no window can be shown: one line with the remedy and an exit code, in place of an abort."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from kiosk.recovery import exits
from tests.running import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are Linux's")

QT = Path(PySide6.__path__[0])
ABOUT_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")
PLUGINS_OF = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.__main__ import main
QCoreApplication.setLibraryPaths([sys.argv[1]])
sys.exit(main([]))
"""


def kiosk(data: Path, *words: str, **more: str) -> tuple[int, str]:
    """Run a kiosk with nothing of this machine's displays; its exit code and what it says."""
    usual = environment(data, **more)
    for name in ABOUT_DISPLAYS:
        if name not in more:
            usual.pop(name, None)
    done = subprocess.run(
        [sys.executable, *(words or ("-m", "kiosk"))],
        env=usual,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("variables", "line"),
    [
        ({}, "there is no display, neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a"),
        ({"DISPLAY": ":9999"}, "the display DISPLAY=:9999 cannot be reached; set it to"),
        (
            {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "nowhere"},
            "the display WAYLAND_DISPLAY=nowhere cannot be reached; set it to",
        ),
        ({"QT_QPA_PLATFORM": "paper"}, 'no window on the platform "paper"; unset QT_QPA_PLATFORM'),
    ],
    ids=["none", "x11", "wayland", "unknown"],
)
def test_a_display_that_is_not_there(tmp_path: Path, variables: dict[str, str], line: str) -> None:
    code, said = kiosk(tmp_path, XDG_RUNTIME_DIR=str(tmp_path), **variables)
    assert code == exits.NO_DISPLAY
    assert said.startswith("kiosk: ") and said.count("\n") == 1
    assert line in said


def test_a_library_that_the_display_needs(tmp_path: Path) -> None:
    (tmp_path / "platforms").mkdir()
    shutil.copy(QT / "Qt" / "plugins" / "platforms" / "libqxcb.so", tmp_path / "platforms")
    code, said = kiosk(tmp_path, "-c", PLUGINS_OF, str(tmp_path), DISPLAY=":9999")
    assert code == exits.NO_DISPLAY
    assert said.startswith("kiosk: libQt6XcbQpa.so.6 is missing") and said.count("\n") == 1
    assert "system-packages.sh offscreen window" in said


def test_a_library_that_qt_itself_needs(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    for name in ("__init__.py", "QtCore.abi3.so"):
        shutil.copy(QT / name, tmp_path / "PySide6")
    code, said = kiosk(tmp_path, PYTHONPATH=os.pathsep.join([str(tmp_path), str(Path.cwd())]))
    assert code == exits.NO_DISPLAY
    assert said.startswith("kiosk: libpyside6") and said.count("\n") == 1
    assert "system-packages.sh offscreen window" in said


def test_nobody_starts_it_again_in_vain(tmp_path: Path) -> None:
    code, said = kiosk(tmp_path, "-m", "kiosk", "supervise")
    assert code == exits.NO_DISPLAY
    assert said.startswith("kiosk: there is no display") and said.count("\n") == 1
