"""Reading aloud begins when somebody asks for it without seeing, and ends with the visit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.base.paths import QML
from kiosk.device.headset import Headset
from kiosk.device.two_fingers import TwoFingers
from kiosk.viewmodels.window import WindowViewModel

if TYPE_CHECKING:
    from kiosk.aloud.reader import Reader
    from kiosk.app.pages import Pages


class ReadAloud(QObject):
    """A headset that is plugged in, two fingers that are held, or a switch begins it.

    What speaks is loaded when it is first wanted.
    """

    def __init__(
        self, pages: "Pages", frame: WindowViewModel, window: QQuickWindow, engine: QQmlEngine
    ) -> None:
        super().__init__(window)
        self._pages, self._frame, self._window, self._engine = pages, frame, window, engine
        self.vm = pages.aloud
        self.reader: Reader | None = None
        self.two_fingers = TwoFingers(window)
        window.installEventFilter(self.two_fingers)
        self.headset = Headset()
        self.two_fingers.held.connect(self.vm.toggle)
        self.headset.changed.connect(self.plug)
        self.vm.wanted.connect(self.begin)
        self.vm.unwanted.connect(self.stop)
        pages.visit.ended.connect(self._end)
        frame.changed.connect(self._yield)

    @Slot()
    def begin(self) -> None:
        """Read aloud from now on, where there is a voice and a member's screen; a visit begins."""
        if self.vm.on or self._frame.look.covered or not self.vm.possible:
            return
        if self._pages.navigation.idle:
            self._pages.navigation.home()
        self.two_fingers.reach = self._frame.shake
        self.reader = self.reader or self._load()
        self.reader.begin()
        self._pages.announcements.told.connect(self.reader.hear)

    @Slot()
    def stop(self) -> None:
        """Read no more, and say so."""
        self._finish(self.tr("Skærmen bliver ikke læst højt mere."))

    @Slot(bool)
    def plug(self, plugged: bool) -> None:
        """A headset was plugged in or pulled out: the loudspeaker says nothing unasked."""
        self.vm.plug(plugged)
        if plugged:
            self.begin()
        elif self.reader:
            self.reader.voice.hush()

    def close(self) -> None:
        """Be quiet, and watch for no headset."""
        self._finish("")
        self.headset.close()

    @Slot()
    def _end(self) -> None:
        self._finish(self._pages.announcing.last_words())

    @Slot()
    def _yield(self) -> None:
        if self._frame.look.covered:
            self._finish("")

    def _finish(self, last_words: str) -> None:
        if self.reader and self.vm.on:
            self._pages.announcements.told.disconnect(self.reader.hear)
            self.reader.end(last_words)

    def _load(self) -> "Reader":
        from kiosk.aloud.reader import Reader

        place = self._window.findChild(QQuickItem, "aloud")
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(QML / "Aloud.qml"))
        properties = {"parent": place, "vm": self.vm}
        item = component.createWithInitialProperties(properties)
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(place)
        pages = self._pages
        return Reader(
            *(self._window, self.vm, pages.visit, pages.life, self.two_fingers),
            *(lambda: pages.library.language, pages.now),
        )
