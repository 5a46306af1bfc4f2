"""The voice that reads aloud: espeak-ng, in a process of its own for each sentence."""

import shutil

from PySide6.QtCore import QObject, QProcess, Signal, Slot

ENGINE = "espeak-ng"
LOUDEST = 5

OUTPUT: tuple[str, ...] = ()
"""More options of the engine: where the sound goes, if not to the loudspeaker."""

_LANGUAGES = {"en": "en-gb"}
_WORDS_A_MINUTE = "155"
# Amplitudes of espeak-ng, from 0 to 200; each is about half as loud again as the one before.
_AMPLITUDES = (0, 20, 40, 70, 115, 190)


def has_voice() -> bool:
    """Whether there is an engine."""
    return shutil.which(ENGINE) is not None


class Voice(QObject):
    """Says one sentence after the other; where there is no engine or no sound card it is silent.

    `began` tells each as it is begun. `level` is its loudness, from 0 to LOUDEST.
    """

    began = Signal(str)

    def __init__(self, level: int) -> None:
        super().__init__()
        self.level = level
        self._waiting: list[tuple[str, str]] = []
        self._engine = QProcess(self)
        self._engine.setStandardOutputFile(QProcess.nullDevice())
        self._engine.setStandardErrorFile(QProcess.nullDevice())
        self._engine.finished.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether anything is being said."""
        return self._engine.state() is not QProcess.ProcessState.NotRunning

    def say(self, text: str, language: str) -> None:
        """Say a sentence now, and nothing of what was being said or waited for it."""
        self.hush()
        self.add(text, language)

    def add(self, text: str, language: str) -> None:
        """Say a sentence when those before it have been said."""
        self._waiting.append((text, language))
        if not self.busy:
            self._go_on()

    @Slot()
    def hush(self) -> None:
        """Be quiet at once."""
        self._waiting = []
        if self.busy:
            self._engine.kill()
            self._engine.waitForFinished()

    @Slot()
    def _go_on(self) -> None:
        if not self._waiting:
            return
        text, language = self._waiting.pop(0)
        voice, loudness = _LANGUAGES.get(language, language), str(_AMPLITUDES[self.level])
        options = ["-v", voice, "-a", loudness, "-s", _WORDS_A_MINUTE, "--stdin", *OUTPUT]
        self.began.emit(text)
        self._engine.start(ENGINE, options)
        self._engine.write(text.encode())
        self._engine.closeWriteChannel()
