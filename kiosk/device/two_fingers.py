"""Two fingers that are held anywhere: how somebody who sees nothing asks to be read to."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent

HOLD_MS = 2000
"""How long two fingers are held."""

_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}


class TwoFingers(QObject):
    """Watches a window; `held` tells that two fingers, and no third, lay still for `hold_ms`.

    `reach` is how far in px each may move. None of them taps when it is lifted.
    """

    held = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reach = 40
        self._down: dict[int, QPointF] = {}
        self._taps_nothing: set[int] = set()
        self.hold_ms = HOLD_MS
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._recognise)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            assert isinstance(event, QTouchEvent)
            for point in event.points():
                self._follow(event, point)
        elif event.type() is QEvent.Type.TouchCancel:
            self._down = {}
            self._timer.stop()
        return False

    @Slot()
    def _recognise(self) -> None:
        self._taps_nothing |= self._down.keys()
        self.held.emit()

    def _follow(self, event: QTouchEvent, point: QEventPoint) -> None:
        match point.state():
            case QEventPoint.State.Pressed:
                self._down[point.id()] = point.position()
                self._count()
            case QEventPoint.State.Released:
                self._down.pop(point.id(), None)
                if point.id() in self._taps_nothing:
                    self._taps_nothing.discard(point.id())
                    event.setExclusiveGrabber(point, None)  # type: ignore[arg-type]
                self._count()
            case QEventPoint.State.Updated:
                began = self._down.get(point.id())
                moved = point.position() - began if began else QPointF()
                if moved.manhattanLength() > self.reach:
                    self._timer.stop()
            case _:
                pass

    def _count(self) -> None:
        if len(self._down) == 2 and not self._taps_nothing:
            self._timer.start(self.hold_ms)
        else:
            self._timer.stop()
