"""The keypad at the door: a PIN is asked for, or a new one chosen."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import clock
from kiosk.session.pin import PIN_LENGTH, RECOVERY_LENGTH, PinGuard, matches
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Purpose(StrEnum):
    """What the digits are for."""

    ENTER = "enter"
    RECOVER = "recover"
    NEW = "new"
    REPEAT = "repeat"


class Keys(Protocol):
    """The hashes of what opens the door, empty where there is none, and the wrong tries.

    `problems` says what is to be mended in the settings, and none of what stands there.
    """

    @property
    def pin(self) -> str: ...
    @property
    def recovery(self) -> str: ...
    @property
    def problems(self) -> list[str]: ...
    @property
    def tries(self) -> int: ...
    def keep_tries(self, tries: int) -> None: ...


@QmlElement
class PinViewModel(QObject):
    """Takes digits; the last one decides.

    `accepted` comes with the right PIN, `chosen` with a new one after the recovery code or for
    `choose`. `typed` comes with each key.
    """

    changed = Signal()
    typed = Signal()
    accepted = Signal()
    chosen = Signal(str)

    def __init__(self, keys: Keys, now: Callable[[], float] = clock.now) -> None:
        super().__init__()
        self._keys = keys
        self._now = now
        self._guard = PinGuard(keys.tries, now())
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._purpose = Purpose.ENTER
        self._digits = ""
        self._first = ""
        self._wrong = False

    @Property(str, notify=changed)
    def purpose(self) -> str:
        return self._purpose.value

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits have been typed."""
        return len(self._digits)

    @Property(int, notify=changed)
    def length(self) -> int:
        """How many digits there are to type."""
        return self._length

    @Property(str, notify=changed)
    def digits(self) -> str:
        """The recovery code as far as it is typed, in groups; a PIN is never shown."""
        if self._purpose is not Purpose.RECOVER:
            return ""
        return grouped(self._digits)

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the last try was wrong and nothing has been typed since."""
        return self._wrong

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Whole seconds until the next try may be made."""
        return self._wait

    @Property(bool, notify=changed)
    def recoverable(self) -> bool:
        """Whether there is a recovery code."""
        return bool(self._keys.recovery)

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether there is a PIN at all; without one the settings cannot be read."""
        return bool(self._keys.pin)

    @Property("QStringList", notify=changed)
    def problems(self) -> list[str]:
        """What is to be mended so that there is a PIN, a line each."""
        return [] if self._keys.pin else self._keys.problems

    @Slot(int)
    def press(self, digit: int) -> None:
        self.typed.emit()
        if self._wait:
            return
        self._wrong = False
        self._digits += str(digit)
        if len(self._digits) == self._length:
            self._decide()
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self.typed.emit()
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self.typed.emit()
        self._digits = ""
        self.changed.emit()

    @Slot()
    def recover(self) -> None:
        """Ask for the recovery code instead, or for the PIN again."""
        self.typed.emit()
        self._begin(Purpose.ENTER if self._purpose is Purpose.RECOVER else Purpose.RECOVER)

    @Slot()
    def ask(self) -> None:
        """Begin anew with asking for the PIN."""
        self._begin(Purpose.ENTER)

    @Slot()
    def choose(self) -> None:
        """Let a new PIN be chosen; it is typed twice."""
        self._begin(Purpose.NEW)

    @Slot()
    def tick(self) -> None:
        """Tell how long it still is until the next try."""
        if not self._wait:
            self._timer.stop()
        self.changed.emit()

    @property
    def _length(self) -> int:
        return RECOVERY_LENGTH if self._purpose is Purpose.RECOVER else PIN_LENGTH

    @property
    def _wait(self) -> int:
        if self._purpose not in (Purpose.ENTER, Purpose.RECOVER):
            return 0
        return self._guard.wait(self._now())

    def _begin(self, purpose: Purpose) -> None:
        self._purpose = purpose
        self._digits = ""
        self._wrong = False
        if self._wait:
            self._timer.start()
        self.changed.emit()

    def _decide(self) -> None:
        digits, self._digits = self._digits, ""
        match self._purpose:
            case Purpose.ENTER if self._try(digits, self._keys.pin):
                self.accepted.emit()
            case Purpose.RECOVER if self._try(digits, self._keys.recovery):
                self._begin(Purpose.NEW)
            case Purpose.NEW:
                self._first = digits
                self._begin(Purpose.REPEAT)
            case Purpose.REPEAT:
                self._begin(Purpose.NEW)
                self._wrong = digits != self._first
                if not self._wrong:
                    self.chosen.emit(digits)

    def _try(self, digits: str, hashed: str) -> bool:
        self._guard.begin(self._now())
        self._keys.keep_tries(self._guard.tries)
        if matches(digits, hashed):
            self._guard.right()
            self._keys.keep_tries(0)
            return True
        self._wrong = True
        if self._wait:
            self._timer.start()
        return False


def grouped(digits: str) -> str:
    """Digits in groups of three, as a recovery code is written."""
    return " ".join(digits[i : i + 3] for i in range(0, len(digits), 3))
