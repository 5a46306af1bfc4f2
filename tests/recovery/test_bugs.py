"""A bug is logged with its traceback and without what was typed; the member sees attract."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.recovery import exits

# Runs the real kiosk, calls `act` when it is ready, and tells what stands on the screen after it.
SCRIPT = """
import sys, threading
from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtQml import QQmlComponent
from kiosk.app import unattended
from kiosk.__main__ import main

class Buggy(QObject):
    @Slot()
    def slot(self):
        # Not as one number: a traceback of Python 3.13 shows this line.
        raise ValueError("typed by a member: " + "1234" + "5678")
    @Property(str)
    def text(self):
        self.slot()
    def eventFilter(self, watched, event):
        self.slot()
        return False

def bug_in_a_slot(kiosk):
    QTimer.singleShot(0, buggy.slot)

def bug_in_an_override(kiosk):
    buggy.installEventFilter(buggy)
    QCoreApplication.sendEvent(buggy, QEvent(QEvent.Type.User))
    buggy.removeEventFilter(buggy)

def bug_in_a_thread(kiosk):
    thread = threading.Thread(target=buggy.slot)
    thread.start()
    thread.join()

def bug_in_the_rubbish(kiosk):
    class Rubbish:
        def __del__(self):
            buggy.slot()
    Rubbish()

def show(kiosk, body):
    qml = "import QtQuick; Item { id: i; required property var buggy; " + body + "}"
    component = QQmlComponent(kiosk.engine)
    component.setData(qml.encode(), "")
    properties = {"buggy": buggy, "parent": kiosk.window.contentItem()}
    buggy.item = component.createWithInitialProperties(properties)
    assert buggy.item, component.errorString()

def bug_in_a_tap(kiosk):
    show(kiosk, "Component.onCompleted: i.buggy.slot()")

def only_shown(kiosk):
    def picture(name):
        raise OSError(5, "Input/output error")
    kiosk.library.catalogue.picture = picture
    show(kiosk, "Repeater { model: 5; Text { text: i.buggy.text } } "
        "Repeater { model: 5; Image { cache: false; source: 'image://catalogue/1/fit/bad' } }")
    told(kiosk)
    QTimer.singleShot(0, lambda: (told(kiosk), unattended.QGuiApplication.exit(0)))

def bug_after_bug(kiosk):
    timer = QTimer(kiosk.window, interval=1)
    timer.timeout.connect(buggy.slot)
    timer.start()

def told(kiosk):
    taps = len(kiosk.pages.receipt.receipt.taps)
    print(kiosk.navigation.route.screen, taps, kiosk.library.language, flush=True)

def finish(opened):
    yield from really_finish(opened)
    kiosk = opened.kiosk
    kiosk.library.speak("en")
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    told(kiosk)
    QTimer.singleShot(0, lambda: globals()[sys.argv[1]](kiosk))

buggy = Buggy()
really_finish, unattended._finish = unattended._finish, finish
really_recover = unattended.Kiosk.recover
def recover(kiosk):
    really_recover(kiosk)
    told(kiosk)
    if sys.argv[1] != "bug_after_bug":
        unattended.QGuiApplication.exit(0)
unattended.Kiosk.recover = recover
sys.exit(main(["run"]))
"""


def run(script: str, data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=os.environ | {"KIOSK_DATA": str(data)},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    "bug",
    [
        *("bug_in_a_slot", "bug_in_a_tap", "bug_in_an_override"),
        *("bug_in_a_thread", "bug_in_the_rubbish"),
    ],
)
def test_a_bug_leads_to_attract_and_leaves_its_traceback(tmp_path: Path, bug: str) -> None:
    kiosk = run(SCRIPT, tmp_path, bug)
    assert kiosk.returncode == exits.QUIT
    assert kiosk.stdout.splitlines() == ["partner 1 en", "attract 0 da"]
    log = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert "CRITICAL" in log and "in slot" in log and "builtins.ValueError" in log
    assert "12345678" not in log + kiosk.stderr


def test_what_only_cannot_be_shown_ends_no_visit(tmp_path: Path) -> None:
    kiosk = run(SCRIPT, tmp_path, "only_shown")
    assert kiosk.returncode == exits.QUIT
    assert kiosk.stdout.splitlines() == ["partner 1 en"] * 3
    log = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert "CRITICAL" not in log
    assert log.count("a property cannot be read") == 1
    assert log.count("1/fit/bad cannot be drawn: OSError ([Errno 5] Input/output error)") == 1
    assert "12345678" not in log + kiosk.stderr


def test_bugs_that_do_not_stop_end_the_kiosk(tmp_path: Path) -> None:
    kiosk = run(SCRIPT, tmp_path, "bug_after_bug")
    assert kiosk.returncode == exits.BROKEN
    log = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert 3 <= log.count("CRITICAL") < 20


def test_a_bug_before_the_first_frame_is_logged(tmp_path: Path) -> None:
    script = (
        "from kiosk.app import unattended\n"
        "from kiosk.__main__ import main\n"
        "unattended.Kiosk = None\n"
        "main(['run'])\n"
    )
    kiosk = run(script, tmp_path)
    assert kiosk.returncode == 1
    assert "builtins.TypeError" in (tmp_path / "log" / "kiosk.log").read_text("utf-8")


def test_qts_messages_are_in_the_log(tmp_path: Path) -> None:
    script = (
        "from PySide6.QtCore import qWarning\n"
        "from kiosk.app import unattended\n"
        "from kiosk.__main__ import main\n"
        "really_finish = unattended._finish\n"
        "def finish(opened):\n"
        "    yield from really_finish(opened)\n"
        "    qWarning('something of Qt')\n"
        "    unattended.QGuiApplication.exit(0)\n"
        "unattended._finish = finish\n"
        "main(['run'])\n"
    )
    assert run(script, tmp_path).returncode == exits.QUIT
    assert "WARNING qt" in (tmp_path / "log" / "kiosk.log").read_text("utf-8")
