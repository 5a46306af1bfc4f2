"""The brightness of the screen: up while a code is shown, down after hours without anybody."""

import logging
from collections.abc import Callable
from pathlib import Path

_LOG = logging.getLogger(__name__)
BACKLIGHTS = Path("/sys/class/backlight")


class Backlight:
    """The first backlight that Linux knows; anywhere else nothing happens.

    `folder` holds one folder for each backlight, with the files brightness and max_brightness.
    A tablet without a writable backlight keeps its brightness.
    """

    def __init__(self, folder: Path = BACKLIGHTS) -> None:
        self._device = next(iter(sorted(folder.glob("*"))), None) if folder.is_dir() else None
        self._before: str | None = None

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
        self.raise_to_full()
        self._before = None

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
        self._before = None

    def _change(self, level: Callable[[int], int]) -> None:
        if self._device is None or self._before is not None:
            return
        try:
            before = self._read("brightness")
            self._write(str(level(int(self._read("max_brightness")))))
            self._before = before
        except OSError as error:
            _LOG.info("the brightness cannot be changed: %s", error)
            self._device = None

    def _read(self, name: str) -> str:
        assert self._device is not None
        return (self._device / name).read_text(encoding="ascii").strip()

    def _write(self, value: str) -> None:
        assert self._device is not None
        (self._device / "brightness").write_text(value, encoding="ascii")
