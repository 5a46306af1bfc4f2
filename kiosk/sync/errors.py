"""What can stop a sync. Each is the world's doing; a catalogue stays in use whatever it is."""

from enum import StrEnum
from typing import ClassVar


class Reason(StrEnum):
    """Why a sync failed, for the texts that people read in their own language."""

    NOT_SET_UP = "not-set-up"
    BUSY = "busy"
    CANCELLED = "cancelled"
    NO_NETWORK = "no-network"
    NOT_A_REPOSITORY = "not-a-repository"
    SERVER = "server"
    CERTIFICATE = "certificate"
    TOO_SLOW = "too-slow"
    SOURCE_GONE = "source-gone"
    EXPIRED = "expired"
    WRONG_CLOCK = "wrong-clock"
    BAD_SIGNATURE = "bad-signature"
    DAMAGED = "damaged"
    OLDER = "older"
    NEWER_SCHEMA = "newer-schema"
    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    DISK = "disk"


class SyncError(Exception):
    """A sync that did not come to its end; the message says why in plain English."""

    reason: ClassVar[Reason]


class NotSetUp(SyncError):
    """This kiosk has no trusted root, or does not know where its catalogues come from."""

    reason = Reason.NOT_SET_UP


class Busy(SyncError):
    """Another sync is at work in the same folder."""

    reason = Reason.BUSY


class Cancelled(SyncError):
    """Somebody asked the sync to stop."""

    reason = Reason.CANCELLED


class SourceError(SyncError):
    """The place that catalogues come from does not give any."""


class NoNetwork(SourceError):
    """The server cannot be reached."""

    reason = Reason.NO_NETWORK


class NotARepository(SourceError):
    """Something answers, such as the sign-in page of a network, but it is no repository."""

    reason = Reason.NOT_A_REPOSITORY


class ServerTrouble(SourceError):
    """The server fails, or breaks off in the middle."""

    reason = Reason.SERVER


class CertificateRefused(SourceError):
    """The server does not prove that it is the one that was asked for."""

    reason = Reason.CERTIFICATE


class TooSlow(SourceError):
    """The source gives too little in too long a time."""

    reason = Reason.TOO_SLOW


class SourceGone(SourceError):
    """The folder or stick was there and is not any more, or cannot be read."""

    reason = Reason.SOURCE_GONE


class Untrusted(SyncError):
    """What the source gives is not to be shown to anybody."""


class Expired(Untrusted):
    """The repository has not been signed anew in time: it may be an old copy."""

    reason = Reason.EXPIRED


class WrongClock(Untrusted):
    """This tablet's clock is wrong, so that nothing can be said about the repository."""

    reason = Reason.WRONG_CLOCK


class BadSignature(Untrusted):
    """The repository is not signed by those whom this kiosk trusts."""

    reason = Reason.BAD_SIGNATURE


class Damaged(Untrusted):
    """Something is not what the signed description says, or is no whole catalogue."""

    reason = Reason.DAMAGED


class Older(Untrusted):
    """The repository is older than what this kiosk has seen."""

    reason = Reason.OLDER


class ProgramTooOld(Untrusted):
    """The catalogue is made for a newer version of this program."""

    reason = Reason.NEWER_SCHEMA


class StorageError(SyncError):
    """The tablet's own disk fails."""

    reason = Reason.DISK


class DiskFull(StorageError):
    """There is no room for another catalogue."""

    reason = Reason.DISK_FULL


class ReadOnly(StorageError):
    """The kiosk may not write into its folder."""

    reason = Reason.READ_ONLY
