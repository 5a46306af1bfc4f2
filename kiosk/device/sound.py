"""The soft tick of the printer, where the ambassador has switched the sound on."""

import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Slot

from kiosk.base.paths import ASSETS

TICK = ASSETS / "sounds" / "print.wav"


class Sound(QObject):
    """Plays the file when it is `on`, one at a time, and never says that it cannot.

    Linux plays it with ALSA's aplay: Qt's own way is in no package that the kiosk has. Where there
    is no such program or no sound card it stays quiet. On Windows it was never run.
    """

    def __init__(self, file: Path = TICK) -> None:
        super().__init__()
        self.on = False
        self._file = str(file)
        self._player = QProcess(self)
        self._player.setStandardOutputFile(QProcess.nullDevice())
        self._player.setStandardErrorFile(QProcess.nullDevice())

    @property
    def heard(self) -> bool:
        """Whether it is being played."""
        return self._player.state() is not QProcess.ProcessState.NotRunning

    @Slot()
    def play(self) -> None:
        """Tick, unless it is being played."""
        if not self.on or self.heard:
            return
        if sys.platform == "win32":
            import winsound

            how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            with suppress(RuntimeError):
                winsound.PlaySound(self._file, how)
        else:
            self._player.start("aplay", ["-q", self._file])

    def stop(self) -> None:
        """Be quiet at once."""
        if self.heard:
            self._player.kill()
            self._player.waitForFinished()
