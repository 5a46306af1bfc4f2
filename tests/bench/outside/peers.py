"""The programs that are measured beside each other on one display, and how each is started."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

from tests.bench.outside.display import Display, Place
from tests.bench.outside.tree import command

_BARE = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
app = QGuiApplication(sys.argv)
view = QQuickView()
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
view.showFullScreen()
app.exec()
"""
_BROWSER = (
    *("chromium", "--kiosk", "--no-first-run", "--no-sandbox", "--disable-gpu"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-features=Translate", "--window-position=0,0", "--window-size=1280,800"),
)
"""Without what has nothing to do with showing pages: all of it would only make it slower."""

_LEAVE = 10
"""Seconds in which a program must have ended that was told to."""


class Stop(NamedTuple):
    """A page, where to tap to get there, and where its largest words stand."""

    name: str
    tap: tuple[int, int]
    heading: Place


class Peer(NamedTuple):
    """A program and how it is run: with a folder of its own, which it finds as it has left it."""

    name: str
    start: Callable[[Display], "subprocess.Popen[bytes]"]


def bare_window(folder: Path) -> Peer:
    """The smallest program of PySide6 that shows anything, with PySide6 as it comes."""
    came = Path(str(distribution("shiboken6").locate_file("shiboken6")))
    shutil.copytree(came, folder / "shiboken6", ignore=shutil.ignore_patterns("files.dir"))
    rectangle = folder / "Rectangle.qml"
    rectangle.write_text("import QtQuick\nRectangle { color: 'red' }\n", encoding="utf-8")
    surroundings = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    surroundings["PYTHONPATH"] = str(folder)
    words = [sys.executable, "-c", _BARE, str(rectangle)]
    return Peer("bare window", lambda display: _started(words, os.environ | surroundings, display))


def kiosk(name: str, tree: Path, data: Path) -> Peer:
    """The kiosk in `tree`, on a tablet that is set up."""
    words, surroundings = command(tree, data)
    return Peer(name, lambda display: _started(words, surroundings, display))


def chromium(pages: Path, profile: Path) -> Peer:
    """A browser on the first of `pages`."""
    words = [*_BROWSER, f"--user-data-dir={profile}", (pages / "idle.html").as_uri()]
    return Peer("Chromium", lambda display: _started(words, dict(os.environ), display))


def write_pages(folder: Path) -> list[Stop]:
    """Write the pages of the kiosk's screens, and tell the way through them."""
    words = [sys.executable, "-m", "tests.bench.outside.pages", str(folder)]
    surroundings = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    told = subprocess.run(
        words,
        env=os.environ | surroundings,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    rows = json.loads(told.stdout)
    return [Stop(name, (x, y), Place(*heading)) for name, (x, y), heading in rows]


def missing() -> str | None:
    """What of the system is missing to run them, or None."""
    commands = [name for name in ("Xvfb", "chromium") if not shutil.which(name)]
    return f"{' and '.join(commands)} not installed" if commands else None


@contextmanager
def shown(peer: Peer, display: Display) -> Iterator["subprocess.Popen[bytes]"]:
    """The program, just started; it is ended afterwards with all that it started."""
    process = peer.start(display)
    try:
        yield process
    finally:
        process.terminate()  # a kiosk that is killed begins to count its crashes
        try:
            process.wait(_LEAVE)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _started(
    words: list[str], surroundings: dict[str, str], display: Display
) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        words,
        env=surroundings | {"DISPLAY": display.name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
