"""The brightness of the screen, turned up while a code is shown."""

import logging
from pathlib import Path

_LOG = logging.getLogger(__name__)
_BACKLIGHTS = Path("/sys/class/backlight")


class Backlight:
    """The first backlight that Linux knows; anywhere else nothing happens.

    `folder` holds one folder for each backlight, with the files brightness and max_brightness.
    A tablet without a writable backlight keeps its brightness.
    """

    def __init__(self, folder: Path = _BACKLIGHTS) -> None:
        self._device = next(iter(sorted(folder.glob("*"))), None) if folder.is_dir() else None
        self._before: str | None = None

    def raise_to_full(self) -> None:
        """Remember the brightness and turn it up to the most."""
        if self._device is None or self._before is not None:
            return
        try:
            before = (self._device / "brightness").read_text(encoding="ascii").strip()
            self._write((self._device / "max_brightness").read_text(encoding="ascii").strip())
            self._before = before
        except OSError as error:
            _LOG.info("the brightness cannot be changed: %s", error)
            self._device = None

    def restore(self) -> None:
        """Turn the brightness back to where it was."""
        if self._before is None:
            return
        try:
            self._write(self._before)
        except OSError as error:
            _LOG.warning("the brightness cannot be turned back: %s", error)
        self._before = None

    def _write(self, value: str) -> None:
        assert self._device is not None
        (self._device / "brightness").write_text(value, encoding="ascii")
