"""The kiosk as it stands in the store, where nobody watches it. Only the commands import it."""

import gc
import os
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.application import make_application
from kiosk.app.composition import Kiosk, open_catalogue, show_trouble
from kiosk.app.frames import NextFrame, Slices
from kiosk.base.paths import SHIPPED_CATALOGUE, data_folder
from kiosk.device.instance import AlreadyRunning, claim
from kiosk.recovery import exits
from kiosk.recovery.bugs import Bugs
from kiosk.recovery.starts import MANY, STEADY_AFTER, Starts
from kiosk.settings.glance import glance
from kiosk.settings.values import USUAL_SETTINGS, settings_paths
from kiosk.sync.catalogues import Catalogues

if TYPE_CHECKING:
    from kiosk.app.renewal import Renewal
    from kiosk.app.upkeep import Upkeep
    from kiosk.sync.client import Besides


class Opened(NamedTuple):
    """What is open at the first frame.

    `kiosk` is None where no catalogue is whole, `catalogues` where its own do not count. With
    `setup` a tablet that nobody has set up begins with that; `safe` is safe mode.
    """

    window: QQuickWindow
    kiosk: Kiosk | None
    catalogues: Catalogues | None
    setup: bool
    safe: bool
    bugs: Bugs
    starts: Starts


def run(paths: Iterable[Path] = (), provided: Path | None = None, setup: bool = True) -> int:
    """Open the kiosk on the first whole catalogue of `paths` and stay until it is told to leave.

    `provided` is a settings file that is read in place of kiosk.toml in the data folder. With
    `setup` a tablet that nobody has set up begins with that. After too many crashes the catalogue
    that was shown is taken back; after as many more in a row, in safe mode, the shipped catalogue
    and the usual settings count. Returns one of `kiosk.recovery.exits`.
    """
    bugs = Bugs(_start_log)
    bugs.catch()
    app = make_application()
    bugs.too_many.connect(lambda: app.exit(exits.BROKEN))
    try:
        claim(data_folder())
    except AlreadyRunning as error:
        print(f"kiosk: another kiosk is running on {error}", file=sys.stderr)
        return exits.REFUSED
    data = data_folder()
    starts = Starts(data)
    crashes = starts.begin()
    catalogues = None if paths else Catalogues(data)
    if catalogues and starts.follows_crash and _take_back(catalogues):
        starts.steady()  # what may have been wrong is gone
        crashes = 0
    safe = crashes >= MANY
    catalogues = None if safe else catalogues
    seen = USUAL_SETTINGS if safe else glance(settings_paths(data, provided))
    tried = catalogues.candidates() if catalogues else [] if safe else list(paths)
    catalogue = open_catalogue([*tried, SHIPPED_CATALOGUE], seen.language, _start_log)
    kiosk = None
    if catalogue:
        kiosk = Kiosk(catalogue, data=data, provided=provided, text_size=seen.text_size, safe=safe)
    engine = kiosk.engine if kiosk else show_trouble()
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    if kiosk:
        bugs.found.connect(kiosk.recover)
    opened = Opened(window, kiosk, catalogues, setup, safe, bugs, starts)
    NextFrame(window, lambda: _complete(opened))
    code = app.exec()
    if kiosk:
        kiosk.close()
    else:
        shiboken6.delete(engine)
    bugs.release()
    if code in (exits.QUIT, exits.RESTART):
        starts.end()
    _leave_hanging_work(code)
    return code


def _take_back(catalogues: Catalogues) -> bool:
    """Whether what was shown is taken back, as the kiosk has crashed with it too often."""
    import time

    from kiosk.sync.failing import crashed

    if not crashed(catalogues, time.time()):
        return False
    import logging

    _start_log()
    told = "the kiosk crashed or hung too often with the catalogue %s: the one before it is shown"
    logging.getLogger(__name__).error(told, catalogues.refused)
    return True


def _leave_hanging_work(code: int) -> None:
    """End now if some work does not; what it was doing is as safe as in a power cut."""
    from kiosk.base.jobs import given_up

    if given_up():
        os._exit(code)


def _start_log() -> None:
    from kiosk.base import log  # a start that goes well does without its 3 ms

    log.start(data_folder() / "log", "kiosk")


def _complete(opened: Opened) -> None:
    """Show the whole idle screen, and then build all that is behind it."""
    kiosk, window = opened.kiosk, opened.window

    def idle() -> bool:
        return kiosk is None or kiosk.navigation.idle

    if kiosk:
        kiosk.complete()
    NextFrame(window, lambda: Slices(window, _finish(opened), idle))


def _finish(opened: Opened) -> Iterator[None]:
    """Build what is behind the idle screen, and let the garbage collector in again.

    By slices: a tap comes between two, and whatever it needs is built at once.
    """
    import logging

    from kiosk.device.sticks import mounts
    from kiosk.recovery.notify import Notifier
    from kiosk.recovery.signals import LeaveOnSignal
    from kiosk.recovery.watchdog import Watchdog
    from kiosk.settings.danish import in_danish
    from kiosk.settings.files import take_from_stick

    window, kiosk, starts = opened.window, opened.kiosk, opened.starts
    # First of all: whoever ends it now has not seen it crash.
    LeaveOnSignal(window, lambda: _leave_all_right(starts))
    opened.bugs.log_messages()
    crashes = starts.crashes()
    logging.getLogger(__name__).info("the kiosk is shown, after %d crashes in a row", crashes)
    _put_brightness_right()  # as a kiosk that was killed, or a power cut, left it
    Watchdog(window, Notifier(os.environ))
    wrong = take_from_stick(data_folder(), mounts()) if kiosk else []
    yield
    if kiosk:
        import_module("kiosk.app.pages")
        yield
        _ = kiosk.pages
        yield
        kiosk.pages.make_whole()
        yield
    renewal = _keep_watch(opened)
    yield
    if kiosk:
        if opened.catalogues:
            upkeep = keep_new(kiosk, opened.catalogues)
            if renewal:
                upkeep.sync.ended.connect(renewal.hear_of_sync)
            yield
        import_module("kiosk.app.ambassador")
        yield
        kiosk.ambassador.setup.tell(list(map(in_danish, wrong)))
        yield
        _finish_kiosk(kiosk, opened.safe, opened.setup)
    QTimer.singleShot(int(STEADY_AFTER * 1000), window, starts.steady)
    gc.enable()


def _keep_watch(opened: Opened) -> "Renewal | None":
    """Watch over the window and the program, and keep the screen awake, until it quits."""
    from kiosk.device.awake import keep_awake
    from kiosk.device.window import WindowGuard
    from kiosk.program.versions import versions_here

    window = opened.window
    WindowGuard(window)
    keep_awake()
    versions = versions_here()
    if not versions:
        return None
    from kiosk.app.renewal import renew

    return renew(versions, window, opened.kiosk, opened.catalogues, opened.safe)


def _leave_all_right(starts: Starts) -> None:
    starts.end()
    _put_brightness_right()


def _put_brightness_right() -> None:
    from kiosk.device.backlight import Backlight

    Backlight(data=data_folder()).restore()


def keep_new(kiosk: Kiosk, catalogues: Catalogues) -> "Upkeep":
    """Sync what `kiosk` shows, from now until it quits, with the source that its settings name."""
    from kiosk.app.syncing import Syncing
    from kiosk.app.upkeep import Upkeep, tell_unsent
    from kiosk.sync.when import Schedule

    exporting = kiosk.exporting

    def also() -> "Besides | None":
        from kiosk.program.fetch import besides

        enabled = kiosk.settings_files.settings.updates
        return besides(enabled, exporting.tablet) if exporting else None

    syncing = Syncing(catalogues, lambda: kiosk.settings_files.settings.source, also)
    send = exporting.send if exporting else None
    upkeep = Upkeep(kiosk, syncing, Schedule(kiosk.now), send=send)
    if exporting:
        upkeep.jobs.start(exporting.know_tablet, lambda known: None, tell_unsent)
    kiosk.updates = upkeep.sync
    app = QGuiApplication.instance()
    assert app
    app.aboutToQuit.connect(upkeep.close)
    upkeep.start()
    return upkeep


def _finish_kiosk(kiosk: Kiosk, safe: bool, setup: bool) -> None:
    from kiosk.app.provisioning import Provisioning
    from kiosk.device.dimming import Dimming

    kiosk.settings_files.mend()
    navigation, backlight = kiosk.navigation, kiosk.pages.backlight
    hours = (USUAL_SETTINGS if safe else kiosk.settings_files.settings).dim_after_hours
    dimming = Dimming(kiosk.dim, backlight, lambda: navigation.idle, hours, parent=kiosk.window)
    navigation.screenChanged.connect(dimming.look)
    door = kiosk.ambassador.door
    door.quitWanted.connect(lambda: QGuiApplication.exit(exits.QUIT))
    door.restartWanted.connect(lambda: QGuiApplication.exit(exits.RESTART))
    if safe:
        kiosk.tell_safe_mode().restart_wanted.connect(lambda: QGuiApplication.exit(exits.RESTART))
    elif setup and not kiosk.settings_files.set_up:
        door.knock()
        provisioning = Provisioning(kiosk, data_folder())
        provisioning.taken.connect(lambda: QGuiApplication.exit(exits.RESTART))
