"""The modules of a code."""

from dataclasses import dataclass
from functools import lru_cache

from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode

QUIET_ZONE = 4
"""Modules of clear paper on each side, as ISO/IEC 18004 asks for."""

LONGEST_PAYLOAD = 42
"""Bytes that still fit version 3 at level M; longer payloads are scanned markedly less often."""

_MASK = 2
_STRONGEST_FIRST = (("H", ERROR_CORRECT_H), ("Q", ERROR_CORRECT_Q), ("M", ERROR_CORRECT_M))


@dataclass(frozen=True, slots=True)
class QrMatrix:
    """A square of modules, quiet zone included: `rows[y][x]` is True where it is dark."""

    rows: tuple[tuple[bool, ...], ...]
    version: int
    level: str

    @property
    def side(self) -> int:
        """Modules along a side, quiet zone included."""
        return len(self.rows)


@lru_cache(maxsize=64)
def matrix(payload: str) -> QrMatrix:
    """The code for `payload`, at the highest level that keeps the version of level M.

    Fewer modules beat more error correction when a phone scans from afar, and level L is too
    weak in glare, so M decides the version and what room is left strengthens the code.
    Raises ValueError when the payload does not fit any version.
    """
    version = _fit(payload, ERROR_CORRECT_M)
    name, level = next(
        (name, level) for name, level in _STRONGEST_FIRST if _fit(payload, level) == version
    )
    code = QRCode(version, level, border=QUIET_ZONE, mask_pattern=_MASK)
    code.add_data(payload)
    rows = tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
    return QrMatrix(rows, version, name)


def _fit(payload: str, level: int) -> int:
    """The smallest version that holds `payload` at `level`."""
    code = QRCode(error_correction=level, mask_pattern=_MASK)
    code.add_data(payload)
    return code.best_fit()
