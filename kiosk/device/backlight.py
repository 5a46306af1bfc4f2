"""The brightness of the screen: up while a code is shown, down after hours without anybody."""

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.base.files import read, replace

_LOG = logging.getLogger(__name__)
BACKLIGHTS = Path("/sys/class/backlight")


class Backlight:
    """The first backlight that Linux knows; anywhere else nothing happens.

    `folder` holds one folder for each backlight, with the files brightness and max_brightness.
    A tablet without a writable backlight keeps its brightness.

    While it is changed, the usual one stands in a note in the folder `data` (None keeps none): so
    `restore` puts right what a kiosk that was killed, or a power cut, left.
    """

    def __init__(self, folder: Path = BACKLIGHTS, data: Path | None = None) -> None:
        self._device = next(iter(sorted(folder.glob("*"))), None) if folder.is_dir() else None
        self._note = data / "brightness" if data else None
        self._before = self._noted()

    def percent(self) -> int | None:
        """The brightness in percent of the most; None where the tablet does not tell."""
        if self._device is None:
            return None
        try:
            return round(100 * int(self._read("brightness")) / int(self._read("max_brightness")))
        except (OSError, ValueError, ZeroDivisionError) as error:
            _LOG.info("the brightness cannot be read: %s", error)
            return None

    def raise_to_full(self) -> None:
        """Remember the brightness and turn it up to the most."""
        self._change(lambda most: most)

    def stay_at_full(self) -> None:
        """Turn the brightness up to the most for good."""
        self.restore()
        self.raise_to_full()
        self._forget()

    def dim(self) -> None:
        """Remember the brightness and turn it down to a tenth of the most."""
        self._change(lambda most: max(1, most // 10))

    def restore(self) -> None:
        """Turn the brightness back to where it was."""
        if self._before is None:
            return
        try:
            self._write(self._before)
        except OSError as error:
            _LOG.warning("the brightness cannot be turned back: %s", error)
            self._before = None  # but the note stays, for the next start
        else:
            self._forget()

    def _change(self, level: Callable[[int], int]) -> None:
        if self._device is None or self._before is not None:
            return
        try:
            before = self._read("brightness")
            wanted = str(level(int(self._read("max_brightness"))))
            if wanted != before:
                self._keep(before)
                self._write(wanted)
                self._before = before
        except (OSError, ValueError) as error:
            _LOG.info("the brightness cannot be changed: %s", error)
            self._device = None

    def _keep(self, before: str) -> None:
        assert self._device is not None
        if self._note is None:
            return
        try:
            replace(self._note, f"{self._device.name} {before}\n".encode())
        except OSError as error:
            _LOG.warning("the usual brightness cannot be kept: %s", error)

    def _noted(self) -> str | None:
        """The usual brightness of this device that a note tells of."""
        if self._note is None or self._device is None:
            return None
        try:
            device, value = read(self._note).decode("utf-8").split()
            most = int(self._read("max_brightness"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:  # ValueError: it is damaged
            _LOG.info("the usual brightness is not known: %s", error)
            return None
        known = device == self._device.name and value.isdecimal() and int(value) <= most
        return value if known else None

    def _forget(self) -> None:
        self._before = None
        if self._note is not None:
            try:
                self._note.unlink(missing_ok=True)
            except OSError as error:
                _LOG.info("the note of the brightness stays: %s", error)

    def _read(self, name: str) -> str:
        assert self._device is not None
        return read(self._device / name).decode("ascii").strip()

    def _write(self, value: str) -> None:
        assert self._device is not None
        (self._device / "brightness").write_text(value, encoding="ascii")
