"""What a tablet's system has: voices, compositors and Pythons."""

import os
import platform
import subprocess
import sys
from collections.abc import Iterator

from kiosk.base.paths import ROOT
from tests.bench.outside.display import Place, display
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
MARKING = """
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QRasterWindow
class Window(QRasterWindow):
    mark = QRect()
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), Qt.GlobalColor.white)
        painter.fillRect(self.mark, Qt.GlobalColor.red)
    def mousePressEvent(self, event):
        self.mark = QRect(0, 0, 40, 40)
        self.mark.moveCenter(event.position().toPoint())
        self.update()
application = QGuiApplication([])
window = Window()
window.showFullScreen()
application.exec()
"""
"""A window that marks where it is pressed."""
PYTHONS = {
    "3.11": "nothing; Debian 12 has it, and `make fresh-test` runs all with it",
    "3.12": "nothing",
    "3.13": "nothing; Debian 13 has it, and `make fresh-test` runs all with it",
    "3.14": "nothing; Debian's testing has it, and `make fresh-test SUITES=forky` runs all with it",
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
    session = {
        "WLR_RENDERER": "pixman",
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "wayland",
    }
    came = outside.run(
        *(*somebody, "cage", "--", sys.executable, "-c", WINDOW),
        WLR_BACKENDS="headless",
        WLR_LIBINPUT_NO_DEVICES="1",
        **session,
    )
    shown = "a window is shown by Wayland" if came.split() == ["wayland", "True"] else "no window"
    yield Row("cage, without a screen", known, shown, "nothing; `make boot-test` starts it whole")
    if known.startswith("0.1."):  # 0.2 leaves turning to wlr-randr
        for quarters in (1, 2, 3):
            cage = (*somebody, "cage", *["-r"] * quarters, "--", sys.executable, "-c", MARKING)
            marked = _marks_where_it_is_pressed(cage, session)
            came = f"a press lands {'where' if marked else 'elsewhere than'} the picture shows it"
            yield Row(f"cage, turned by {90 * quarters}°", known, came, "nothing; `docs/it.md`")


def _marks_where_it_is_pressed(command: tuple[str, ...], session: dict[str, str]) -> bool:
    """Whether a turned picture and what presses it are turned alike.

    In a window of X, cage has its pointer from an input that belongs to one output, as a touch
    screen does that udev gives one.
    """
    middle = Place(300, 100, 1, 1)
    with display() as glass:
        environment = os.environ | session | {"WLR_BACKENDS": "x11", "DISPLAY": glass.name}
        cage = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        try:
            glass.watch(lambda seen: seen.picture[:3] == b"\xff\xff\xff", middle)
            glass.tap(middle.x, middle.y)
            glass.watch(lambda seen: seen.picture[:3] == b"\x00\x00\xff", middle, patience=5)
        except TimeoutError:
            return False
        finally:
            cage.terminate()
            cage.wait()
    return True


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
