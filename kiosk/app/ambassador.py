"""Everything behind the hidden gesture: the ambassador's screens and their view models."""

import logging
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import renewal
from kiosk.app.pages import Pages
from kiosk.app.places import places
from kiosk.base.files import replace
from kiosk.base.paths import QML
from kiosk.device.battery import battery, free_megabytes
from kiosk.domain.screens import Place
from kiosk.session.counting import Today
from kiosk.session.day import ShiftDay
from kiosk.session.shift import Reading
from kiosk.session.tally import Tally
from kiosk.settings.danish import in_danish
from kiosk.settings.files import SettingsFiles, read_kept, to_toml
from kiosk.settings.values import Settings
from kiosk.sync.errors import NotSetUp
from kiosk.sync.trust import trusted_root
from kiosk.viewmodels.door import DoorViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panel import PanelViewModel
from kiosk.viewmodels.pin import PinViewModel
from kiosk.viewmodels.practice import PracticeViewModel
from kiosk.viewmodels.settings import SettingsViewModel
from kiosk.viewmodels.setup import SetupViewModel
from kiosk.viewmodels.shift import ShiftViewModel
from kiosk.viewmodels.updates import UpdatesViewModel
from kiosk.viewmodels.window import WindowViewModel

_LOG = logging.getLogger(__name__)


class Remembered:
    """The small files that the panel keeps in the data folder; without one it keeps them here.

    One that cannot be read counts as none, and one that cannot be written is told in the log.
    """

    def __init__(self, folder: Path | None, settings_files: SettingsFiles) -> None:
        self._folder = folder
        self._settings_files = settings_files
        # What was last read or written; a disk that fails does not change it.
        self._kept: dict[str, dict[str, object]] = {}

    @property
    def pin(self) -> str:
        return self._settings_files.settings.pin

    @property
    def recovery(self) -> str:
        return self._settings_files.settings.recovery

    @property
    def problems(self) -> list[str]:
        return list(map(in_danish, self._settings_files.problems))

    @property
    def tries(self) -> int:
        """Wrong tries at the PIN."""
        tries = self._read("tries").get("wrong")
        return tries if isinstance(tries, int) else 0

    def keep_tries(self, tries: int) -> None:
        self._write("tries", {"wrong": tries})

    def read(self) -> ShiftDay:
        """The last day that was kept."""
        match self._read("day"):
            case {"date": str(text), "ticked": list(ticked), "started": bool(started)}:
                return ShiftDay(_date(text), frozenset(map(str, ticked)), started)
        return ShiftDay(date.min)

    def write(self, day: ShiftDay) -> None:
        table = {"date": day.on_date.isoformat(), "ticked": sorted(day.ticked)}
        self._write("day", {**table, "started": day.started})

    def _read(self, name: str) -> dict[str, object]:
        if name not in self._kept:
            self._kept[name] = read_kept(self._folder / f"{name}.toml") if self._folder else {}
        return self._kept[name]

    def _write(self, name: str, table: dict[str, object]) -> None:
        self._kept[name] = table
        if self._folder:
            try:
                replace(self._folder / f"{name}.toml", to_toml(table).encode())
            except OSError as error:
                _LOG.warning("%s.toml cannot be written: %s", name, error)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.min


class Ambassador:
    """Puts the ambassador's screens over those of a visit.

    `updates` tells of the catalogue's; None where nothing syncs. `data` is the data folder, None
    keeps nothing. `now` is the clock of a visit in seconds,
    `moment` the one on the wall.
    """

    def __init__(
        self,
        library: Library,
        frame: WindowViewModel,
        navigation: NavigationViewModel,
        pages: Pages,
        settings_files: SettingsFiles,
        tally: Tally,
        updates: UpdatesViewModel | None,
        data: Path | None,
        now: Callable[[], float],
        moment: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._frame = frame
        self._navigation = navigation
        self._pages = pages
        self._settings_files = settings_files
        self._data = data
        self._moment = moment
        self.updates = updates
        self._remembered = Remembered(data, settings_files)
        self.door = DoorViewModel(lambda: settings_files.set_up, now)
        self.pin = PinViewModel(self._remembered, now)
        self.panel = PanelViewModel(library, Today(tally, moment), self._remembered, moment)
        self.shift = ShiftViewModel(library, self._read_tablet)
        self.practice = PracticeViewModel(library, now)
        self.settings = SettingsViewModel(library, settings_files, pages.use, self._is_trusted)
        self.setup = SetupViewModel(library, settings_files, self._use_first, self._is_trusted)
        self.report = pages.report
        self.places = places(self)
        self._connect()

    def put_into(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        """Lay the screens over the window's others, and wait for the gesture."""
        place = window.findChild(QQuickItem, "ambassador")
        assert isinstance(place, QQuickItem)
        properties: dict[str, object] = {
            "parent": place,
            "door": self.door,
            "pin": self.pin,
            "panel": self.panel,
            "shift": self.shift,
            "practice": self.practice,
            "settings": self.settings,
            "setup": self.setup,
            "code": self._pages.programme_code,
            "report": self.report,
        }
        if self.updates:
            properties["updates"] = self.updates
        component = QQmlComponent(engine, QUrl.fromLocalFile(QML / "Ambassador.qml"))
        item = component.createWithInitialProperties(properties)
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(place)
        self.item = item

    def _connect(self) -> None:
        self.door.asked.connect(self._asked)
        self.door.moved.connect(self._moved)
        self.door.entered.connect(self._entered)
        self.door.left.connect(self._left)
        self._pages.life.felt.connect(self.door.feel)
        self.door.talkWanted.connect(self._start_talk)
        self._pages.visit.ended.connect(self._visit_ended)
        self.pin.typed.connect(self._pages.visit.touch)
        self.pin.accepted.connect(self._come_in)
        self.pin.chosen.connect(self._take_pin)
        self.setup.finished.connect(self.door.lock)
        self.settings.volumeChosen.connect(self._pages.sound.play)
        self.settings.changed.connect(self._tell_problems)
        self.shift.started.connect(self._start_shift)
        self.shift.storeWanted.connect(lambda: self.door.go(Place.SETTINGS))
        self.shift.updateWanted.connect(lambda: self.door.go(Place.SYNC))
        self.shift.brightnessWanted.connect(lambda: self._pages.backlight.stay_at_full())

    def _asked(self) -> None:
        self.pin.ask()
        self.setup.begin()

    def _moved(self, place: Place) -> None:
        self._frame.look = self._frame.look._replace(covered=place is not Place.OUTSIDE)
        if line := self.places.get(place):
            line.ready()

    def show_panel(self) -> None:
        """Bring what the panel tells up to now."""
        self._tell_problems()
        self.panel.hangUp()
        self.panel.refresh()
        if self.updates:
            self.updates.look()

    def _entered(self) -> None:
        """Somebody is behind the door: the member's visit ends, and no touch starts another."""
        self._pages.visit.end()
        self._pages.visit.away = True

    def _left(self) -> None:
        self._pages.visit.away = False
        self._pages.rest()

    def _tell_problems(self) -> None:
        self.panel.tell([*self._remembered.problems, *renewal.problems()])

    def _use_first(self, settings: Settings) -> None:
        """Let the settings of the first start hold, and say there if they could not be kept."""
        self._pages.use(settings)
        self.setup.tell(self._remembered.problems)

    def _is_trusted(self) -> bool:
        """Whether the tablet knows whom to believe; it does not matter where nothing is kept."""
        if not self._data:
            return True
        try:
            trusted_root(self._data)
        except NotSetUp:
            return False
        return True

    def _visit_ended(self) -> None:
        if not self.door.inside:
            self.door.lock()

    def _come_in(self) -> None:
        started = self._remembered.read().on(self._moment().date()).started
        self.door.go(Place.PANEL if started else Place.SHIFT)

    def _start_shift(self) -> None:
        today = self._remembered.read().on(self._moment().date())
        self._remembered.write(today._replace(started=True))
        self.door.go(Place.PANEL)

    def _start_talk(self) -> None:
        self._pages.table.start()
        self._navigation.startDialogue()

    def _take_pin(self, pin: str) -> None:
        if self.door.place_now is Place.SETUP:
            self.setup.take_pin(pin)
        else:
            self.settings.change_pin(pin)
            self.door.go(Place.SETTINGS if self.door.inside else Place.PANEL)

    def _read_tablet(self, scanned: bool | None) -> Reading:
        info = self._library.catalogue.info
        return Reading(
            store=self._settings_files.settings.store,
            battery=battery(),
            now=self._moment(),
            released=info.released,
            current_on=self.updates.current_on if self.updates else info.released,
            stale_after_days=info.stale_after_days,
            clock_wrong=bool(self.updates and self.updates.clockWrong),
            scanned=scanned,
            brightness=self._pages.backlight.percent(),
            free_megabytes=free_megabytes(self._data),
            stuck=self._pages.life.stuck,
        )
