"""A visit as the screen reader Orca says it, by its own log: each page, line, warning and end."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from select import select
from time import monotonic

from kiosk.base.paths import ROOT
from tests.compatibility.outside import NotRun, Outside, Row

# A kiosk that does a step for each line that it reads, so that each is heard out.
VISIT = """
import os, sys
from PySide6.QtCore import QSize, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.session.clock import StoppedClock
app, clock = QGuiApplication([]), StoppedClock()
kiosk = Kiosk(CatalogueRepository.open(SHIPPED_CATALOGUE), QSize(1280, 800), still=True, now=clock)
pages = kiosk.pages
steps = {
    "page": lambda: kiosk.navigation.openCategory("hjemmet"),
    "line": lambda: kiosk.navigation.openPartner("synoptik", "hjemmet"),
    "code": lambda: kiosk.navigation.openQr("synoptik"),
    "warning": lambda: (setattr(clock, "seconds", clock.seconds + 60), pages.visit.tick()),
    "end": pages.visit.end,
}
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
def go():
    for name in os.read(0, 100).decode().split():
        steps[name]()
notifier.activated.connect(go)
kiosk.window.requestActivate()
app.exec()
"""
STEPS = {
    "page": "Kategori. Hjemmet.",
    "line": "Synoptik står på bonen.",
    "code": "gå ind på partnerfordele.coop.dk",
    "warning": "Ellers bliver bonen ryddet. 20 sekunder.",
    "end": "Besøget er slut, og bonen er ryddet.",
}
PATIENCE = 30.0


class Heard:
    """What Orca says, by its log. That is a terminal: a file it writes only now and then."""

    def __init__(self) -> None:
        self._log, self._terminal = os.openpty()
        self.file = os.ttyname(self._terminal)
        self._said = ""

    def says(self, words: str) -> bool:
        """Whether this is said, now or soon."""
        until = monotonic() + PATIENCE
        while not re.search(rf"SPEECH OUTPUT: .*{re.escape(words)}", self._said):
            if not select([self._log], [], [], max(0.0, until - monotonic()))[0]:
                return False
            self._said += os.read(self._log, 65536).decode("utf-8", errors="replace")
        return True


def rows(outside: Outside) -> Iterator[Row]:
    known, heard = outside.run("orca", "--version"), Heard()
    with ExitStack() as stack:
        variables, quiet = _session(outside, stack), subprocess.DEVNULL

        def start(*command: str) -> subprocess.Popen[bytes]:
            process = subprocess.Popen(
                command, env=variables, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet
            )
            stack.callback(process.wait)
            stack.callback(process.terminate)
            return process

        start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        start("orca", "--replace", f"--debug-file={heard.file}")
        if not heard.says("Screen reader on"):
            raise NotRun("orca does not begin to speak")
        kiosk = start(sys.executable, "-c", VISIT)
        assert kiosk.stdin
        heard.says("Velkommen")
        for step, words in STEPS.items():
            kiosk.stdin.write(f"{step}\n".encode())
            kiosk.stdin.flush()
            came = f"says `{words}`" if heard.says(words) else f"does not say `{words}`"
            yield Row(f"Orca, {step} of a visit", known, came, "nothing; `docs/accessibility.md`")


def _session(outside: Outside, stack: ExitStack) -> dict[str, str]:
    """A display and a session bus of their own; returns the variables that lead there."""
    runtime = outside.folder / "reader"
    runtime.mkdir(mode=0o700)
    reading, writing = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    stack.callback(display.wait)
    stack.callback(display.terminate)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    stack.callback(bus.wait)
    stack.callback(bus.terminate)
    assert bus.stdout
    address = bus.stdout.readline().decode().strip()
    return os.environ | {
        "DISPLAY": f":{number}",
        "DBUS_SESSION_BUS_ADDRESS": address,
        "HOME": str(outside.folder),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "XDG_RUNTIME_DIR": str(runtime),
    }
