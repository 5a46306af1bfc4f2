"""Read aloud, as it is shown: the bar with what is said and how loud, and a ring around it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.window import WindowViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOUDEST = 5
_LOUDSPEAKER, _HEADSET = 3, 2
_PLUGGED_MS = 5000


@QmlElement
class AloudViewModel(QObject):
    """Whether the screen is read aloud, what of it, and how loud, from 1 to LOUDEST.

    `wanted` asks that it begins, `unwanted` that it ends; who reads then sets `on`. `hushed` asks
    for quiet. `has_voice` tells whether the tablet has one.
    """

    changed = Signal()
    wanted = Signal()
    unwanted = Signal()
    hushed = Signal()
    levelChanged = Signal()

    def __init__(self, frame: WindowViewModel, has_voice: Callable[[], bool]) -> None:
        super().__init__()
        self._frame = frame
        self._has_voice = has_voice
        self._sentence = ""
        self._ring = QRect()
        self._private = False
        self._level = _LOUDSPEAKER
        self._plugged = QTimer(self, singleShot=True, interval=_PLUGGED_MS)
        self._plugged.timeout.connect(self.changed)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._frame.look.read_aloud

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether the tablet has a voice."""
        return self._has_voice()

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is being said."""
        return self._sentence

    @Property(int, notify=changed)
    def level(self) -> int:
        return self._level

    @Property(bool, notify=changed)
    def private(self) -> bool:
        """Whether a headset was plugged in just now."""
        return self._private and self._plugged.isActive()

    @Property(QRect, notify=changed)
    def ring(self) -> QRect:
        """Where that is which is said, in px of the window; empty where it is nowhere."""
        return self._ring

    @Slot()
    def toggle(self) -> None:
        """Begin, or end."""
        (self.unwanted if self.on else self.wanted).emit()

    @Slot()
    def louder(self) -> None:
        self._set_level(self._level + 1)

    @Slot()
    def quieter(self) -> None:
        self._set_level(self._level - 1)

    @Slot()
    def hush(self) -> None:
        """Stop what is being said."""
        self.hushed.emit()

    def plug(self, plugged: bool) -> None:
        """A headset was plugged in, and only its wearer hears it now, or it was pulled out."""
        self._private = plugged
        self._level = _HEADSET if plugged else _LOUDSPEAKER
        if plugged:
            self._plugged.start()
        self.levelChanged.emit()
        self.changed.emit()

    def show(self, on: bool) -> None:
        """It has begun, or ended."""
        self._sentence, self._ring = "", QRect()
        if not on:
            self._level = _HEADSET if self._private else _LOUDSPEAKER
        self._frame.look = self._frame.look._replace(read_aloud=on)
        self.changed.emit()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """This is being said."""
        self._sentence = sentence
        self.changed.emit()

    def point(self, ring: QRect) -> None:
        """What is said lies here."""
        if ring != self._ring:
            self._ring = ring
            self.changed.emit()

    def _set_level(self, level: int) -> None:
        self._level = max(1, min(LOUDEST, level))
        self.levelChanged.emit()
        self.changed.emit()
