"""The seal of a catalogue file: a checksum that tells any damage, cheap enough for each start.

It stands in the SQLite header's field for the version of the last writer (offset 96), which
SQLite never reads, and covers every other byte of the file. It guards against broken disks and
sticks; who made the file is for the signatures of the sync to prove.
"""

import os
from pathlib import Path
from urllib.parse import quote_from_bytes
from zlib import crc32

from kiosk.catalogue.errors import CatalogueDamaged, CatalogueMissing, NewerSchema, WrongSchema
from kiosk.catalogue.schema import APPLICATION_ID, OLDEST_READ, SCHEMA_VERSION

_HEADER_SIZE = 100
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)
_SEAL = slice(96, 100)


def seal(file: bytearray) -> None:
    """Write the seal into `file`, a whole SQLite database."""
    file[_SEAL] = _checksum(memoryview(file))


def verify(path: Path) -> int:
    """Return the schema version of the file at `path`, a whole catalogue that can be read.

    Raises:
        CatalogueMissing: there is no file to read.
        CatalogueDamaged: it is empty, cut short, altered, or no catalogue at all.
        WrongSchema, NewerSchema: it has a schema version that is not read here.
    """
    try:
        file = memoryview(path.read_bytes())
    except OSError as error:
        raise CatalogueMissing(path, f"cannot be read ({error.strerror})") from error
    if len(file) < _HEADER_SIZE or _number(file[_APPLICATION_ID]) != APPLICATION_ID:
        raise CatalogueDamaged(path, "is not a catalogue")
    version = _number(file[_USER_VERSION])
    if not OLDEST_READ <= version <= SCHEMA_VERSION:
        error_class = NewerSchema if version > SCHEMA_VERSION else WrongSchema
        raise error_class(
            path, f"has schema version {version}; this program reads version {SCHEMA_VERSION}"
        )
    if _checksum(file) != file[_SEAL]:
        raise CatalogueDamaged(path, "is damaged: its checksum does not match")
    return version


def sealed_uri(path: Path) -> str:
    """How SQLite is told to open the file at `path`, which nobody writes.

    From Python 3.14 on `Path.as_uri` loads all of urllib.request, with TLS, before the first frame.
    """
    place = os.fsencode(path.resolve().as_posix().lstrip("/"))
    return f"file:///{quote_from_bytes(place, safe='/:')}?mode=ro&immutable=1"


def _checksum(file: memoryview) -> bytes:
    return crc32(file[_SEAL.stop :], crc32(file[: _SEAL.start])).to_bytes(4, "big")


def _number(field: memoryview) -> int:
    return int.from_bytes(field, "big")
