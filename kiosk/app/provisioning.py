"""Sets the tablet up from a stick that is plugged in while the first start asks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.composition import Kiosk
from kiosk.base.textfiles import is_there
from kiosk.device.sticks import mounts, unmounted_formats
from kiosk.settings.danish import in_danish
from kiosk.settings.files import take_from_stick
from kiosk.settings.values import PROVIDED
from kiosk.viewmodels.sticks import unread_format

_LOOK_EVERY_MS = 2_000


class Provisioning(QObject):
    """Looks for settings on each stick that comes, until the tablet is set up.

    It lives as long as the window. `folder` is the data folder, `sticks` finds what is plugged in,
    `formats` those of sticks that the tablet does not read. `taken` comes when settings have been
    copied: the next start is made with them. What is wrong with a stick stands on the screen for
    as long as it is in.
    """

    taken = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        folder: Path,
        sticks: Callable[[], list[Path]] = mounts,
        formats: Callable[[], list[str]] = unmounted_formats,
    ) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._folder = folder
        self._sticks = sticks
        self._formats = formats
        self._known = (sticks(), formats())
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Read the sticks if one has come or gone."""
        if self._kiosk.settings_files.set_up:
            self._timer.stop()
            return
        found, formats = now = (self._sticks(), self._formats())
        if now == self._known:
            return
        self._known = now
        problems = take_from_stick(self._folder, found)
        self._kiosk.ambassador.setup.tell([*map(in_danish, problems), *map(unread_format, formats)])
        if is_there(self._folder / PROVIDED):
            self._timer.stop()
            self.taken.emit()
