"""Keeps the screen from going dark while the kiosk runs."""

import logging
import sys

_LOG = logging.getLogger(__name__)


def keep_awake() -> None:
    """Ask the system to keep the screen on until this process ends, from its main thread.

    On Linux the desktop is asked over D-Bus, where it offers that; a session with cage alone never
    turns the screen off. On Windows the main thread's execution state is set (not run there yet).
    """
    if sys.platform == "win32":
        import ctypes

        continuous, system, display = 0x80000000, 0x1, 0x2  # ES_* of winbase.h
        if not ctypes.windll.kernel32.SetThreadExecutionState(continuous | system | display):
            _LOG.warning("Windows does not keep the screen on")
    elif sys.platform == "linux":
        _inhibit_screen_saver()


def _inhibit_screen_saver() -> None:
    """The desktop forgets the request when the connection ends, as it does with the process."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    name = "org.freedesktop.ScreenSaver"
    call = QDBusMessage.createMethodCall(name, "/org/freedesktop/ScreenSaver", name, "Inhibit")
    call.setArguments(["kiosk", "A kiosk's screen stays on"])
    bus.call(call, QDBus.CallMode.NoBlock)
