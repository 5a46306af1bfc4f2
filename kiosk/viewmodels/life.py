"""Watches the window for signs of life."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement

from kiosk.session import clock
from kiosk.session.life import STUCK_AFTER, Sense, SignsOfLife

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)

_TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
}


@QmlElement
class LifeViewModel(QObject):
    """Tells by `felt` that somebody is there. Events go on their way.

    `now` gives seconds on a clock that never goes back.
    """

    felt = Signal()

    def __init__(self, now: Callable[[], float] = clock.now) -> None:
        super().__init__()
        self._now = now
        self._signs = SignsOfLife()
        self._told: frozenset[Sense] = frozenset()

    @property
    def stuck(self) -> frozenset[Sense]:
        """Where something is held that does not let go."""
        return self._signs.stuck(self._now())

    @Slot()
    def feel(self) -> None:
        """Somebody acts without an event, as by assistive technology."""
        self.felt.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_sign(event):
            self.felt.emit()
        return False

    def _is_sign(self, event: QEvent) -> bool:
        kind, now, signs = event.type(), self._now(), self._signs
        sign = False
        match event:
            case QTouchEvent() if kind in _TOUCHES:
                points = [self._point(point, now) for point in event.points()]
                sign = any(points)
            case QTouchEvent():
                signs.forget(Sense.SCREEN)
            case QMouseEvent() if kind == QEvent.Type.MouseButtonPress:
                sign = signs.held(Sense.SCREEN, event.button(), now)
            case QMouseEvent() if kind == QEvent.Type.MouseButtonRelease:
                sign = signs.let_go(Sense.SCREEN, event.button(), now)
            case QKeyEvent() if kind == QEvent.Type.KeyPress:
                sign = signs.held(Sense.KEY, event.key(), now)
            case QKeyEvent() if kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                signs.let_go(Sense.KEY, event.key(), now)
            case _:
                if kind == QEvent.Type.FocusOut:
                    signs.forget(Sense.KEY)
                sign = kind == QEvent.Type.Wheel
        self._tell()
        return sign

    def _point(self, point: QEventPoint, now: float) -> bool:
        match point.state():
            case QEventPoint.State.Released:
                return self._signs.let_go(Sense.SCREEN, point.id(), now)
            case QEventPoint.State.Stationary:
                return False
            case _:
                return self._signs.held(Sense.SCREEN, point.id(), now)

    def _tell(self) -> None:
        """Say once in the log what does not let go."""
        stuck = self.stuck
        for sense in sorted(stuck - self._told):
            what = "something on the screen" if sense is Sense.SCREEN else "a key"
            _LOG.warning("%s has been held for over %.0f s and counts no more", what, STUCK_AFTER)
        self._told = stuck
