"""Packs catalogues with zstd, whole or as the difference from one that the tablet already has.

A delta is a frame whose dictionary is the whole old file, as `zstd --patch-from` makes it. Applied
to another file than it was made from it can give wrong bytes without an error: whoever applies
one compares the hash of the result.
"""

import sys
from collections.abc import Iterable, Iterator
from mmap import mmap

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LEVEL = 19
"""How hard zstd tries: a publisher packs once, and many tablets fetch it."""

_SMALLEST_WINDOW, _LARGEST_WINDOW = 10, 27  # binary logarithms: 1 KiB, and 128 MiB on the tablet


class BadFrame(Exception):
    """The bytes are not one whole zstd frame of the promised length."""


def compress(file: bytes) -> bytes:
    """Return `file` packed whole."""
    return zstd.compress(file, options=_options(len(file)))


def decompress(packed: bytes, length: int) -> bytes:
    """Return what `compress` packed.

    Args:
        packed: one zstd frame, from anywhere.
        length: what the result's length must be, in bytes; hardly more is ever unpacked.

    Raises:
        BadFrame: `packed` is no whole frame of that length.
    """
    return b"".join(unpack([packed], length))


def make(old: bytes, new: bytes) -> bytes:
    """Return the delta that makes `new` from `old`."""
    options = _options(max(len(old), len(new)))
    return zstd.compress(new, options=options, zstd_dict=zstd.ZstdDict(old, is_raw=True).as_prefix)


def apply(old: bytes, delta: bytes, length: int) -> bytes:
    """Return the new file; compare its hash before trusting it.

    Args:
        old: the file that the delta was made from.
        delta: one zstd frame, from anywhere.
        length: what the new file's length must be, in bytes; hardly more is ever unpacked.

    Raises:
        BadFrame: `delta` is no whole frame of that length, or was visibly made from another file.
    """
    return b"".join(unpack([delta], length, old))


def unpack(frame: Iterable[bytes], length: int, old: bytes | mmap | None = None) -> Iterator[bytes]:
    """Unpack a whole file, or a delta where `old` is given, in pieces that need little memory.

    Args:
        frame: one zstd frame in pieces, from anywhere.
        length: what the result's length must be, in bytes; hardly more is ever unpacked.
        old: the file that the delta was made from; it is copied before this returns.

    Raises:
        BadFrame: when the pieces are read, as `decompress` and `apply` do. Trust none of the
            pieces before the last, and the hash of all.
    """
    prefix = None if old is None else zstd.ZstdDict(old, is_raw=True).as_prefix
    return _pieces(zstd.ZstdDecompressor(prefix, options=_LIMITS), frame, length)


_PIECE = 1 << 17
_LIMITS: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _LARGEST_WINDOW}


def _options(size: int) -> dict[int, int]:
    # The window must reach from the end of the new file to the start of the old one.
    window = max(_SMALLEST_WINDOW, min(size.bit_length() + 1, _LARGEST_WINDOW))
    return {
        zstd.CompressionParameter.compression_level: LEVEL,
        zstd.CompressionParameter.enable_long_distance_matching: 1,
        zstd.CompressionParameter.window_log: window,
        zstd.CompressionParameter.checksum_flag: 1,
    }


def _pieces(
    decompressor: zstd.ZstdDecompressor, frame: Iterable[bytes], length: int
) -> Iterator[bytes]:
    unpacked, ended = 0, False
    for packed in frame:
        if ended:
            raise BadFrame("more than one frame")
        try:
            while unpacked <= length and not ended:
                piece = decompressor.decompress(packed, max_length=_PIECE)
                unpacked += len(piece)
                ended = decompressor.eof
                yield piece
                packed = b""
                if decompressor.needs_input:
                    break
        except zstd.ZstdError as error:
            raise BadFrame(str(error)) from error
    if unpacked != length or not ended or decompressor.unused_data:
        raise BadFrame(f"not one whole frame of {length} bytes")
