"""The soft tick of the printer, as loud as the ambassador has set it."""

import sys
from array import array
from io import BytesIO
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QProcess, Slot

from kiosk.base.paths import ASSETS

TICK = ASSETS / "sounds" / "print.wav"


class Sound(QObject):
    """Plays the file at its `volume`, one at a time, and never says that it cannot.

    Linux plays it with ALSA's aplay: Qt's own way is in no package that the kiosk has. Where there
    is no such program or no sound card it stays quiet. On Windows it was never run. Neither player
    has a volume, so each is given quieter samples.
    """

    def __init__(self, file: Path = TICK) -> None:
        super().__init__()
        self._file = file
        self._volume = 0
        self._sound = b""
        self._player = QProcess(self)
        self._player.setStandardOutputFile(QProcess.nullDevice())
        self._player.setStandardErrorFile(QProcess.nullDevice())
        self._thread = Thread()

    @property
    def volume(self) -> int:
        """In percent of the file's own, which is the loudest; 0 is quiet."""
        return self._volume

    @volume.setter
    def volume(self, percent: int) -> None:
        if percent != self._volume:
            self._volume = percent
            self._sound = quieter(self._file.read_bytes(), percent) if percent else b""

    @property
    def heard(self) -> bool:
        """Whether it is being played."""
        running = self._player.state() is not QProcess.ProcessState.NotRunning
        return running or self._thread.is_alive()

    @Slot()
    def play(self) -> None:
        """Tick, unless it is being played."""
        if not self._volume or self.heard:
            return
        if sys.platform == "win32":
            self._thread = Thread(target=_play_on_windows, args=(self._sound,), daemon=True)
            self._thread.start()
        else:
            self._player.start("aplay", ["-q", "-"])
            self._player.write(self._sound)
            self._player.closeWriteChannel()

    def stop(self) -> None:
        """Be quiet at once."""
        if self._player.state() is not QProcess.ProcessState.NotRunning:
            self._player.kill()
            self._player.waitForFinished()


def quieter(sound: bytes, percent: int) -> bytes:
    """A WAV file of 16 bits whose samples are `percent` of those of `sound`."""
    import wave

    with wave.open(BytesIO(sound)) as file:
        form, frames = file.getparams(), array("h", file.readframes(file.getnframes()))
    scaled = array("h", (round(sample * percent / 100) for sample in frames))
    played = BytesIO()
    with wave.open(played, "wb") as file:
        file.setparams(form)
        file.writeframes(scaled.tobytes())
    return played.getvalue()


def _play_on_windows(sound: bytes) -> None:
    """Windows plays a sound in memory only to a thread that waits for its end."""
    if sys.platform == "win32":
        import winsound
        from contextlib import suppress

        with suppress(RuntimeError):
            winsound.PlaySound(sound, winsound.SND_MEMORY | winsound.SND_NODEFAULT)
