"""What the errors of TUF and of the disk mean to a kiosk."""

import errno
from datetime import datetime, timedelta

from tuf.api import exceptions as tuf

from kiosk.sync import errors
from kiosk.sync.errors import SyncError

_CLOCKS_AGREE = timedelta(days=1)


def of_repository(error: tuf.RepositoryError | tuf.DownloadError) -> SyncError:
    """Return what TUF refuses a repository for; see `of_expiry` for an expired one."""
    match error:
        case tuf.UnsignedMetadataError():
            return errors.BadSignature(f"the repository is signed by others: {error}")
        case tuf.BadVersionNumberError():
            return errors.Older(f"the repository is older than what was seen before: {error}")
        case tuf.DownloadHTTPError():
            return errors.NotARepository(f"there is no whole repository: {error}")
    return errors.Damaged(f"the repository is damaged: {error}")


def of_expiry(
    error: tuf.ExpiredMetadataError, now: datetime, wrong: bool, source_now: datetime | None
) -> SyncError:
    """Return whether a repository has expired, or only seems so by a wrong clock.

    Args:
        error: what TUF said.
        now: the tablet's time.
        wrong: whether that is known to be wrong.
        source_now: the time of the server, where it told it.
    """
    if source_now is not None and abs(source_now - now) > _CLOCKS_AGREE:
        wrong = True
    if wrong:
        return errors.WrongClock(f"this tablet's clock says {now:%Y-%m-%d %H:%M}: {error}")
    return errors.Expired(f"the repository was not signed anew in time: {error}")


def of_disk(error: OSError) -> SyncError:
    """Return what an error of the tablet's own disk means."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return errors.DiskFull(f"there is no room for another catalogue: {error}")
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return errors.ReadOnly(f"the kiosk may not write into its folder: {error}")
    return errors.StorageError(f"the disk fails: {error}")
