"""Reading help: how a member wants the screens for this visit."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.window import WindowViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SIZES = (100, 125, 150, 200)
"""The text sizes that a member may choose among, in percent."""
USUAL_PACE = 2.0
"""Seconds that the ring rests on each control, where nothing else is set."""


class Legibility(NamedTuple):
    """How the screens are read: text `size` in percent, and `still` where nothing may move.

    `contrast` is for black, white and yellow. For whoever has one switch a ring rests `pace`
    seconds on each control; 0 is for all others.
    """

    size: int = 100
    still: bool = False
    contrast: bool = False
    pace: float = 0


@QmlElement
class ReadingViewModel(QObject):
    """What a member chose, shown at once on the window `frame`; the tablet's own until then."""

    changed = Signal()

    def __init__(self, frame: WindowViewModel) -> None:
        super().__init__()
        self._frame = frame
        self._shown = False
        self._usual = Legibility(round(frame.look.text_factor * 100), frame.look.still)
        self._chosen = self._usual

    @property
    def usual(self) -> Legibility:
        """The tablet's own."""
        return self._usual

    @property
    def chosen(self) -> Legibility:
        return self._chosen

    @chosen.setter
    def chosen(self, reading: Legibility) -> None:
        self._chosen = reading
        self._frame.look = self._frame.look._replace(
            text_factor=reading.size / 100,
            still=reading.still,
            high_contrast=reading.contrast,
        )
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the sheet to choose on lies open."""
        return self._shown

    @Property("QVariantList", constant=True)
    def sizes(self) -> list[int]:
        return list(SIZES)

    @Property(int, notify=changed)
    def size(self) -> int:
        return self._chosen.size

    @Property(bool, notify=changed)
    def still(self) -> bool:
        return self._chosen.still

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return self._chosen.contrast

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        """Whether the ring goes from control to control by itself."""
        return self.pace > 0

    @property
    def pace(self) -> float:
        """Seconds that the ring rests on each control; 0 where there is none."""
        return self._chosen.pace

    @pace.setter
    def pace(self, pace: float) -> None:
        self.chosen = self._chosen._replace(pace=pace)

    @Property(bool, notify=changed)
    def helped(self) -> bool:
        """Whether anything differs from the tablet's own."""
        return self._chosen != self._usual

    @Slot()
    def show(self) -> None:
        self._show(True)

    @Slot()
    def hide(self) -> None:
        self._show(False)

    @Slot(int)
    def resize(self, size: int) -> None:
        """Set text in this size, in percent; one that is not offered changes nothing."""
        if size in SIZES:
            self.chosen = self._chosen._replace(size=size)

    @Slot()
    def toggleContrast(self) -> None:
        self.chosen = self._chosen._replace(contrast=not self._chosen.contrast)

    @Slot()
    def toggleStill(self) -> None:
        self.chosen = self._chosen._replace(still=not self._chosen.still)

    @Slot()
    def toggleScanning(self) -> None:
        self.pace = 0 if self.pace else self._usual.pace or USUAL_PACE

    @Slot()
    def restore(self) -> None:
        """Read as the tablet is set."""
        self.chosen = self._usual

    def use(self, usual: Legibility) -> None:
        """Let the tablet's own be `usual` from now on; what a member chose stays for the visit."""
        helped, self._usual = self.helped, usual
        if not helped:
            self.restore()

    def wipe(self) -> None:
        """Start a new visit in the tablet's own."""
        self._shown = False
        self.restore()

    def _show(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
