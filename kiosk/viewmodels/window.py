"""The window, as Python and QML share it."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Look(NamedTuple):
    """How the window is to be.

    `still` stops all movement, `high_contrast` is black, white and yellow, and `read_aloud` leaves
    room for the bar of the voice. Texts are `text_factor` times as large as they are drawn, on a
    screen with a diagonal of `inches`, 0 where only the screen knows it. `covered` while the
    ambassador's screens lie over all others, `thanking` while the idle screen waits for the thanks,
    `ready` when everything has come that the first frame did without, `dim` after hours without
    anybody. `taps` decides which presses count.
    """

    still: bool = False
    text_factor: float = 1.0
    covered: bool = False
    thanking: bool = False
    ready: bool = False
    dim: bool = False
    taps: QObject | None = None
    high_contrast: bool = False
    inches: float = 0.0
    read_aloud: bool = False


@QmlElement
class WindowViewModel(QObject):
    """Python says how the window is to look; QML tells what only it can know.

    That is `shake`, how far in px a finger may move and still tap, whether somebody is `typing` on
    keys that may be tapped quickly, and whether all pages are `settled`.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        _let_caret_blink(not look.still)
        self.shake = 0
        self.typing = False
        self.settled = False

    @property
    def look(self) -> Look:
        return self._look

    @look.setter
    def look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            _let_caret_blink(not look.still)
            self.changed.emit()

    @Property(bool, notify=changed)
    def still(self) -> bool:
        return self._look.still

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._look.high_contrast

    @Property(bool, notify=changed)
    def readAloud(self) -> bool:
        return self._look.read_aloud

    @Property(float, notify=changed)
    def textFactor(self) -> float:
        return self._look.text_factor

    @Property(float, notify=changed)
    def inches(self) -> float:
        return self._look.inches

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        return self._look.covered

    @Property(bool, notify=changed)
    def thanking(self) -> bool:
        return self._look.thanking

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._look.ready

    @Property(bool, notify=changed)
    def dim(self) -> bool:
        return self._look.dim

    @Property(QObject, notify=changed)
    def taps(self) -> QObject | None:
        return self._look.taps

    @Slot(int)
    def tellShake(self, shake: int) -> None:
        self.shake = shake

    @Slot(bool)
    def tellTyping(self, typing: bool) -> None:
        self.typing = typing

    @Slot(bool)
    def tellSettled(self, settled: bool) -> None:
        self.settled = settled


def _let_caret_blink(blinks: bool) -> None:
    QGuiApplication.styleHints().setCursorFlashTime(-1 if blinks else 0)
