"""The installed PySide6 keeps its references: 6.12.0 on Python 3.10 and 3.11 lost one per call.

A kiosk that runs all day makes millions of such calls; about 5,000 were enough to abort it.
"""

import sys

import pytest
from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot

IMMORTAL = 1 << 31
"""From Python 3.12 on what is counted above this is never taken away. On 3.14 PySide6 6.11.3 takes
one of None's with each slot that is called and gives one with each call: it stays near 3 << 30."""

# Few enough that a PySide6 with the fault fails the test rather than aborts the run.
CALLS = 1_000


class Bell(QObject):
    rung = Signal(bool)

    @Slot()
    def ring(self) -> None:
        self.rung.emit(True)


@pytest.mark.parametrize("constant", [None, True])
def test_calls_and_signals_keep_references(constant: object) -> None:
    bell = Bell()
    heard = 0

    def hear(rung: bool) -> None:
        nonlocal heard
        heard += rung

    bell.rung.connect(hear)
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        QMetaObject.invokeMethod(bell, "ring", Qt.ConnectionType.DirectConnection)
        bell.setObjectName("bell")
    assert heard == CALLS
    after = sys.getrefcount(constant)
    assert after > before - CALLS // 10 or after > IMMORTAL + 1_000_000 * CALLS
