"""The application that shows windows; what it lacks is told in one line, in place of Qt's abort."""

import os
import sys
from typing import TYPE_CHECKING

from kiosk.base.paths import ROOT
from kiosk.recovery import exits

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtGui import QGuiApplication

_NOT_FOUND = ": cannot open shared object file"
_NAMED = 'platform plugin "'
_VARIABLES = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
_PACKAGES = ROOT / "packaging" / "system-packages.sh"


def make_application() -> "QGuiApplication":
    """Make the application that shows windows.

    Where Qt cannot show any it would abort: this ends the process with `exits.NO_DISPLAY` instead.
    """
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    told: list[str] = []

    def listen(kind: "QtMsgType", _: "QMessageLogContext", text: str) -> None:
        if kind.name == "QtFatalMsg":  # to load the enumeration takes 1 ms of each start
            print(f"kiosk: {_why_no_window(told)}", file=sys.stderr, flush=True)
            os._exit(exits.NO_DISPLAY)
        told.append(text)

    qInstallMessageHandler(listen)
    app = QGuiApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    for text in told:
        print(text, file=sys.stderr)
    return app


def tell_missing_library(error: ImportError) -> int:
    """Tell in one line which library of the system `error` misses, and return the exit code.

    Raises `error` again where it is another mistake.
    """
    line = _missing_library(error)
    if line is None:
        raise error
    print(f"kiosk: {line}", file=sys.stderr)
    return exits.NO_DISPLAY


def _missing_library(error: ImportError | OSError) -> str | None:
    library, not_found, _ = str(error).partition(_NOT_FOUND)
    if not not_found:
        return None
    remedy = f"sh {_PACKAGES} offscreen window" if _PACKAGES.exists() else "apt-get install kiosk"
    return f"{library} is missing, which Qt needs to draw; as root: {remedy}"


def _why_no_window(told: list[str]) -> str:
    """Qt names each platform that it tried; the first one is what it was to be shown on."""
    named = next((text for text in told if _NAMED in text), None)
    if named is None:
        return "Qt can show no window here"
    name = named.partition(_NAMED)[2].partition('"')[0]
    variable = _VARIABLES.get(name)
    if variable and not any(map(os.environ.get, _VARIABLES.values())):
        return (
            "there is no display, neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a "
            "graphical session, or draw its screens: kiosk tour OUT_DIR"
        )
    if line := _missing_for(name):
        return line
    if variable:
        display = os.environ.get(variable, "")
        return (
            f"the display {variable}={display} cannot be reached; set it to one that runs and that "
            "this user may use"
        )
    return f'Qt can show no window on the platform "{name}"; unset QT_QPA_PLATFORM'


def _missing_for(name: str) -> str | None:
    """A line about the library that keeps a platform's plugin from being loaded."""
    from ctypes import CDLL
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    for folder in map(Path, QCoreApplication.libraryPaths()):
        plugin = folder / "platforms" / f"libq{name}.so"
        try:
            if plugin.exists():
                CDLL(str(plugin))
        except OSError as error:
            return _missing_library(error)
    return None
