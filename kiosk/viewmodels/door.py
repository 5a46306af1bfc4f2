"""The door to the ambassador's screens: who may be behind it, and for how long."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.screens import Place
from kiosk.session import clock
from kiosk.session.visit import Visit, VisitState, VisitTimes
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOCK_TIMES = VisitTimes(idle=300.0, countdown=1.0)
"""After five quiet minutes the screens lock by themselves."""


@QmlElement
class DoorViewModel(QObject):
    """One of the ambassador's screens at a time, or none. `moved` tells which before QML sees it.

    `entered` comes when somebody gets behind the door, `left` when the member's screens return.
    At the door itself, where the PIN is asked for, the member's visit waits as it was.
    """

    changed = Signal()
    moved = Signal(object)
    asked = Signal()
    entered = Signal()
    left = Signal()
    talkWanted = Signal()
    restartWanted = Signal()
    quitWanted = Signal()

    def __init__(self, is_set_up: Callable[[], bool], now: Callable[[], float] = clock.now) -> None:
        super().__init__()
        self._is_set_up = is_set_up
        self._now = now
        self._place = Place.OUTSIDE
        self._stay = Visit(LOCK_TIMES, self.lock)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place.value

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the screen is called in Danish; QML translates it."""
        return self._place.danish

    @property
    def place_now(self) -> Place:
        """Where the ambassador is."""
        return self._place

    @property
    def inside(self) -> bool:
        """Whether somebody is behind the door."""
        return self._place not in (Place.OUTSIDE, Place.CODE)

    @Slot()
    def knock(self) -> None:
        """The hidden gesture was made."""
        if self._place is Place.OUTSIDE:
            self.asked.emit()
            self.go(Place.CODE if self._is_set_up() else Place.SETUP)

    @Slot(str)
    def open(self, place: str) -> None:
        """Show another of the ambassador's screens."""
        self.go(Place(place))

    @Slot()
    def back(self) -> None:
        """One screen back: to the panel, and from there, as from the door, to the members."""
        match self._place:
            case Place.NEW_CODE:
                self.go(Place.SETTINGS)
            case Place.OUTSIDE | Place.CODE | Place.SETUP | Place.PANEL:
                self.go(Place.OUTSIDE)
            case _:
                self.go(Place.PANEL)

    @Slot()
    def lock(self) -> None:
        """Leave for the members' idle screen."""
        self.go(Place.OUTSIDE)

    @Slot()
    def startTalk(self) -> None:
        """Leave for the first step of the dialogue."""
        self.lock()
        self.talkWanted.emit()

    @Slot()
    def restart(self) -> None:
        self.lock()
        self.restartWanted.emit()

    @Slot()
    def quit(self) -> None:
        self.lock()
        self.quitWanted.emit()

    @Slot()
    def tick(self) -> None:
        """Catch up with the clock."""
        self._stay.tick(self._now())
        self._follow()

    def go(self, place: Place) -> None:
        was_inside, outside = self.inside, self._place is Place.OUTSIDE
        self._place = place
        if self.inside and not was_inside:
            self._stay.touch(self._now())
            self.entered.emit()
        elif was_inside and not self.inside:
            self._stay.end()
        if place is Place.OUTSIDE and not outside:
            self.left.emit()
        self._follow()
        self.moved.emit(place)
        self.changed.emit()

    @Slot()
    def feel(self) -> None:
        """A sign of life keeps the ambassador in."""
        if self.inside:
            self._stay.touch(self._now())
            self._follow()

    def _follow(self) -> None:
        now = self._now()
        due = self._stay.next_event(now) if self._stay.state is not VisitState.ATTRACT else None
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(ceil(max(0.0, due - now) * 1000))
