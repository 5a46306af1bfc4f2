"""The ambassador's PIN: kept as a hash, and slower to guess with each wrong try.

Hashes are by scrypt (RFC 7914), written with what made them: scrypt$N$r$p$SALT$KEY. What makes one
is loaded when a code is typed or chosen: reading the settings at the start does without.
"""

import base64
import binascii
from math import ceil
from operator import eq

PIN_LENGTH = 4
RECOVERY_LENGTH = 12
"""Digits of a PIN, and of the recovery code that lets the one who has it choose a new PIN."""

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1  # 16 MiB and some 50 ms a try
_MEMORY = 64 * 2**20
_FREE_TRIES = 3
_FIRST_DELAY = 5.0
_LONGEST_DELAY = 300.0


def hash_code(code: str) -> str:
    """The hash of a PIN or recovery code, with a salt of its own."""
    import secrets

    salt = secrets.token_bytes(16)
    parts = (str(_COST), str(_BLOCK), str(_PARALLEL), _text(salt), _text(_key(code, salt)))
    return "$".join(("scrypt", *parts))


def is_hash(text: str) -> bool:
    """Whether `text` is what `hash_code` gives."""
    return _parts(text) is not None


def matches(code: str, hashed: str) -> bool:
    """Whether `hashed` is the hash of `code`, or one of several with blanks between them.

    Nothing matches what is no hash.
    """
    import hmac

    known = filter(None, map(_parts, hashed.split()))
    return any(hmac.compare_digest(_key(code, salt), key) for salt, key in known)


def is_part_of(read: str, whole: str) -> bool:
    """Whether `read` is the hash `whole` with some of it damaged: a new one shares none of it."""
    one, other = _parts(read), _parts(whole)
    return read != whole and bool(one and other and any(map(eq, one, other)))


def new_recovery_code() -> str:
    """A recovery code that nobody can foresee."""
    import secrets

    return "".join(secrets.choice("0123456789") for _ in range(RECOVERY_LENGTH))


def delay_after(tries: int) -> float:
    """Seconds to wait after `tries` wrong ones: none at first, then twice as long each time."""
    if tries < _FREE_TRIES:
        return 0.0
    return min(_LONGEST_DELAY, _FIRST_DELAY * 2.0 ** min(tries - _FREE_TRIES, 16))


class PinGuard:
    """Counts wrong tries and says when the next may be made; it never locks out for good.

    `tries` is how many wrong ones there were before: after a restart the delay they earned begins
    anew. Times are seconds on one clock that never goes back.
    """

    def __init__(self, tries: int, now: float) -> None:
        self._tries = max(0, tries)
        self._since = now

    @property
    def tries(self) -> int:
        """Wrong tries since the last right one, to be kept over a restart."""
        return self._tries

    def wait(self, now: float) -> int:
        """Whole seconds until a try may be made; 0 when it may be made now."""
        return max(0, ceil(self._since + delay_after(self._tries) - now))

    def begin(self, now: float) -> None:
        """A try is made: it counts as wrong until `right`, so that a power cut wins nothing."""
        self._tries += 1
        self._since = now

    def right(self) -> None:
        """The try was right: all is forgotten."""
        self._tries = 0


def _key(code: str, salt: bytes) -> bytes:
    import hashlib

    return hashlib.scrypt(
        code.encode(), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=_MEMORY, dklen=32
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _parts(hashed: str) -> tuple[bytes, bytes] | None:
    prefix = f"scrypt${_COST}${_BLOCK}${_PARALLEL}$"
    try:
        salt, key = hashed.removeprefix(prefix).split("$")
        if not hashed.startswith(prefix):
            return None
        return base64.b64decode(salt, validate=True), base64.b64decode(key, validate=True)
    except (ValueError, binascii.Error):
        return None
