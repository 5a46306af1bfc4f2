"""Brings the newest catalogue to the tablet: fetched, verified, installed; or leaves all as it was.

Loads TUF and zstd: import it on a worker, not before the first frame.
"""

import shutil
import ssl
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import DownloadError, ExpiredMetadataError, RepositoryError
from tuf.ngclient import Updater

from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.schema import SCHEMA_VERSION as READ_HERE
from kiosk.sync import troubles, wall_clock
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import Busy, Damaged, Older, ProgramTooOld, SyncError
from kiosk.sync.fetcher import fetcher_for
from kiosk.sync.installed import Installed, installed
from kiosk.sync.layout import METADATA, TARGETS
from kiosk.sync.obtain import Obtaining, verify
from kiosk.sync.outcome import Outcome, Progress, Result, Stage, Way
from kiosk.sync.source import Source
from kiosk.sync.status import read_status, write_status
from kiosk.sync.updater import Described, describe, open_updater
from kiosk.sync.watch import Limits, Watch

USUAL_LIMITS = Limits()

OnStep = Callable[[Stage, int | None], None]
Besides = Callable[[Updater, Path, OnStep], None]
"""What else a sync brings: called with the refreshed updater, the folder of its metadata, and what
is to be told the stage and the bytes to come. It raises what a sync does."""


def sync(
    source: Source,
    catalogues: Catalogues,
    root: bytes,
    *,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    now: Callable[[], datetime] = wall_clock.now,
    limits: Limits = USUAL_LIMITS,
    context: ssl.SSLContext | None = None,
    besides: Besides | None = None,
    try_out: Callable[[Path], None] = lambda _: None,
) -> Outcome:
    """Bring the newest catalogue of `source` into `catalogues`; blocks until it is done.

    Args:
        source: the published repository.
        catalogues: those of the tablet. Their status is brought up to date whatever happens.
        root: the trusted root metadata, from `trusted_root`.
        progress: told of each step and each piece that comes, in this thread.
        cancelled: asked at least ten times a second while something comes; True ends the sync.
        now: the tablet's own time, with its time zone.
        limits: how patient to be.
        context: the certificate authorities to trust, by default the system's.
        besides: brings what else is published, after the catalogue, also where this program is too
            old for that.
        try_out: given a verified catalogue before it is installed; raises CatalogueError where it
            is not to be shown.

    Raises:
        SyncError: for each thing that can go wrong in the world; `reason` says which. The
            catalogues of the tablet are as they were.
    """
    try:
        with catalogues.locked() as mine:
            if not mine:
                raise Busy(f"another sync is at work in {catalogues.folder}")
            attempt = _Attempt(
                source,
                catalogues,
                root,
                progress,
                cancelled,
                now(),
                limits,
                context,
                besides,
                try_out,
            )
            try:
                catalogues.tidy()
                return attempt.run()
            except SyncError as error:
                with suppress(OSError):
                    attempt.note(error.reason)
                raise
            finally:
                catalogues.tidy()
    except OSError as error:
        raise troubles.of_disk(error) from error


class _Attempt:
    """One sync, while it holds the lock."""

    def __init__(
        self,
        source: Source,
        catalogues: Catalogues,
        root: bytes,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        now: datetime,
        limits: Limits,
        context: ssl.SSLContext | None,
        besides: Besides | None,
        try_out: Callable[[Path], None],
    ) -> None:
        self._source = source
        self._besides = besides
        self._catalogues = catalogues
        self._root = root
        self._progress = progress
        self._now = now
        self._context = context
        self._try_out = try_out
        self._watch = Watch(limits, cancelled, self._heard)
        self._stage = Stage.CHECKING
        self._expected: int | None = None
        self._status = read_status(catalogues.folder)
        self._here = self._installed()
        released = [wall_clock.start_of(found.info.released) for found in self._here]
        self._clock_wrong = wall_clock.is_wrong(now, self._status.verified_at, *released)

    def run(self) -> Outcome:
        """Do all of it, and note it in the status."""
        self._step(Stage.CHECKING, None)
        time = wall_clock.believed(self._now, self._status.verified_at)
        folder = self._catalogues.folder
        with closing(fetcher_for(self._source, folder, self._watch, self._context)) as fetcher:
            try:
                updater = open_updater(
                    folder / METADATA,
                    f"{self._source.url}/{METADATA}/",
                    f"{self._source.url}/{TARGETS}/",
                    fetcher,
                    self._root,
                    time,
                )
                described = describe(updater)
                try:
                    self._judge(described)
                except ProgramTooOld:
                    self._bring_besides(updater)
                    raise
                result, way = self._bring(Obtaining(updater, described, self._here, self._step))
                self._succeed(result, described, time, fetcher.clock or time)
                self._bring_besides(updater)
                fetcher.tidy()
            except ExpiredMetadataError as error:
                raise troubles.of_expiry(
                    error, self._now, self._clock_wrong, fetcher.clock
                ) from error
            except (RepositoryError, DownloadError) as error:
                raise troubles.of_repository(error) from error
            except OSError as error:
                raise troubles.of_disk(error) from error
        return Outcome(
            result,
            described.sha256,
            described.revision,
            self._watch.received,
            way,
            self._clock_wrong,
        )

    def note(self, result: str) -> None:
        """Write down how this sync ended. Raises OSError."""
        self._status = self._status._replace(
            tried_at=self._now, result=result, received=self._watch.received
        )
        write_status(self._catalogues.folder, self._status)

    def _installed(self) -> list[Installed]:
        here = installed(self._catalogues)
        if here and here[0].info.revision < here[-1].info.revision:
            # The program was updated, and a newer catalogue came with it.
            self._catalogues.forget()
            return here[-1:]
        return here

    def _judge(self, described: Described) -> None:
        """Refuse what could not be shown before it is fetched."""
        if described.schema_version > READ_HERE:
            raise ProgramTooOld(
                f"the catalogue has schema version {described.schema_version}; this program reads"
                f" version {READ_HERE} and has to be updated"
            )
        newest = max((found.info.revision for found in self._here), default=0)
        if described.revision < newest:
            raise Older(f"the repository has revision {described.revision}, here is {newest}")

    def _bring(self, obtaining: Obtaining) -> tuple[Result, Way | None]:
        described = obtaining.described
        if described.sha256 == self._catalogues.refused:
            return Result.HELD_BACK, None
        if self._here and self._here[0].sha256 == described.sha256:
            self._mend_pointer(self._here[0])
            return Result.UP_TO_DATE, None
        draft = self._catalogues.draft()
        local = next((one for one in self._here if one.sha256 == described.sha256), None)
        if local:
            shutil.copyfile(local.path, draft)
            verify(draft, described)
            way = Way.LOCAL
        else:
            way = obtaining.into(draft)
        try:
            self._try_out(draft)
        except CatalogueError as error:
            raise Damaged(f"the catalogue that was signed cannot be shown: {error}") from error
        self._step(Stage.INSTALLING, None)
        self._catalogues.install(draft, described.sha256)
        return Result.INSTALLED, way

    def _bring_besides(self, updater: Updater) -> None:
        if self._besides:
            self._besides(updater, self._catalogues.folder / METADATA, self._step)

    def _mend_pointer(self, newest: Installed) -> None:
        lost = newest.path != self._catalogues.shipped and newest.sha256 != self._catalogues.current
        if lost:
            self._catalogues.choose(newest.sha256)

    def _succeed(
        self, result: Result, described: Described, time: datetime, source_time: datetime
    ) -> None:
        # A clock that is ahead must not forbid the right time later on.
        seen = min(time, source_time.astimezone(time.tzinfo))
        status = self._status._replace(
            verified_at=wall_clock.believed(seen, self._status.verified_at)
        )
        if result is not Result.HELD_BACK:
            status = status._replace(confirmed_at=time, confirmed=described.revision)
        if result is Result.INSTALLED:
            status = status._replace(installed_at=time)
        self._status = status
        self.note(result)

    def _step(self, stage: Stage, expected: int | None) -> None:
        self._watch.look()
        self._stage, self._expected = stage, expected
        if expected is not None:
            self._expected = self._watch.received + expected
        self._heard(self._watch.received)

    def _heard(self, received: int) -> None:
        self._progress(Progress(self._stage, received, self._expected))
