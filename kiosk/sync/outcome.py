"""What a sync tells while it works and when it is done."""

from enum import StrEnum
from typing import NamedTuple


class Stage(StrEnum):
    """What a sync is doing."""

    CHECKING = "checking"
    FETCHING = "fetching"
    UNPACKING = "unpacking"
    VERIFYING = "verifying"
    INSTALLING = "installing"


class Progress(NamedTuple):
    """How far a sync is: bytes received in all, and how many are expected, None if unknown."""

    stage: Stage
    received: int
    expected: int | None


class Result(StrEnum):
    """How a sync went well.

    HELD_BACK: the newest catalogue is one that this kiosk has gone back from, and is left alone.
    """

    UP_TO_DATE = "up-to-date"
    INSTALLED = "installed"
    HELD_BACK = "held-back"


class Way(StrEnum):
    """How a catalogue came here."""

    DELTA = "delta"
    WHOLE = "whole"
    LOCAL = "local"


class Outcome(NamedTuple):
    """What a sync came to.

    `sha256` and `revision` are those of the newest catalogue, `received` the bytes that came, with
    HTTP's headers and without TLS. `way` is set where one was installed; it is to be shown from
    the next time that nobody is served. `clock_wrong` says that the tablet's clock cannot be right.
    """

    result: Result
    sha256: str
    revision: int
    received: int
    way: Way | None
    clock_wrong: bool
