"""What has just happened, in a sentence for whoever does not see it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AnnouncementsViewModel(QObject):
    """The one place for it: `told` is read aloud, and shown to assistive technology.

    What happens at once, as a page that is shown and a partner that is printed, is told in one.
    """

    told = Signal(str, arguments=["text"])

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Tell a sentence, which needs no full stop; an empty one is none."""
        if sentence and sentence not in self._waiting:
            self._waiting.append(sentence)
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        sentences, self._waiting = self._waiting, []
        self.told.emit(" ".join(s if s[-1] in ".!?" else f"{s}." for s in sentences))
