"""What a desktop prefers, as the kiosk takes it: GNOME tells that more contrast is wanted."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

from kiosk.base.paths import ROOT
from tests.compatibility.outside import NotRun, Outside, Row

# The portal of such a desktop, by the Python that Orca brings; it lives as long as a kiosk in it.
PORTAL = """
import subprocess, sys
from gi.repository import Gio, GLib
INTERFACE = '''<node><interface name="org.freedesktop.portal.Settings">
<method name="ReadAll">
<arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/>
</method>
</interface></node>'''
WANTED = {"org.freedesktop.appearance": {"contrast": GLib.Variant("u", 1)}}
def read(bus, sender, path, interface, method, arguments, call):
    call.return_value(GLib.Variant("(a{sa{sv}})", (WANTED,)))
def serve(bus, name):
    settings = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", settings, read, None, None)
def start(bus, name):
    kiosk = subprocess.Popen(sys.argv[1:])
    GLib.child_watch_add(GLib.PRIORITY_DEFAULT, kiosk.pid, lambda *_: loop.quit())
name, loop = "org.freedesktop.portal.Desktop", GLib.MainLoop()
Gio.bus_own_name(Gio.BusType.SESSION, name, 0, serve, start, None)
loop.run()
"""
KIOSK = """
from PySide6.QtCore import QSize, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.settings.values import Settings
app = QGuiApplication([])
kiosk = Kiosk(CatalogueRepository.open(SHIPPED_CATALOGUE), QSize(1280, 800), still=True)
kiosk.pages.reading.changed.connect(lambda: kiosk.frame.look.high_contrast and app.exit())
kiosk.pages.use(Settings())
QTimer.singleShot(10_000, app.exit)
if not kiosk.frame.look.high_contrast:
    app.exec()
print(f"Qt {qVersion()}, high contrast {kiosk.frame.look.high_contrast}", flush=True)
kiosk.close()
"""


def rows(outside: Outside) -> Iterator[Row]:
    said = outside.folder / "contrast"
    session = ("xvfb-run", "-a", "dbus-run-session", "--", "/usr/bin/python3", "-c", PORTAL)
    variables = {"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    variables["QT_QUICK_BACKEND"] = "software"
    # To a file: what the session starts besides lives on, and would keep a pipe open.
    with said.open("w") as file:
        command = [*session, sys.executable, "-c", KIOSK]
        try:
            subprocess.run(
                command, env=os.environ | variables, stdout=file, stderr=file, timeout=60
            )
        except (FileNotFoundError, subprocess.TimeoutExpired) as error:
            raise NotRun(str(error)[:60]) from error
    told = re.search(r"^Qt (\S+), high contrast (True|False)$", said.read_text("utf-8"), re.M)
    if not told:
        raise NotRun("the kiosk did not start in it")
    came = "high contrast" if told[2] == "True" else "no high contrast"
    yield Row("GNOME, more contrast is wanted", f"Qt {told[1]}", came, "nothing")
