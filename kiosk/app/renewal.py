"""Tries a newer version of the program when nobody is served, and judges the one on trial."""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.domain.screens import Place
from kiosk.program.versions import Failure, Versions, versions_here
from kiosk.recovery import exits
from kiosk.session import clock
from kiosk.sync.catalogues import Catalogues
from kiosk.viewmodels.update_words import failed_text, not_installed_text

if TYPE_CHECKING:
    from kiosk.app.composition import Kiosk

_LOG = logging.getLogger(__name__)

QUIET: Final = 300.0
"""Seconds without anybody, also after a start, before the kiosk leaves for another version."""

PATIENCE: Final = 900.0
"""Seconds in which a version on trial has to sync once."""

_LOOK_MS: Final = 30_000


class Renewal(QObject):
    """Lives as long as the window. `restart_wanted` asks for a start of what is chosen by then.

    `served` says whether somebody is there. `flaw` is what is seen at once to be wrong with the
    version that runs, None where nothing is. `enabled` is what the settings say of updates, and
    `has_source` whether they name a source: where sticks alone bring something, none may come soon.
    `now` is a clock in seconds that never goes back, `moment` gives seconds since 1970.

    A version is tried only after a sync that went well and where nothing is wrong: so what is
    wrong with it afterwards is its own.
    """

    restart_wanted = Signal()

    def __init__(
        self,
        versions: Versions,
        served: Callable[[], bool],
        flaw: Failure | None = None,
        enabled: Callable[[], bool] = lambda: True,
        has_source: Callable[[], bool] = lambda: True,
        now: Callable[[], float] = clock.now,
        moment: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions = versions
        self._served = served
        self._flaw = flaw
        self._enabled = enabled
        self._has_source = has_source
        self._now = now
        self._moment = moment
        self._began = self._quiet_since = now()
        self._synced = False
        self._on_trial = versions.trying == versions.own
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def begin(self) -> None:
        """Take note of a version that did not come this far, or that shows its flaw at once."""
        versions, tried = self._versions, self._versions.trying
        crashes = self._flaw is Failure.CRASHES and versions.current == versions.own
        if self._flaw and (crashes or self._on_trial):
            self._fail(self._flaw)
        elif tried and not self._on_trial:
            _note(lambda: versions.fail(tried, Failure.START, self._moment()))

    @Slot(bool)
    def hear_of_sync(self, well: bool) -> None:
        """A sync has ended: the first that goes well is the last that a version has to show."""
        self._synced = well
        if well and self._on_trial:
            self._stay()

    @Slot()
    def look(self) -> None:
        """Leave for another version where one is due and nobody has been there for a while."""
        if self._served():
            self._quiet_since = self._now()
        elif self._now() - self._quiet_since < QUIET:
            return
        elif self._on_trial:
            if self._now() - self._began < PATIENCE:
                return
            if self._has_source():
                self._fail(Failure.SYNC)
            else:
                self._stay()
        elif self._synced and not self._flaw and self._enabled():
            self._try_newer()

    def _try_newer(self) -> None:
        version = self._versions.to_try(self._moment())
        if version and _note(lambda: self._versions.try_next(version)):
            _LOG.info("the program leaves for its version %s, which is tried", version)
            self.restart_wanted.emit()

    def _stay(self) -> None:
        self._on_trial = not _note(self._versions.confirm)
        _LOG.info("version %s of the program is well and stays", self._versions.own)

    def _fail(self, why: Failure) -> None:
        self._on_trial = False
        _LOG.error("version %s of the program failed: %s", self._versions.own, why)
        _note(lambda: self._versions.fail(self._versions.own, why, self._moment()))
        self.restart_wanted.emit()


def renew(
    versions: Versions,
    window: QObject,
    kiosk: "Kiosk | None",
    catalogues: Catalogues | None,
    safe: bool,
) -> Renewal:
    """Begin to renew the program that shows `kiosk` in `window`, and restart it where it is due."""

    def served() -> bool:
        return kiosk is not None and not (
            kiosk.navigation.idle and kiosk.ambassador.door.place_now is Place.OUTSIDE
        )

    def enabled() -> bool:
        return kiosk is not None and kiosk.settings_files.settings.updates

    def has_source() -> bool:
        return kiosk is not None and kiosk.settings_files.settings.source != ""

    flaw = Failure.CRASHES if safe else _flaw(kiosk, catalogues)
    renewal = Renewal(versions, served, flaw, enabled, has_source, parent=window)
    renewal.restart_wanted.connect(lambda: QGuiApplication.exit(exits.RESTART))
    renewal.begin()
    return renewal


def _flaw(kiosk: "Kiosk | None", catalogues: Catalogues | None) -> Failure | None:
    wanted = catalogues.candidates()[:1] if catalogues else []
    if kiosk is None or wanted not in ([], [kiosk.library.catalogue.path]):
        return Failure.CATALOGUE
    return None if kiosk.settings_files.set_up else Failure.PIN


def problems() -> list[str]:
    """What is wrong with the program's updates, for the one who set the tablet up."""
    versions = versions_here()
    if versions is None:
        return []
    told = [failed_text(one.version.debian, one.why) for one in versions.failed[:1]]
    return told + ([not_installed_text()] if versions.refused else [])


def _note(write: Callable[[], None]) -> bool:
    """Whether the disk took it; where not, the program that runs goes on."""
    try:
        write()
    except OSError as error:
        _LOG.warning("the versions of the program cannot be written: %s", error)
        return False
    return True
