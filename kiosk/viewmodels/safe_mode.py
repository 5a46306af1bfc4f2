"""What the ambassador can do about a kiosk that crashed and runs in safe mode."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SafeModeViewModel(QObject):
    """Asks for an ordinary start."""

    restart_wanted = Signal()

    @Slot()
    def restart(self) -> None:
        self.restart_wanted.emit()
