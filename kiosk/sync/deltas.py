"""Packs catalogues with zstd, whole or as the difference from one that the tablet already has.

A delta is a frame whose dictionary is the whole old file, as `zstd --patch-from` makes it. Applied
to another file than it was made from it can give wrong bytes without an error: whoever applies
one compares the hash of the result.
"""

from backports import zstd

_LEVEL = 19
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
    return _unpack(zstd.ZstdDecompressor(options=_LIMITS), packed, length)


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
    base = zstd.ZstdDict(old, is_raw=True).as_prefix
    return _unpack(zstd.ZstdDecompressor(base, options=_LIMITS), delta, length)


_LIMITS: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _LARGEST_WINDOW}


def _options(size: int) -> dict[int, int]:
    # The window must reach from the end of the new file to the start of the old one.
    window = max(_SMALLEST_WINDOW, min(size.bit_length() + 1, _LARGEST_WINDOW))
    return {
        zstd.CompressionParameter.compression_level: _LEVEL,
        zstd.CompressionParameter.enable_long_distance_matching: 1,
        zstd.CompressionParameter.window_log: window,
        zstd.CompressionParameter.checksum_flag: 1,
    }


def _unpack(decompressor: zstd.ZstdDecompressor, frame: bytes, length: int) -> bytes:
    try:
        file = decompressor.decompress(frame, max_length=length + 1)
    except zstd.ZstdError as error:
        raise BadFrame(str(error)) from error
    if len(file) != length or not decompressor.eof or decompressor.unused_data:
        raise BadFrame(f"not one whole frame of {length} bytes")
    return file
