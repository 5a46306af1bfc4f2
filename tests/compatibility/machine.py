"""What a tablet's system has: voices, compositors and Pythons."""

import os
import platform
import subprocess
import sys
from collections.abc import Iterator

from kiosk.base.paths import ROOT
from tests.compatibility.outside import NotRun, Outside, Row
from tests.compatibility.systems import locked, uv

WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow
application = QGuiApplication([])
window = QRasterWindow()
window.show()
def tell():
    print(application.platformName(), window.isExposed(), flush=True)
    application.quit()
QTimer.singleShot(1000, tell)
application.exec()
"""
PYTHONS = {
    "3.11": "nothing; Debian 12 has it, and `make fresh-test` runs all with it",
    "3.12": "nothing",
    "3.13": "nothing; Debian 13 has it, and `make fresh-test` runs all with it",
    "3.14": "nothing",
}


def voices(outside: Outside) -> Iterator[Row]:
    known = outside.run("espeak-ng", "--version").split()[3]
    voice = "da" in outside.run("espeak-ng", "--voices=da").split()
    for said, remedy in (
        ("kr. 1500", "nothing: `kiosk/domain/spoken.py` says `15 hundrede kroner`"),
        ("14.30", "nothing: it says `14 30`"),
    ):
        sounds = outside.run("espeak-ng", "-v", "da", "-q", "-x", said) if voice else ""
        came = f"`{said}` sounds `{' '.join(sounds.split())}`" if voice else "has no Danish voice"
        yield Row("espeak-ng, Danish", known, came, remedy)


def compositors(outside: Outside) -> Iterator[Row]:
    folder = outside.folder / "runtime"
    folder.mkdir(mode=0o700)
    known = outside.run("cage", "-v").split()[-1]
    # It refuses to be root; to the rest of the system it still is.
    somebody = ("unshare", "--user", "--map-user=1000") if os.geteuid() == 0 else ("env",)
    came = outside.run(
        *(*somebody, "cage", "--", sys.executable, "-c", WINDOW),
        WLR_BACKENDS="headless",
        WLR_RENDERER="pixman",
        WLR_LIBINPUT_NO_DEVICES="1",
        XDG_RUNTIME_DIR=str(folder),
        QT_QPA_PLATFORM="wayland",
    )
    shown = "a window is shown by Wayland" if came.split() == ["wayland", "True"] else "no window"
    yield Row("cage, without a screen", known, shown, "nothing; `make boot-test` starts it whole")


def pythons(outside: Outside) -> Iterator[Row]:
    for number, remedy in PYTHONS.items():
        try:
            known = outside.run(f"python{number}", "--version").split()[1]
            came = f"the tour draws its {_tour(outside, number)} screens"
        except (NotRun, subprocess.CalledProcessError) as error:
            known, came = "", f"not run: {error}"
        yield Row(f"Python {number}", known, came, remedy)


def _tour(outside: Outside, number: str) -> int:
    """Draw the tour with another Python and its wheels; returns how many pictures there are."""
    tree, drawn = outside.folder / f"python{number}", outside.folder / f"tour{number}"
    glibc = platform.libc_ver()[1].replace(".", "_")
    listed = outside.folder / f"python{number}.txt"
    here = f"{platform.machine()}-manylinux_{glibc}"
    listed.write_text(locked(outside, here, number), "utf-8")
    uv(
        *(outside, "install", "--quiet", "--target", tree, "--only-binary", ":all:"),
        *("--python-platform", here, "--python-version", number, "--requirement", listed),
    )
    path = f"{tree}{os.pathsep}{ROOT}"
    outside.run(
        *(f"python{number}", "-m", "kiosk", "tour", drawn),
        PYTHONPATH=path,
        PYTHONDONTWRITEBYTECODE="1",
    )
    return len(list(drawn.rglob("*.png")))
